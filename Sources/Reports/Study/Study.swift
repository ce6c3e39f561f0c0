import Experiments
import SchoolDomain

/// Results of several scenarios on the same chances, each under a name of its own in files.
public struct Study: Sendable {
    public struct Part: Sendable {
        /// In files: the scenario file's name without its ending, such as `first-run`.
        public var id: String
        public var result: ExperimentResult
    }

    public let parts: [Part]
    /// Version and build of the program.
    public let build: String

    /// - Parameter results: the first is the one that the others are compared with.
    public init(_ results: [ExperimentResult], build: String) {
        precondition(!results.isEmpty, "a study of nothing")
        self.build = build
        var known: Set<String> = []
        parts = results.map { result in
            let plain = Provenance.Source.stem(result.bound)
            var (id, number) = (plain, 2)
            while !known.insert(id).inserted {
                id = "\(plain)-\(number)"
                number += 1
            }
            return Part(id: id, result: result)
        }
    }

    /// The first scenario and the others, set against it.
    var comparison: Comparison {
        let results = parts.map(\.result)
        return Comparison(baseline: results[0], alternatives: Array(results.dropFirst()))
    }
}
