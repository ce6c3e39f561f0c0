import SchoolDomain
import Stochastics

/// One thing to do by one role, compiled.
public struct CompiledItem: Sendable, BitwiseCopyable {
    public var role: Int
    public var minutes: DrawTable
}

/// Work done at one time, compiled.
public struct CompiledStage: Sendable, BitwiseCopyable {
    public var together: Bool
    public var items: Table<CompiledItem>
}

/// Weekly work, compiled.
public struct CompiledOngoing: Sendable, BitwiseCopyable {
    public var role: Int
    public var minutesPerWeek: Int
}

/// Roles, pools and posts in numbers.
public struct StaffTables: Sendable {
    public struct Pool: Sendable, BitwiseCopyable {
        public let role: Int
        public let schools: Table<Int>
        public let discipline: QueueDiscipline
        /// Minutes for work with pupils on a day of a full post.
        public let fullDayMinutes: Int
        /// The same for each post (the last may be a part-time one).
        public let postMinutes: Table<Int>
        public let away: Chance
        public let vacant: Chance
        /// The lines of requests that the posts serve, their own role's first.
        public let firstLine: Int
        public let lastLine: Int
        public var lines: Range<Int> { firstLine..<lastLine }
        public let travelMinutes: Int
        public let life: StaffLife?
        public let overtime: OvertimeRule?
        /// Open cases that the posts may hold; `nil`: no limit.
        public let caseLimit: Int?
        public let caseDays: DrawTable?
        public let background: Background?
        public let postDecision: UInt32
        public let initialDecision: UInt32
        /// Cases open on the first day.
        public let initialCases: Int

        init(
            _ row: StaffPool, _ number: Int, _ role: Role, schools: [Int], lines: Range<Int>,
            background: Background?, in arena: TableArena
        ) {
            let individual = max(0, 1 - role.communityShare - role.otherWorkShare)
            let dayMinutes = role.weeklyMinutes / 5 * individual
            var posts = [Int](repeating: Int(dayMinutes.rounded()), count: Int(row.posts.rounded(.down)))
            let part = row.posts - row.posts.rounded(.down)
            if part > 1e-9 { posts.append(Int((dayMinutes * part).rounded())) }
            let caseLimit = role.caseload.map { Int(($0.maximumPerPost * row.posts).rounded(.down)) }
            var initial = 0
            if let caseLimit, let background, let days = background.caseDays,
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
            postMinutes = arena.table(posts)
            away = Chance(role.awayShare)
            vacant = Chance(role.vacancyShare)
            firstLine = lines.lowerBound
            lastLine = lines.upperBound
            travelMinutes = row.travelMinutes
            life = StaffLife(role, name, in: arena)
            overtime = role.overtime.map {
                OvertimeRule(perDayMinutes: $0.perDayMinutes, perYearMinutes: $0.perYearMinutes)
            }
            self.caseLimit = caseLimit
            caseDays = role.caseload.map { DrawTable(daysTable($0.caseDays), in: arena) }
            self.background = background
            postDecision = Decision.post.about(name)
            initialDecision = Decision.initialCase.about(name)
            initialCases = initial
        }
    }

    public let pools: Table<Pool>
    /// A line is what one role asks of one pool; with roles that share no posts there is one to a pool.
    public let lines: Table<Line>
    /// The line of a role that serves a school: `[role × schools + school]`; -1 when there is none.
    let lineOf: Table<Int>
    /// Each line with each of the schools it serves.
    public let lineSchools: LineSchools
    /// Their places and the pairs, as the inner loops read them.
    let lineSchoolPlaces: Table<Int32>
    let lineSchoolPairs: Table<LineSchools.Pair>
    let firstLineSchool: Table<Int>
    public let schoolCount: Int
    public let roleNumbers: [String: Int]

    /// Minutes of one piece of work, 1 to 40 hours times five.
    static let minuteRange = 1...12_000

    init(
        _ scenario: Scenario, _ calendar: ModelCalendar, _ expected: [[[Double]]], in arena: TableArena
    ) {
        let roles = scenario.roles
        let roleNumbers = Dictionary(roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        let schoolNumbers = Dictionary(
            scenario.schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        var pools: [Pool] = []
        var lines: [Line] = []
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
                lines.append(Line(row, role, roles[role], pool: pool, background, in: arena))
            }
            pools.append(
                Pool(
                    row, number, roles[number], schools: schools, lines: numbers,
                    background: lines[numbers.lowerBound].background, in: arena))
        }
        self.pools = arena.table(pools)
        self.lines = arena.table(lines)
        self.lineOf = arena.table(lineOf)
        lineSchools = LineSchools(
            lines.map { Array(pools[$0.pool].schools) }, schoolCount: scenario.schools.count)
        lineSchoolPlaces = arena.table(lineSchools.places)
        lineSchoolPairs = arena.table(lineSchools.pairs)
        firstLineSchool = arena.table(lineSchools.firsts)
        self.roleNumbers = roleNumbers
        schoolCount = scenario.schools.count
    }

    @inline(__always)
    public func line(role: Int, school: Int) -> Int { lineOf[role * schoolCount + school] }

    func compile(_ stages: [WorkStage], in arena: TableArena) -> [CompiledStage] {
        stages.map { stage in
            CompiledStage(
                together: stage.form == .together,
                items: arena.table(
                    stage.items.compactMap { item in
                        roleNumbers[item.role].map {
                            CompiledItem(
                                role: $0,
                                minutes: DrawTable(
                                    IntegerTable(item.minutes, in: Self.minuteRange), in: arena))
                        }
                    }))
        }.filter { !$0.items.isEmpty }
    }

    func compile(_ support: OngoingSupport) -> CompiledOngoing {
        CompiledOngoing(
            role: roleNumbers[support.role] ?? 0, minutesPerWeek: Int(support.minutesPerWeek.rounded()))
    }
}

/// Minutes that a post may work beyond its day, and in all in a year.
public struct OvertimeRule: Sendable, BitwiseCopyable {
    public let perDayMinutes: Int
    public let perYearMinutes: Int
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
