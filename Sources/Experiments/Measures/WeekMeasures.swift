import SchoolDomain
import SimulationKernel

/// Work from week to week.
extension MeasureKind {
    /// Minutes asked of the posts of a role in a school week, for whichever role, in percent of those they have for pupils then; beyond
    /// 100 % is left to wait.
    public static let workAsked = MeasureKind(
        "workAsked", .percent, better: .neither, possible: 0...Double.infinity,
        fi: "Pyydetty työ ajasta", sv: "Begärt arbete av tiden", en: "Work requested of the time")
}

extension MeasureCatalog {
    mutating func addWorkAsked(_ pools: [Int], _ lines: [Int], _ scope: Scope) {
        for (number, year) in model.calendar.countedYears.enumerated() {
            for week in 0..<year.weekCount {
                let dated = scope.with(.year, year.label).with(.week, Self.two(week + 1))
                let place = year.weekFirst + week
                addOne(.workAsked, dated, years: number..<number + 1) { o, _ in
                    let asked = lines.reduce(0) { $0 + o[.askedMinutes, place * o.shape.lines + $1] }
                    let there = pools.reduce(0) { $0 + o[.weekCapacity, place * o.shape.pools + $1] }
                    return there == 0 ? .nan : 100 * Double(asked) / Double(there)
                }
            }
        }
    }
}
