import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Scenarios differ only where they differ")
struct PairingTests {
    static func run(_ scenario: Scenario, number: UInt32 = 0) throws -> (Observations, [SpellRecord]) {
        var replication = Replication(Model(scenario))
        try replication.run(seed: 9, number: number, recording: .spells)
        return (
            replication.observations,
            replication.spellRecords.sorted { ($0.pupil, $0.day) < ($1.pupil, $1.day) }
        )
    }

    /// The observations that have the same layout with and without interventions.
    static func common(_ observations: Observations) -> [Counts] {
        [
            observations[.pupils], observations[.absentLessons], observations[.over], observations[.dayBands],
            observations[.stepOutcomes], observations[.openCases], observations[.bookedMinutes],
            observations[.waits],
            observations[.occupiedDays], observations[.seatOutcomes], observations[.waitingAtMonthEnd],
            observations[.referred], observations[.unmet], observations[.outOfHomeDays],
            observations[.askedMinutes],
        ]
    }

    @Test("an intervention that does nothing changes no bit", arguments: 0..<40)
    func idleIntervention(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        let (before, spells) = try Self.run(scenario)
        for trigger in [Intervention.Trigger.yearStart, .stepOpened("step0"), .stepDone("step0")] {
            scenario.interventions.append(
                Intervention(
                    id: "idle \(trigger)", title: LocalizedText("idle"), trigger: trigger,
                    durationDays: .geometric(mean: 12), effect: Effect(multiplier: .fixed(1))))
        }
        let (after, same) = try Self.run(scenario)
        #expect(Self.common(before) == Self.common(after))
        #expect(spells == same)
    }

    @Test("a role that nobody asks, with posts, changes no bit", arguments: 0..<20)
    func unusedRole(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        let (before, spells) = try Self.run(scenario)
        scenario.roles.append(Role(id: "unused", title: LocalizedText("unused"), awayShare: 0.1))
        scenario.staff.append(StaffPool(role: "unused", posts: 3))
        let (after, same) = try Self.run(scenario)
        #expect(before[.stepOutcomes] == after[.stepOutcomes] && before[.over] == after[.over])
        #expect(before[.seatOutcomes] == after[.seatOutcomes] && before.starts == after.starts)
        #expect(spells == same)
    }

    @Test("one more threshold to observe changes no absence and no case", arguments: 0..<20)
    func unusedOutput(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        let (before, spells) = try Self.run(scenario)
        scenario.observation.thresholdHours.append(60)
        scenario.observation.dates.append(MonthDay(month: 9, day: 1)!)
        let (after, same) = try Self.run(scenario)
        #expect(before[.stepOutcomes] == after[.stepOutcomes] && before[.waits] == after[.waits])
        #expect(spells == same)
    }

    @Test("an intervention leaves the absences of all who never take part as they were", arguments: 0..<40)
    func othersAreUntouched(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        // Staff, seats and places that pupils compete for would rightly carry effects from one to another.
        scenario.classes = []
        scenario.interventions = []
        scenario.roles = scenario.roles.map { role in
            var role = role
            role.discipline = .unlimited
            role.caseload = nil
            return role
        }
        let (_, before) = try Self.run(scenario)
        scenario.interventions = [
            Intervention(
                id: "strong", title: LocalizedText("strong"), trigger: .stepOpened("step0"),
                eligibility: Eligibility(grades: GradeSet(4...9)), coverage: 0.5,
                effect: Effect(multiplier: .fixed(0.2)))
        ]
        let (observations, after) = try Self.run(scenario)
        let treated = Set(observations.starts.map(\.pupil))
        #expect(before.filter { !treated.contains($0.pupil) } == after.filter { !treated.contains($0.pupil) })
    }

    @Test("memory used before leaves no trace", arguments: 0..<20)
    func memoryIsClean(number: Int) throws {
        let model = Model(ScenarioFactory.random(number))
        var used = Replication(model)
        for other in 1...3 { try used.run(seed: 9, number: UInt32(other)) }
        try used.run(seed: 9, number: 0)
        var fresh = Replication(model)
        try fresh.run(seed: 9, number: 0)
        #expect(used.observations == fresh.observations)
    }

    @Test("following a pupil changes no bit", arguments: 0..<20)
    func tracingIsSilent(number: Int) throws {
        let model = Model(ScenarioFactory.random(number))
        var plain = Replication(model)
        try plain.run(seed: 9, number: 0)
        var traced = Replication(model)
        traced.tracedPupil = 20
        try traced.run(seed: 9, number: 0, recording: [.tickets, .spells, .seats])
        #expect(plain.observations == traced.observations)
    }

    @Test("the counterfactual of given starts is the naive replication's too", arguments: 0..<30)
    func counterfactual(number: Int) throws {
        let scenario = ScenarioFactory.random(number)
        var replication = Replication(Model(scenario))
        try replication.run(seed: 9, number: 0)
        let starts = replication.observations.starts
        var without = scenario
        without.interventions = []
        let model = Model(without, forceHistory: true)
        var counterfactual = Replication(model, followed: scenario.interventions.count)
        try counterfactual.run(seed: 9, number: 0, watching: starts)
        let naive = try ReferenceReplication(
            model, seed: 9, number: 0, watching: starts, followed: scenario.interventions.count
        ).run()
        #expect(counterfactual.observations == naive)
    }
}
