import Localization

/// Collects problems and knows how to name what they are about.
struct ProblemList: ProblemCollector {
    let scenario: Scenario
    /// Paths of values that could not be read.
    let unreadable: [Path]
    private let uncertain: Set<ScenarioSection>
    private(set) var problems: [ScenarioProblem] = []

    init(scenario: Scenario, unreadable: [Path]) {
        self.scenario = scenario
        self.unreadable = unreadable
        self.uncertain = ScenarioSection.uncertain(unreadable)
    }

    mutating func error(_ message: LocalizedText, at path: Path, remedy: LocalizedText? = nil) {
        if isReadable(path) { problems.append(ScenarioProblem(.error, at: path, message, remedy: remedy)) }
    }

    mutating func warn(_ message: LocalizedText, at path: Path, remedy: LocalizedText? = nil) {
        if isReadable(path) { problems.append(ScenarioProblem(.warning, at: path, message, remedy: remedy)) }
    }

    /// Whether the value there, with all its parts, is what the user wrote.
    func isReadable(_ path: Path) -> Bool {
        !unreadable.contains { $0.starts(with: path) || path.starts(with: $0) }
    }

    /// Whether the members of all these sections are known for certain.
    func trusts(_ sections: ScenarioSection...) -> Bool { uncertain.isDisjoint(with: sections) }

    /// The path as people write it, such as `staff.curator.posts`.
    func name(_ path: Path) -> String {
        var name = ""
        for (depth, element) in path.enumerated() {
            switch element {
            case .key(let key): name += name.isEmpty ? key : ".\(key)"
            case .index(let index):
                name += itemName(of: Array(path[..<depth]), index).map { ".\($0)" } ?? "[\(index)]"
            }
        }
        return name
    }

    /// What a list item is called; `nil` when it has only a number.
    private func itemName(of list: Path, _ index: Int) -> String? {
        let names: [String]
        switch list {
        case ["schools"]: names = scenario.schools.map(\.id)
        case ["absence", "spells"]: names = scenario.absence.spells.map(\.id)
        case ["ladder"]: names = scenario.ladder.map(\.id)
        case ["roles"]: names = scenario.roles.map(\.id)
        case ["classes"]: names = scenario.classes.map(\.id)
        case ["interventions"]: names = scenario.interventions.map(\.id)
        case ["unknowns"]: names = scenario.unknowns.map(\.id)
        case ["plugins"]: names = scenario.plugins.map(\.id)
        case ["staff"]: names = scenario.staff.map(poolName)
        default: names = []
        }
        return names.indices.contains(index) && !names[index].isEmpty ? names[index] : nil
    }

    private func poolName(_ pool: StaffPool) -> String {
        let isOnly = scenario.staff.count { $0.role == pool.role } == 1
        return isOnly ? pool.role : "\(pool.role)@\(pool.schools.first ?? "all")"
    }

    /// Reports a value outside its range; `range` completes "it must be …".
    mutating func require(_ isRight: Bool, _ value: LocalizedText, _ range: LocalizedText, at path: Path) {
        if !isRight { error(Words.Fault.must(name(path), be: range, not: value), at: path) }
    }

    mutating func require(_ isRight: Bool, _ value: String, _ range: LocalizedText, at path: Path) {
        require(isRight, LocalizedText(value), range, at: path)
    }

    mutating func requireTenGrades(_ count: Int, at path: Path) {
        require(count == Grade.count, Words.Fault.numbers(count), Words.Fault.tenNumbers, at: path)
    }

    /// Reports names that are used twice.
    mutating func requireDistinct(_ ids: [String], _ what: Words.Named, at path: (Int) -> Path) {
        for (index, id) in ids.enumerated() where ids[..<index].contains(id) && !id.isEmpty {
            error(Words.Fault.twice(what, id), at: path(index))
        }
    }

    /// Reports a reference to something that does not exist.
    mutating func requireKnown(
        _ id: String, _ what: Words.Named, among known: [String], in section: ScenarioSection, at path: Path
    ) {
        guard trusts(section), !id.isEmpty, !known.contains(id) else { return }
        let guess = Spelling.closest(to: id, among: known).map(Words.Fault.didYouMean)
        let list = known.isEmpty ? Words.Fault.scenarioHasNone : Words.Fault.thereAre(quotedList(known))
        error(Words.Fault.unknown(what, id), at: path, remedy: guess ?? list)
    }
}

/// A share as a planner writes it.
func percent(_ share: Double) -> String { plain(share * 100) + " %" }

/// A number with at most four decimals, whole numbers without any.
func plain(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    let rounded = (value * 1e4).rounded() / 1e4
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
}

/// Names in back quotes, the first few of them.
func quotedList(_ names: [String]) -> LocalizedText { Words.Fault.quoted(names, limit: 8) }

/// Collects what is wrong with a value, each problem at the path of what is wrong.
protocol ProblemCollector {
    typealias Path = [ScenarioProblem.PathElement]

    /// The path as people write it.
    func name(_ path: Path) -> String
    mutating func error(_ message: LocalizedText, at path: Path, remedy: LocalizedText?)
}

extension ProblemCollector {
    /// Reports each number of a value that lies outside its range.
    mutating func check<Number: RangedNumber>(
        _ numbers: Number.Type, of value: Number.Owner, at path: Path
    ) {
        for number in Number.allCases {
            let range = number.range
            let here = path + [.key(number.rawValue)]
            let found = range.numbers(value)
            if range.isList {
                for (index, one) in found.enumerated() { check(one, range.rule, at: here + [.index(index)]) }
            } else if let wrong = found.first(where: { !range.rule.admits($0) }) {
                check(wrong, range.rule, at: here)
            }
        }
    }

    /// Reports a number that lies outside its range, in the words of a file that gives it.
    mutating func check(_ number: Double, _ rule: NumberRule, at path: Path) {
        guard !rule.admits(number) else { return }
        error(
            Words.Fault.must(name(path), be: rule.requirement(for: number), not: rule.unit.typed(number)),
            at: path, remedy: rule.remedy(for: number))
    }
}

extension NumberRule {
    /// Whether a value made in memory may have the number; no file can give one that is not finite.
    fileprivate func admits(_ number: Double) -> Bool { number.isFinite && contains(number) }
}
