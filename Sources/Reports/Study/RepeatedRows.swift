import Experiments

/// Rows that say the same twice: all grades and the only ones that a school has, all payers and the only one.
enum RepeatedRows {
    /// The positions without those whose part has the same numbers: the part tells more.
    ///
    /// - Parameter isSame: whether two of them have the same numbers.
    static func left(_ positions: [Int], of measures: [Measure], _ isSame: (Int, Int) -> Bool) -> [Int] {
        positions.filter { whole in
            !positions.contains { part in
                part != whole && measures[part].isPart(of: measures[whole]) && isSame(part, whole)
            }
        }
    }
}

extension Measure {
    /// Whether it is the same of a part of what another is of: one of its payers, some of its grades.
    func isPart(of whole: Measure) -> Bool {
        guard kind == whole.kind, scope != whole.scope else { return false }
        return whole.scope.entries.allSatisfy { entry in
            guard let own = scope[entry.key] else { return false }
            return own == entry.value || (entry.key == .grades && GradeBand.isAll(entry.value))
        }
    }
}
