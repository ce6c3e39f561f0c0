import SchoolDomain
import Stochastics

extension StaffTables {
    /// The requests of one role to one pool of posts, with the limits of that role.
    public struct Line: Sendable, BitwiseCopyable {
        public let role: Int
        public let pool: Int
        public let limitDays: Int
        public let urgentLimitDays: Int
        public let completionLimitDays: Int?
        /// What comes beside absence: one, or none.
        let demand: Table<Background>
        public var background: Background? { demand.first }
        var hasBackground: Bool { demand.count > 0 }
        public let backgroundDecision: UInt32

        init(
            _ row: StaffPool, _ number: Int, _ role: Role, pool: Int, _ background: Background?,
            in arena: TableArena
        ) {
            self.role = number
            self.pool = pool
            limitDays = role.limitDays
            urgentLimitDays = role.urgentLimitDays
            completionLimitDays = role.completionLimitDays
            demand = arena.table(background.map { [$0] } ?? [])
            backgroundDecision = Decision.background.about(role.id + "@" + row.schools.joined(separator: "+"))
        }
    }

    /// The pool whose posts serve a role's requests of a school; -1 when there is none.
    public func pool(role: Int, school: Int) -> Int {
        let line = line(role: role, school: school)
        return line < 0 ? -1 : lines[line].pool
    }
}

/// How holders of posts come, go and take leave, compiled.
public struct StaffLife: Sendable, BitwiseCopyable {
    public let leaves: Chance
    public let recruitment: DrawTable
    public let leaveDays: Int
    public let turnoverDecision: UInt32
    public let leaveDecision: UInt32

    /// `nil` when nobody leaves and nobody is on leave.
    init?(_ role: Role, _ name: String, in arena: TableArena) {
        guard role.turnoverShare > 0 || role.leaveDays > 0 else { return nil }
        leaves = Chance(role.turnoverShare)
        recruitment = DrawTable(daysTable(role.recruitmentDays ?? .fixed(0)), in: arena)
        leaveDays = role.leaveDays
        turnoverDecision = Decision.turnover.about(name)
        leaveDecision = Decision.leave.about(name)
    }
}
