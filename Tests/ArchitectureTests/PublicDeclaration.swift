/// A declaration that other targets may use, as far as its lines tell.
///
/// Counted is each line that declares something `public` or `open`, also an initialiser, a subscript, a type alias or a
/// variable that is `private(set)`. What has no such word of its own is not counted, for it goes with what it stands
/// in: cases of an enum, requirements of a protocol, members of a public extension. Nor is an initialiser that only
/// sets each property to the parameter of its name, which says no more than the properties do.
struct PublicDeclaration {
    /// File and number of the line.
    var place: String
    var line: String
    /// Whether `///` stands right above it, or above the attributes that it has on lines of their own.
    var isDocumented: Bool

    static func all(in path: String, _ text: String) -> [PublicDeclaration] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.indices.compactMap { number in
            guard isPublic(lines[number]), !isMemberwise(lines[number...]) else { return nil }
            let above = lines[..<number].last { !$0.trimmed.hasPrefix("@") || !$0.withoutAttributes.isEmpty }
            return PublicDeclaration(
                place: "\(path):\(number + 1)", line: lines[number].trimmed,
                isDocumented: above?.trimmed.hasPrefix("///") ?? false)
        }
    }

    private static func isPublic(_ line: String) -> Bool {
        let words = line.withoutAttributes.split(separator: " ")
        return words.count > 1 && ["public", "open"].contains(words[0])
            && !["=", "extension", "import"].contains(words[1])
    }

    /// Whether an initialiser begins here of which every line is `self.name = name`.
    private static func isMemberwise(_ lines: ArraySlice<String>) -> Bool {
        guard let first = lines.first?.withoutAttributes, first.hasPrefix("public init("),
            let opening = lines.first(where: { $0.contains("{") }),
            let brace = opening.firstIndex(of: "{")
        else { return false }
        let beside = opening[opening.index(after: brace)...].split(separator: "}").map(String.init)
        let below = lines.drop { !$0.contains("{") }.dropFirst().prefix { $0.trimmed != "}" }
        return (opening.hasSuffix("}") ? beside : Array(below)).allSatisfy { line in
            let sides = line.split(separator: " ")
            return sides.count == 3 && sides[0] == "self.\(sides[2])" && sides[1] == "="
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }

    /// What stands on a line after attributes such as `@inlinable` or `@inline(__always)`.
    fileprivate var withoutAttributes: String {
        let line = trimmed
        guard line.hasPrefix("@") else { return line }
        return String(line.drop { $0 != " " }).withoutAttributes
    }
}
