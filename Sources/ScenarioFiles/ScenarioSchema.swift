import PluginKit
import SchoolDomain

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
    /// merged item has them only after merging. The loader demands them all.
    public static func json(plugins: PluginCatalog = .empty) -> String {
        let fields = fields(plugins: plugins)
        let extends = FieldDeclaration(
            key: "extends", kind: .file,
            summary: "The scenario that this one builds on, relative to this file",
            isRequired: false, defaultText: nil, source: nil)
        let required = fields.filter(\.isRequired).map { JSONText.string($0.key) }
        return JSONText.object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("Porras scenario")),
            ] + members(of: [extends] + fields) + [
                ("if", .object([("required", .list([.string("extends")]))])),
                ("else", .object([("required", .list(required))])),
            ]
        ).rendered() + "\n"
    }

    private static func members(of fields: [FieldDeclaration], removable: Bool = false) -> [(
        key: String, value: JSONText
    )] {
        var properties = fields.map { (key: $0.key, value: property($0)) }
        if removable { properties.append(("remove", .object([("const", .flag(true))]))) }
        return [
            ("type", .string("object")), ("properties", .object(properties)),
            ("additionalProperties", .flag(false)),
        ]
    }

    private static func property(_ field: FieldDeclaration) -> JSONText {
        .object([("description", .string(description(field)))] + schema(field.kind))
    }

    private static func description(_ field: FieldDeclaration) -> String {
        var parts = [field.summary]
        if let range = field.kind.rangeText { parts.append(range) }
        if field.isRequired { parts.append("required") }
        if let text = field.defaultText, !text.isEmpty {
            parts.append("default \(text)" + (field.source.map { " [\($0.mark.rawValue)] \($0.text)" } ?? ""))
        }
        return parts.joined(separator: "; ")
    }

    private static func schema(_ kind: FieldKind) -> [(key: String, value: JSONText)] {
        switch kind {
        case .text: [("type", .list([.string("string"), .string("number")]))]
        case .identifier, .reference: pattern("^[^\\s.+@=\\[\\]/]+$")
        case .file: [("type", .string("string"))]
        case .flag: [("type", .string("boolean"))]
        case .number(let rule): number(rule)
        case .dayRange: pattern("^[0-9]+(-[0-9]+)? ?d$")
        case .date: pattern(datePattern(""))
        case .dateSpan: pattern("^\(dates)( ?\\.\\. ?\(dates))?$")
        case .monthDay: pattern("^[0-9]{2}-[0-9]{2}$")
        case .grades:
            anyOf([
                pattern("^(all|[0-9](-[0-9])?)$"), gradeNumber,
                list(anyOf([pattern("^[0-9](-[0-9])?$"), gradeNumber])),
            ])
        case .words(let words): [("enum", .list(words.map(JSONText.string)))]
        case .list(.mapping(let fields), let address): list(members(of: fields, removable: address.isMerged))
        case .list(let item, _): list(schema(item))
        case .byGrade(let value): anyOf([schema(value), byKey("^[0-9](-[0-9])?$", value)])
        case .byName(let value):
            [("type", .string("object")), ("additionalProperties", .object(schema(value)))]
        case .mapping(let fields): members(of: fields)
        case .oneKey(let alternatives, let beside): members(of: alternatives + beside)
        case .anyOf(let kinds): anyOf(kinds.map(schema))
        case .plugin(let plugins): anyOf(uses(of: plugins))
        }
    }

    /// A use of a known plugin, by `use` or by its own name; of one in a file; or more about a use of what is extended.
    private static func uses(of plugins: [PluginDeclaration]) -> [[(key: String, value: JSONText)]] {
        func names(_ key: String) -> JSONText { .object([("required", .list([.string(key)]))]) }
        func called(_ key: String, _ id: String) -> JSONText {
            .object([("properties", .object([(key, .object([("const", .string(id))]))]))])
        }
        let known = plugins.map { plugin in
            let byUse = JSONText.object([("allOf", .list([names("use"), called("use", plugin.id)]))])
            let byID = JSONText.object([
                ("allOf", .list([called("id", plugin.id), .object([("not", names("use"))])]))
            ])
            return [("description", JSONText.string(plugin.summary))]
                + members(of: plugin.fields, removable: true) + [("anyOf", .list([byUse, byID]))]
        }
        let fields = Shape<Void>.declarations(PluginUse.declareNames)
        let common = (key: "properties", value: JSONText.object(fields.map { ($0.key, property($0)) }))
        let ids = JSONText.object([("enum", .list(plugins.map { .string($0.id) }))])
        let other = JSONText.object([("properties", .object([("id", .object([("not", ids)]))]))])
        return known + [
            [("type", .string("object")), common, ("required", .list([.string("from")]))],
            [
                ("type", .string("object")), common,
                ("allOf", .list([.object([("not", names("use"))]), other])),
            ],
        ]
    }

    private static let dates = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    private static func datePattern(_ more: String) -> String { "^\(dates)\(more)$" }

    private static func pattern(_ text: String) -> [(key: String, value: JSONText)] {
        [("type", .string("string")), ("pattern", .string(text))]
    }

    private static var gradeNumber: [(key: String, value: JSONText)] {
        [("type", .string("integer")), ("minimum", .number(0)), ("maximum", .number(9))]
    }

    private static func list(_ item: [(key: String, value: JSONText)]) -> [(key: String, value: JSONText)] {
        [("type", .string("array")), ("items", .object(item))]
    }

    private static func anyOf(_ kinds: [[(key: String, value: JSONText)]]) -> [(key: String, value: JSONText)]
    {
        [("anyOf", .list(kinds.map(JSONText.object)))]
    }

    private static func byKey(_ pattern: String, _ value: FieldKind) -> [(key: String, value: JSONText)] {
        [
            ("type", .string("object")),
            ("patternProperties", .object([(pattern, .object(schema(value)))])),
            ("additionalProperties", .flag(false)),
        ]
    }

    private static func number(_ rule: NumberRule) -> [(key: String, value: JSONText)] {
        let units = rule.unit.spellings.map { $0.text }.joined(separator: "|")
        let typed = pattern("^[-+−]?[0-9][0-9 ]*([.,][0-9]+)?([eE][-+]?[0-9]+)? ?(\(units))$")
        guard rule.unitOptional else { return typed }
        var bare: [(key: String, value: JSONText)] = [("type", .string(rule.isWhole ? "integer" : "number"))]
        if let lower = rule.lower {
            bare.append((rule.excludesLower ? "exclusiveMinimum" : "minimum", .number(lower)))
        }
        if let upper = rule.upper { bare.append(("maximum", .number(upper))) }
        return rule.unit == .none ? bare : anyOf([bare, typed])
    }
}

extension FieldKind {
    /// The range of a number, in words.
    public var rangeText: String? {
        switch self {
        case .number(let rule), .dayRange(let rule): rule.rangeText
        case .byGrade(let value), .list(let value, _), .byName(let value): value.rangeText
        case .anyOf(let kinds): kinds.lazy.compactMap(\.rangeText).first
        default: nil
        }
    }
}
