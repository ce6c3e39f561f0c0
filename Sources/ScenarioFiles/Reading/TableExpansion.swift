import Localization
import SchoolDomain

extension Shape {
    /// A list that may stand in a CSV file; the file's rows have taken its place before this reads.
    static func table<Item>(_ item: Shape<Item>, by address: ListAddress) -> Shape where Value == [Item] {
        let list = Shape.list(of: item, by: address)
        return Shape(
            .anyOf([.file, list.kind()]), placeholder: [],
            read: { node, spot in list.read(node, spot) })
    }
}

/// Puts the rows of CSV files in the place of their names.
struct TableExpansion {
    let reader: SourceReader
    let session: ReadingSession

    /// Expands every table of the scenario whose value is a file name.
    func expand(_ root: LocatedNode) -> LocatedNode {
        TableLayout.all.reduce(root) { node, layout in expand(node, layout.path[...], layout, path: []) }
    }

    private func expand(
        _ node: LocatedNode, _ keys: ArraySlice<String>, _ layout: TableLayout,
        path: [ScenarioProblem.PathElement]
    ) -> LocatedNode {
        guard let key = keys.first else { return expanded(node, layout, path: path) }
        var node = node
        if key == "*", let items = node.items {
            var changed: [LocatedNode] = []
            for (index, item) in items.enumerated() {
                changed.append(expand(item, keys.dropFirst(), layout, path: path + [.index(index)]))
            }
            node.content = .list(changed)
        } else if var entries = node.written, let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index].value = expand(
                entries[index].value, keys.dropFirst(), layout, path: path + [.key(key)])
            node.content = .mapping(entries)
        }
        return node
    }

    /// The table itself; an empty list when the file cannot be read, which has then been reported.
    func expanded(
        _ node: LocatedNode, _ layout: TableLayout, path: [ScenarioProblem.PathElement]
    ) -> LocatedNode {
        guard let name = node.text else { return node }
        var list = LocatedNode(.list([]), at: node.place, layer: node.layer)
        guard !name.isEmpty else {
            session.report(Fault(Words.Fault.tableNameEmpty, at: node.place), about: path)
            return list
        }
        // A name on the command line is seen from where the command runs.
        let folder = Layer.isChange(node.layer) ? "" : splitPath(node.place.file).folder
        let file = SourceReader.located(joinPath(folder, name))
        switch reader.table(file, askedAt: node.place) {
        case .failure(let fault): session.report(fault, about: path)
        case .success(let (source, encoding)):
            session.tables[source.path] = node.place
            if let remark = encoding.remark(on: source) { session.report(remark) }
            let report: (Fault) -> Void = { session.report($0, about: path) }
            let remark: (Diagnostic) -> Void = { session.report($0) }
            let table = LongTable.widened(CSVText(source), layout, report: report, remark: remark)
            let rows = TableRows(
                csv: table, layout: layout, source: source, layer: node.layer, report: report,
                remark: remark)
            list.content = .list(rows.items() ?? [])
        }
        return list
    }
}
