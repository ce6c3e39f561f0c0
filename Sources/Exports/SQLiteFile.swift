import GRDB
import Localization
import SchoolDomain
import Tables

extension ExportFormat {
    public static let sqlite = ExportFormat("sqlite", endings: [".sqlite", ".sqlite3", ".db"]) {
        publication in
        [
            ExportFile("results.sqlite") { path throws(ExportProblem) in
                try SQLiteFile.write(publication, to: path)
            }
        ]
    }
}

/// SQLite: a table per table, and `results`, all of them in tidy rows.
///
/// Names are in `snake_case` (see `SQLName`); tables are STRICT, numbers `REAL`, words `TEXT`, truths `INTEGER`. In
/// `results` the tidy column `table` is called `table_name`, for `table` is a word of SQL.
///
/// - Law: the same tables give the same bytes with the same SQLite.
public enum SQLiteFile {
    /// `PRAGMA user_version`: raised when tables are laid out otherwise.
    public static let layoutVersion = 5
    /// `PRAGMA application_id`: `Porr`.
    static let application = 0x506F_7272

    public static func write(_ publication: Publication, to path: String) throws(ExportProblem) {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA application_id = \(application)")
                try database.execute(sql: "PRAGMA user_version = \(layoutVersion)")
            }
            try queue.write { database in try fill(database, publication) }
            try queue.close()
        } catch {
            throw problem(error, path)
        }
    }

    private static func fill(_ database: Database, _ publication: Publication) throws {
        let tables = publication.set.tables
        let names = SQLName.unique(["results"] + tables.map(\.id))
        for (table, name) in zip(tables, names.dropFirst()) {
            let rows = table.rows.map { $0.map(publication.datum) }
            try add(name, SQLName.unique(table.columns.map(\.id)), rows, database) { column in
                table.columns[column].isNumber ? "REAL" : nil
            }
        }
        let tidy = TidyRows(publication)
        let columns = ["table_name"] + SQLName.unique(Array(tidy.columns.dropFirst()))
        try add("results", columns, tidy.rows, database) { columns[$0] == "value" ? "REAL" : nil }
    }

    /// - Parameter kind: the type that a column has whatever stands in it.
    private static func add(
        _ name: String, _ columns: [String], _ rows: [[Datum]], _ database: Database,
        kind: (Int) -> String?
    ) throws {
        let declared = columns.enumerated().map { position, column in
            "\"\(column)\" \(kind(position) ?? type(of: rows.map { $0[position] }))"
        }
        try database.execute(
            sql: "CREATE TABLE \"\(name)\" (\(declared.joined(separator: ", "))) STRICT")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try database.makeStatement(sql: "INSERT INTO \"\(name)\" VALUES (\(places))")
        for row in rows { try statement.execute(arguments: StatementArguments(row.map(value))) }
    }

    private static func type(of cells: [Datum]) -> String {
        let kinds = Set(cells.compactMap { type(of: $0) })
        return kinds.count > 1 ? "ANY" : kinds.first ?? "TEXT"
    }

    private static func type(of cell: Datum) -> String? {
        switch cell {
        case .none: nil
        case .text: "TEXT"
        case .number: "REAL"
        case .truth: "INTEGER"
        }
    }

    private static func value(_ datum: Datum) -> (any DatabaseValueConvertible)? {
        switch datum {
        case .none: nil
        case .text(let text): text
        case .number(let number): number
        case .truth(let truth): truth
        }
    }

    private static func problem(_ error: any Error, _ path: String) -> ExportProblem {
        guard let error = error as? DatabaseError else {
            return .obstacle(Words.cannotWrite(path, LocalizedText("\(error)")))
        }
        let reason =
            switch error.resultCode {
            case .SQLITE_FULL: Words.System.diskFull
            case .SQLITE_READONLY, .SQLITE_PERM: Words.System.noPermission
            case .SQLITE_IOERR: Words.diskTakesNoMore
            default: LocalizedText(error.message ?? "\(error.resultCode)")
            }
        return .obstacle(Words.cannotWrite(path, reason))
    }
}

/// Names in a database: `snake_case`, whatever the identifier was.
enum SQLName {
    /// `seatYearCost` → `seat_year_cost`, `by-need` → `by_need`; a name that begins with a digit gets `_` before it.
    static func name(_ id: String) -> String {
        var name = ""
        var wasSmall = false
        for character in id {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            if character.isUppercase && wasSmall || !isPlain && name.last != "_" { name += "_" }
            if isPlain { name += character.lowercased() }
            wasSmall = isPlain && !character.isUppercase
        }
        return name.first?.isNumber ?? true ? "_" + name : name
    }

    /// The names of several, those met before with a number after them.
    static func unique(_ ids: [String]) -> [String] {
        var names: [String] = []
        for id in ids {
            let plain = name(id)
            var (candidate, number) = (plain, 2)
            while names.contains(candidate) {
                candidate = "\(plain)_\(number)"
                number += 1
            }
            names.append(candidate)
        }
        return names
    }
}
