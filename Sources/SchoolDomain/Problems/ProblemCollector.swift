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
