/// A JSON value with its keys in order.
///
/// - Source: RFC 8259.
public indirect enum JSONText: Sendable {
    case null
    case string(String)
    /// A finite number; see `NumberText`.
    case number(Double)
    case flag(Bool)
    case list([JSONText])
    case object([(key: String, value: JSONText)])

    /// Over several lines, two spaces to a level.
    public func rendered(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .null, .string, .number, .flag: return compact
        case .list(let items):
            return items.isEmpty
                ? "[]" : "[" + items.map { $0.rendered(indent: indent) }.joined(separator: ", ") + "]"
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let lines = members.map {
                "\(inner)\(JSONText.quoted($0.key)): \($0.value.rendered(indent: inner))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    /// On one line, without spaces.
    public var compact: String {
        switch self {
        case .null: "null"
        case .string(let text): JSONText.quoted(text)
        case .number(let number): NumberText.point(number)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): "[" + items.map(\.compact).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(JSONText.quoted($0.key)):\($0.value.compact)" }.joined(separator: ",")
                + "}"
        }
    }

    /// A string with its quotation marks.
    ///
    /// - Source: RFC 8259, section 7.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
