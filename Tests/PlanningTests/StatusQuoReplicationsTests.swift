import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import Synchronization
import Testing

@testable import Planning

@Suite("The futures of a scenario as it stands")
struct StatusQuoReplicationsTests {
    private let question = ServiceQuestion(
        target: 0.9, confidence: 0.75, replications: 8, seed: 3, threads: 2)

    @Test("what an experiment has run is not run again, and reads the same")
    func heard() throws {
        let bound = BoundScenario(try Shipped.scenario())
        let statusQuo = StatusQuoReplications(bound, seed: 3)
        _ = try Experiment.run(bound, replications: 5, seed: 3, threads: 2, hearing: statusQuo.hear)
        let runs = Mutex(0)
        let readings = try statusQuo.readings(3..<9, threads: 2) { count in runs.withLock { $0 += count } }
        #expect(runs.withLock { $0 } == 4)
        _ = try statusQuo.readings(0..<9, threads: 2) { count in runs.withLock { $0 += count } }
        #expect(runs.withLock { $0 } == 4)

        let alone = try StatusQuoReplications(bound, seed: 3).readings(0..<9, threads: 1)
        #expect(readings.map(\.targets) == alone.dropFirst(3).map(\.targets))
        #expect(Set(readings.map(\.targets)).count == 6)
    }

    @Test("studies come to the same whoever has run the futures, and run so many fewer")
    func studies() throws {
        let bound = BoundScenario(try Shipped.scenario())
        func told(_ statusQuo: StatusQuoReplications?) throws -> (runs: Int, StaffingStudy, SeatStudy) {
            let runs = Mutex(0)
            let staffing = try StaffingStudy(
                bound, question, explained: 0, statusQuo: statusQuo,
                progress: { count in runs.withLock { $0 += count } })
            let seats = try SeatStudy(
                bound, question, withinDays: 40, statusQuo: statusQuo,
                progress: { count in runs.withLock { $0 += count } })
            return (runs.withLock { $0 }, staffing, seats)
        }
        let apart = try told(nil)
        let statusQuo = StatusQuoReplications(bound, seed: question.seed)
        _ = try Experiment.run(bound, replications: 10, seed: 3, threads: 2, hearing: statusQuo.hear)
        let shared = try told(statusQuo)
        // Shortfall and seats 8 each, and of the 8 fresh ones those that the experiment has run.
        #expect(shared.runs == apart.runs - 8 - 8 - 2)
        let other = try told(StatusQuoReplications(bound, seed: 4))
        #expect(other.runs == apart.runs, "futures of another seed are of no use")
        for study in [shared, other] {
            #expect(study.1.shortfall == apart.1.shortfall && study.1.together == apart.1.together)
            #expect(study.2.classes.map(\.listed) == apart.2.classes.map(\.listed))
            #expect(study.2.byProfile.map(\.placed) == apart.2.byProfile.map(\.placed))
        }
        #expect(apart.1.shortfall.places.contains { ($0.whole?.share ?? 0) > 0 })
    }
}
