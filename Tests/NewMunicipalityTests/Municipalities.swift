import Glibc
import Localization
import NewMunicipality
import ScenarioFiles
import SchoolDomain
import StandardPlugins

/// Runs a body with a folder of its own, gone afterwards.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    var template = Array("\(temporaryFolder)/porras-new-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoFolder() }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { remove(folder) }
    return try body(folder)
}

/// Where the system keeps what is soon gone, without a slash at its end.
let temporaryFolder: String = {
    var path = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    while path.count > 1, path.last == "/" { path.removeLast() }
    return path.isEmpty ? "/tmp" : path
}()

struct NoFolder: Error {}

/// Removes a folder with the files in it.
private func remove(_ folder: String) {
    for name in fileNames(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
}

func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
}

/// A table with a column for each grade.
enum Table {
    static let header = "id,name,g0,g1,g2,g3,g4,g5,g6,g7,g8,g9\n"
    /// Two schools that say nothing of where pupils continue.
    static let small =
        header + "ala,Ala-aste,10,30,30,30,30,30,30,0,0,0\nyla,Yläaste,0,0,0,0,0,0,0,40,40,41\n"
}

/// The folder for a table of this text, or why there is none.
func made(
    _ table: String, _ language: Language = .en, change: (inout MunicipalityAnswers) -> Void = { _ in }
) throws -> Result<MunicipalityFolder, MunicipalityRefusal> {
    try made(bytes: Array(table.utf8), language, change: change)
}

func made(
    bytes: [UInt8], _ language: Language = .en, named name: String = "schools.csv",
    change: (inout MunicipalityAnswers) -> Void = { _ in }
) throws -> Result<MunicipalityFolder, MunicipalityRefusal> {
    try withFolder { folder in
        write(bytes, to: "\(folder)/\(name)")
        guard let years = SchoolYearRange(2026...2027) else { throw NoFolder() }
        var answers = MunicipalityAnswers(name: "Kunta", schools: "\(folder)/\(name)", years: years)
        change(&answers)
        return Result { () throws(MunicipalityRefusal) in
            try MunicipalityFolder(answers, in: "ours", language, StandardPlugins.catalog)
        }
    }
}

extension MunicipalityFolder {
    func text(_ name: String) -> String { files.first { $0.name == name }?.text ?? "" }

    /// A file of it as it would be read from the disk.
    func loaded(_ name: String = MunicipalityFolder.scenario) -> LoadResult {
        let texts = files.map { ("ours/\($0.name)", Array($0.text.utf8)) }
        return ScenarioLoader.load(
            path: "ours/\(name)", plugins: StandardPlugins.catalog,
            inMemory: Dictionary(uniqueKeysWithValues: texts))
    }
}

extension MunicipalityRefusal {
    /// All that is wrong, as a terminal shows it.
    func words(_ language: Language = .en) -> String {
        diagnostics.map { $0.rendered(language) }.joined(separator: "\n")
    }
}
