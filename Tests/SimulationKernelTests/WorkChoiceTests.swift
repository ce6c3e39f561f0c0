import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Work that is not needed in every case, consent and routes")
struct WorkChoiceTests {
    /// 4,000 pupils of whom everyone misses a day, and comes to a step with some work, done at once.
    private static func scenario(routes: [WorkRoute] = [], _ stages: [WorkStage]) -> Scenario {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 40, count: 10)
        return Scenario(
            name: "choices", years: [SmallWorlds.longYear(189)],
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 0, 0, 0, 0, 4000, 0, 0, 0, 0])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [
                LadderStep(
                    id: "step", title: LocalizedText("step"), threshold: .hours(2), routes: routes,
                    stages: stages)
            ],
            roles: [
                Role(id: "r", title: LocalizedText("r"), discipline: .unlimited),
                Role(id: "q", title: LocalizedText("q"), discipline: .unlimited),
            ],
            staff: [StaffPool(role: "r", posts: 0), StaffPool(role: "q", posts: 0)],
            run: RunDefaults(warmUpYears: 0))
    }

    private static func run(_ scenario: Scenario) throws -> Observations {
        var replication = Replication(Model(scenario))
        try replication.run(seed: 5, number: 0)
        return replication.observations
    }

    private static func item(_ role: String, _ minutes: Double = 60) -> WorkItem {
        WorkItem(role: role, minutes: .fixed(minutes))
    }

    private static func stages(_ o: Observations, _ stage: Int, _ outcome: StageOutcome) -> Int {
        o[.stageOutcomes, o.shape.stage(0, stage, outcome)]
    }

    /// Each bound is 5 standard errors of a binomial number of 4,000: a false alarm once in 10⁶.
    private static func isLikely(_ count: Int, _ probability: Double, of trials: Int) -> Bool {
        let spread = (Double(trials) * probability * (1 - probability)).squareRoot()
        return abs(Double(count) - Double(trials) * probability) <= 5 * spread + 0.5
    }

    @Test("a stage is needed as often as it says, and the next one is asked for in its place")
    func need() throws {
        let o = try Self.run(
            Self.scenario([
                WorkStage(items: [Self.item("r")]), WorkStage(probability: 0.3, items: [Self.item("r", 100)]),
                WorkStage(items: [Self.item("q")]),
            ]))
        #expect(Self.stages(o, 0, .requested) == 4000 && Self.stages(o, 2, .requested) == 4000)
        #expect(Self.isLikely(Self.stages(o, 1, .requested), 0.3, of: 4000))
        #expect(Self.stages(o, 1, .requested) + Self.stages(o, 1, .notNeeded) == 4000)
        #expect(
            o[.bookedMinutes, o.shape.booked(0, 0, .ladder)] == 4000 * 60 + 100
                * Self.stages(o, 1, .requested))
        #expect(o[.stepOutcomes, o.shape.step(0, 0, .served)] == 4000)
    }

    @Test("one or some of the professionals: each is needed by a draw of its own")
    func items() throws {
        var (half, fifth) = (Self.item("r"), Self.item("q"))
        (half.probability, fifth.probability) = (0.5, 0.2)
        let o = try Self.run(Self.scenario([WorkStage(items: [half, fifth])]))
        let (r, q) = (
            o[.bookedMinutes, o.shape.booked(0, 0, .ladder)] / 60,
            o[.bookedMinutes, o.shape.booked(0, 1, .ladder)] / 60
        )
        #expect(Self.isLikely(r, 0.5, of: 4000) && Self.isLikely(q, 0.2, of: 4000))
        // Independent: neither is needed of 0.5 × 0.8.
        #expect(Self.isLikely(Self.stages(o, 0, .notNeeded), 0.4, of: 4000))
    }

    @Test("who consents to what fewer consent to consents to the rest")
    func consent() throws {
        var outsider = Self.item("q")
        outsider.consent = 0.4
        let o = try Self.run(
            Self.scenario([
                WorkStage(consent: 0.8, items: [Self.item("r"), outsider]),
                WorkStage(consent: 0.8, items: [Self.item("r", 7)]),
            ]))
        #expect(Self.stages(o, 0, .consentAsked) == 4000 && Self.stages(o, 1, .consentAsked) == 4000)
        let agreed = Self.stages(o, 0, .requested)
        #expect(Self.isLikely(agreed, 0.8, of: 4000))
        #expect(Self.isLikely(Self.stages(o, 0, .consentRefused), 0.6, of: 4000))
        // Refused to all of it: the same parents who refuse the stage as such.
        #expect(Self.stages(o, 0, .consentRefusedWhole) == 4000 - agreed)
        #expect(Self.stages(o, 1, .consentRefusedWhole) == Self.stages(o, 1, .consentRefused))
        // The same parents: of the two stages either both are asked for or neither.
        #expect(Self.stages(o, 1, .requested) == agreed)
        #expect(o[.bookedMinutes, o.shape.booked(0, 0, .ladder)] == agreed * 67)
        #expect(Self.isLikely(o[.bookedMinutes, o.shape.booked(0, 1, .ladder)] / 60, 0.4, of: 4000))
    }

    @Test("a case takes one route, in proportion to the shares of those that fit")
    func routes() throws {
        let routes = [
            WorkRoute(id: "contact", title: LocalizedText("contact"), share: 0.6),
            WorkRoute(id: "notice", title: LocalizedText("notice"), share: 0.2),
            WorkRoute(
                id: "never", title: LocalizedText("never"), share: 0.9,
                eligibility: Eligibility(grades: GradeSet(7...9))),
        ]
        let o = try Self.run(
            Self.scenario(
                routes: routes,
                [
                    WorkStage(route: "contact", items: [Self.item("r")]),
                    WorkStage(route: "notice", items: [Self.item("q", 30)]),
                    WorkStage(route: "never", items: [Self.item("q", 999)]),
                    WorkStage(items: [Self.item("r", 1)]),
                ]))
        let cases = (0..<3).map { o[.routeCases, o.shape.routeCases(0, $0)] }
        #expect(cases.reduce(0, +) == 4000 && cases[2] == 0)
        #expect(Self.isLikely(cases[0], 0.75, of: 4000))
        #expect(o[.bookedMinutes, o.shape.booked(0, 0, .ladder)] == 60 * cases[0] + 4000)
        #expect(o[.bookedMinutes, o.shape.booked(0, 1, .ladder)] == 30 * cases[1])
        #expect(Self.stages(o, 2, .requested) == 0 && Self.stages(o, 3, .requested) == 4000)
    }

    @Test("an urgent stage is served before what waits, and within the limit for urgent requests")
    func urgency() throws {
        func late(_ isUrgent: Bool) throws -> (within: Int, waits: Int) {
            var scenario = Self.scenario([WorkStage(isUrgent: isUrgent, items: [Self.item("busy", 10)])])
            scenario.schools[0].pupilsByGrade[5] = 100
            scenario.roles.append(
                Role(
                    id: "busy", title: LocalizedText("busy"), discipline: .priority, weeklyMinutes: 2400,
                    background: BackgroundDemand(
                        perHundredPupilsPerYear: 8 * 189, minutes: .fixed(58), urgentShare: 0)))
            scenario.staff.append(StaffPool(role: "busy", posts: 1))
            let o = try Self.run(scenario)
            let place = o.shape.waits(0, 2, .absence)
            return (o[.withinLimit, place], o[.waitDays, place])
        }
        let (plain, urgent) = (try late(false), try late(true))
        #expect(urgent.waits < plain.waits / 4)
        #expect(urgent.within == 100)
    }

    @Test("minutes that a case asks of a role on average")
    func expected() {
        var item = Self.item("r")
        (item.probability, item.consent) = (0.5, 0.9)
        let step = LadderStep(
            id: "s", title: LocalizedText("s"), threshold: .hours(1),
            routes: [
                WorkRoute(id: "a", title: LocalizedText("a"), share: 0.6),
                WorkRoute(id: "b", title: LocalizedText("b"), share: 0.2),
            ],
            stages: [
                WorkStage(route: "b", probability: 0.5, consent: 0.7, items: [item, Self.item("q")]),
                WorkStage(items: [Self.item("r", 10)]),
            ])
        #expect(abs(step.expectedMinutes(of: "r") - (0.25 * 0.5 * 0.5 * 0.7 * 60 + 10)) < 1e-12)
    }
}
