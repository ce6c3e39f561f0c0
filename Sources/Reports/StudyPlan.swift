import Planning
import SchoolDomain
import Tables

/// What a scenario's staff and small classes would need.
public struct StudyPlan: Sendable {
    public var staffing: StaffingStudy
    public var seats: SeatStudy

    public init(staffing: StaffingStudy, seats: SeatStudy) {
        self.staffing = staffing
        self.seats = seats
    }

    func tables(_ scenario: Scenario) -> [ResultTable] {
        StaffingTables.all(staffing, scenario) + PlacementTables.all(seats, scenario)
    }
}
