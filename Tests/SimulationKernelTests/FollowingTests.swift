import Localization
import SchoolDomain
import SimulationKernel
import Testing

@Suite("What follows what: second looks, seats, hand-overs, and schools that begin on dates")
struct FollowingTests {
    /// Pupils of one grade who miss every day from the start of the year, or none.
    private static func scenario(absent: Bool, days: Int = 60, _ interventions: [Intervention]) -> Scenario {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: absent ? 200 : 0, count: 10)
        absence.spells[0].length = .days(.fixed(60))
        return Scenario(
            name: "following", years: [SmallWorlds.longYear(days)],
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 0, 0, 0, 0, 10, 0, 0, 0, 0])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            roles: [Role(id: "r", title: LocalizedText("r"), discipline: .unlimited)],
            staff: [StaffPool(role: "r", posts: 0)], interventions: interventions,
            run: RunDefaults(warmUpYears: 0))
    }

    private static func intervention(_ id: String, _ trigger: Intervention.Trigger) -> Intervention {
        Intervention(id: id, title: LocalizedText(id), trigger: trigger)
    }

    private static func run(_ scenario: Scenario) throws -> Observations {
        #expect(scenario.problems().filter { $0.severity == .error }.map(\.message.en) == [])
        var replication = Replication(Model(scenario))
        try replication.run(seed: 5, number: 0)
        return replication.observations
    }

    private static func count(_ o: Observations, _ number: Int, _ outcome: InterventionOutcome) -> Int {
        o[.interventionOutcomes, o.shape.intervention(0, number, outcome)]
    }

    @Test("a look falls so many school days after the start and finds who is still absent")
    func stillOver() throws {
        for (amount, isOver) in [
            (AbsenceAmount.percent(99), true), (.percent(100), false), (.hours(51), true),
            (.hours(55), false),
        ] {
            // Grade 5 has 25 lessons a week: 10 days have 50, and every day is missed.
            let next = Self.intervention(
                "next", .stillOver(after: .started("first"), AbsenceReview(days: 11, amount: amount)))
            let o = try Self.run(
                Self.scenario(absent: true, [Self.intervention("first", .yearStart), next]))
            #expect(Self.count(o, 1, .started) == (isOver ? 10 : 0), "\(amount)")
            #expect(Self.count(o, 1, .notOver) == (isOver ? 0 : 10), "\(amount)")
            // Started on the first day, looked at on the 12th; the last of 60 days is the 49th after it.
            #expect(o[.participantDays, 1] == (isOver ? 10 * 49 : 0))
        }
        let next = Self.intervention(
            "next", .stillOver(after: .started("first"), AbsenceReview(days: 11, amount: .hours(0))))
        let o = try Self.run(Self.scenario(absent: false, [Self.intervention("first", .yearStart), next]))
        #expect(Self.count(o, 1, .started) == 0 && Self.count(o, 1, .notOver) == 10)
    }

    @Test("it ends at the first look at which absence is little, the next follows, and one replaces another")
    func chain() throws {
        var first = Self.intervention("first", .yearStart)
        first.endsWhen = AbsenceReview(days: 10, amount: .percent(50))
        let second = Self.intervention("second", .interventionEnded("first"))
        var third = Self.intervention(
            "third", .stillOver(after: .started("second"), AbsenceReview(days: 5, amount: .percent(0))))
        third.replaces = ["second"]
        let calm = try Self.run(Self.scenario(absent: false, [first, second, third]))
        #expect((0..<3).map { Self.count(calm, $0, .started) } == [10, 10, 0])
        // On days 0-9, so that those of the 11th day see it no more.
        #expect(calm[.participantDays, 0] == 10 * 10 && calm[.participantDays, 1] == 10 * 50)
        let absent = try Self.run(Self.scenario(absent: true, [first, second, third]))
        #expect(absent[.participantDays, 0] == 10 * 60 && Self.count(absent, 1, .started) == 0)
        first.endsWhen = nil
        first.durationDays = .fixed(20)
        let replaced = try Self.run(Self.scenario(absent: true, [first, second, third]))
        #expect((0..<3).map { Self.count(replaced, $0, .started) } == [10, 10, 10])
        #expect(Self.count(replaced, 1, .ended) == 10)
        // From day 20 on, looked at on day 25 and replaced.
        #expect(replaced[.participantDays, 1] == 10 * 5 && replaced[.participantDays, 2] == 10 * 35)
        #expect(replaced[.servedDays, 0] == 10 * 60)
    }

    /// Ten who move up to another school with weekly contacts of 50 minutes, 10 a day, in a second year of 50 days.
    @Test("a hand-over loses time, unless it is escorted")
    func handOver() throws {
        func second(_ handOver: HandOver?) throws -> [Int] {
            var help = Self.intervention("help", .yearStart)
            help.eligibility = Eligibility(schools: ["s"])
            help.ongoing = OngoingSupport(role: "r", minutesPerWeek: 50)
            help.handOver = handOver
            var scenario = Self.scenario(absent: false, days: 50, [help])
            scenario.years.append(SmallWorlds.longYear(50, from: 2027))
            scenario.schools[0].continuesTo = "t"
            scenario.schools.append(
                School(id: "t", name: "T", pupilsByGrade: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]))
            let o = try Self.run(scenario)
            return (0..<2).map { o[.minutesBySchool, o.shape.work(1, 0, $0)] }
        }
        let (stays, passes) = (try second(nil), try second(HandOver(days: 15)))
        let escorted = try second(HandOver(days: 15, isEscorted: true))
        // Who begins at the first school in the second year is the same in all three.
        let others = passes[0]
        #expect(stays == [others + 100 * 50, 0])
        #expect(passes == [others, 100 * 35])
        #expect(escorted == [others + 100 * 15, 100 * 50])
    }

    @Test("a step and an intervention begin at each school on its date, and never at those of no row")
    func rollOut() throws {
        let first = SmallWorlds.longYear(60).terms[0].first
        var help = Self.intervention("help", .stepOpened("step"))
        help.rollOut = [RollOut(schools: ["s"]), RollOut(schools: ["t"], from: first.adding(days: 35))]
        var scenario = Self.scenario(absent: false, [help])
        scenario.absence.spells[0].perYearByGrade = [Double](repeating: 30, count: 10)
        scenario.absence.spells[0].length = .days(.fixed(1))
        scenario.schools = ["s", "t", "u"].map {
            School(id: $0, name: $0, pupilsByGrade: [0, 0, 0, 0, 0, 300, 0, 0, 0, 0])
        }
        scenario.ladder = [
            LadderStep(
                id: "step", title: LocalizedText("step"), threshold: .hours(45),
                stages: [WorkStage(items: [WorkItem(role: "r", minutes: .fixed(1))])])
        ]
        let all = try Self.run(scenario)
        scenario.ladder[0].rollOut = [
            RollOut(schools: ["s"], from: first.adding(days: 35)), RollOut(schools: ["u"]),
        ]
        let some = try Self.run(scenario)
        func cases(_ o: Observations) -> [Int] { (0..<3).map { o[.minutesBySchool, o.shape.work(0, 0, $0)] } }
        let (before, after) = (cases(all), cases(some))
        #expect(before[0] > 200 && before[1] > 200 && before[2] > 200)
        #expect(after[0] > 0 && after[0] < before[0] && after[1] == 0 && after[2] == before[2])
        #expect(some[.stepOutcomes, some.shape.step(0, 0, .crossed)] == after.reduce(0, +))
        #expect(Self.count(some, 0, .started) == after[0])
        #expect(Self.count(all, 0, .started) < before[0] + before[1])
        #expect(Self.count(all, 0, .started) > before[0])
    }
}
