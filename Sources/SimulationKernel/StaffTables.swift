import SchoolDomain
import Stochastics

/// One thing to do by one role, compiled.
public struct CompiledItem: Sendable {
    public var role: Int
    public var minutes: IntegerTable
}

/// Work done at one time, compiled.
public struct CompiledStage: Sendable {
    public var together: Bool
    public var items: [CompiledItem]
}

/// Weekly work, compiled.
public struct CompiledOngoing: Sendable {
    public var role: Int
    public var minutesPerWeek: Int
}

/// Roles, pools and posts in numbers.
public final class StaffTables: Sendable {
    public final class Pool: Sendable {
        public let role: Int
        public let schools: [Int]
        public let discipline: QueueDiscipline
        /// Minutes for work with pupils on a day of a full post.
        public let fullDayMinutes: Int
        /// The same for each post (the last may be a part-time one).
        public let postMinutes: [Int]
        public let away: Chance
        public let vacant: Chance
        /// The lines of requests that the posts serve, their own role's first.
        public let lines: Range<Int>
        public let travelMinutes: Int
        public let life: StaffLife?
        public let overtime: Overtime?
        /// Open cases that the posts may hold; `nil`: no limit.
        public let caseLimit: Int?
        public let caseDays: IntegerTable?
        public let background: Background?
        public let postDecision: UInt32
        public let initialDecision: UInt32
        /// Cases open on the first day.
        public let initialCases: Int

        init(
            _ row: StaffPool, _ number: Int, _ role: Role, schools: [Int], lines: Range<Int>,
            background: Background?
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
            self.schools = schools
            discipline = role.discipline
            fullDayMinutes = Int(dayMinutes.rounded())
            postMinutes = posts
            away = Chance(role.awayShare)
            vacant = Chance(role.vacancyShare)
            self.lines = lines
            travelMinutes = row.travelMinutes
            life = StaffLife(role, name)
            overtime = role.overtime
            self.caseLimit = caseLimit
            caseDays = role.caseload.map { daysTable($0.caseDays) }
            self.background = background
            postDecision = Decision.post.about(name)
            initialDecision = Decision.initialCase.about(name)
            initialCases = initial
        }
    }

    public final class Background: Sendable {
        /// Requests on one day, by year.
        public let perDay: [IntegerTable]
        public let minutes: IntegerTable
        public let urgent: Chance
        public let caseDays: IntegerTable?
        /// The school of a request among the pool's, by year, in proportion to expected pupils; `nil`: the only one.
        let schoolTables: [IntegerTable]?
        let schools: [Int]

        /// The school of a request, of which the low 16 bits decide.
        @inline(__always)
        public func school(_ year: Int, _ bits: UInt32) -> Int {
            guard let schoolTables else { return schools[0] }
            return schools[schoolTables[year].draw(bits << 16)]
        }

        init(
            _ demand: BackgroundDemand, _ role: Role, schools: [Int], calendar: ModelCalendar,
            expected: [[[Double]]]
        ) {
            perDay = calendar.years.indices.map { year in
                let pupils = schools.reduce(0.0) { $0 + expected[year][$1].reduce(0, +) }
                let days = Double(max(1, calendar.years[year].end - calendar.years[year].first))
                return IntegerTable(poisson: demand.perHundredPupilsPerYear * pupils / 100 / days)
            }
            self.schools = schools
            schoolTables =
                schools.count == 1
                ? nil
                : calendar.years.indices.map { year in
                    let pupils = schools.map { expected[year][$0].reduce(0, +) }
                    return IntegerTable(weights: pupils.reduce(0, +) > 0 ? pupils : [1], from: 0)
                }
            minutes = IntegerTable(demand.minutes, in: StaffTables.minuteRange)
            urgent = Chance(demand.urgentShare)
            caseDays = (demand.caseDays ?? role.caseload?.caseDays).map(daysTable)
        }
    }

    public let pools: [Pool]
    /// A line is what one role asks of one pool; with roles that share no posts there is one to a pool.
    public let lines: [Line]
    /// The line of a role that serves a school: `[role × schools + school]`; -1 when there is none.
    let lineOf: [Int]
    public let schoolCount: Int
    public let roleNumbers: [String: Int]

    /// Minutes of one piece of work, 1 to 40 hours times five.
    static let minuteRange = 1...12_000

    init(_ scenario: Scenario, _ calendar: ModelCalendar) {
        let roles = scenario.roles
        let roleNumbers = Dictionary(roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        let schoolNumbers = Dictionary(
            scenario.schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        let expected = PupilSlots(scenario).expected
        var pools: [Pool] = []
        var lines: [Line] = []
        var lineOf = [Int](repeating: -1, count: roles.count * scenario.schools.count)
        for row in scenario.staff {
            let served = row.servedRoles.compactMap { roleNumbers[$0] }
            guard let number = roleNumbers[row.role] else { continue }
            let schools =
                row.schools.isEmpty
                ? Array(scenario.schools.indices) : row.schools.compactMap { schoolNumbers[$0] }
            let first = lines.count
            for role in served {
                for school in schools { lineOf[role * scenario.schools.count + school] = lines.count }
                let background = roles[role].background.map {
                    Background($0, roles[role], schools: schools, calendar: calendar, expected: expected)
                }
                lines.append(Line(row, role, roles[role], pool: pools.count, background))
            }
            pools.append(
                Pool(
                    row, number, roles[number], schools: schools, lines: first..<lines.count,
                    background: lines[first].background))
        }
        self.pools = pools
        self.lines = lines
        self.lineOf = lineOf
        self.roleNumbers = roleNumbers
        schoolCount = scenario.schools.count
    }

    @inline(__always)
    public func line(role: Int, school: Int) -> Int { lineOf[role * schoolCount + school] }

    func compile(_ stages: [WorkStage]) -> [CompiledStage] {
        stages.map { stage in
            CompiledStage(
                together: stage.form == .together,
                items: stage.items.compactMap { item in
                    roleNumbers[item.role].map {
                        CompiledItem(role: $0, minutes: IntegerTable(item.minutes, in: Self.minuteRange))
                    }
                })
        }.filter { !$0.items.isEmpty }
    }

    func compile(_ support: OngoingSupport) -> CompiledOngoing {
        CompiledOngoing(
            role: roleNumbers[support.role] ?? 0, minutesPerWeek: Int(support.minutesPerWeek.rounded()))
    }
}
