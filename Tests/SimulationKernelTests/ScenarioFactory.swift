import Localization
import SchoolDomain
import Stochastics

/// Addressed choices for building scenarios: the same number always builds the same scenario.
struct Choices {
    let number: Int
    var count: UInt32 = 0

    init(_ number: Int) { self.number = number }

    mutating func bits() -> UInt32 {
        count += 1
        return RandomSource(seed: 77, replication: UInt32(number)).block(0, 0, count).word0
    }
    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int((UInt64(bits()) * UInt64(range.count)) >> 32)
    }
    mutating func real(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * RandomBlock.unit(bits())
    }
    mutating func coin(_ probability: Double = 0.5) -> Bool { RandomBlock.unit(bits()) < probability }
    mutating func one<T>(of list: [T]) -> T { list[int(0...list.count - 1)] }
}

enum ScenarioFactory {
    /// Consecutive short "school years" without real dates' meaning, for fast tests.
    static func years(_ count: Int, autumnDays: Int = 25, springDays: Int = 35) -> [SchoolYear] {
        (0..<count).map { index in
            let start = CalendarDate(year: 2026 + index, month: 8, day: 10)!
            func span(_ from: CalendarDate, _ schoolDays: Int) -> DateSpan {
                var last = from
                var found = 0
                while true {
                    if last.weekday < 5 { found += 1 }
                    if found == schoolDays { return DateSpan(first: from, last: last) }
                    last = last.adding(days: 1)
                }
            }
            let autumn = span(start, autumnDays)
            let spring = span(CalendarDate(year: 2027 + index, month: 1, day: 7)!, springDays)
            let pause = DateSpan(first: spring.first.adding(days: 14), last: spring.first.adding(days: 17))
            return SchoolYear(label: "year \(index)", terms: [autumn, spring], breaks: [pause])
        }
    }

    static let weeklyLessons = [19, 20, 20, 22, 24, 25, 25, 30, 29, 30]

    /// A small scenario with every feature in some random form.
    static func random(_ number: Int) -> Scenario {
        var c = Choices(number)
        let schools = [
            School(
                id: "a", name: "A", pupilsByGrade: (0...9).map { $0 <= 6 ? c.int(0...5) : 0 },
                continuesTo: "b"),
            School(id: "b", name: "B", pupilsByGrade: (0...9).map { $0 >= 7 ? c.int(3...7) : 0 }),
            School(id: "c", name: "C", pupilsByGrade: (0...9).map { $0 >= 1 ? c.int(1...3) : 0 }),
        ]
        let population = Population(
            supportShare: c.real(0, 1), profiles: [.init(id: "x", share: 0.5), .init(id: "y", share: 0.5)],
            inMigrationPerYear: c.one(of: [0, 0.2]), outMigrationPerYear: c.one(of: [0, 0.2]),
            intakeGrowth: c.one(of: [1, 0.8, 1.3]))
        let window: CountingWindow = c.one(of: [.schoolYear, .term, .rolling(days: c.int(2...20))])
        let counting = CountingRule(
            window: window, causes: c.coin() ? Set(AbsenceCause.allCases) : [.unauthorised, .illness],
            hour: c.one(of: [.lesson, .clock]))
        var scenario = Scenario(
            name: LocalizedText("random \(number)"), years: years(c.int(1...3)), schools: schools,
            population: population,
            weeklyLessons: weeklyLessons, absence: absence(&c), counting: counting, ladder: ladder(&c),
            roles: roles(&c), staff: staff(&c), classes: classes(&c), seatAllocation: allocation(&c),
            interventions: interventions(&c), money: Money(placementDays: .uniform(from: 10, to: 100)),
            observation: ObservationPlan(
                thresholdHours: [5, 15, 30],
                dates: [MonthDay(month: 8, day: 25)!, MonthDay(month: 2, day: 1)!],
                comparisonDays: c.int(3...10)),
            run: RunDefaults(warmUpYears: [0, 1, 0, 2][number % 4]))
        addStaffLife(to: &scenario, number)
        limitInterventions(of: &scenario, number)
        addDates(to: &scenario, number)
        addFirstDay(to: &scenario, number)
        addChoices(to: &scenario, number)
        addFollowing(to: &scenario, number)
        addSeatLife(to: &scenario, number)
        addCallLines(to: &scenario, number)
        addDifferences(to: &scenario, number)
        addOversight(to: &scenario, number)
        addTraining(to: &scenario, number)
        addSupport(to: &scenario, number)
        addSecondDegree(to: &scenario, number)
        return scenario
    }

    /// In four scenarios of thirteen: training that takes time, and interventions that only the trained offer, by draws of its
    /// own.
    static func addTraining(to scenario: inout Scenario, _ number: Int) {
        guard number % 13 < 4 else { return }
        var c = Choices(9_000_000 + number)
        let dates = [
            CalendarDate(year: 2025, month: 10, day: 1), CalendarDate(year: 2026, month: 8, day: 20),
            CalendarDate(year: 2027, month: 1, day: 12), nil,
        ]
        for index in scenario.roles.indices where scenario.roles[index].discipline != .unlimited {
            scenario.roles[index].training = Training(
                hoursPerYear: c.one(of: [0, 40, 200]),
                trained: (0..<c.int(1...4)).map { _ in
                    TrainedShare(
                        c.real(0, 1), schools: c.one(of: [[], ["a"], ["b", "c"]]), from: c.one(of: dates))
                })
        }
        for index in scenario.interventions.indices where c.coin(0.8) {
            scenario.interventions[index].needsTrained = c.one(of: ["curator", "psychologist", "county"])
        }
    }

    /// In three scenarios of seven: shares of pupils with support by grade, and steps that lead to it, by draws of its own.
    static func addSupport(to scenario: inout Scenario, _ number: Int) {
        guard number % 7 > 3 else { return }
        var c = Choices(10_000_000 + number)
        if c.coin(0.8) { scenario.population.supportShareByGrade = Grade.all.map { _ in c.real(0, 0.6) } }
        for index in scenario.ladder.indices where c.coin(0.7) {
            scenario.ladder[index].supportProbability = c.one(of: [0.3, 1])
        }
    }

    /// In one scenario of four: schools after grade 9 and the way to them, and steps for some grades, by draws of its own.
    static func addSecondDegree(to scenario: inout Scenario, _ number: Int) {
        var c = Choices(11_000_000 + number)
        guard c.coin(0.25) else { return }
        func school(_ id: String, _ grades: ClosedRange<Int>) -> School {
            School(id: id, name: id, pupilsByGrade: Grade.all.map { grades.contains($0) ? c.int(1...4) : 0 })
        }
        let places = [school("d", 10...12), school("e", 13...15), school("f", 13...14)]
        scenario.schools += places
        for pool in scenario.staff.indices where scenario.staff[pool].schools.contains("c") {
            scenario.staff[pool].schools += places.map(\.id)
        }
        scenario.weeklyLessons += [25, 26, 27, 30, 31, 32]
        scenario.absence.spells[0].perYearByGrade += (10...15).map { _ in c.real(0, 6) }
        if c.coin() { scenario.absence.frailty.sigmaByGrade += (10...15).map { _ in c.real(0, 1.2) } }
        for index in scenario.ladder.indices where c.coin() {
            scenario.ladder[index].grades = GradeSet(c.one(of: [0...9, 10...15, 7...12, 13...15]))
        }
        guard c.coin(0.8) else { return }
        func start() -> NewStart {
            NewStart(worsens: c.real(0, 0.5), lost: c.real(0, 0.5), rise: c.real(0.5, 2))
        }
        scenario.population.goingOn = GoingOn(
            places: [
                .init(school: "d", share: c.real(0, 0.4), from: c.coin() ? ["b"] : []),
                .init(school: "e", share: c.real(0, 0.4)),
                .init(school: "f", share: c.real(0, 0.2), from: ["c", "b"]),
            ], general: start(), vocational: start())
    }

    /// In one scenario of two: teachers who overlook some, and monitoring that finds them, by draws of its own.
    static func addOversight(to scenario: inout Scenario, _ number: Int) {
        guard number % 4 < 2 else { return }
        var c = Choices(8_000_000 + number)
        if c.coin() { scenario.population.countedOn = .yearlyCount }
        let dates = [MonthDay(month: 9, day: 1)!, MonthDay(month: 2, day: 3)!]
        for index in scenario.ladder.indices where c.coin(0.7) {
            scenario.ladder[index].detection = .teacherReview(
                everyDays: c.int(1...6), chance: c.one(of: [0, 0.2, 0.7, 1]),
                monitoring: c.coin(0.6) ? dates : [])
        }
    }

    /// In three scenarios of ten: roles that are asked at fixed times only, and steps that are due at their thresholds.
    static func addCallLines(to scenario: inout Scenario, _ number: Int) {
        guard number % 10 < 3 else { return }
        var c = Choices(7_000_000 + number)
        for index in scenario.roles.indices where scenario.roles[index].background != nil && c.coin(0.7) {
            let slots = CallLine.Slot.week.filter { _ in c.coin(0.3) }
            guard !slots.isEmpty else { continue }
            scenario.roles[index].background?.callLine = CallLine(
                slots: slots, calls: c.one(of: [.sameDay, .nextDay]))
        }
        scenario.counting.from = c.one(of: [.over, .atLeast])
    }

    /// In three scenarios of eleven: classes from which pupils return when conditions are met, what is asked about those who
    /// sit there, decisions that take work, and who finishes, by draws of their own.
    static func addSeatLife(to scenario: inout Scenario, _ number: Int) {
        guard number % 11 < 3 else { return }
        var c = Choices(6_000_000 + number)
        for index in scenario.classes.indices {
            if c.coin(0.8) {
                scenario.classes[index].gradualReturn = GradualReturn(
                    when: AbsenceReview(days: c.int(1...9), amount: .percent(c.real(0, 40))),
                    earliestDays: c.int(0...20), trialDays: c.int(1...12), share: c.one(of: [0, 0.4, 1]))
            }
            scenario.classes[index].requests = (0..<c.int(0...2)).map { _ in
                SeatRequests(
                    role: c.one(of: ["teacher", "curator", "county"]), perSeatPerYear: c.real(0, 30),
                    minutes: .gamma(mean: 50, sd: 30))
            }
        }
        if c.coin(0.7) { scenario.seatAllocation.stages = stages(&c) }
        scenario.seatAllocation.givesSupport = c.coin()
        scenario.observation.finishing = Finishing(
            atRiskOver: c.coin() ? .hours(c.real(5, 40)) : .percent(c.real(2, 20)))
    }

    /// In three scenarios of eight: interventions that follow seats, one another or a second look, that end when absence is
    /// little, that replace others and are handed over; and what only some schools do, by draws of their own.
    static func addFollowing(to scenario: inout Scenario, _ number: Int) {
        guard number % 8 < 3, let first = scenario.years.first?.terms.first?.first else { return }
        var c = Choices(5_000_000 + number)
        let ids = scenario.interventions.map(\.id)
        func review(_ c: inout Choices) -> AbsenceReview {
            AbsenceReview(
                days: c.int(1...12), amount: c.coin() ? .hours(c.real(0, 8)) : .percent(c.real(0, 20)))
        }
        func rollOut(_ c: inout Choices) -> [RollOut] {
            guard c.coin(0.4) else { return [] }
            return [["a"], ["b", "c"]].filter { _ in c.coin(0.8) }.map { schools in
                RollOut(
                    schools: schools, from: c.coin(0.7) ? first.adding(days: c.int(-200...300)) : nil)
            }
        }
        for index in scenario.interventions.indices {
            let trigger: Intervention.Trigger = c.one(of: [
                .seatBegun(nil), .seatEnded(nil), .seatEnded(scenario.classes.first?.id),
                .interventionEnded(c.one(of: ids)), .stillOver(after: .started(c.one(of: ids)), review(&c)),
                .stillOver(after: .stepDone("step0"), review(&c)), scenario.interventions[index].trigger,
            ])
            scenario.interventions[index].trigger = trigger
            scenario.interventions[index].rollOut = rollOut(&c)
            scenario.interventions[index].endsWhen = c.coin() ? review(&c) : nil
            scenario.interventions[index].replaces = ids.filter { _ in c.coin(0.3) }
            scenario.interventions[index].handOver =
                c.coin() ? HandOver(days: c.int(1...20), isEscorted: c.coin()) : nil
        }
        for index in scenario.ladder.indices { scenario.ladder[index].rollOut = rollOut(&c) }
    }

    /// In three scenarios of seven: routes, work that is not always needed, consent and urgency, by draws of their own.
    static func addChoices(to scenario: inout Scenario, _ number: Int) {
        guard number % 7 < 3 else { return }
        var c = Choices(4_000_000 + number)
        func vary(_ stages: inout [WorkStage], _ routes: [WorkRoute], _ c: inout Choices) {
            for stage in stages.indices {
                stages[stage].route = c.coin(0.6) ? routes.isEmpty ? nil : c.one(of: routes.map(\.id)) : nil
                stages[stage].probability = c.one(of: [1, 0.6, 0])
                stages[stage].consent = c.one(of: [1, 1, 0.7])
                stages[stage].isUrgent = c.coin(0.3)
                for item in stages[stage].items.indices {
                    stages[stage].items[item].probability = c.one(of: [1, 0.5])
                    stages[stage].items[item].consent = c.one(of: [1, 1, 0.5])
                }
            }
        }
        for step in scenario.ladder.indices {
            scenario.ladder[step].routes = (0..<c.one(of: [0, 1, 3])).map { index in
                WorkRoute(
                    id: "route\(index)", title: LocalizedText("route \(index)"),
                    share: c.one(of: [1, 0.3, 0]),
                    eligibility: c.coin() ? Eligibility() : Eligibility(grades: GradeSet(c.int(0...5)...9)))
            }
            vary(&scenario.ladder[step].stages, scenario.ladder[step].routes, &c)
        }
        for index in scenario.interventions.indices { vary(&scenario.interventions[index].stages, [], &c) }
    }

    /// In one scenario of two: schools that differ in absence, and pupils who come or leave together, by draws of their own.
    static func addDifferences(to scenario: inout Scenario, _ number: Int) {
        guard number % 4 < 2 else { return }
        var c = Choices(8_000_000 + number)
        scenario.absence.level = c.one(of: [1, 0.7, 1.6])
        for index in scenario.schools.indices where c.coin() {
            scenario.schools[index].absenceLevel = c.real(0, 3)
        }
        guard scenario.years.count > 1, number % 4 == 0 else { return }
        func change(_ c: inout Choices, _ school: String, _ grades: ClosedRange<Int>, _ pupils: Int)
            -> PupilChange
        {
            PupilChange(
                year: scenario.years[c.int(1...scenario.years.count - 1)].label, school: school,
                grades: GradeSet(grades), pupils: pupils)
        }
        scenario.population.changes = [
            change(&c, "c", 2...4, c.int(1...7)), change(&c, "b", 7...9, -c.int(1...6)),
            change(&c, "c", 1...1, -1),
        ]
    }

    /// In one scenario of five: interventions for one school only, by staff that no other school has, so that who waits
    /// for a place may move up to a school where nobody could help.
    static func limitInterventions(of scenario: inout Scenario, _ number: Int) {
        guard number % 5 == 3, !scenario.interventions.isEmpty else { return }
        scenario.roles.append(
            Role(id: "mentor", title: LocalizedText("mentor"), discipline: .firstCome, awayShare: 0.1))
        scenario.staff.append(StaffPool(role: "mentor", schools: ["a"], posts: 0.4))
        for index in scenario.interventions.indices {
            scenario.interventions[index].eligibility.schools = ["a"]
            scenario.interventions[index].capacity = .places(1)
            scenario.interventions[index].patienceDays = nil
            scenario.interventions[index].ongoing = OngoingSupport(role: "mentor", minutesPerWeek: 20)
        }
    }

    /// In one scenario of two: what is known of the first day, by draws of its own.
    static func addFirstDay(to scenario: inout Scenario, _ number: Int) {
        guard number % 2 == 1, let first = scenario.years.first?.terms.first?.first else { return }
        var c = Choices(3_000_000 + number)
        func since(_ c: inout Choices) -> CalendarDate { first.adding(days: -c.int(1...360)) }
        // Without a warm-up nothing can have waited.
        if scenario.run.warmUpYears > 0 {
            let asked = scenario.roles.filter { $0.background != nil && $0.discipline != .unlimited }
            scenario.firstDay.requests = (0..<c.int(0...4)).compactMap { _ in
                guard !asked.isEmpty else { return nil }
                return OpenRequests(
                    role: c.one(of: asked.map(\.id)), school: c.one(of: ["a", "b"]), since: since(&c),
                    isUrgent: c.coin(0.2), count: c.int(1...4))
            }.filter { row in
                scenario.staff.contains { $0.servedRoles.contains(row.role) && $0.serves(row.school) }
            }
            scenario.firstDay.cases = (0..<c.int(0...3)).map { _ in
                OpenCases(
                    step: c.one(of: scenario.ladder.map(\.id)), school: c.coin() ? "a" : nil,
                    since: since(&c), count: c.int(0...4))
            }
        }
        for intervention in scenario.interventions where intervention.from.map({ $0 <= first }) ?? true {
            guard c.coin() else { continue }
            scenario.firstDay.participants.append(
                Participants(intervention: intervention.id, count: c.int(0...4)))
        }
        if case .rolling = scenario.counting.window { return }
        scenario.firstDay.hours = (0..<c.int(0...3)).map { _ in
            HoursSoFar(
                school: c.coin() ? "a" : nil, grades: GradeSet(c.int(0...5)...9), hours: c.real(1, 40),
                count: c.int(1...5))
        }
    }

    /// In two scenarios of five: posts, seats and classes that are there for a time, by draws of their own.
    static func addDates(to scenario: inout Scenario, _ number: Int) {
        guard number % 5 < 2, let first = scenario.years.first?.terms.first?.first else { return }
        var c = Choices(2_000_000 + number)
        func period(_ c: inout Choices) -> Period {
            let from = first.adding(days: c.int(-200...250))
            return Period(
                from: c.coin(0.7) ? from : nil, to: c.coin(0.6) ? from.adding(days: c.int(0...200)) : nil)
        }
        for index in scenario.staff.indices where scenario.staff[index].posts > 0 && c.coin(0.7) {
            let isAlways = c.coin(0.7)
            if !isAlways { scenario.staff[index].period = period(&c) }
            scenario.staff[index].changes = (0..<c.int(0...2)).map { number in
                let fewer = isAlways && number == 0 && c.coin()
                return PostChange(
                    posts: fewer ? -c.real(0, scenario.staff[index].posts) : c.real(0, 2), period: period(&c))
            }
        }
        for index in scenario.classes.indices {
            if c.coin() { scenario.classes[index].period = period(&c) }
            if c.coin() {
                scenario.classes[index].changes = [SeatChange(seats: c.int(1...3), period: period(&c))]
            }
        }
    }

    /// In two scenarios of three: shared posts, travel, turnover, leave and overtime, by draws of their own.
    static func addStaffLife(to scenario: inout Scenario, _ number: Int) {
        guard number % 3 != 0 else { return }
        var c = Choices(1_000_000 + number)
        for index in scenario.roles.indices {
            if c.coin() {
                scenario.roles[index].turnoverShare = c.real(0, 1)
                scenario.roles[index].recruitmentDays = c.one(of: [nil, .fixed(20), .geometric(mean: 15)])
            }
            if c.coin() { scenario.roles[index].leaveDays = c.int(1...9) }
            if c.coin() {
                scenario.roles[index].overtime = Overtime(
                    perDayMinutes: c.int(1...120), perYearMinutes: c.int(1...2000), payFactor: 1.5)
            }
        }
        for index in scenario.staff.indices where c.coin(0.7) {
            scenario.staff[index].travelMinutes = c.int(1...60)
        }
        guard c.coin(0.7) else { return }
        scenario.roles[2].discipline = scenario.roles[1].discipline
        scenario.staff[1].also = ["psychologist"]
        scenario.staff[3].schools = ["b"]
        if c.coin() {
            scenario.staff[2].also = ["psychologist"]
            scenario.staff.remove(at: 3)
        }
    }

    static func absence(_ c: inout Choices) -> AbsenceProcess {
        func rates(_ low: Double, _ high: Double) -> [Double] {
            let value = c.real(low, high)
            return [Double](repeating: value, count: 10)
        }
        return AbsenceProcess(
            spells: [
                SpellType(
                    id: "illness", cause: .illness, perYearByGrade: rates(1, 6),
                    length: .days(.geometric(mean: c.real(1, 4))), afterBreak: 0.6, beforeBreak: 1.4),
                SpellType(
                    id: "skipping", cause: .unauthorised, perYearByGrade: rates(1, 8),
                    length: .lessons(.weights([.init(value: 1, weight: 2), .init(value: 2, weight: 1)]))),
                SpellType(
                    id: "avoiding", cause: .unauthorised, perYearByGrade: rates(0, 2),
                    length: .days(.logNormal(mean: 6, sd: 8))),
            ],
            season: Season(drift: [0.9, 1, 1.1], weekdays: [1.1, 1, 0.9, 1, 1.2, 1, 1]),
            frailty: Frailty(
                sigmaByGrade: [Double](repeating: c.real(0, 1.2), count: 10),
                rankCorrelationBetweenYears: c.real(0, 0.9)),
            severe: SevereClass(
                shareByGrade: [Double](repeating: c.one(of: [0, 0.15]), count: 10),
                persistence: c.real(0, 0.9),
                absentShare: .beta(alpha: 1.85, beta: 2.26), spellDays: .logNormal(mean: 8, sd: 10)),
            reinforcement: Reinforcement(
                growthPerLesson: c.one(of: [0, 0.01, 0.05]), maximum: 3, recoveryPerTerm: 0.5))
    }

    static func effect(_ c: inout Choices) -> Effect {
        Effect(
            multiplier: c.coin() ? .fixed(c.real(0.3, 1.1)) : .law(.uniform(from: 0.3, to: 1)),
            rampInDays: c.one(of: [0, 5, 25]), durationDays: c.one(of: [nil, 8, 40]),
            fadeHalfLifeDays: c.one(of: [nil, 6, 30]))
    }

    static func stages(_ c: inout Choices) -> [WorkStage] {
        func items(_ count: Int) -> [WorkItem] {
            (0..<count).map { _ in
                WorkItem(
                    role: c.one(of: ["teacher", "curator", "psychologist", "county"]),
                    minutes: c.coin() ? .fixed(Double(c.int(10...200))) : .exponential(mean: c.real(20, 300)))
            }
        }
        return (0..<c.int(0...3)).map { _ in
            WorkStage(form: c.one(of: [.together, .apart]), items: items(c.int(1...3)))
        }
    }

    static func ladder(_ c: inout Choices) -> [LadderStep] {
        var threshold = 0.0
        return (0..<c.int(1...4)).map { index in
            threshold += c.real(2, 12)
            return LadderStep(
                id: "step\(index)", title: LocalizedText("step \(index)"),
                threshold: c.coin(0.8) ? .hours(threshold) : .percent(threshold / 2),
                detection: c.coin(0.7)
                    ? .teacherReview(everyDays: c.int(1...9))
                    : .monitoring([MonthDay(month: 8, day: 20)!, MonthDay(month: 2, day: 1)!]),
                exemptProbability: c.one(of: [0, 0.3]), takenProbability: c.one(of: [1, 0.8]),
                delayDays: c.one(of: [0...0, 1...4, 0...8]), stages: stages(&c), priority: c.int(0...9),
                patienceDays: c.coin(0.3) ? .geometric(mean: 5) : nil, effect: c.coin() ? effect(&c) : nil,
                placementProbability: c.one(of: [0, 0.2]))
        }
    }

    static func roles(_ c: inout Choices) -> [Role] {
        func background(_ c: inout Choices, caseDays: Distribution?) -> BackgroundDemand? {
            guard c.coin(0.8) else { return nil }
            return BackgroundDemand(
                perHundredPupilsPerYear: c.real(5, 120), minutes: .gamma(mean: 70, sd: 60), urgentShare: 0.2,
                caseDays: caseDays)
        }
        return [
            Role(id: "teacher", title: LocalizedText("teacher"), discipline: .unlimited),
            Role(
                id: "curator", title: LocalizedText("curator"),
                discipline: c.one(of: [.firstCome, .priority]),
                communityShare: 0.3, otherWorkShare: 0.2, awayShare: c.one(of: [0, 0.2]),
                vacancyShare: c.one(of: [0, 0.2]), background: background(&c, caseDays: nil)),
            Role(
                id: "psychologist", title: LocalizedText("psychologist"),
                discipline: c.one(of: [.firstCome, .priority]), communityShare: 0.3, awayShare: 0.1,
                limitDays: 3, background: background(&c, caseDays: nil)),
            Role(
                id: "county", title: LocalizedText("county"), employer: .county, discipline: .firstCome,
                completionLimitDays: c.one(of: [nil, 4]),
                caseload: c.coin(0.7)
                    ? Caseload(maximumPerPost: c.real(2, 10), caseDays: .geometric(mean: c.real(3, 30)))
                    : nil,
                background: background(&c, caseDays: c.coin() ? .geometric(mean: 12) : nil)),
        ]
    }

    static func staff(_ c: inout Choices) -> [StaffPool] {
        [
            StaffPool(role: "teacher", posts: 0),
            StaffPool(role: "curator", schools: ["a", "c"], posts: c.real(0.1, 1.6)),
            StaffPool(role: "curator", schools: ["b"], posts: c.real(0.1, 1.2)),
            StaffPool(role: "psychologist", posts: c.real(0.2, 2.5)),
            StaffPool(role: "county", posts: c.real(0.3, 1.5)),
        ]
    }

    static func classes(_ c: inout Choices) -> [SmallClass] {
        (0..<c.int(0...2)).map { index in
            SmallClass(
                id: "class\(index)", title: LocalizedText("class \(index)"), hostSchool: "b",
                seats: c.int(1...3),
                eligibility: Eligibility(
                    grades: index == 0 ? GradeSet(7...9) : GradeSet(0...2), profiles: c.coin() ? ["x"] : [],
                    supportOnly: c.coin(0.3)),
                intake: c.one(of: [.anyDay, .termStart]), stayDays: .gamma(mean: 40, sd: 20),
                yearlyReturnProbability: 0.2, relapseProbability: 0.25, effect: effect(&c),
                initiallyOccupied: c.coin(0.3) ? nil : c.int(0...2),
                waitingList: (0..<c.int(0...2)).map {
                    WaitingRow(since: CalendarDate(year: 2026, month: 4, day: 1 + $0)!)
                })
        }
    }

    static func allocation(_ c: inout Choices) -> SeatAllocation {
        SeatAllocation(
            referralStep: "step0", referralProbability: c.real(0.2, 1),
            decisionDays: c.one(of: [0...0, 2...9]),
            acceptProbability: c.real(0.5, 1),
            patienceDays: c.one(of: [nil, .fixed(0), .geometric(mean: 20)]),
            whileWaiting: c.coin()
                ? OngoingSupport(role: "curator", minutesPerWeek: 33, effect: effect(&c)) : nil)
    }

    static func interventions(_ c: inout Choices) -> [Intervention] {
        (0..<c.int(0...3)).map { index in
            Intervention(
                id: "intervention\(index)", title: LocalizedText("intervention \(index)"),
                trigger: c.one(of: [.stepOpened("step0"), .stepDone("step0"), .yearStart, .plugin]),
                eligibility: Eligibility(grades: GradeSet(c.int(0...4)...9)),
                from: c.one(of: [
                    nil, CalendarDate(year: 2026, month: 8, day: 24)!,
                    CalendarDate(year: 2025, month: 9, day: 1)!, CalendarDate(year: 2022, month: 12, day: 1)!,
                ]),
                coverage: c.real(0.3, 1),
                adoptionRampDays: c.one(of: [0, 20]),
                capacity: c.one(of: [.unlimited, .places(2), .perPost(role: "psychologist", pupils: 2)]),
                patienceDays: c.one(of: [nil, .fixed(0), .geometric(mean: 8)]),
                durationDays: c.one(of: [nil, .geometric(mean: 15)]), stages: stages(&c),
                priority: c.int(0...9),
                ongoing: c.coin()
                    ? OngoingSupport(role: "county", minutesPerWeek: 17, effect: effect(&c)) : nil,
                effect: c.coin(0.8) ? effect(&c) : nil)
        }
    }
}
