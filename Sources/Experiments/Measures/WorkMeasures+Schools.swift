import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    /// A role's work and waits by school, the school whose pupils were served, and by area; then how even they are.
    mutating func addSchools(_ lines: [Int], _ scope: Scope, waits: Bool) {
        let served = model.scenario.schools.indices.compactMap { school -> (school: Int, lines: [Int])? in
            let own = lines.filter { model.staff.pools[model.staff.lines[$0].pool].schools.contains(school) }
            return own.isEmpty ? nil : (school, own)
        }
        for place in served {
            addPlace([place], scope.with(.school, model.scenario.schools[place.school].id), waits: waits)
        }
        for area in model.scenario.areas {
            let own = served.filter { area.schools.contains($0.school) }
            if !own.isEmpty { addPlace(own, scope.with(.area, area.name), waits: waits) }
        }
        if waits { addEquality(ofServing: served, scope) }
    }

    private mutating func addPlace(_ served: [(school: Int, lines: [Int])], _ here: Scope, waits: Bool) {
        addMinutes(.hoursWorked, here) { o, year in
            served.reduce(0) { sum, place in
                place.lines.reduce(sum) { $0 + o[.minutesBySchool, o.shape.work(year, $1, place.school)] }
            }
        }
        guard waits else { return }
        addCount(.requestsBegun, here) { o, year in
            served.reduce(0) { $0 + o.requestsBegun(year, $1.lines, school: $1.school) }
        }
        addRatio(.servedWithinLimit, here) { o, year in
            served.reduce(into: ServedInTime()) { $0 += o.begun(year, $1.lines, school: $1.school) }.parts
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
