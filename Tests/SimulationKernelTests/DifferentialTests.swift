import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("The fast kernel and the naive replication agree")
struct DifferentialTests {
    /// Every observation of every replication, equal to the last digit.
    @Test("on every observation of many random small scenarios", arguments: 0..<300)
    func equalObservations(number: Int) throws {
        let model = Model(ScenarioFactory.random(number))
        var replication = Replication(model)
        for run in 0..<2 {
            try replication.run(seed: 5, number: UInt32(run))
            let naive = try ReferenceReplication(model, seed: 5, number: UInt32(run)).run()
            let differences = Differences.between(replication.observations, naive)
            #expect(differences == [], "scenario \(number), replication \(run)")
        }
    }

    /// A primary school's own helper, whose cases outlast the pupils' move to lower secondary.
    @Test(
        "on pupils who change school while their help is under way",
        arguments: [WorkStage.Form.apart, .together])
    func changeOfSchool(form: WorkStage.Form) throws {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 6, count: 10)
        let scenario = Scenario(
            name: "two schools", years: ScenarioFactory.years(2),
            schools: [
                School(id: "a", name: "A", pupilsByGrade: [0, 0, 0, 0, 0, 0, 30, 0, 0, 0], continuesTo: "b"),
                School(id: "b", name: "B", pupilsByGrade: [0, 0, 0, 0, 0, 0, 0, 20, 20, 20]),
            ],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [LadderStep(id: "s", title: LocalizedText("s"), threshold: .hours(2))],
            roles: [Role(id: "r", title: LocalizedText("r"))],
            staff: [StaffPool(role: "r", schools: ["a"], posts: 0.3)],
            interventions: [
                Intervention(
                    id: "help", title: LocalizedText("help"), trigger: .stepOpened("s"),
                    eligibility: Eligibility(schools: ["a"]),
                    stages: [1, 2, 3].map { _ in
                        WorkStage(form: form, items: [WorkItem(role: "r", minutes: .fixed(120))])
                    })
            ], run: RunDefaults(warmUpYears: 0))
        #expect(scenario.problems().filter { $0.severity == .error }.isEmpty)
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0)
        let observations = replication.observations
        #expect(
            Differences.between(observations, try ReferenceReplication(model, seed: 5, number: 0).run()) == []
        )
        #expect(observations[.bookedMinutes, observations.shape.booked(1, 0, .intervention)] > 0)
    }

    @Test("who moves up to a school for which an intervention is not meant waits for it no longer")
    func outgrowing() throws {
        let scenario = Scenario(
            name: "two schools", years: ScenarioFactory.years(2),
            schools: [
                School(id: "a", name: "A", pupilsByGrade: [0, 0, 0, 0, 0, 0, 5, 0, 0, 0], continuesTo: "b"),
                School(id: "b", name: "B", pupilsByGrade: [0, 0, 0, 0, 0, 0, 0, 5, 5, 5]),
            ],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: SmallWorlds.quiet,
            roles: [Role(id: "r", title: LocalizedText("r"))],
            staff: [StaffPool(role: "r", schools: ["a"], posts: 1)],
            interventions: [
                Intervention(
                    id: "help", title: LocalizedText("help"), trigger: .yearStart,
                    eligibility: Eligibility(schools: ["a"]), capacity: .places(1),
                    durationDays: .fixed(100),  // ends in the second year, when a place is free at once
                    ongoing: OngoingSupport(role: "r", minutesPerWeek: 30))
            ], run: RunDefaults(warmUpYears: 0))
        #expect(scenario.problems().filter { $0.severity == .error }.isEmpty)
        let model = Model(scenario)
        var replication = Replication(model)
        var outgrown = 0
        for pupil in 0..<5 {
            replication.tracedPupil = pupil
            try replication.run(seed: 5, number: 0)
            outgrown += replication.trace.count { $0.kind == .outgrowsIntervention(intervention: 0) }
        }
        #expect(outgrown == 4)
        let observations = replication.observations
        #expect(
            Differences.between(observations, try ReferenceReplication(model, seed: 5, number: 0).run()) == []
        )
        // The place that is free then goes to one of the new beginners.
        let started = observations.shape.intervention(1, 0, .started)
        #expect(observations[.interventionOutcomes, started] == 1)
    }

    /// An equality proves nothing about what never happens.
    @Test("and the random scenarios make everything happen that can be observed")
    func everythingHappens() throws {
        var totals: [String: Int] = [:]
        for number in 0..<300 {
            let model = Model(ScenarioFactory.random(number))
            var replication = Replication(model)
            try replication.run(seed: 5, number: 0)
            for (name, value) in Activity.counts(replication.observations) {
                totals[name, default: 0] += value
            }
        }
        let silent = totals.filter { $0.value == 0 }.keys.sorted()
        #expect(silent == [])
        #expect(totals.count > 50)
    }
}

/// How often each kind of thing was observed.
enum Activity {
    static func counts(_ observations: Observations) -> [String: Int] {
        var result: [String: Int] = [:]
        for block in Block.allCases { result["\(block)"] = observations[block].reduce(0) { $0 + abs($1) } }
        result["starts"] = observations.starts.count
        result["beforeAfter"] = observations.beforeAfter.reduce(0) { $0 + $1.pupils }
        func outcomes(_ name: String, _ values: Counts, _ kinds: Int) {
            for kind in 0..<kinds {
                result["\(name) \(kind)"] = stride(from: kind, to: values.count, by: kinds).reduce(0) {
                    $0 + values[$1]
                }
            }
        }
        outcomes("step", observations[.stepOutcomes], StepOutcome.allCases.count)
        outcomes("intervention", observations[.interventionOutcomes], InterventionOutcome.allCases.count)
        outcomes("seat", observations[.seatOutcomes], SeatOutcome.allCases.count)
        outcomes("noticed", observations[.noticed], NoticedBy.allCases.count)
        outcomes("standing", observations[.stepsOnRoll], StepStanding.allCases.count)
        outcomes("purpose", observations[.bookedMinutes], WorkPurpose.allCases.count)
        outcomes("group", observations[.waitDays], RequestGroup.allCases.count)
        return result
    }
}

/// Names of the observations that differ, for a readable failure.
enum Differences {
    static func between(_ a: Observations, _ b: Observations) -> [String] {
        guard a != b else { return [] }
        var names = Block.allCases.filter { a[$0] != b[$0] }.map { "\($0)" }
        if a.recorded != b.recorded { names.append("recorded") }
        if a.starts != b.starts { names.append("starts") }
        if a.beforeAfter != b.beforeAfter { names.append("beforeAfter") }
        return names
    }
}
