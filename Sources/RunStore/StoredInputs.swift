import SchoolDomain

/// The values of a scenario as they are kept with a run: packed text, a line for each value.
///
/// Its parts stand between tabs: path, value, file, line, column, marks, whether it is words, comment. Tabs and line ends
/// in them are written as spaces.
enum StoredInputs {
    static func write(_ inputs: [ScenarioInput]) -> [UInt8] {
        let lines = inputs.map { input in
            let place = [
                input.place?.file ?? "", "\(input.place?.line ?? 0)", "\(input.place?.column ?? 0)",
            ]
            let parts =
                [input.path, input.text] + place
                + [input.marks.map(\.code).joined(separator: " "), input.isWords ? "1" : "0", input.comment]
            return parts.map { part in
                String(part.map { $0 == "\t" || $0.isNewline ? " " : $0 })
            }.joined(separator: "\t")
        }
        return Packed.pack(Array(lines.joined(separator: "\n").utf8))
    }

    /// `nil`: they are not as they were written.
    static func read(_ bytes: [UInt8]) -> [ScenarioInput]? {
        guard let bytes = Packed.unpack(bytes), let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let lines = text.split(separator: "\n")
        let inputs = lines.compactMap { line -> ScenarioInput? in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 8, let number = Int(parts[3]), let column = Int(parts[4]) else { return nil }
            return ScenarioInput(
                path: parts[0], text: parts[1],
                place: parts[2].isEmpty
                    ? nil : Diagnostic.Place(file: parts[2], line: number, column: column),
                comment: parts[7],
                marks: parts[5].split(separator: " ").compactMap { ScenarioInput.Mark(code: $0) },
                isWords: parts[6] == "1")
        }
        return inputs.count == lines.count ? inputs : nil
    }
}
