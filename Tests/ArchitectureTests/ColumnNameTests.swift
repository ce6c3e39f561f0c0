import Testing

@Suite("Columns of tables are called in snake case")
struct ColumnNameTests {
    @Test("in every table that the program writes")
    func columns() {
        var (columns, faults) = (0, [String]())
        for file in files(under: "Sources", [".swift"]) {
            let code = UnsaidWordsTests.code(in: file)
            let made =
                #/(?:\.(?:key|note|value|statistic|words|digits|share|spread)|ResultColumn)\(\s*"([^"\\]+)"/#
            for match in code.matches(of: made) {
                columns += 1
                if match.1.contains(where: \.isUppercase) { faults.append("\(file): \(match.1)") }
            }
        }
        #expect(faults == [])
        #expect(columns > 200)
    }
}
