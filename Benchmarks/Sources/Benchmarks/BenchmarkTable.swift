import SchoolDomain

/// The tables, in the order in which they are printed.
enum BenchmarkTable: String, CaseIterable {
    /// The shared model, against C.
    case shared
    /// Absence alone, draw by draw, against C.
    case absence
    /// A whole scenario.
    case whole
    /// The same with more and more pupils.
    case growth
    /// What plugins that do nothing cost.
    case plugins
    /// An experiment on several threads.
    case threads

    static var names: String { allCases.map(\.rawValue).joined(separator: ",") }

    func show(_ scenario: Scenario) throws {
        switch self {
        case .shared: try SharedModelTable.show()
        case .absence: try AbsenceLoopTable.show(scenario)
        case .whole: try WholeTable.show(scenario)
        case .growth: try GrowthTable.show(scenario)
        case .plugins: try PluginsTable.show(scenario)
        case .threads: ThreadsTable.show(scenario)
        }
    }
}
