import SchoolDomain
import Tables

/// How a spreadsheet shows a number: grouped, with so many decimals, with its sign of per cent or euros.
///
/// Per cents stay numbers from 0 to 100. The text is that of the file format, the same in every language; programs
/// show it with the signs of the reader's own settings.
enum NumberFormat {
    static func text(unit: String?, decimals: Int) -> String {
        let zeros = String(repeating: "0", count: max(0, decimals))
        let number = zeros.isEmpty ? "#,##0" : "#,##0." + zeros
        switch unit {
        case "percent": return (zeros.isEmpty ? "0" : "0." + zeros) + "\" %\""
        case "euros": return number + " \"€\""
        default: return number
        }
    }

    /// Whether the format of a number says its unit, so that a heading need not.
    static func says(_ unit: String) -> Bool { ["percent", "euros"].contains(unit) }

    /// Truth in the reader's words, where a program shows it as a number; others have words of their own.
    static func truth(_ language: Language) -> String {
        "\"\(language(Words.yes))\";;\"\(language(Words.no))\""
    }

    /// For columns whose rows have units of their own: about three digits, cents of small sums only.
    static func text(unit: String?, value: Double) -> String {
        let size = abs(value)
        switch unit {
        case "euros": return text(unit: unit, decimals: size < 100 && size != size.rounded() ? 2 : 0)
        case "percent": return text(unit: unit, decimals: size < 1 ? 2 : 1)
        default: return text(unit: unit, decimals: size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2)
        }
    }
}
