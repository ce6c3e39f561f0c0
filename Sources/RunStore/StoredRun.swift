import Experiments
import Localization

/// A run of a store, with what it was read from.
public struct StoredRun: Sendable {
    /// A file that was read for it.
    public struct File: Sendable, Hashable {
        /// As it was named then.
        public var path: String
        /// SHA-256 of its contents.
        public var digest: String
    }

    /// A plugin that had a part in it.
    public struct Plugin: Sendable, Hashable {
        /// Its name in the scenario.
        public var name: String
        public var plugin: String
        public var version: String
        /// Of a file; `nil`: a part of the program.
        public var digest: String?
    }

    /// One program's work on it.
    public struct Session: Sendable, Hashable {
        /// In UTC, ISO 8601.
        public var begun: String
        public var seconds: Double
        public var threads: Int
        /// Replications that it finished.
        public var replications: Int
        /// What it ran on.
        public var machine: String
    }

    /// Its number in the store, never given again.
    public var id: Int64
    /// As people call it; `nil`: they do not.
    public var label: String?
    /// Of the scenario's file.
    public var path: String
    /// Of the scenario.
    public var name: LocalizedText
    public var seed: UInt64
    /// School years that were simulated.
    public var years: Int
    /// Values that were changed for it, as typed.
    public var changes: [String]
    public var version: String
    /// SHA-256 of the program.
    public var build: String
    /// Of all that it was read from, in one digest.
    public var origin: String
    /// So many of the file's school years; `nil`: all of them.
    public var firstYears: Int?
    /// Finished ones, complete or but for the run without interventions.
    public var replications: Int
    public var measures: Int
    /// When it was begun, in UTC, ISO 8601.
    public var begun: String
    /// When it last answered something.
    public var used: String
    /// The scenario first.
    public var files: [File] = []
    public var plugins: [Plugin] = []
    public var sessions: [Session] = []
    /// Of computing, over all sessions.
    public var seconds: Double
}

/// A measure of a stored run.
public struct StoredMeasure: Sendable, Hashable {
    /// Such as `pupilsOver`.
    public var kind: String
    public var name: LocalizedText
    /// Such as `grades=7-9, threshold=50 h`; empty: everything in the run.
    public var scope: String
    public var unit: MeasureUnit
    public var better: Preference
    /// The values that it can take.
    public var possible: ClosedRange<Double>

    init(
        kind: String, name: LocalizedText, scope: String, unit: MeasureUnit, better: Preference,
        possible: ClosedRange<Double>
    ) {
        (self.kind, self.name, self.scope) = (kind, name, scope)
        (self.unit, self.better, self.possible) = (unit, better, possible)
    }

    /// As a store would keep it.
    public init(_ measure: Measure) {
        self.init(
            kind: measure.id, name: measure.kind.name, scope: RunStore.text(of: measure.scope),
            unit: measure.unit, better: measure.better, possible: measure.possible)
    }

    /// What it is of, part by part.
    public var parts: Scope {
        Scope(
            scope.split(separator: ",").compactMap { part in
                let sides = part.split(separator: "=", maxSplits: 1)
                guard sides.count == 2, let key = Scope.Key(rawValue: String(sides[0].drop { $0 == " " }))
                else { return nil }
                return (key, String(sides[1]))
            })
    }
}
