import Glibc
import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain

/// Why no folder is made: all that is wrong, at once.
public struct MunicipalityRefusal: Error, Sendable, Hashable {
    public let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    init(_ message: LocalizedText, remedy: LocalizedText? = nil) {
        self.init([Diagnostic(.error, message, remedy: remedy)])
    }
}

/// A user's table of schools, read as any scenario's.
struct SchoolsTable {
    /// The draft with the table's schools, and with those to which pupils continue, where the table names none.
    private(set) var scenario: Scenario
    /// Those of which the table does not say it, by their identifiers.
    private(set) var guessed: [String] = []
    /// What is worth knowing about the table, but no error.
    let remarks: [Diagnostic]

    /// - Parameters:
    ///   - path: of the table, as the user typed it.
    ///   - draft: the files of a scenario that names the table, by their paths; `scenario.yaml` is read.
    init(_ path: String, draft: [String: [UInt8]], _ plugins: PluginCatalog) throws(MunicipalityRefusal) {
        guard path.contains(where: { $0 != "." && $0 != "/" }) else {
            throw MunicipalityRefusal(Words.Beginning.noTable(path))
        }
        guard !Self.isWorkbook(path) else {
            throw MunicipalityRefusal(Words.Beginning.isWorkbook(path), remedy: Words.Beginning.saveAsCSV)
        }
        let loaded = ScenarioLoader.load(path: "scenario.yaml", plugins: plugins, inMemory: draft)
        let table = loaded.sources.map(\.path).first { draft[$0] == nil }
        guard let scenario = loaded.scenario else {
            throw MunicipalityRefusal(
                loaded.diagnostics.filter { $0.severity == .error }.map { fault in
                    var fault = fault
                    // The draft is nothing that the user has seen.
                    if let file = fault.place?.file, draft[file] != nil {
                        fault.place = table.map { Diagnostic.Place(file: $0, line: 1, column: 1) }
                    }
                    return fault
                })
        }
        // What it means is said of the folder that is made.
        let meant = scenario.problems().map(\.message)
        remarks = loaded.diagnostics.filter {
            $0.place?.file == table && table != nil && !meant.contains($0.message)
        }
        self.scenario = scenario
        guessContinuations()
    }

    /// Who has no higher grade and says nothing of where its pupils continue is taken to send them where most pupils of
    /// the next grade are.
    private mutating func guessContinuations() {
        let schools = scenario.schools
        for (number, school) in schools.enumerated() where school.continuesTo == nil {
            guard let top = school.pupilsByGrade.lastIndex(where: { $0 > 0 }), top < Grade.lastOfBasic
            else { continue }
            let others = schools.filter { $0.id != school.id && $0.pupils(inGrade: top + 1) > 0 }
            // The first of equals.
            guard let largest = others.max(by: { $0.pupils(inGrade: top + 1) < $1.pupilsByGrade[top + 1] })
            else { continue }
            scenario.schools[number].continuesTo = largest.id
            guessed.append(school.id)
        }
    }

    /// In the form that spreadsheet programs with Finnish settings open and that every reader of scenarios reads.
    var text: String {
        let grades = scenario.hasSecondDegree ? Grade.all : Grade.basic
        let header = ["id", "name", "continues_to"] + grades.map { "g\($0)" }
        let rows = scenario.schools.map { school in
            [school.id, school.name, school.continuesTo ?? ""]
                + grades.map { "\(school.pupils(inGrade: $0))" }
        }
        let lines = ([header] + rows).map { $0.map(Self.cell).joined(separator: ";") + "\r\n" }
        return "\u{FEFF}" + lines.joined()
    }

    /// - Source: RFC 4180.
    private static func cell(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { ";,\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}

extension SchoolsTable {
    /// Whether it is a file of a spreadsheet program, which is no text: by its name or by its first bytes.
    private static func isWorkbook(_ path: String) -> Bool {
        let name = path.lowercased()
        if [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".fods"].contains(where: name.hasSuffix) {
            return true
        }
        guard let file = fopen(path, "rb") else { return false }
        defer { fclose(file) }
        var head = [UInt8](repeating: 0, count: 4)
        let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
        return fread(&head, 1, 4, file) == 4 && [zip, compound].contains(head)
    }
}
