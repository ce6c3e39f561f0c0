import SchoolDomain

/// What stands in a cell.
public enum ResultCell: Sendable, Hashable {
    /// Nothing: an empty cell, not a zero.
    case none
    /// An identifier or a name, the same in every language.
    case text(String)
    /// Words for people, in each of their languages.
    case word(LocalizedText)
    /// Something with a name: programs are given the identifier, people the words.
    case named(String, LocalizedText)
    /// A finite number; see `number(orNone:)`.
    case number(Double)
    /// Yes or no.
    case truth(Bool)
    /// A number that follows from others; a workbook keeps it alive.
    case formula(Formula)
    /// A number that is not told, for it would be about too few people.
    case hidden

    /// The number, or nothing where there is none.
    public static func number(orNone value: Double?) -> ResultCell {
        guard let value, value.isFinite else { return .none }
        return .number(value)
    }
}
