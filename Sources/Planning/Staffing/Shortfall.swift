import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// How often service falls short of the target, by school and by month, with the posts there are.
public struct Shortfall: Sendable, Hashable {
    /// One pool's service of one school.
    public struct Place: Sendable, Hashable {
        /// Position in the scenario's staff.
        public var pool: Int
        /// Position among the scenario's schools: the school of the case.
        public var school: Int
        /// Replications in which fewer than the target are begun in time in the whole run, of those in which anything is
        /// asked; `nil`: nothing ever is.
        public var whole: ObservedShare?
        /// The same by the month of the request, August first; `nil`: nothing is ever asked in it.
        public var months: [ObservedShare?]

        /// The month in which service falls short most often, August being 0; `nil`: it never does.
        public var worstMonth: (month: Int, share: ObservedShare)? {
            months.enumerated().compactMap { month, share in share.map { (month, $0) } }
                .filter { $0.1.successes > 0 }.max { $0.1.share < $1.1.share }
        }
    }

    /// Every pool that keeps a queue with every school that it serves.
    public var places: [Place]

    init(
        _ statusQuo: StatusQuoReplications, pools: [Int], _ question: ServiceQuestion,
        progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) {
        let replications = try statusQuo.readings(
            0..<question.replications, threads: question.threads, progress: progress)
        let target = question.target
        let spots = statusQuo.places.enumerated().filter { pools.contains($1.pool) }
        places = spots.map { index, spot in
            let services = replications.map { $0.service[index] }
            return Place(
                pool: spot.pool, school: spot.school,
                whole: Self.share(services.map(\.whole), under: target),
                months: (0..<ObservationShape.months).map { month in
                    Self.share(services.map { $0.months[month] }, under: target)
                })
        }
    }

    /// Of the replications with something asked, the share that falls short.
    private static func share(_ served: [ServedInTime], under target: Double) -> ObservedShare? {
        let requested = served.filter { $0.all > 0 }
        guard !requested.isEmpty else { return nil }
        return ObservedShare(requested) { Double($0.inTime) < target * Double($0.all) }
    }

    /// One replication's requests of one school, by the month of the request.
    struct Service: Sendable {
        var months: [ServedInTime]
        var whole: ServedInTime { months.reduce(ServedInTime(), +) }

        init(_ o: Observations, lines: Range<Int>, school: Int) {
            months = (0..<ObservationShape.months).map { month in
                (0..<o.shape.years).reduce(into: ServedInTime()) {
                    $0 += o.begun($1, months: month..<month + 1, Array(lines), school: school)
                }
            }
        }
    }
}
