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
    /// A run with all that is told of it; exit code 2 where there is none.
    func side(_ name: String, _ argument: StoreArgument) throws -> StoredRunsAnswer.Side {
        let run = try argument.run(name, in: self)
        return try CommandStore.answered(self) { () throws(StoreFault) in
            let measures = try measures(of: run)
            let whole = try outcomes(of: run).filter { $0.value.values.count == measures.count }
            return StoredRunsAnswer.Side(
                run, inputs: try inputs(of: run), measures: measures, outcomes: whole)
        }
    }
}
