import Experiments
import SchoolDomain
import SimulationKernel

/// What one replication of a split comes to.
public struct AllocationReading: Sendable, Hashable {
    /// Of each place, requests begun within their limit, of all years.
    public var served: [ServedInTime]
    /// Of each place, requests that wait at the close of an average school day; where posts serve several places, those
    /// of all these places.
    public var waitingByPlace: [Double]
    /// The same of all requests to the roles.
    public var waiting: Double
}

extension AllocationReading {
    init(_ o: Observations, _ model: Model, _ places: [AllocationPlace]) {
        let (staff, roles) = (model.staff, model.scenario.roles)
        let ids = Set(places.map(\.role))
        let lines = staff.lines.indices.filter { ids.contains(roles[staff.lines[$0].role].id) }
        func own(_ school: Int, _ place: AllocationPlace) -> [Int] {
            lines.filter { line in
                roles[staff.lines[line].role].id == place.role
                    && staff.pools[staff.lines[line].pool].schools.contains(school)
            }
        }
        let days = Double(model.calendar.countedYears.reduce(0) { $0 + $1.end - $1.first })
        func waiting(_ lines: [Int]) -> Double {
            let sum = lines.reduce(0) { sum, line in
                (0..<o.shape.years).reduce(sum) { sum, year in
                    RequestGroup.allCases.reduce(sum) {
                        $0 + o[.waitingDays, o.shape.waits(year, line, $1)]
                    }
                }
            }
            return Double(sum) / days
        }
        let served = places.map { place in
            place.schools.reduce(into: ServedInTime()) { sum, school in
                let own = own(school, place)
                for year in 0..<o.shape.years { sum += o.begun(year, own, school: school) }
            }
        }
        self.init(
            served: served,
            waitingByPlace: places.map { place in
                waiting(Set(place.schools.flatMap { own($0, place) }).sorted())
            },
            waiting: waiting(lines))
    }

    /// The share begun within the limit in the place that is worst off; `nan` where nothing was asked anywhere.
    public var worstShare: Double { served.map(\.share).filter { !$0.isNaN }.min() ?? .nan }
}
