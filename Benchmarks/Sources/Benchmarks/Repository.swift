import ScenarioFiles
import SchoolDomain

/// The files beside this package.
enum Repository {
    /// The folder of the whole project.
    static let top = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

    /// The scenario in a file.
    static func scenario(_ path: String) throws(Refusal) -> Scenario {
        let loaded = ScenarioLoader.load(path: path)
        guard let scenario = loaded.scenario else {
            throw Refusal(loaded.diagnostics.map { $0.rendered() }.joined(separator: "\n"))
        }
        return scenario
    }
}
