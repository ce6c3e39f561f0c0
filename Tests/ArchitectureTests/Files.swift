import Glibc

/// The repository's top folder.
let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The text of a file, by its path from the repository's top; empty when there is none.
func text(_ path: String) -> String {
    guard let file = fopen("\(repository)/\(path)", "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

func exists(_ path: String) -> Bool { access("\(repository)/\(path)", F_OK) == 0 }

/// Files below a folder with one of some endings, by their paths from the top, sorted; hidden ones left out.
func files(under folder: String, _ endings: [String]) -> [String] {
    guard let directory = opendir("\(repository)/\(folder)") else {
        return endings.contains { folder.hasSuffix($0) } ? [folder] : []
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        names.append(
            withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { files(under: "\(folder)/\($0)", endings) }
}

/// The documents for people.
let documents =
    ["README.md"]
    + ["Documentation", "scenarios", "plugins", "notebooks-export"].flatMap { files(under: $0, [".md"]) }
