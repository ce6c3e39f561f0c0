import CXLSXWriter
import Glibc
import Localization
import Tables

extension ExportFormat {
    public static let xlsx = ExportFormat("xlsx", endings: [".xlsx"]) { publication in
        [
            ExportFile("results.xlsx") { path throws(ExportProblem) in
                try WorkbookFile.write(publication, to: path)
            }
        ]
    }
}

/// XLSX: a sheet of contents and one per table, with live formulas, charts and a print set-up.
///
/// - Law: the same tables, made on the same day, give the same bytes; made on another day, the same but for the first sheet.
public enum WorkbookFile {
    /// The date in every workbook's properties: 2000-01-01, so that equal results are equal files. When a workbook was made
    /// stands in one cell of its first sheet (`Publication.made`).
    private static let created = 946_684_800

    /// - Parameter path: where to write; the folder also takes temporary files while it is being written.
    public static func write(_ publication: Publication, to path: String) throws(ExportProblem) {
        let publication = Publication(forPeople: publication)
        let layout = SheetLayout(publication.set, publication.language)
        try WorkbookLimits.check(publication, layout)
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        try DiskSpace.require(that: folder.isEmpty ? "/" : folder, has: roomNeeded(publication))
        let error = build(publication, layout, path, folder: folder.isEmpty ? "/" : folder)
        guard error == LXW_NO_ERROR else {
            throw .obstacle(Words.cannotWrite(path, LocalizedText(String(cString: lxw_strerror(error)))))
        }
    }

    private static func build(
        _ publication: Publication, _ layout: SheetLayout, _ path: String, folder: String
    ) -> lxw_error {
        guard let temporary = strdup(folder) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
        defer { free(temporary) }
        var options = lxw_workbook_options(constant_memory: 0, tmpdir: temporary, use_zip64: 0)
        guard let workbook = workbook_new_opt(path, &options) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
        setProperties(of: workbook, publication)
        let formats = CellFormats(workbook)
        func sheet(_ name: String) -> Sheet? {
            workbook_add_worksheet(workbook, name).map { Sheet(name: name, raw: $0, formats: formats) }
        }
        if let contents = sheet(layout.contentsName) {
            ContentsSheet(publication: publication, layout: layout).write(to: contents)
        }
        let inputs = InputCells(publication.set)
        for table in publication.set.tables {
            guard let sheet = sheet(layout.name(table.id)) else {
                return LXW_ERROR_INVALID_SHEETNAME_CHARACTER
            }
            let text = CellText(publication: publication, table: table)
            let pages = TableSheet(layout: layout, inputs: inputs, text: text).write(to: sheet)
            ChartDrawing(publication: publication, layout: layout, table: table)
                .draw(in: workbook, sheet, at: pages.charts)
        }
        return workbook_close(workbook)
    }

    private static func setProperties(
        of workbook: UnsafeMutablePointer<lxw_workbook>, _ publication: Publication
    ) {
        let title = strdup(publication.language(publication.set.title))
        let author = strdup("Porras")
        defer {
            free(title)
            free(author)
        }
        var properties = lxw_doc_properties()
        properties.title = title
        properties.author = author
        properties.created = created
        // The library copies the texts.
        workbook_set_properties(workbook, &properties)
    }

    /// Bytes that the file and its parts take at most while it is written: generous, and the texts twice.
    private static func roomNeeded(_ publication: Publication) -> Int {
        publication.set.tables.reduce(100_000) { sum, table in
            let text = CellText(publication: publication, table: table)
            return sum + table.rows.joined().reduce(0) { $0 + 150 + 2 * (text.words($1)?.utf8.count ?? 0) }
        }
    }
}
