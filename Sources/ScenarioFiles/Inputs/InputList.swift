import SchoolDomain

/// Lists what a scenario says, value by value, with the defaults where it says nothing.
///
/// Order: that of the tree, and in each mapping the defaults after what is written. A list of plain values is one
/// input, and so is a mapping of grades to such; of two ways of saying the same only the one that counts is listed.
/// A default that cannot be typed, such as an empty list, is left out.
struct InputList {
    private let library: PluginLibrary
    private let explanations: Explanations
    private var inputs: [ScenarioInput] = []

    /// - Parameter root: the merged tree with all uses of plugins.
    static func inputs(
        of root: LocatedNode, _ library: PluginLibrary, _ explanations: Explanations
    ) -> [ScenarioInput] {
        var list = InputList(library: library, explanations: explanations)
        list.read(root, Scenario.shape(.empty).kind(), "")
        return list.inputs
    }

    private init(library: PluginLibrary, explanations: Explanations) {
        self.library = library
        self.explanations = explanations
    }

    private mutating func read(
        _ node: LocatedNode, _ kind: FieldKind, _ path: String, lever: Lever? = nil
    ) {
        if let text = node.text {
            add(path, text, node.place, kind, lever, isExplained: node.cutOff == nil)
            return
        }
        switch kind.container {
        case .mapping(let fields)?: members(of: node.entries ?? [], fields, path)
        case .plugin?: members(of: node.entries ?? [], library.find(node).plugin?.fields ?? [], path)
        case .oneKey(let alternatives, let beside)?:
            members(of: node.chosen(among: alternatives), alternatives + beside, path, hasDefaults: false)
        case .byName(let value)?: for entry in node.entries ?? [] { read(entry, value, path) }
        case .byGrade(let value)?: grades(node, value, path)
        case .list(let item, let address)?: items(node, item, address, path)
        default: break
        }
    }

    private mutating func read(
        _ entry: LocatedNode.Entry, _ kind: FieldKind, _ path: String, lever: Lever? = nil
    ) {
        read(entry.value, kind, path.isEmpty ? entry.key : "\(path).\(entry.key)", lever: lever)
    }

    private mutating func members(
        of entries: [LocatedNode.Entry], _ fields: [FieldDeclaration], _ path: String,
        hasDefaults: Bool = true
    ) {
        for entry in entries {
            guard let field = fields.first(where: { $0.key == entry.key }) else { continue }
            read(entry, field.kind, path, lever: field.lever)
        }
        guard hasDefaults else { return }
        for field in fields where !entries.contains(where: { $0.key == field.key }) {
            addDefault(field, path)
        }
    }

    private mutating func addDefault(_ field: FieldDeclaration, _ outer: String) {
        guard !field.isRequired, !field.kind.isWords else { return }
        let path = outer.isEmpty ? field.key : "\(outer).\(field.key)"
        if let text = field.defaultText {
            inputs.append(
                ScenarioInput(
                    path: path, text: text, comment: field.source?.text ?? "",
                    marks: [.standard] + (field.source?.marks ?? []), rule: field.kind.rule(of: text),
                    lever: field.lever))
        } else if case .mapping(let fields) = field.kind {
            for field in fields { addDefault(field, path) }
        }
    }

    private mutating func items(
        _ node: LocatedNode, _ kind: FieldKind, _ address: ListAddress, _ path: String
    ) {
        let items = node.items ?? []
        if let texts = node.plainTexts {
            add(path, "[\(texts.joined(separator: ", "))]", node.saidLast, kind)
            return
        }
        for (index, item) in items.enumerated() {
            let name = address.name(of: item, among: items) ?? item["label"]?.text
            // A name with such signs cannot be part of a path.
            let isName = name.map { !$0.contains { ".[=".contains($0) } } ?? false
            read(item, kind, isName ? "\(path).\(name ?? "")" : "\(path)[\(index)]")
        }
    }

    private mutating func grades(_ node: LocatedNode, _ kind: FieldKind, _ path: String) {
        let entries = node.gradesInForce
        let texts = entries.compactMap { entry in entry.value.text.map { "\(entry.key): \($0)" } }
        if texts.count == entries.count {
            add(path, "{\(texts.joined(separator: ", "))}", node.saidLast)
        } else {
            for entry in entries { read(entry, kind, path) }
        }
    }

    private mutating func add(
        _ path: String, _ text: String, _ place: Diagnostic.Place, _ kind: FieldKind? = nil,
        _ lever: Lever? = nil, isExplained: Bool = true
    ) {
        let isWords = kind?.isWords ?? false
        // What was cut off a text is no comment on it.
        let remark = isWords && !isExplained ? Remarks.Remark() : explanations.remark(of: place)
        inputs.append(
            ScenarioInput(
                path: path, text: text, place: place, comment: remark.comment, marks: remark.marks,
                isWords: isWords, rule: kind?.rule(of: text), lever: lever))
    }
}

extension FieldKind {
    /// Names, titles and questions, in one language or several.
    fileprivate var isWords: Bool {
        switch self {
        case .text, .identifier: true
        case .mapping(let fields): fields.allSatisfy { ["fi", "sv", "en"].contains($0.key) }
        case .anyOf(let kinds): kinds.allSatisfy { $0.isWords || $0 == .words(["none"]) }
        default: false
        }
    }

    /// The rule of a single number that is written so; `nil`: it is none, or may not be one.
    fileprivate func rule(of text: String) -> NumberRule? {
        guard let quantity = Quantity(text) else { return nil }
        return rules.first { rule in
            quantity.unit.isEmpty
                ? rule.unitOptional : rule.unit.spellings.contains { $0.text == quantity.unit }
        }
    }

    /// Of the numbers that it may be, whichever way it is written.
    private var rules: [NumberRule] {
        switch self {
        case .number(let rule): [rule]
        case .byGrade(let kind): kind.rules
        case .anyOf(let kinds): kinds.flatMap(\.rules)
        default: []
        }
    }
}
