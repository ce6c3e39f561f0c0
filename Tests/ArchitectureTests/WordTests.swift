import Testing

@Suite("What is said about files stands with the words")
struct WordTests {
    @Test("and is worded there only", arguments: ["SchoolDomain", "ScenarioFiles"])
    func words(target: String) {
        let sources = files(under: "Sources/\(target)", [".swift"])
            .filter { !$0.contains("/Words/") }
        #expect(!sources.isEmpty)
        for source in sources {
            #expect(!text(source).contains("fi: \""), "\(source) has words of its own")
        }
    }
}
