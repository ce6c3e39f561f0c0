/// Names of sheets as a spreadsheet allows them.
///
/// - Law: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end, not empty, and no two alike but
///   for upper and lower case.
/// - Source: Microsoft, "Rename a worksheet" and "Excel specifications and limits".
enum SheetName {
    static let lengthMax = 31

    /// A name per title, in their order.
    static func names(_ titles: [String]) -> [String] {
        // Excel keeps this name for itself.
        var taken: Set<String> = ["history"]
        return titles.map { title in
            let plain = allowed(title)
            var (name, number) = (plain, 2)
            while !taken.insert(name.lowercased()).inserted {
                let suffix = " (\(number))"
                name = cut(plain, to: lengthMax - suffix.utf16.count) + suffix
                number += 1
            }
            return name
        }
    }

    private static func allowed(_ title: String) -> String {
        let kept = title.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
        let name = cut(trimmed(String(kept)), to: lengthMax)
        return name.isEmpty ? "Sheet" : name
    }

    private static func cut(_ text: String, to length: Int) -> String {
        var text = text
        while text.utf16.count > length { text.removeLast() }
        return trimmed(text)
    }

    private static func trimmed(_ text: String) -> String {
        let isOuter = { (character: Character) in character == " " || character == "'" }
        return String(
            text.drop(while: isOuter).reversed().drop(while: isOuter).reversed()
                as [Character])
    }

    /// A name as formulas write it: `'Opettajan ''oma'''!`.
    static func quoted(_ name: String) -> String {
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'!"
    }
}
