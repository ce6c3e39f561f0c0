import Planning
import SchoolDomain
import Tables

/// What a scenario's staff and small classes would need.
public struct StudyPlan: Sendable {
    public var staffing: StaffingStudy
    public var seats: SeatStudy
    /// `nil`: not looked for.
    public var cheapest: CheapestPlan?

    public init(staffing: StaffingStudy, seats: SeatStudy, cheapest: CheapestPlan? = nil) {
        self.staffing = staffing
        self.seats = seats
        self.cheapest = cheapest
    }

    func tables(_ scenario: Scenario) -> [ResultTable] {
        StaffingTables.all(staffing, scenario) + PlacementTables.all(seats, scenario)
            + (cheapest.map { OptimumTables.all($0, scenario) } ?? [])
    }
}
