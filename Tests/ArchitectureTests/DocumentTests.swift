import Testing

@Suite("Documents are code")
struct DocumentTests {
    /// What stands between two backticks or as the target of a link.
    static func mentions(in page: String) -> [String] {
        var result: [String] = []
        for (number, piece) in page.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        where number % 2 == 1 { result.append(String(piece)) }
        for piece in page.split(separator: "](", omittingEmptySubsequences: false).dropFirst() {
            if let end = piece.firstIndex(of: ")") { result.append("→" + piece[..<end]) }
        }
        return result
    }

    @Test("every path in a document exists", arguments: documents)
    func paths(document: String) {
        let folder = document.split(separator: "/").dropLast().joined(separator: "/")
        let tops = ["Sources/", "Tests/", "Documentation/", "scenarios/", "plugins/", "Benchmarks/"]
        for mention in Self.mentions(in: text(document)) {
            if mention.hasPrefix("→") {
                let target = String(mention.dropFirst())
                guard !target.hasPrefix("http") else { continue }
                let path =
                    (folder.isEmpty ? [] : folder.split(separator: "/").map(String.init))
                    + target.split(separator: "/").map(String.init)
                var parts: [String] = []
                for part in path { if part == ".." { parts.removeLast() } else { parts.append(part) } }
                #expect(exists(parts.joined(separator: "/")), "\(document) links to \(target)")
            } else if tops.contains(where: mention.hasPrefix), !mention.contains(" "), !mention.contains("…"),
                !mention.contains("/.build/")
            {
                #expect(exists(mention), "\(document) names \(mention)")
            }
        }
    }

    @Test("every assumption of a scenario is explained, and every number explained is used")
    func assumptions() {
        func numbers(_ text: String) -> Set<String> {
            let pieces = text.split(separator: "A-", omittingEmptySubsequences: false).dropFirst()
            return Set(
                pieces.map { String($0.prefix(2)) }.filter { $0.allSatisfy(\.isNumber) && $0.count == 2 })
        }
        let used = Set(
            ["scenarios", "plugins"].flatMap { files(under: $0, [".yaml"]) }.flatMap { numbers(text($0)) })
        let explained = numbers(text("Documentation/Assumptions.md"))
        #expect(used.subtracting(explained) == [])
        // From A-35 on they are about how the model is built.
        #expect(explained.subtracting(used).filter { $0 < "35" } == [])
        for page in documents { #expect(numbers(text(page)).subtracting(explained) == [], "\(page)") }
    }

    @Test("the day's phases stand in the model's description in the order of the code")
    func phases() throws {
        let code = text("Sources/SimulationKernel/Day/DayPhase.swift")
        let cases = code.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }
            .map { $0.dropFirst(5) }
        #expect(cases.count == 9)
        let page = text("Documentation/Model.md")
        for (number, phase) in cases.enumerated() {
            #expect(page.contains("\n\(number + 1). **\(phase)**:"), "\(number + 1). \(phase)")
        }
    }

    @Test("every study says its question and extends a scenario")
    func studies() {
        let studies = files(under: "scenarios/studies", [".yaml"])
        #expect(studies.count == 39)
        for study in studies {
            let lines = text(study).split(separator: "\n")
            #expect(
                lines.contains { $0.hasPrefix("extends: ") } && lines.contains { $0.hasPrefix("question:") })
        }
    }

    @Test("the readme begins with the two commands")
    func readme() {
        let lines = text("README.md").split(separator: "\n")
        #expect(lines[2] == "./porras compare scenarios/lempaala.yaml scenarios/studies/mentors.yaml")
        #expect(lines[3] == "./test")
    }
}
