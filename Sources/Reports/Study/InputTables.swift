import Experiments
import Localization
import SchoolDomain
import Tables

/// What scenarios say, with its source, and where they say different things.
///
/// Names, titles and questions are left out: they claim nothing.
public enum InputTables {
    /// A scenario under its name in files.
    public struct Part: Sendable {
        public var id: String
        public var name: LocalizedText
        public var inputs: [ScenarioInput]

        public init(id: String, name: LocalizedText, inputs: [ScenarioInput]) {
            self.id = id
            self.name = name
            self.inputs = inputs.filter { !$0.isWords }
        }
    }

    /// Both tables; the differences where there is more than one scenario.
    public static func all(_ parts: [Part]) -> [ResultTable] {
        [assumptions(parts)] + (parts.count > 1 ? [differences(parts)] : [])
    }

    /// Every value of each scenario, with where it stands and what is said of it.
    public static func assumptions(_ parts: [Part]) -> ResultTable {
        var table = ResultTable(
            "assumptions", title: Words.assumptions, note: Words.assumptionsNote,
            columns: [
                StudyTables.scenarioColumn,
                ResultColumn("path", Words.inputPath, .measure, about: Words.inputPathAbout),
                .note("value", Words.inputValue, about: Words.inputValueAbout),
                ResultColumn(
                    "number", Words.inputNumber, .value(measure: nil, statistic: "input"), decimals: 4,
                    about: Words.inputNumberAbout),
                ResultColumn("unit", Words.unit, .unit, about: Words.inputUnitAbout),
                .note("mark", Words.inputMark, about: Words.inputMarkAbout),
                .note("source", Words.inputSource, about: Words.inputSourceAbout),
                .note("place", Words.inputPlace, about: Words.inputPlaceAbout),
            ])
        for part in parts {
            let hour = part.inputs.first { $0.path == "counting.hour" }.flatMap {
                HourMeaning(rawValue: $0.text)
            }
            for input in part.inputs {
                table.add([.named(part.id, part.name)] + cells(input, hour: hour ?? .lesson))
            }
        }
        return table
    }

    /// The values that differ between scenarios, a column for each.
    ///
    /// - Precondition: the scenarios have different names in files.
    public static func differences(_ parts: [Part]) -> ResultTable {
        var table = ResultTable(
            "input_differences", title: Words.inputDifferences, note: Words.inputDifferencesNote,
            columns: [.key("path", Words.inputPath, about: Words.inputPathAbout)]
                + parts.map { .note("in_\($0.id)", $0.name, about: Words.inputValueAbout) })
        let texts = parts.map { part in
            Dictionary(part.inputs.map { ($0.path, $0.text) }) { first, _ in first }
        }
        var known: Set<String> = []
        for path in parts.flatMap({ $0.inputs.map(\.path) }) where known.insert(path).inserted {
            let values = texts.map { $0[path] }
            guard Set(values).count > 1 else { continue }
            table.add([.text(path)] + values.map(cell))
        }
        return table
    }

    /// - Parameter hour: what an hour of absence is in the scenario.
    private static func cells(_ input: ScenarioInput, hour: HourMeaning) -> [ResultCell] {
        let quantity = Quantity(input.text).flatMap { $0.isPlain ? $0 : nil }
        let codes = input.marks.map(\.code).joined(separator: ", ")
        return [
            .text(input.path), .text(input.text), .number(orNone: quantity?.value),
            quantity.map { unit($0.unit, at: input.path, hour) } ?? .none,
            codes.isEmpty ? .none : .named(codes, Words.marks(input.marks)),
            source(input), cell(input.whereabouts),
        ]
    }

    /// Under the name that results have for it, as typed for people.
    private static func unit(_ typed: String, at path: String, _ hour: HourMeaning) -> ResultCell {
        guard !typed.isEmpty else { return .none }
        let id =
            switch typed {
            case "h" where hour == .lesson && isOfAbsence(path): MeasureUnit.lessons.rawValue
            // The only days that are not school days.
            case "d" where path.hasPrefix("money.placementDays"): ResultUnit.days.id
            default: ResultUnit.id(ofTyped: typed)
            }
        return .named(id, LocalizedText(typed))
    }

    /// Whether hours at a path are counted of absence, rather than of work.
    private static func isOfAbsence(_ path: String) -> Bool {
        let parts = path.split(separator: ".")
        switch parts.first {
        case "ladder": return parts.contains("threshold")
        case "observation": return true
        case "firstDay": return parts.last == "hours"
        case "money": return path == "money.lifetime.over"
        default: return false
        }
    }

    /// What files say stays in their language; what the program says of its defaults is in the reader's.
    private static func source(_ input: ScenarioInput) -> ResultCell {
        guard input.marks.contains(.standard), !input.comment.isEmpty else { return cell(input.comment) }
        return .word(Words.defaultSource(input.comment))
    }

    private static func cell(_ text: String?) -> ResultCell {
        guard let text, !text.isEmpty else { return .none }
        return .text(text)
    }
}

extension StudyTables {
    /// The inputs of a study's scenarios; none for scenarios that were made in a program.
    ///
    /// - Parameter changesOnly: of scenarios after the first only what differs from it.
    static func inputs(_ study: Study, changesOnly: Bool = false) -> [ResultTable] {
        let parts = study.parts.map { part in
            InputTables.Part(
                id: part.id, name: part.result.scenario.name,
                inputs: part.result.bound.origin?.inputs ?? [])
        }
        guard !parts.allSatisfy(\.inputs.isEmpty) else { return [] }
        guard changesOnly else { return InputTables.all(parts) }
        let known = Set(parts[0].inputs.map { $0.path + "\n" + $0.text })
        var told = parts
        for number in told.indices.dropFirst() {
            told[number].inputs.removeAll { known.contains($0.path + "\n" + $0.text) }
        }
        return [InputTables.assumptions(told)] + (parts.count > 1 ? [InputTables.differences(parts)] : [])
    }
}

extension Quantity {
    /// A number with a unit or none, rather than words or a range that begin with digits.
    fileprivate var isPlain: Bool {
        !isAmbiguous && unit.count <= 10 && !unit.contains { $0.isNumber || $0 == " " }
    }
}
