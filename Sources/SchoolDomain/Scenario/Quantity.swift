/// A number as typed, with the unit that followed it.
///
/// `45 min`, `1.5 h`, `30 %`, `0,6 htv`, `12 000 EUR`, `0.97`. The decimal sign is a point or a comma;
/// thousands may be parted by spaces, or by points or commas where that can only be read so: `1.234.567`, `1.234,50`.
public struct Quantity: Sendable, Equatable {
    /// The number before the unit, as typed: 30 of `30 %`.
    public let value: Double
    /// The value divided by 100, read from the text so that `22.4 %` is exactly 0.224.
    public let hundredth: Double
    /// What followed the number, as typed; empty when nothing did.
    public let unit: String
    /// Written with a comma that could as well part thousands, such as `1,000`.
    public let isAmbiguous: Bool
    /// Written with a point that parts thousands elsewhere, such as `195.000`; what is counted or paid is not written so.
    public let hasPointLikeThousands: Bool

    /// `nil` when the text does not begin with a number.
    public init?(_ text: String) {
        let scalars = Array(text.unicodeScalars.drop { Quantity.isSpace($0) })
        var position = 0
        var number = ""
        if position < scalars.count, "+-−".unicodeScalars.contains(scalars[position]) {
            if scalars[position] != "+" { number = "-" }
            position += 1
        }
        let whole = Quantity.wholePart(scalars, &position)
        guard !whole.isEmpty else { return nil }
        number += whole
        let fraction = Quantity.fraction(scalars, &position)
        if let fraction { number += "." + fraction.digits }
        let exponent = Quantity.exponent(scalars, &position)
        let shifted = exponent.isEmpty ? Double(number + "e-2") : nil
        number += exponent
        guard let value = Double(number) else { return nil }
        var unit = String.UnicodeScalarView()
        unit.append(contentsOf: scalars[position...].drop(while: Quantity.isSpace))
        let unitText = String(unit)
        if let first = unitText.unicodeScalars.first,
            Quantity.isDigit(first) || ".,-+".unicodeScalars.contains(first)
        {
            return nil
        }
        self.value = value
        self.hundredth = shifted ?? value / 100
        self.unit = String(unitText.reversed().drop { $0 == " " }.reversed())
        let isTwofold = fraction.map { $0.digits.count == 3 && whole != "0" && whole.count <= 3 } ?? false
        self.isAmbiguous = isTwofold && fraction?.comma == true
        self.hasPointLikeThousands = isTwofold && fraction?.comma == false && exponent.isEmpty
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
    }

    /// Digits in groups of three that one sign parts, two groups or more, or one with the other sign after it.
    private static func signedGroups(_ scalars: [Unicode.Scalar], _ position: inout Int) -> String? {
        var after = position
        var digits = digits(scalars, &after)
        guard (1...3).contains(digits.count), after < scalars.count else { return nil }
        let sign = scalars[after]
        guard sign == "." || sign == "," else { return nil }
        var groups = 0
        while after < scalars.count, scalars[after] == sign {
            var end = after + 1
            let group = Quantity.digits(scalars, &end)
            guard group.count == 3 else { return nil }
            digits += group
            (groups, after) = (groups + 1, end)
        }
        let other: Unicode.Scalar = sign == "." ? "," : "."
        let hasDecimals =
            after + 1 < scalars.count && scalars[after] == other && isDigit(scalars[after + 1])
        guard groups > 1 || hasDecimals else { return nil }
        position = after
        return digits
    }

    /// Digits, perhaps in groups of three parted by single spaces.
    private static func wholePart(_ scalars: [Unicode.Scalar], _ position: inout Int) -> String {
        if let whole = signedGroups(scalars, &position) { return whole }
        var digits = digits(scalars, &position)
        guard (1...3).contains(digits.count) else { return digits }
        while position < scalars.count, isSpace(scalars[position]) {
            var after = position + 1
            let group = Quantity.digits(scalars, &after)
            guard group.count == 3 else { break }
            digits += group
            position = after
        }
        return digits
    }

    private static func fraction(
        _ scalars: [Unicode.Scalar], _ position: inout Int
    ) -> (digits: String, comma: Bool)? {
        guard position < scalars.count, scalars[position] == "." || scalars[position] == "," else {
            return nil
        }
        var after = position + 1
        let digits = digits(scalars, &after)
        guard !digits.isEmpty else { return nil }
        let comma = scalars[position] == ","
        position = after
        return (digits, comma)
    }

    private static func exponent(_ scalars: [Unicode.Scalar], _ position: inout Int) -> String {
        guard position < scalars.count, scalars[position] == "e" || scalars[position] == "E" else {
            return ""
        }
        var after = position + 1
        var sign = ""
        if after < scalars.count, scalars[after] == "-" || scalars[after] == "+" {
            sign = String(Character(scalars[after]))
            after += 1
        }
        let digits = digits(scalars, &after)
        guard !digits.isEmpty else { return "" }
        position = after
        return "e" + sign + digits
    }

    private static func digits(_ scalars: [Unicode.Scalar], _ position: inout Int) -> String {
        var digits = ""
        while position < scalars.count, isDigit(scalars[position]) {
            digits.unicodeScalars.append(scalars[position])
            position += 1
        }
        return digits
    }
}
