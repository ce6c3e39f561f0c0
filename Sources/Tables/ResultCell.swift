import Localization

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

    /// Whether programs, too, are given it in the reader's language.
    var isWord: Bool { if case .word = self { true } else { false } }

    /// The number, or nothing where there is none.
    public static func number(orNone value: Double?) -> ResultCell {
        guard let value, value.isFinite else { return .none }
        return .number(value)
    }
}

/// Numbers as results tell them.
public enum ResultNumber {
    /// A number without the noise of arithmetic: twelve significant digits, twelve decimals at most.
    ///
    /// `0.1 + 0.2` is told as `0.3`, and a difference of 10⁻¹⁶ as nought. Twelve digits are finer than a cent in any
    /// budget and than any simulated mean is known, and coarser than what sums of a million numbers lose.
    ///
    /// - Law: `rounded(rounded(x)) = rounded(x)`; text made of it has no more digits than these.
    public static func rounded(_ number: Double) -> Double {
        guard number.isFinite, number != 0 else { return number == 0 ? 0 : number }
        var (power, scale) = (digits, 1.0)
        var size = abs(number)
        while size >= 1, power > 0 {
            size /= 10
            power -= 1
        }
        // Larger numbers are whole: their twelfth digit is worth more than one.
        guard size < 1 else { return number.rounded() }
        for _ in 0..<power { scale *= 10 }
        // The scale is a power of ten that binary numbers hold exactly, so the quotient is the closest to the decimal.
        let rounded = (number * scale).rounded() / scale
        return rounded == 0 ? 0 : rounded
    }

    private static let digits = 12
}
