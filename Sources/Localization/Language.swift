/// The languages in which people are spoken to; identifiers stay English in all.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case fi, sv, en

    /// From a locale name such as `fi_FI.UTF-8`; English when it names none of the three.
    public init(locale: String?) {
        let name = locale?.prefix { $0.isLetter } ?? ""
        self = Language.allCases.first { $0.rawValue == name } ?? .en
    }

    public func callAsFunction(_ text: LocalizedText) -> String {
        switch self {
        case .fi: text.fi
        case .sv: text.sv
        case .en: text.en
        }
    }

    /// A number with so many decimals: `1 234,5` in Finnish and Swedish, `1,234.5` in English; `–` for none.
    public func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        let rounded = (abs(value) * scale).rounded()
        let whole = Int(rounded / scale)
        var text = grouped(whole)
        if decimals > 0 {
            let part = String(Int(rounded - Double(whole) * scale))
            text += (self == .en ? "." : ",") + String(repeating: "0", count: decimals - part.count) + part
        }
        return value < 0 && rounded > 0 ? "−" + text : text
    }

    /// A number to about three significant digits, for tables.
    public func rough(_ value: Double) -> String {
        let size = abs(value)
        return number(value, decimals: size >= 100 ? 0 : size >= 10 ? 1 : 2)
    }

    private func grouped(_ value: Int) -> String {
        let digits = Array(String(value))
        guard digits.count > 4 || (self == .en && digits.count > 3) else { return String(digits) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { text += self == .en ? "," : "\u{00A0}" }
            text.append(digit)
        }
        return text
    }
}
