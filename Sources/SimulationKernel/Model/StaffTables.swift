import SchoolDomain
import Stochastics

/// Weekly work, compiled.
public struct CompiledOngoing: Sendable, BitwiseCopyable {
    /// The role asked, by position in the scenario.
    public var role: Int
    /// Whole minutes a school week for each pupil.
    public var minutesPerWeek: Int
}

/// Roles, pools and posts in numbers.
public struct StaffTables: Sendable {
    /// Posts of one role that serve some schools with one queue.
    public struct Pool: Sendable, BitwiseCopyable {
        /// The role whose time, pay and absence the posts have, by position in the scenario.
        public let role: Int
        /// Schools served, by position in the scenario.
        public let schools: Table<Int>
        /// In what order requests are served.
        public let discipline: QueueDiscipline
        /// Minutes for work with pupils on a day of a full post.
        public let fullDayMinutes: Int
        /// Which posts there are, day by day.
        public let schedule: PostSchedule
        /// Probability that a post is away for a whole week.
        public let away: Chance
        /// Probability that a post is vacant for a whole term.
        public let vacant: Chance
        /// The lines of requests that the posts serve, their own role's first.
        public let firstLine: Int
        /// The first line after them.
        public let lastLine: Int
        /// The lines that the posts serve.
        public var lines: Range<Int> { firstLine..<lastLine }
        /// Minutes that a post loses when its next request is at another school than the last of its day.
        public let travelMinutes: Int
        /// How holders come, go and take leave; `nil`: they do not.
        public let life: StaffLife?
        /// What may be worked beyond the regular day when requests run late; `nil`: nothing.
        public let overtime: OvertimeRule?
        /// School days that a case of the ladder or of an intervention stays open; `nil`: without a caseload limit.
        public let caseDays: DrawTable?
        /// Requests to the posts' own role that have nothing to do with absence; `nil`: none come.
        public let background: Background?
        /// The address of the draws of absences and vacancies; see `Decision.post`.
        public let postDecision: UInt32
        /// The address of the draws of cases open on the first day; see `Decision.initialCase`.
        public let initialDecision: UInt32
        /// Cases open on the first day.
        public let initialCases: Int
        /// School days that such a case stays open still, 0 where it closes on the first; `nil`: there are none.
        public let initialLeft: DrawTable?

        init(
            _ row: StaffPool, _ number: Int, _ role: Role, schools: [Int], lines: Range<Int>,
            background: Background?, _ calendar: ModelCalendar, in arena: TableArena
        ) {
            let dayMinutes = role.weeklyMinutes / 5 * role.shareForPupils
            schedule = PostSchedule(
                row, fullDay: dayMinutes, casesPerPost: role.caseload?.maximumPerPost, calendar, in: arena)
            var initial = 0
            if let caseLimit = schedule.caseLimit(on: 0), let background, let days = background.caseDays,
                let first = background.perDay.first
            {
                initial = min(caseLimit, Int((first.mean * days.mean).rounded()))
            }
            let name = row.role + "@" + row.schools.joined(separator: "+")
            self.role = number
            self.schools = arena.table(schools)
            discipline = role.discipline
            fullDayMinutes = Int(dayMinutes.rounded())
            require(fullDayMinutes < Post.regularLimit, "a day of \(fullDayMinutes) minutes")
            require((role.overtime?.perDayMinutes ?? 0) <= 1440, "more overtime on a day than a day has")
            away = Chance(role.awayShare)
            vacant = Chance(role.vacancyShare)
            firstLine = lines.lowerBound
            lastLine = lines.upperBound
            travelMinutes = row.travelMinutes
            life = StaffLife(role, name, in: arena)
            overtime = role.overtime.map {
                OvertimeRule(perDayMinutes: $0.perDayMinutes, perYearMinutes: $0.perYearMinutes)
            }
            caseDays = role.caseload.map { DrawTable(daysTable($0.caseDays), in: arena) }
            self.background = background
            postDecision = Decision.post.about(name)
            initialDecision = Decision.initialCase.about(name)
            initialCases = initial
            let daysOpen = role.background?.caseDays ?? role.caseload?.caseDays
            initialLeft =
                initial == 0
                ? nil : daysOpen.map { DrawTable(daysTable($0).residual(from: 0), in: arena) }
        }
    }

    /// In the order of the scenario's staff.
    public let pools: Table<Pool>
    /// A line is what one role asks of one pool; with roles that share no posts there is one to a pool.
    public let lines: Table<RequestLine>
    /// The line of a role that serves a school: `[role × schools + school]`; -1 when there is none.
    let lineOf: Table<Int>
    /// Each line with each of the schools it serves.
    public let lineSchools: RequestLineSchools
    /// Their places and the pairs, as the inner loops read them.
    let lineSchoolPlaces: Table<Int32>
    let lineSchoolPairs: Table<RequestLineSchools.Pair>
    let firstLineSchool: Table<Int>
    /// Schools of the scenario.
    public let schoolCount: Int
    /// Position of each role in the scenario, by identifier.
    public let roleNumbers: [String: Int]

    /// Minutes of one piece of work, as they are drawn: up to 200 hours, and of a law that goes beyond up to the longest work.
    static func minutes(_ distribution: Distribution, in arena: TableArena) -> DrawTable {
        let isUsual = distribution.cdf(Double(usualMinutes)) >= 1 - 0x1p-33
        let most = isUsual ? usualMinutes : Int(DistributionRule.longestWork)
        return DrawTable(IntegerTable(distribution, in: 1...most), in: arena)
    }

    private static let usualMinutes = 12_000

    init(
        _ scenario: Scenario, _ calendar: ModelCalendar, _ expected: [[[Double]]], in arena: TableArena
    ) {
        let roles = scenario.roles
        let roleNumbers = Dictionary(roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        let schoolNumbers = Dictionary(
            scenario.schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        var pools: [Pool] = []
        var lines: [RequestLine] = []
        var lineOf = [Int](repeating: -1, count: roles.count * scenario.schools.count)
        for (pool, row) in scenario.staff.enumerated() {
            let served = row.servedRoles.compactMap { roleNumbers[$0] }
            guard let number = roleNumbers[row.role] else { continue }
            let schools =
                row.schools.isEmpty
                ? Array(scenario.schools.indices) : row.schools.compactMap { schoolNumbers[$0] }
            let numbers = scenario.lines(ofPool: pool)
            require(numbers.lowerBound == lines.count, "a line of no role before row \(pool) of the staff")
            for role in served {
                for school in schools { lineOf[role * scenario.schools.count + school] = lines.count }
                let background = roles[role].background.map {
                    Background(
                        $0, roles[role], schools: schools, calendar: calendar, expected: expected, in: arena)
                }
                lines.append(RequestLine(row, role, roles[role], pool: pool, background, in: arena))
            }
            pools.append(
                Pool(
                    scenario.inWarmUp(row), number, roles[number], schools: schools, lines: numbers,
                    background: lines[numbers.lowerBound].background, calendar, in: arena))
        }
        self.pools = arena.table(pools)
        self.lines = arena.table(lines)
        self.lineOf = arena.table(lineOf)
        lineSchools = RequestLineSchools(
            lines.map { Array(pools[$0.pool].schools) }, schoolCount: scenario.schools.count)
        lineSchoolPlaces = arena.table(lineSchools.places)
        lineSchoolPairs = arena.table(lineSchools.pairs)
        firstLineSchool = arena.table(lineSchools.firsts)
        self.roleNumbers = roleNumbers
        schoolCount = scenario.schools.count
    }

    /// The line of a role's requests of a school; -1: no post serves them.
    @inline(__always)
    public func line(role: Int, school: Int) -> Int { lineOf[role * schoolCount + school] }

    func compile(_ support: OngoingSupport) -> CompiledOngoing {
        CompiledOngoing(
            role: roleNumbers[support.role] ?? 0, minutesPerWeek: Int(support.minutesPerWeek.rounded()))
    }
}

/// Minutes that a post may work beyond its day, and in all in a year.
public struct OvertimeRule: Sendable, BitwiseCopyable {
    /// Minutes that a post may work beyond its regular day.
    public let perDayMinutes: Int
    /// Minutes that a post may work beyond its regular days in a school year.
    public let perYearMinutes: Int
}

/// How holders of posts come, go and take leave, compiled.
public struct StaffLife: Sendable, BitwiseCopyable {
    /// Probability that the holder of a post leaves in a school year.
    public let leaves: Chance
    /// School days until a post that was left is filled again.
    public let recruitment: DrawTable
    /// School days a year that each post is on leave, in one block; 0: none.
    public let leaveDays: Int
    /// The address of the draws of who leaves and when; see `Decision.turnover`.
    public let turnoverDecision: UInt32
    /// The address of the draws of the first day of leave; see `Decision.leave`.
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
