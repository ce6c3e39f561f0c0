extension Scenario {
    /// Whether the plugins have names of their own and what they refer to exists.
    func findPluginProblems(_ list: inout ProblemList) {
        list.requireDistinct(plugins.map(\.id), .plugin) { ["plugins", .index($0), "id"] }
        for (index, use) in plugins.enumerated() {
            for (name, value) in zip(use.names, use.values) {
                findReferenceProblems(value, at: ["plugins", .index(index), .key(name)], &list)
            }
        }
    }

    private func findReferenceProblems(
        _ value: PluginValue, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        switch value {
        case .school(let id?):
            list.requireKnown(id, .school, among: schools.map(\.id), in: .schools, at: path)
        case .step(let id):
            list.requireKnown(id, .step, among: ladder.map(\.id), in: .ladder, at: path)
        case .declared(let id):
            list.requireKnown(
                id, .intervention, among: interventions.map(\.id), in: .interventions, at: path)
        case .school(nil), .number, .flag, .word, .date, .grades: break
        }
    }
}
