import SchoolDomain
import Synchronization

/// What schools are called, by their identifiers: looked up at once, for there may be thousands and as many rows of each
/// measure.
enum SchoolNames {
    private struct Known {
        var schools: [School]
        var names: [String: String]
    }

    /// Those asked about last: of a scenario and the plans it is compared with.
    private static let known = Mutex<[Known]>([])
    private static let mostKept = 8

    /// The name of the first school of that identifier.
    ///
    /// - Complexity: constant for the schools of the same scenario: lists that share their memory are equal at a glance.
    static func name(_ id: String, in schools: [School]) -> String? {
        known.withLock { known in
            if let same = known.first(where: { $0.schools == schools }) { return same.names[id] }
            if known.count >= mostKept { known.removeFirst() }
            let names = Dictionary(schools.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
            known.append(Known(schools: schools, names: names))
            return names[id]
        }
    }
}
