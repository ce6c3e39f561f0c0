import Localization
import PluginKit
import Reports
import ScenarioFiles
import SchoolDomain

/// A scenario as it can be loaded again and again, each time with other changes.
public struct ScenarioSource: Sendable {
    /// What came of loading it, and what can be simulated; without a scenario there is nothing to simulate.
    public struct Loaded: Sendable {
        public var result: LoadResult
        public var bound: BoundScenario?

        public init(result: LoadResult, bound: BoundScenario?) { (self.result, self.bound) = (result, bound) }
    }

    /// The file, relative to the working folder or absolute, as it was typed.
    public var path: String
    /// What is changed in it from the outset.
    public var changes: [String]
    /// Loads it with changes after those.
    public var load: @Sendable (_ changes: [String]) -> Loaded
    /// Loads a file as it stands, or as it would stand if it held this text.
    public var read: @Sendable (_ path: String, _ text: [UInt8]?) -> LoadResult

    public init(
        path: String, changes: [String], load: @escaping @Sendable ([String]) -> Loaded,
        read: @escaping @Sendable (String, [UInt8]?) -> LoadResult
    ) {
        (self.path, self.changes, self.load, self.read) = (path, changes, load, read)
    }
}

/// How a session works.
public struct SessionSettings: Sendable {
    /// In the end; an answer begins with few.
    public var replications: Int
    public var seed: UInt64
    public var threads: Int
    /// Where what is saved goes, and nowhere else.
    public var folder: String
    /// Version and build of the program.
    public var build: String
    /// A report on these results, in this language: a page of HTML.
    public var report: @Sendable (Study, Language) throws -> String

    public init(
        replications: Int, seed: UInt64, threads: Int, folder: String, build: String,
        report: @escaping @Sendable (Study, Language) throws -> String
    ) {
        (self.replications, self.seed, self.threads) = (replications, seed, threads)
        (self.folder, self.build, self.report) = (folder, build, report)
    }

    /// Where a file of this name is written.
    func path(_ file: String) -> String { folder == "." ? file : "\(folder)/\(file)" }
}
