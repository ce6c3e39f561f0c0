import Testing

@Suite("What people read stands in one catalog")
struct WordTests {
    @Test("what is said about files is worded there only", arguments: ["SchoolDomain", "ScenarioFiles"])
    func words(target: String) {
        let sources = files(under: "Sources/\(target)", [".swift"])
            .filter { !$0.hasPrefix("Sources/SchoolDomain/Words/") }
        #expect(!sources.isEmpty)
        for source in sources {
            #expect(!text(source).contains("fi: \""), "\(source) has words of its own")
        }
    }
}
