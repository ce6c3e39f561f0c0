import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    /// A role's work and waits by school: the school whose pupils were served.
    mutating func addSchools(_ lines: [Int], _ scope: Scope, waits: Bool) {
        for (school, entry) in model.scenario.schools.enumerated() {
            let own = lines.filter { model.staff.pools[model.staff.lines[$0].pool].schools.contains(school) }
            guard !own.isEmpty else { continue }
            let here = scope.with(.school, entry.id)
            addMinutes(.hoursWorked, here) { o, year in
                own.reduce(0) { $0 + o[.minutesBySchool, o.shape.work(year, $1, school)] }
            }
            guard waits else { continue }
            addCount(.requestsBegun, here) { o, year in o.requestsBegun(year, own, school: school) }
            addRatio(.servedWithinLimit, here) { o, year in
                (0..<ObservationShape.months).reduce(into: ServedInTime()) { sum, month in
                    sum += o.begun(year, month: month, own, school: school)
                }.parts
            }
        }
    }

    /// Hours lost because nobody was there, and hours of overtime, of posts that know either.
    mutating func addStaffLife(_ role: Role, _ pools: [Int], _ scope: Scope) {
        guard !pools.isEmpty else { return }
        if role.awayShare + role.vacancyShare + role.turnoverShare > 0 || role.leaveDays > 0 {
            addMinutes(.hoursStaffAbsent, scope) { o, year in o.sum(.emptyMinutes, year, pools: pools) }
        }
        if role.overtime != nil {
            addMinutes(.hoursOvertime, scope) { o, year in o.sum(.overtimeMinutes, year, pools: pools) }
        }
    }
}
