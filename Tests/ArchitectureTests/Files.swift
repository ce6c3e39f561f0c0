import Foundation
import ShippedScenarios

/// The text of a file, by its path from the repository's top; empty when there is none.
func text(_ path: String) -> String {
    (try? String(contentsOfFile: "\(repository)/\(path)", encoding: .utf8)) ?? ""
}

func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(repository)/\(path)") }

/// Files below a folder with one of some endings, by their paths from the top, sorted; hidden ones left out.
func files(under folder: String, _ endings: [String]) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(repository)/\(folder)")) ?? []
    return names.filter { name in
        endings.contains { name.hasSuffix($0) } && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted().map { "\(folder)/\($0)" }
}

/// The documents for people.
let documents =
    ["README.md"]
    + ["Documentation", "scenarios", "plugins", "notebooks-export"].flatMap { files(under: $0, [".md"]) }
