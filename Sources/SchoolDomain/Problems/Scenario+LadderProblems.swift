import Localization

extension Scenario {
    /// As many steps as a pupil's record has room for.
    public static let ladderStepsMax = 8

    /// As many stages of work, and people in one, as have draws of their own.
    public static let workPartsMax = 8

    func findLadderProblems(_ list: inout ProblemList) {
        findCountingProblems(&list)
        list.requireDistinct(ladder.map(\.id), .step) { ["ladder", .index($0), "id"] }
        if ladder.count > Scenario.ladderStepsMax {
            list.error(
                Words.Fault.tooManySteps(ladder.count, most: Scenario.ladderStepsMax), at: ["ladder"]
            )
        }
        for (index, step) in ladder.enumerated() {
            findProblems(of: step, at: ["ladder", .index(index)], &list)
        }
        findOrderProblems(&list)
        findShareProblems(&list)
        findReviewProblems(&list)
        findReachProblems(&list)
    }

    private func findCountingProblems(_ list: inout ProblemList) {
        if counting.causes.isEmpty { list.error(Words.Fault.noCauseCounts, at: ["counting", "causes"]) }
        if case .rolling(let days) = counting.window {
            list.check(Double(days), CountingWindow.rollingDays, at: ["counting", "window", "rollingDays"])
        }
    }

    private func findProblems(of step: LadderStep, at path: ProblemList.Path, _ list: inout ProblemList) {
        check(step.threshold, at: path + ["threshold"], &list)
        checkRollOut(step.rollOut, at: path + ["rollOut"], &list)
        if list.trusts(.pupils), !gradesWithPupils.contains(where: step.grades.contains) {
            list.warn(Words.Fault.stepForNobody(step.id), at: path + ["grades"])
        }
        check(step.detection, of: step, at: path + ["detection"], &list)
        list.check(LadderStep.Number.self, of: step, at: path)
        if step.takenProbability == 0 { list.warn(Words.Fault.neverTaken(step.id), at: path + ["taken"]) }
        if step.exemptProbability == 1 { list.warn(Words.Fault.neverTaken(step.id), at: path + ["exempt"]) }
        checkRoutes(step, at: path, &list)
        checkStages(step.stages, of: step.routes.map(\.id), at: path + ["work"], &list)
        if let patience = step.patienceDays { list.check(patience, .days, at: path + ["patience"]) }
        if let effect = step.effect { check(effect, at: path + ["effect"], &list) }
    }

    private func check(
        _ detection: Detection, of step: LadderStep, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        if let days = detection.reviewEveryDays {
            list.check(Double(days), Detection.everyDays, at: path + ["teacherLook"])
            list.check(detection.chancePerReview, .share, at: path + ["chance"])
            let isBlind = detection.chancePerReview == 0 && detection.monitoringDates.isEmpty
            if isBlind { list.warn(Words.Fault.seesNobody(step.id), at: path + ["chance"]) }
        } else if detection.monitoringDates.isEmpty {
            list.error(Words.Fault.noReviews(step.id), at: path + ["monitoring"])
        }
    }

    /// A meeting needs a post of its own for everyone of a role.
    private func checkMeeting(_ stage: WorkStage, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard list.trusts(.staff, .roles) else { return }
        for role in roles where role.discipline != .unlimited {
            func needed(_ pool: StaffPool) -> Int {
                stage.items.count { pool.servedRoles.contains($0.role) }
            }
            let short = staff.first { pool in
                pool.role == role.id && pool.greatestPosts > 0
                    && pool.greatestPosts.rounded(.up) < Double(needed(pool))
            }
            guard let short else { continue }
            let asked = short.servedRoles.filter { id in stage.items.contains { $0.role == id } }
            let posts = Int(short.greatestPosts.rounded(.up))
            list.error(
                Words.Fault.meeting(needed(short), of: quotedList(asked), people: posts),
                at: path, remedy: Words.Fault.neverHeld)
        }
    }

    private func checkRoutes(_ step: LadderStep, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.requireDistinct(step.routes.map(\.id), .route) { path + ["routes", .index($0), "id"] }
        for (index, route) in step.routes.enumerated() {
            let here = path + ["routes", .index(index)]
            list.check(WorkRoute.Number.self, of: route, at: here)
            check(route.eligibility, at: here + ["for"], &list)
        }
        findRouteProblems(step, at: path, &list)
    }

    /// - Parameter routes: the ways that the work can go, by identifier.
    func checkStages(
        _ stages: [WorkStage], of routes: [String] = [], at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        if stages.count > Scenario.workPartsMax {
            list.error(
                Words.Fault.tooManyStages(stages.count, most: Scenario.workPartsMax), at: path)
        }
        findIdleStages(stages, at: path, &list)
        for (index, stage) in stages.enumerated() {
            let here = path + [.index(index), "items"]
            if stage.items.count > Scenario.workPartsMax {
                list.error(
                    Words.Fault.tooManyPeople(stage.items.count, most: Scenario.workPartsMax),
                    at: here)
            }
            list.check(WorkStage.Number.self, of: stage, at: path + [.index(index)])
            if let route = stage.route {
                list.requireKnown(
                    route, .route, among: routes, in: .ladder, at: path + [.index(index), "route"])
            }
            if stage.form == .together { checkMeeting(stage, at: here, &list) }
            if stage.items.isEmpty {
                list.error(Words.Fault.nobodyWorks(list.name(path + [.index(index)])), at: here)
            }
            for (number, item) in stage.items.enumerated() {
                let place = here + [.index(number)]
                list.requireKnown(item.role, .role, among: roles.map(\.id), in: .roles, at: place + ["role"])
                list.check(item.minutes, .minutes, at: place + ["minutes"])
                list.check(WorkItem.Number.self, of: item, at: place)
            }
        }
    }

    func check(_ effect: Effect, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.check(Effect.Number.self, of: effect, at: path)
    }

    func check(_ ongoing: OngoingSupport, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.requireKnown(ongoing.role, .role, among: roles.map(\.id), in: .roles, at: path + ["role"])
        list.check(OngoingSupport.Number.self, of: ongoing, at: path)
        if let effect = ongoing.effect { check(effect, at: path + ["effect"], &list) }
    }

    func check(_ eligibility: Eligibility, at path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, school) in eligibility.schools.enumerated() {
            list.requireKnown(
                school, .school, among: list.schoolNames, in: .schools,
                at: path + ["schools", .index(index)])
        }
        for (index, profile) in eligibility.profiles.enumerated() {
            let known = population.profiles.map(\.id)
            list.requireKnown(
                profile, .profile, among: known, in: .profiles, at: path + ["profiles", .index(index)])
        }
        if eligibility.supportOnly, nobodyHasSupport(in: eligibility.grades),
            list.isReadable(["population", "supportShare"])
        {
            list.warn(
                Words.Fault.nobodyHasSupport,
                at: path + ["supportOnly"])
        }
    }
}

extension Scenario {
    /// Whether nobody in some grades can have a decision on support: by the shares, by a seat's decision or by a step.
    private func nobodyHasSupport(in grades: GradeSet) -> Bool {
        !seatAllocation.givesSupport && ladder.allSatisfy { $0.supportProbability == 0 }
            && !population.supportShareByGrade.isEmpty
            && Grade.all.allSatisfy {
                !grades.contains($0) || population.supportShareByGrade.ofGrade($0) == 0
            }
    }

    /// Warns of reviews that fall after the last day of a school year, so that nobody is noticed at them.
    func findReviewProblems(_ list: inout ProblemList) {
        let ends = zip(years, calendars(list)).compactMap { year, calendar in
            calendar.days.last.map { (label: year.label, last: $0.date) }
        }
        for (step, rule) in ladder.enumerated() {
            for (index, date) in rule.detection.monitoringDates.enumerated() {
                let missed = ends.filter { $0.last.placeInSchoolYear < date.placeInSchoolYear }
                guard let first = missed.first else { continue }
                let labels = missed.map(\.label).joined(separator: ", ")
                list.warn(
                    Words.Fault.nobodyReviews(date.typed, labels),
                    at: ["ladder", .index(step), "detection", "monitoring", .index(index)],
                    remedy: Words.Fault.lastSchoolDay(first.label, first.last))
            }
        }
    }
}

extension MonthDay {
    /// Grows from August to July.
    var placeInSchoolYear: Int { (month + 4) % 12 * 40 + day }
}

extension CalendarDate {
    /// Grows from August to July.
    var placeInSchoolYear: Int { (parts.month + 4) % 12 * 40 + parts.day }
}
