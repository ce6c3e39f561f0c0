import ScenarioFiles
import SchoolDomain
import StandardPlugins

/// The repository's top folder.
public let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The scenarios that come with the program, for tests of the floors above the kernel.
public enum Shipped {
    /// What is wrong with a shipped file.
    public struct Unreadable: Error { public var problems: [String] }

    /// A file of the folder `scenarios` with some values changed as by `--set`.
    public static func scenario(_ name: String = "first-run.yaml", _ changes: String...) throws -> Scenario {
        try scenario(name, changing: changes)
    }

    public static func scenario(_ name: String = "first-run.yaml", changing changes: [String]) throws
        -> Scenario
    {
        let result = ScenarioLoader.load(
            path: "\(repository)/scenarios/\(name)", overrides: changes,
            plugins: StandardPlugins.catalog)
        guard let scenario = result.scenario else {
            throw Unreadable(problems: result.diagnostics.map { $0.rendered() })
        }
        return scenario
    }
}
