import SchoolDomain
import TextFormats

/// Writes what may stand in a file as JSON Schema.
struct SchemaText {
    /// Ways of writing that several keys share, each written once.
    private let shared: [FieldKind]

    /// Shares what these keys and all below them have in common.
    init(sharing fields: [FieldDeclaration]) {
        var seen: Set<FieldKind> = []
        var shared: [FieldKind] = []
        func visit(_ kind: FieldKind) {
            if kind.isShareable, !seen.insert(kind).inserted {
                if !shared.contains(kind) { shared.append(kind) }
                return
            }
            for inner in kind.parts { visit(inner) }
        }
        for field in fields { visit(field.kind) }
        self.shared = shared
    }

    /// The shared ways of writing by name.
    var definitions: [(key: String, value: JSONText)] {
        shared.enumerated().map { (SchemaText.name($0), .object(full($1))) }
    }

    private static func name(_ index: Int) -> String { "shared\(index + 1)" }

    func members(of fields: [FieldDeclaration], removable: Bool = false) -> [(
        key: String, value: JSONText
    )] {
        var properties = fields.map { (key: $0.key, value: property($0)) }
        if removable { properties.append(("remove", .object([("const", .flag(true))]))) }
        return [
            ("type", .string("object")), ("properties", .object(properties)),
            ("additionalProperties", .flag(false)),
        ]
    }

    func property(_ field: FieldDeclaration) -> JSONText {
        .object([("description", .string(description(field)))] + schema(field.kind))
    }

    private func description(_ field: FieldDeclaration) -> String {
        var parts = [field.summary]
        if let range = field.kind.rangeText { parts.append(range.en) }
        if field.isRequired { parts.append("required") }
        if let text = field.defaultText, !text.isEmpty {
            parts.append("default \(text)" + (field.source.map { " [\($0.mark.rawValue)] \($0.text)" } ?? ""))
        }
        return parts.joined(separator: "; ")
    }

    /// A kind by its definition when it is shared, in full otherwise.
    private func schema(_ kind: FieldKind) -> [(key: String, value: JSONText)] {
        if let index = shared.firstIndex(of: kind) {
            return [("$ref", .string("#/$defs/\(SchemaText.name(index))"))]
        }
        return full(kind)
    }

    private func full(_ kind: FieldKind) -> [(key: String, value: JSONText)] {
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
                pattern("^(all|\(grade)(-\(grade))?)$"), gradeNumber,
                list(anyOf([pattern("^\(grade)(-\(grade))?$"), gradeNumber])),
            ])
        case .words(let words): [("enum", .list(words.map(JSONText.string)))]
        case .list(.mapping(let fields), let address) where address.isMerged:
            list(members(of: fields, removable: true))
        case .list(let item, _): list(schema(item))
        case .byGrade(let value): anyOf([schema(value), byKey("^\(grade)(-\(grade))?$", value)])
        case .byName(let value):
            [("type", .string("object")), ("additionalProperties", .object(schema(value)))]
        case .mapping(let fields): members(of: fields)
        case .oneKey(let alternatives, let beside): members(of: alternatives + beside)
        case .anyOf(let kinds): anyOf(kinds.map(schema))
        case .plugin(let plugins): anyOf(uses(of: plugins))
        }
    }

    private let grade = "([0-9]|1[0-5])"
    private let dates = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    private func datePattern(_ more: String) -> String { "^\(dates)\(more)$" }

    private func pattern(_ text: String) -> [(key: String, value: JSONText)] {
        [("type", .string("string")), ("pattern", .string(text))]
    }

    private var gradeNumber: [(key: String, value: JSONText)] {
        [("type", .string("integer")), ("minimum", .number(0)), ("maximum", .number(15))]
    }

    private func list(_ item: [(key: String, value: JSONText)]) -> [(key: String, value: JSONText)] {
        [("type", .string("array")), ("items", .object(item))]
    }

    private func anyOf(_ kinds: [[(key: String, value: JSONText)]]) -> [(key: String, value: JSONText)] {
        [("anyOf", .list(kinds.map(JSONText.object)))]
    }

    private func byKey(_ pattern: String, _ value: FieldKind) -> [(key: String, value: JSONText)] {
        [
            ("type", .string("object")),
            ("patternProperties", .object([(pattern, .object(schema(value)))])),
            ("additionalProperties", .flag(false)),
        ]
    }

    private func number(_ rule: NumberRule) -> [(key: String, value: JSONText)] {
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
    /// Whether it is long enough to be written once.
    fileprivate var isShareable: Bool {
        switch self {
        case .oneKey, .mapping, .byGrade: true
        default: false
        }
    }

    /// What stands within it.
    fileprivate var parts: [FieldKind] {
        switch self {
        case .mapping(let fields): fields.map(\.kind)
        case .oneKey(let alternatives, let beside): (alternatives + beside).map(\.kind)
        case .list(.mapping(let fields), let address) where address.isMerged: fields.map(\.kind)
        case .list(let inner, _), .byGrade(let inner), .byName(let inner): [inner]
        case .anyOf(let kinds): kinds
        case .plugin(let plugins): plugins.flatMap(\.fields).map(\.kind)
        default: []
        }
    }
}
