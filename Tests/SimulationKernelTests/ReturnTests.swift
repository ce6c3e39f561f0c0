import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite(
    "Small classes: return when conditions are met, the host's staff, decisions that take work, and who finishes"
)
struct ReturnTests {
    /// A class of ten with as many pupils on the first day, of a grade in which everyone is always there or never.
    private static func scenario(absent: Bool, days: Int = 100) -> Scenario {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: absent ? 200 : 0, count: 10)
        absence.spells[0].length = .days(.fixed(60))
        return Scenario(
            name: "return", years: [SmallWorlds.longYear(days)],
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 0, 0, 0, 0, 20, 0, 0, 0, 40])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            roles: [Role(id: "r", title: LocalizedText("r"), discipline: .unlimited)],
            staff: [StaffPool(role: "r", posts: 0)],
            classes: [
                SmallClass(
                    id: "c", title: LocalizedText("c"), hostSchool: "s", seats: 10,
                    eligibility: Eligibility(grades: GradeSet(5...5)), stayDays: .fixed(1000),
                    effect: Effect(multiplier: .fixed(0.5)), initiallyOccupied: 10)
            ], run: RunDefaults(warmUpYears: 0))
    }

    private static func run(_ scenario: Scenario) throws -> Observations {
        #expect(scenario.problems().filter { $0.severity == .error }.map(\.message.en) == [])
        var replication = Replication(Model(scenario))
        try replication.run(seed: 5, number: 0)
        return replication.observations
    }

    private static func count(_ o: Observations, _ outcome: SeatOutcome) -> Int {
        o[.seatOutcomes, o.shape.seatOutcome(0, 0, outcome)]
    }

    @Test("who is there returns after the first look and the trial; who is not stays")
    func conditions() throws {
        for (earliest, first) in [(0, 10), (25, 25)] {
            var scenario = Self.scenario(absent: false)
            scenario.classes[0].gradualReturn = GradualReturn(
                when: AbsenceReview(days: 10, amount: .percent(10)), earliestDays: earliest, trialDays: 15,
                share: 0.5)
            let o = try Self.run(scenario)
            #expect(Self.count(o, .trialBegun) == 10 && Self.count(o, .conditionsMet) == 10)
            #expect(Self.count(o, .trialFailed) == 0)
            // They sit there from day 0 to the day before the return.
            #expect(o[.occupiedDays, 0] == 10 * (first + 15))
        }
        var scenario = Self.scenario(absent: true, days: 55)
        scenario.classes[0].gradualReturn = GradualReturn(
            when: AbsenceReview(days: 10, amount: .percent(10)), trialDays: 15, share: 0.5)
        let o = try Self.run(scenario)
        #expect(Self.count(o, .trialBegun) == 0 && o[.occupiedDays, 0] == 10 * 55)
    }

    @Test("in a trial a part of the class's effect is gone, and who is absent then stays and tries again")
    func trials() throws {
        var scenario = Self.scenario(absent: false, days: 189)
        // Days absent now and then; in a trial, more often.
        scenario.absence.spells[0].perYearByGrade = [Double](repeating: 60, count: 10)
        scenario.absence.spells[0].length = .days(.fixed(1))
        scenario.classes[0].effect = Effect(multiplier: .fixed(0.02))
        func failed(_ share: Double) throws -> (begun: Int, failed: Int, met: Int) {
            scenario.classes[0].gradualReturn = GradualReturn(
                when: AbsenceReview(days: 10, amount: .hours(7)), trialDays: 10, share: share)
            let o = try Self.run(scenario)
            return (Self.count(o, .trialBegun), Self.count(o, .trialFailed), Self.count(o, .conditionsMet))
        }
        let (kept, gone) = (try failed(0), try failed(1))
        // All of the effect: hardly a day in ten is missed. None of it: about three, so most trials fail and many are begun.
        #expect(kept.begun <= 12 && kept.met == 10)
        #expect(gone.failed > 20 && gone.begun > kept.begun)
        #expect(gone.begun - gone.failed - gone.met <= 10)
    }

    @Test("the host's staff are asked about those who sit there, and about nobody when nobody does")
    func requests() throws {
        var scenario = Self.scenario(absent: false, days: 189)
        scenario.classes[0].requests = [
            SeatRequests(role: "r", perSeatPerYear: 40, minutes: .fixed(30))
        ]
        let o = try Self.run(scenario)
        let number = o[.bookedMinutes, o.shape.booked(0, 0, .background)] / 30
        // Poisson with the mean 400: 5 standard deviations are 100, a false alarm once in 10⁶.
        #expect((300...500).contains(number))
        #expect(o[.minutesBySchool].reduce(0, +) == 30 * number)
        scenario.classes[0].initiallyOccupied = 0
        let empty = try Self.run(scenario)
        #expect(empty[.bookedMinutes].reduce(0, +) == 0)
    }

    @Test("the days of a decision begin when its work is done, and it may give support")
    func decisions() throws {
        func placed(_ stages: [WorkStage], posts: Double, givesSupport: Bool = true) throws -> Observations {
            var scenario = Self.scenario(absent: false, days: 189)
            scenario.absence.spells[0].perYearByGrade = [Double](repeating: 40, count: 10)
            scenario.absence.spells[0].length = .days(.fixed(1))
            scenario.ladder = [
                LadderStep(id: "step", title: LocalizedText("step"), threshold: .hours(4))
            ]
            scenario.roles.append(
                Role(id: "q", title: LocalizedText("q"), discipline: .firstCome, weeklyMinutes: 2400))
            scenario.staff.append(StaffPool(role: "q", posts: posts))
            scenario.classes[0].initiallyOccupied = 0
            scenario.classes[0].eligibility = Eligibility(supportOnly: true)
            scenario.population.supportShareByGrade = Array(repeating: 0, count: Grade.count)
            scenario.seatAllocation = SeatAllocation(
                referralStep: "step", referralProbability: 1, decisionDays: 5...5, stages: stages,
                givesSupport: givesSupport)
            return try Self.run(scenario)
        }
        let work = [WorkStage(items: [WorkItem(role: "q", minutes: .fixed(480))])]
        let (plain, prepared) = (try placed([], posts: 1), try placed(work, posts: 1))
        #expect(plain[.referred, 0] == 60 && prepared[.referred, 0] == 60)
        #expect(Self.count(plain, .placed) == 10 && Self.count(prepared, .placed) == 10)
        // One at a time, a day each: 60 days of work, the tenth decided upon some ten days later than without.
        #expect(prepared[.bookedMinutes, prepared.shape.booked(0, 1, .intervention)] == 60 * 480)
        #expect(prepared[.occupiedDays, 0] < plain[.occupiedDays, 0])
        // Nobody works on it: nothing is decided. Without support nobody fits.
        #expect(Self.count(try placed(work, posts: 0), .placed) == 0)
        #expect(Self.count(try placed([], posts: 1, givesSupport: false), .placed) == 0)
    }

    @Test("who misses more of the last year than the amount is at risk of not finishing")
    func finishing() throws {
        for (absent, amount, risk) in [
            (true, AbsenceAmount.percent(30), 40), (false, .percent(0), 0), (true, .hours(2000), 0),
        ] {
            var scenario = Self.scenario(absent: absent)
            scenario.classes[0].eligibility = Eligibility(grades: GradeSet(9...9))
            scenario.observation.finishing = Finishing(atRiskOver: amount)
            let o = try Self.run(scenario)
            func finishers(_ hadSeat: Bool, _ outcome: FinishOutcome) -> Int {
                o[.finishers, o.shape.finishers(0, hadSeat: hadSeat, outcome)]
            }
            #expect(finishers(true, .atRisk) + finishers(false, .atRisk) == risk, "\(amount)")
            #expect(finishers(true, .atRisk) + finishers(true, .finished) == 10)
            #expect(finishers(false, .atRisk) + finishers(false, .finished) == 30)
        }
    }
}
