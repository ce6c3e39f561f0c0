import StudyTemplates
import Tables

/// The formats in which a set of tables can be written.
///
/// What is text can be printed (`--format`); all but `notebook` can be one file of the user's choice (`--to`, `--as`).
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// For people, in their terminal.
    case table
    /// One object for programs.
    case json
    /// A row to a line, for programs that read as it comes.
    case jsonl
    /// All cells in one tidy table.
    case csv
    case xlsx, sqlite, notebook

    /// Those that can be printed.
    public static let printed = allCases.filter(\.isText)

    /// The format of a file with such a name; `nil` when its ending says nothing.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[dot...].lowercased() {
        case ".xlsx": self = .xlsx
        case ".csv": self = .csv
        case ".json": self = .json
        case ".jsonl", ".ndjson": self = .jsonl
        case ".txt": self = .table
        case ".sqlite", ".sqlite3", ".db": self = .sqlite
        default: return nil
        }
    }

    /// Whether it can be printed.
    public var isText: Bool {
        switch self {
        case .table, .json, .jsonl, .csv: true
        case .xlsx, .sqlite, .notebook: false
        }
    }

    /// What is printed.
    ///
    /// - Precondition: `isText`.
    public func text(_ publication: Publication) -> String {
        switch self {
        case .table: TableText.text(publication)
        case .json: JSONAnswer.text(publication)
        case .jsonl: JSONAnswer.lines(publication)
        case .csv: CSVText.results(publication)
        case .xlsx, .sqlite, .notebook: preconditionFailure("\(self) is no text")
        }
    }

    /// Whether it is one file by nature, so that it can be written to a name of the user's choice.
    public var isOneFile: Bool { self != .notebook }

    /// What stands beside the main file when that gets a name of the user's choice: a row of CSV has no room to say
    /// what its columns hold, what identifiers mean and where its numbers come from; costs stand there once more, wide.
    var companions: [String] { self == .csv ? Self.beside.map(\.name) : [] }

    /// Files of CSV besides the tidy table, and the table that each holds.
    private static let beside: [(name: String, table: String)] = [
        ("data-dictionary.csv", DataDictionary.id), ("codes.csv", CodeList.id),
        ("provenance.csv", "provenance"), ("costs.csv", "costs"),
    ]

    /// What is written to a folder; the main file first.
    public func files(_ publication: Publication) -> [ExportFile] {
        switch self {
        case .xlsx:
            [
                ExportFile("results.xlsx") { path throws(ExportProblem) in
                    try WorkbookFile.write(publication, to: path)
                }
            ]
        case .csv:
            [ExportFile("results.csv", text: text(publication))]
                + Self.beside.filter { _, table in publication.set.tables.contains { $0.id == table } }
                .map { name, table in ExportFile(name, text: CSVText.table(table, publication)) }
        case .table: [ExportFile("results.txt", text: TableText.text(publication, isFile: true))]
        case .json, .jsonl: [ExportFile("results.\(rawValue)", text: text(publication))]
        case .sqlite:
            [
                ExportFile("results.sqlite") { path throws(ExportProblem) in
                    try SQLiteFile.write(publication, to: path)
                }
            ]
        case .notebook: StudyFolder.files(publication)
        }
    }

    /// The files of several formats, each once.
    public static func files(_ formats: [ExportFormat], _ publication: Publication) -> [ExportFile] {
        var names: Set<String> = []
        return formats.flatMap { $0.files(publication) }.filter { names.insert($0.name).inserted }
    }
}

/// A folder to go on studying in: the tables, what they hold and where they come from, a loader and a notebook.
///
/// The loader reads the database, so the CSV may be in either dialect.
enum StudyFolder {
    static func files(_ publication: Publication) -> [ExportFile] {
        let tables: [ExportFormat] = [.sqlite, .csv]
        return tables.flatMap { $0.files(publication) } + [
            ExportFile("porras_study.py", bytes: StudyTemplates.loader),
            ExportFile("study.ipynb", bytes: StudyTemplates.notebook),
        ]
    }
}
