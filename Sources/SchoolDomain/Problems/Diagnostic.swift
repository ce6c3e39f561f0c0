import Localization

/// Something to say about a user's file: where, what, and what to do.
///
/// Messages are lower case, without a full stop, with back quotes round what was typed.
public struct Diagnostic: Sendable, Hashable {
    /// Whether the file can be used: an error stops everything, a warning and a note do not.
    public enum Severity: String, Sendable, Hashable { case error, warning, note }

    /// A place in a text file; line and column count from 1.
    public struct Place: Sendable, Hashable {
        /// Stands for a file where a value was changed for one run, as users know such a change.
        public static let change = "--set"

        /// The path as users know it, or `change`.
        public var file: String
        /// From 1.
        public var line: Int
        /// Of the first character that is meant, from 1.
        public var column: Int
        /// The line's text, for the snippet; empty when it cannot be shown.
        public var snippet: String
        /// The use of a plugin that brought the text into the scenario; `nil`: the text stands there itself.
        public var use: LocalizedText?

        public init(file: String, line: Int, column: Int, snippet: String = "", use: LocalizedText? = nil) {
            self.file = file
            self.line = line
            self.column = column
            self.snippet = snippet
            self.use = use
        }

        /// Without the line's text, which may be long and is the same for every place on it.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(file)
            hasher.combine(line)
            hasher.combine(column)
        }
    }

    /// Whether the file can be used all the same.
    public var severity: Severity
    /// What is wrong, for people.
    public var message: LocalizedText
    /// Where; `nil`: nowhere in particular.
    public var place: Place?
    /// What to do about it, when that can be said.
    public var remedy: LocalizedText?

    public init(
        _ severity: Severity, _ message: LocalizedText, at place: Place? = nil, remedy: LocalizedText? = nil
    ) {
        self.severity = severity
        self.message = message
        self.place = place
        self.remedy = remedy
    }
}

/// A fault of a scenario's meaning, named by the path of the value that is wrong, such as `staff[2].posts`.
public struct ScenarioProblem: Sendable, Hashable {
    /// Whether the scenario can be used all the same.
    public var severity: Diagnostic.Severity
    /// Keys and indices from the scenario's root.
    public var path: [PathElement]
    /// What is wrong, for people.
    public var message: LocalizedText
    /// What to do about it, when that can be said.
    public var remedy: LocalizedText?

    /// One step on the way to a value: a key of a mapping, or a position in a list from 0.
    public enum PathElement: Sendable, Hashable {
        case key(String)
        case index(Int)
    }

    public init(
        _ severity: Diagnostic.Severity, at path: [PathElement], _ message: LocalizedText,
        remedy: LocalizedText? = nil
    ) {
        self.severity = severity
        self.path = path
        self.message = message
        self.remedy = remedy
    }
}
