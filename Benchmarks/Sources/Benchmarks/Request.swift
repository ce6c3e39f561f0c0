import SchoolDomain

/// Why nothing more is measured, for the person at the terminal.
struct Refusal: Error {
    let message: String
    /// 1: something measured is wrong; 2: the command or a file is.
    let status: Int32

    init(_ message: String, status: Int32 = 2) {
        self.message = message
        self.status = status
    }
}

/// What the command line asks for.
struct Request {
    /// In the order asked for; all by default.
    var tables = BenchmarkTable.allCases
    /// The scenario of the tables that can measure any.
    var path = Repository.top + "/scenarios/lempaala.yaml"

    init(_ words: some Sequence<String>) throws(Refusal) {
        var hasPath = false
        var iterator = words.makeIterator()
        while let word = iterator.next() {
            if word == "--only" {
                guard let names = iterator.next() else {
                    throw Refusal("error: `--only` needs names of tables: \(BenchmarkTable.names)")
                }
                tables = try Self.tables(names)
            } else if word.hasPrefix("-") {
                throw Refusal("error: no option is called `\(word)`; there is `--only`")
            } else if hasPath {
                throw Refusal("error: `\(word)` is one scenario too many")
            } else {
                (path, hasPath) = (word, true)
            }
        }
    }

    private static func tables(_ names: String) throws(Refusal) -> [BenchmarkTable] {
        var tables: [BenchmarkTable] = []
        for piece in names.split(separator: ",", omittingEmptySubsequences: false) {
            let name = String(piece)
            guard let table = BenchmarkTable(rawValue: name) else {
                let nearest = Spelling.closest(to: name, among: BenchmarkTable.allCases.map(\.rawValue))
                let hint = nearest.map { "; did you mean `\($0)`?" } ?? "; there are " + BenchmarkTable.names
                throw Refusal("error: no table is called `\(name)`" + hint)
            }
            tables.append(table)
        }
        return tables
    }
}
