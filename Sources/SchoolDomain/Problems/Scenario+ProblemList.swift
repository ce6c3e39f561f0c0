import Localization

/// Collects problems and knows how to name what they are about.
struct ProblemList: ProblemCollector {
    let scenario: Scenario
    /// The paths of values that could not be read, and all that lead to one.
    let unreadable: Set<Path>
    private let towardsUnreadable: Set<Path>
    /// What the scenario's schools are called.
    let schoolNames: KnownNames
    private let poolsByRole: [String: Int]
    private let uncertain: Set<ScenarioSection>
    private(set) var problems: [ScenarioProblem] = []

    init(scenario: Scenario, unreadable: [Path]) {
        self.scenario = scenario
        self.unreadable = Set(unreadable)
        towardsUnreadable = Set(unreadable.flatMap { path in (0...path.count).map { Array(path[..<$0]) } })
        schoolNames = KnownNames(scenario.schools.map(\.id))
        poolsByRole = scenario.staff.reduce(into: [:]) { $0[$1.role, default: 0] += 1 }
        self.uncertain = ScenarioSection.uncertain(unreadable)
    }

    mutating func error(_ message: LocalizedText, at path: Path, remedy: LocalizedText? = nil) {
        if isReadable(path) { problems.append(ScenarioProblem(.error, at: path, message, remedy: remedy)) }
    }

    mutating func warn(_ message: LocalizedText, at path: Path, remedy: LocalizedText? = nil) {
        if isReadable(path) { problems.append(ScenarioProblem(.warning, at: path, message, remedy: remedy)) }
    }

    /// Says what is worth knowing and need not be wrong.
    mutating func note(_ message: LocalizedText, at path: Path, remedy: LocalizedText? = nil) {
        if isReadable(path) { problems.append(ScenarioProblem(.note, at: path, message, remedy: remedy)) }
    }

    /// Whether the value there, with all its parts, is what the user wrote.
    ///
    /// - Complexity: that of the path's length, however much could not be read.
    func isReadable(_ path: Path) -> Bool {
        !towardsUnreadable.contains(path)
            && !(0...path.count).contains { unreadable.contains(Array(path[..<$0])) }
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
        func name<Item>(_ items: [Item], _ name: (Item) -> String) -> String? {
            guard items.indices.contains(index) else { return nil }
            let name = name(items[index])
            return name.isEmpty ? nil : name
        }
        return switch list {
        case ["schools"]: name(scenario.schools, \.id)
        case ["absence", "spells"]: name(scenario.absence.spells, \.id)
        case ["ladder"]: name(scenario.ladder, \.id)
        case ["roles"]: name(scenario.roles, \.id)
        case ["classes"]: name(scenario.classes, \.id)
        case ["interventions"]: name(scenario.interventions, \.id)
        case ["unknowns"]: name(scenario.unknowns, \.id)
        case ["plugins"]: name(scenario.plugins, \.id)
        case ["staff"]: name(scenario.staff, poolName)
        default: name(classStaff(list), \.id)
        }
    }

    /// The rows of staff of the class whose `staff` a path is; none of any other path.
    private func classStaff(_ list: Path) -> [ClassPosts] {
        guard list.count == 3, list[0] == "classes", list[2] == "staff", case .index(let number) = list[1],
            scenario.classes.indices.contains(number)
        else { return [] }
        return scenario.classes[number].staff
    }

    private func poolName(_ pool: StaffPool) -> String {
        poolsByRole[pool.role] == 1 ? pool.role : "\(pool.role)@\(pool.schools.first ?? "all")"
    }

    /// Reports a value outside its range; `range` completes "it must be …".
    mutating func require(_ isRight: Bool, _ value: LocalizedText, _ range: LocalizedText, at path: Path) {
        if !isRight { error(Words.Fault.must(name(path), be: range, not: value), at: path) }
    }

    mutating func require(_ isRight: Bool, _ value: String, _ range: LocalizedText, at path: Path) {
        require(isRight, LocalizedText(value), range, at: path)
    }

    mutating func requireTenGrades(_ count: Int, at path: Path) {
        require(
            count == Grade.basicCount || count == Grade.count, Words.Fault.numbers(count),
            Words.Fault.tenNumbers, at: path)
    }

    /// Reports names that are used twice.
    mutating func requireDistinct(_ ids: [String], _ what: Words.Named, at path: (Int) -> Path) {
        var seen: Set<String> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted && !id.isEmpty {
            error(Words.Fault.twice(what, id), at: path(index))
        }
    }

    /// Reports a reference to something that does not exist.
    mutating func requireKnown(
        _ id: String, _ what: Words.Named, among known: KnownNames, in section: ScenarioSection, at path: Path
    ) {
        guard trusts(section), !id.isEmpty, !known.contains(id) else { return }
        let guess = known.closest(to: id).map(Words.Fault.didYouMean)
        let list =
            known.list.isEmpty
            ? Words.Fault.scenarioHasNone : Words.Fault.thereAre(quotedList(known.list))
        error(Words.Fault.unknown(what, id), at: path, remedy: guess ?? list)
    }
}

/// Names that something may be called.
struct KnownNames {
    let list: [String]
    private let set: Set<String>
    /// To compare a wrong name with every one of so many would take longer than anybody waits.
    private static let mostCompared = 1000

    init(_ list: [String]) {
        self.list = list
        set = Set(list)
    }

    func contains(_ name: String) -> Bool { set.contains(name) }

    /// The name that was probably meant.
    func closest(to name: String) -> String? {
        list.count > Self.mostCompared ? nil : Spelling.closest(to: name, among: list)
    }
}

extension ProblemList {
    mutating func requireKnown(
        _ id: String, _ what: Words.Named, among known: [String], in section: ScenarioSection, at path: Path
    ) {
        requireKnown(id, what, among: KnownNames(known), in: section, at: path)
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
