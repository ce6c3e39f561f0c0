import Localization
import PluginKit
import SchoolDomain
import TextFormats

/// What a scenario file may say, for editors, help and documents.
public enum ScenarioSchema {
    /// Every key of a scenario file, in the order in which they are read.
    public static func fields(plugins: PluginCatalog = .empty) -> [FieldDeclaration] {
        let library = PluginLibrary(plugins, reader: SourceReader())
        guard case .mapping(let fields) = Scenario.shape(library).kind() else { return [] }
        return fields
    }

    /// The JSON Schema (draft 2020-12) of a scenario file.
    ///
    /// A file that extends another need not have the required keys; inside sections none are demanded, because a
    /// merged item has them only after merging. The loader demands them all. What many keys may be, such as a
    /// distribution, stands once, under `$defs`.
    public static func json(plugins: PluginCatalog = .empty) -> String {
        let fields = fields(plugins: plugins)
        let extends = FieldDeclaration(
            key: "extends", kind: .file,
            summary: "The scenario that this one builds on, relative to this file",
            isRequired: false, defaultText: nil, source: nil)
        let required = fields.filter(\.isRequired).map { JSONText.string($0.key) }
        let text = SchemaText(sharing: fields)
        return JSONText.object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("Porras scenario")),
            ] + text.members(of: [extends] + fields) + [
                ("if", .object([("required", .list([.string("extends")]))])),
                ("else", .object([("required", .list(required))])),
                ("$defs", .object(text.definitions)),
            ]
        ).rendered() + "\n"
    }
}

extension FieldKind {
    /// The range of a number, in words.
    public var rangeText: LocalizedText? {
        switch self {
        case .number(let rule), .dayRange(let rule): rule.rangeText
        case .byGrade(let value), .list(let value, _), .byName(let value): value.rangeText
        case .anyOf(let kinds): kinds.lazy.compactMap(\.rangeText).first
        default: nil
        }
    }
}
