import Localization

// What can never happen, as the scenario says it.
extension Scenario {
    /// Reports routes that no case can take, and warns of those that lead to no work.
    func findRouteProblems(_ step: LadderStep, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard !step.routes.isEmpty else { return }
        let shares = step.routes.indices.map { path + ["routes", .index($0), "share"] }
        guard step.routes.contains(where: { $0.share > 0 }) || !shares.allSatisfy(list.isReadable) else {
            return list.error(
                Words.Fault.nobodyTakesAnyRoute(step.id), at: shares[0], remedy: Words.Fault.giveShare)
        }
        for (index, route) in step.routes.enumerated() where route.share == 0 {
            list.warn(Words.Fault.nobodyTakesRoute(route.id), at: shares[index])
        }
        let isKnown = step.stages.allSatisfy { stage in
            stage.route.map { id in step.routes.contains { $0.id == id } } ?? true
        }
        guard !step.stages.isEmpty, isKnown, list.isReadable(path + ["work"]) else { return }
        for (index, route) in step.routes.enumerated() where route.share > 0 {
            guard !step.stages.contains(where: { $0.route == nil || $0.route == route.id }) else { continue }
            list.warn(
                Words.Fault.routeWithoutWork(route.id), at: path + ["routes", .index(index), "id"],
                remedy: Words.Fault.giveStage(route.id))
        }
    }

    /// Warns of work that is asked for in no case.
    func findIdleStages(_ stages: [WorkStage], at path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, stage) in stages.enumerated() {
            let here = path + [.index(index)]
            if stage.probability == 0 { list.warn(Words.Fault.neverNeeded, at: here + ["probability"]) }
            if stage.consent == 0 { list.warn(Words.Fault.nobodyConsents, at: here + ["consent"]) }
            for (number, item) in stage.items.enumerated() {
                let place = here + ["items", .index(number)]
                if item.probability == 0 { list.warn(Words.Fault.neverNeeded, at: place + ["probability"]) }
                if item.consent == 0 { list.warn(Words.Fault.nobodyConsents, at: place + ["consent"]) }
            }
        }
    }

    /// Warns of interventions that begin only after themselves, one after the other or alone, and that nobody takes part in
    /// on the first day.
    func findCirclesOfInterventions(_ list: inout ProblemList) {
        guard list.trusts(.interventions) else { return }
        let numbers = Dictionary(
            interventions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let before = interventions.map { $0.trigger.earlier.flatMap { numbers[$0] } }
        var told: Set<Int> = []
        for start in interventions.indices where !told.contains(start) {
            var circle = [start]
            while let next = before[circle[circle.count - 1]], next != start {
                guard !circle.contains(next) else { break }
                circle.append(next)
            }
            guard before[circle[circle.count - 1]] == start else { continue }
            told.formUnion(circle)
            let names = circle.map { interventions[$0].id }
            guard !firstDay.participants.contains(where: { $0.count > 0 && names.contains($0.intervention) })
            else { continue }
            // As one follows the other, not as each asks for the one before it.
            list.warn(
                names.count == 1
                    ? Words.Fault.followsItself(names[0])
                    : Words.Fault.followInCircle([names[0]] + names.dropFirst().reversed() + [names[0]]),
                at: ["interventions", .index(start), "trigger"])
        }
    }

    /// Says on which day pupils are counted where the day of the count is in the holidays.
    func findCountDayProblems(_ list: inout ProblemList) {
        guard let day = population.countedOn, let calendar = calendars(list).first else { return }
        let path: ProblemList.Path = ["population", "countedOn"]
        let dates = calendar.days.map(\.date)
        guard let last = dates.last else { return }
        guard let counted = dates.first(where: { $0.placeInSchoolYear >= day.placeInSchoolYear }) else {
            list.warn(Words.Fault.countedLast(day.typed, last), at: path)
            return
        }
        let year = counted.placeInYear < day.placeInYear ? counted.parts.year - 1 : counted.parts.year
        guard let asked = CalendarDate(year: year, month: day.month, day: day.day), asked != counted else {
            return
        }
        // A weekend is no holiday: the day of the yearly statistics often falls on one.
        guard asked.weekday < 5 || counted.serial - asked.serial > 2 else { return }
        list.warn(Words.Fault.countedLater(day.typed, counted), at: path)
    }
}

extension Intervention.Trigger {
    /// The intervention that has to be or to have been before; `nil`: none.
    fileprivate var earlier: String? {
        switch self {
        case .interventionEnded(let id), .stillOver(.started(let id), _): id
        default: nil
        }
    }
}

extension MonthDay {
    /// Grows from January to December.
    fileprivate var placeInYear: Int { month * 40 + day }
}

extension CalendarDate {
    fileprivate var placeInYear: Int { parts.month * 40 + parts.day }
}
