import Experiments
import PluginLoading
import Reports
import RunStore

/// Whether runs of a store would be computed in the same way today; each file is read once.
struct RunStates {
    private var digests: [String: String?] = [:]

    mutating func of(_ run: StoredRun) -> StoredRunsAnswer.State {
        if run.build != Build.digest { return .otherBuild }
        var state = StoredRunsAnswer.State.current
        for file in run.files {
            let digest = digests[file.path] ?? Digest.sha256(ofFile: file.path)
            digests[file.path] = .some(digest)
            guard let digest else { return .gone }
            if digest != file.digest { state = .changed }
        }
        return state
    }
}

extension RunStore {
    /// The measures of a run, and its replications that have all of them, by number.
    func results(of run: StoredRun) throws -> (
        measures: [StoredMeasure], outcomes: [Int: Experiment.Outcome]
    ) {
        let measures = try CommandStore.answered(self) { () throws(StoreFault) in try self.measures(of: run) }
        let outcomes = try CommandStore.answered(self) { () throws(StoreFault) in try self.outcomes(of: run) }
        return (measures, outcomes.filter { $0.value.values.count == measures.count })
    }

    /// A run as one of two that are compared.
    func side(_ run: StoredRun) throws -> DifferenceSide {
        let (measures, outcomes) = try results(of: run)
        let inputs = try CommandStore.answered(self) { () throws(StoreFault) in try self.inputs(of: run) }
        return DifferenceSide(run, inputs: inputs, measures: measures, outcomes: outcomes)
    }
}
