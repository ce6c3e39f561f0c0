import Localization
import PluginKit
import SchoolDomain

extension DeclaredParameter {
    /// Reads the declaration of a parameter, such as `posts: {unit: htv, from: 0 htv, default: 2 htv, text: Mentors}`.
    static func read(_ name: String, _ node: LocatedNode, keyPlace: Diagnostic.Place, _ spot: Spot) -> Self? {
        guard isName(name) else {
            let remedy = Words.Fault.parameterNames
            spot.fault(Words.Fault.cannotNameParameter(shortened(name)), at: keyPlace, remedy: remedy)
            return nil
        }
        guard !PluginDescriptor.reservedNames.contains(name) else {
            let remedy = Words.Fault.reservedParameters
            spot.fault(Words.Fault.cannotNameParameter(name), at: keyPlace, remedy: remedy)
            return nil
        }
        guard node.entries != nil else {
            spot.expected(
                Words.Fault.parameterMapping, not: node)
            return nil
        }
        let fields = Fields(reading: node, at: spot)
        let summary = fields.required("text", .text, textSummary)
        let form = form(fields, node, spot)
        let source = source(fields, node, spot)
        let initial = fields.optional(
            "default", .anything, default: .nothing, "What it is when nobody gives it")
        fields.finish()
        guard let form else { return nil }
        let hasDefault = node["default"] != nil
        if hasDefault, form.shape.read(initial, spot.key("default")) == nil { return nil }
        return DeclaredParameter(
            name: name, form: form, summary: summary.onOneLine, source: source,
            initial: hasDefault ? initial : nil)
    }

    /// What the one key that it must have is for.
    static let textSummary = "What the parameter is, in one line"

    /// Letters and digits only, so that `$name` may be followed by anything else.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (97...122).contains(first) else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0 | 32) || (48...57).contains($0) }
    }

    /// Exactly one of `unit`, `words` and `takes` says what may be written.
    private static func form(_ fields: Fields, _ node: LocatedNode, _ spot: Spot) -> Form? {
        let unit = fields.optional("unit", .knownUnit, default: ParameterUnit.none, "The unit of a number")
        // Numbers in a unit that is not known cannot be checked.
        func bound(_ key: String, _ summary: String) -> Double? {
            guard let unit else {
                _ = fields.optional(key, .anything, default: .nothing, summary)
                return nil
            }
            return fields.optional(key, .number(NumberRule(unit)), summary)
        }
        let from = bound("from", "The smallest number")
        let to = bound("to", "The largest number")
        let isWhole = fields.optional("whole", .flag, default: false, "Whether it must be whole")
        let byGrade = fields.optional(
            "byGrade", .flag, default: false, "Whether each grade may have a number of its own")
        let words = fields.optional("words", .inlineList(of: .text), default: [], "The words to choose from")
        let taken = fields.optional("takes", .knownTaken, default: Taken.text, "What else may be given")
        let forms = ["unit", "words", "takes"].filter { node[$0] != nil }
        guard forms.count == 1 else {
            spot.fault(Words.Fault.parameterForms(spot.name, isNone: forms.isEmpty), at: node.place)
            return nil
        }
        for key in ["from", "to", "whole", "byGrade"] where forms != ["unit"] {
            guard let entry = node.entry(key) else { continue }
            spot.key(key).fault(Words.Fault.isNoNumber(spot.name, key), at: entry.keyPlace)
        }
        switch forms[0] {
        case "words":
            guard !words.isEmpty else {
                spot.key("words").fault(Words.Fault.noWords(spot.name), at: node.place)
                return nil
            }
            return .words(words)
        case "takes": return taken.map { .taken($0) }
        default:
            guard let unit else { return nil }
            if let from, let to, from > to {
                spot.fault(
                    Words.Fault.goesFrom(spot.name, unit.typed(from), to: unit.typed(to)), at: node.place)
            }
            return .number(NumberRule(unit, from: from, to: to, isWhole: isWhole), byGrade: byGrade)
        }
    }

    private static func source(_ fields: Fields, _ node: LocatedNode, _ spot: Spot) -> ParameterSource? {
        let marks: [(word: String, value: ParameterSource.Mark)] = [
            ("V", .verified), ("D", .derived), ("A", .assumed),
        ]
        let mark = fields.optional("mark", .words(marks), "How far the default can be trusted")
        let text = fields.optional("source", .text, "Where the default comes from")
        guard let mark else {
            if let entry = node.entry("source") {
                let remedy = Words.Fault.marks
                spot.fault(Words.Fault.noMark(spot.name), at: entry.keyPlace, remedy: remedy)
            }
            return nil
        }
        return ParameterSource(mark: mark, text: text?.onOneLine ?? "assumption")
    }
}

extension Shape where Value == LocatedNode {
    /// Whatever stands there, to be checked elsewhere.
    static var anything: Shape {
        Shape(.text, placeholder: .nothing, read: { node, _ in node })
    }
}

extension Shape where Value == ParameterUnit? {
    /// A unit; `nil`, once that was reported: it is none.
    fileprivate static var knownUnit: Shape {
        let unit = Shape<ParameterUnit>.unit
        return Shape(unit.kind(), placeholder: nil, read: { node, spot in unit.read(node, spot).map { $0 } })
    }
}

extension Shape where Value == DeclaredParameter.Taken? {
    /// Something that may be given; `nil`, once that was reported: nothing of the kind.
    fileprivate static var knownTaken: Shape {
        let taken = Shape<DeclaredParameter.Taken>.choice()
        return Shape(
            taken.kind(), placeholder: nil, read: { node, spot in taken.read(node, spot).map { $0 } })
    }
}

extension Shape where Value == ParameterUnit {
    /// A unit by its usual spelling, or `none`.
    static var unit: Shape {
        words(
            [ParameterUnit.minutes, .hours, .schoolDays, .share, .posts, .euros].map {
                ($0.spellings[0].text, $0)
            }
                + [("none", .none)])
    }
}
