import Localization
import SchoolDomain

/// A change from the command line, `path=value`, taken apart.
struct Override {
    enum Step {
        case key(String)
        case index(Int)
    }
    struct Component {
        let step: Step
        /// Where it begins in the text, from 1.
        let column: Int
    }

    let components: [Component]
    let value: LocatedNode
    let text: String
    /// Which of the overrides it is, from 1.
    let number: Int

    /// Whether it changes the section of this name.
    func isAbout(_ section: String) -> Bool {
        if case .key(section)? = components.first?.step { true } else { false }
    }

    /// Where a part of the text stands.
    static func place(_ text: String, number: Int, column: Int) -> Diagnostic.Place {
        Diagnostic.Place(file: Diagnostic.Place.change, line: number, column: column, snippet: text)
    }

    func place(of component: Component) -> Diagnostic.Place {
        Override.place(text, number: number, column: component.column)
    }

    /// The parts of the text, or what is wrong with it.
    static func parse(_ text: String, number: Int) -> Result<Override, Fault> {
        func fault(_ message: LocalizedText, column: Int = 1) -> Result<Override, Fault> {
            .failure(
                Fault(
                    message, at: place(text, number: number, column: column),
                    remedy: Words.Fault.changeExample))
        }
        guard !text.contains(where: \.isNewline) else { return fault(Words.Fault.changeOnOneLine) }
        guard let equals = text.firstIndex(of: "=") else {
            return fault(Words.Fault.noEquals(shortened(text)))
        }
        let pathText = text[..<equals]
        let valueText = String(text[text.index(after: equals)...])
        let prefix = pathText.unicodeScalars.count + 1
        guard !trimmed(valueText).isEmpty else { return fault(Words.Fault.noValue, column: prefix) }
        guard let components = components(of: pathText) else {
            return fault(Words.Fault.notPath(shortened(String(pathText))))
        }
        return value(valueText, after: prefix, in: text, number: number).map {
            Override(components: components, value: $0, text: text, number: number)
        }
    }

    /// Keys parted by points, each perhaps with indices such as `[0]`.
    private static func components(of path: Substring) -> [Component]? {
        var components: [Component] = []
        var column = 1
        for part in path.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            guard !pieces[0].isEmpty else { return nil }
            let key = trimmed(pieces[0])
            guard !key.isEmpty else { return nil }
            components.append(Component(step: .key(key), column: column))
            column += pieces[0].unicodeScalars.count
            for piece in pieces.dropFirst() {
                guard piece.hasSuffix("]"), let index = Int(piece.dropLast()), index >= 0 else { return nil }
                components.append(Component(step: .index(index), column: column))
                column += piece.unicodeScalars.count + 1
            }
            column += 1
        }
        return components
    }

    /// The value as YAML; blanks stand for the path, so that columns are those of the whole text.
    private static func value(
        _ valueText: String, after prefix: Int, in text: String, number: Int
    ) -> Result<LocatedNode, Fault> {
        let padded = String(repeating: " ", count: prefix) + valueText
        let source = SourceText(path: Diagnostic.Place.change, text: padded)
        let (root, faults) = YAMLText.parse(source, layer: number)
        if let fault = faults.first {
            let at = place(text, number: number, column: fault.place?.column ?? prefix)
            return .failure(Fault(fault.message, at: at, remedy: fault.remedy))
        }
        guard let root else {
            return .failure(
                Fault(Words.Fault.noValue, at: place(text, number: number, column: prefix)))
        }
        return .success(root.moved { place(text, number: number, column: $0.column) })
    }
}

extension LocatedNode {
    /// The same tree with other places.
    func moved(_ move: (Diagnostic.Place) -> Diagnostic.Place) -> LocatedNode {
        var node = self
        node.place = move(place)
        switch content {
        case .scalar, .notGiven: break
        case .list(let items): node.content = .list(items.map { $0.moved(move) })
        case .mapping(let entries):
            node.content = .mapping(
                entries.map { Entry(key: $0.key, keyPlace: move($0.keyPlace), value: $0.value.moved(move)) })
        }
        return node
    }
}
