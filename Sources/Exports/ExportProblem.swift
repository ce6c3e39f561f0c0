import SchoolDomain

/// Why something was not exported, in the reader's language.
public struct ExportProblem: Error, Sendable, Hashable {
    public let words: LocalizedText

    public init(_ words: LocalizedText) { self.words = words }
}
