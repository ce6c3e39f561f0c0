import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    /// A role's work and waits by school: the school whose pupils were served.
    mutating func addSchools(_ lines: [Int], _ scope: Scope, waits: Bool) {
        let last = model.yearCount - 1
        for (school, entry) in model.scenario.schools.enumerated() {
            let own = lines.filter { model.staff.pools[model.staff.lines[$0].pool].schools.contains(school) }
            guard !own.isEmpty else { continue }
            let here = scope.with(.school, entry.id)
            addMinutes(.hoursWorked, here) { o, year in
                own.reduce(0) { $0 + o[.minutesBySchool, o.shape.work(year, $1, school)] }
            }
            guard waits else { continue }
            addCount(.requestsBegun, here) { o, year in
                o.bySchool(.begunBySchool, year, own, school)
            }
            addRatio(.servedWithinLimit, here) { o, year in
                let late = year == last ? o.late(own, school) : 0
                return (
                    o.bySchool(.withinBySchool, year, own, school),
                    o.bySchool(.begunBySchool, year, own, school) + late
                )
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

extension Observations {
    /// Requests over the limit when the run ends.
    func late(_ lines: [Int], _ school: Int) -> Int {
        (0..<ObservationShape.months).reduce(0) { sum, month in
            lines.reduce(sum) { $0 + self[.lateBySchool, shape.late(month, $1, school)] }
        }
    }

    /// A year's sum over the months of a count by month, line and school.
    func bySchool(_ block: Block, _ year: Int, _ lines: [Int], _ school: Int) -> Int {
        (0..<ObservationShape.months).reduce(0) { sum, month in
            sum + lines.reduce(0) { $0 + self[block, shape.begun(year, month, $1, school)] }
        }
    }
}
