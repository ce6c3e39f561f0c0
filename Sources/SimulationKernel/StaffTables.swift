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
        public let limitDays: Int
        public let urgentLimitDays: Int
        public let completionLimitDays: Int?
        /// Open cases that the posts may hold; `nil`: no limit.
        public let caseLimit: Int?
        public let caseDays: IntegerTable?
        public let background: Background?
        public let postDecision: UInt32
        public let backgroundDecision: UInt32
        public let initialDecision: UInt32
        /// Cases open on the first day.
        public let initialCases: Int

        init(
            _ row: StaffPool, _ number: Int, _ role: Role, schools: [Int], calendar: ModelCalendar,
            expected: [[[Double]]]
        ) {
            let individual = max(0, 1 - role.communityShare - role.otherWorkShare)
            let dayMinutes = role.weeklyMinutes / 5 * individual
            var posts = [Int](repeating: Int(dayMinutes.rounded()), count: Int(row.posts.rounded(.down)))
            let part = row.posts - row.posts.rounded(.down)
            if part > 1e-9 { posts.append(Int((dayMinutes * part).rounded())) }
            let background = role.background.map {
                Background($0, role, schools: schools, calendar: calendar, expected: expected)
            }
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
            limitDays = role.limitDays
            urgentLimitDays = role.urgentLimitDays
            completionLimitDays = role.completionLimitDays
            self.caseLimit = caseLimit
            caseDays = role.caseload.map { daysTable($0.caseDays) }
            self.background = background
            postDecision = Decision.post.about(name)
            backgroundDecision = Decision.background.about(name)
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

        init(
            _ demand: BackgroundDemand, _ role: Role, schools: [Int], calendar: ModelCalendar,
            expected: [[[Double]]]
        ) {
            perDay = calendar.years.indices.map { year in
                let pupils = schools.reduce(0.0) { $0 + expected[year][$1].reduce(0, +) }
                let days = Double(max(1, calendar.years[year].end - calendar.years[year].first))
                return IntegerTable(poisson: demand.perHundredPupilsPerYear * pupils / 100 / days)
            }
            minutes = IntegerTable(demand.minutes, in: StaffTables.minuteRange)
            urgent = Chance(demand.urgentShare)
            caseDays = (demand.caseDays ?? role.caseload?.caseDays).map(daysTable)
        }
    }

    public let pools: [Pool]
    /// The pool of a role that serves a school: `[role × schools + school]`; -1 when there is none.
    public let poolOf: [Int]
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
        var poolOf = [Int](repeating: -1, count: roles.count * scenario.schools.count)
        for row in scenario.staff {
            guard let number = roleNumbers[row.role] else { continue }
            let role = roles[number]
            let schools =
                row.schools.isEmpty
                ? Array(scenario.schools.indices) : row.schools.compactMap { schoolNumbers[$0] }
            for school in schools { poolOf[number * scenario.schools.count + school] = pools.count }
            pools.append(
                Pool(row, number, role, schools: schools, calendar: calendar, expected: expected))
        }
        self.pools = pools
        self.poolOf = poolOf
        self.roleNumbers = roleNumbers
        schoolCount = scenario.schools.count
    }

    @inline(__always)
    public func pool(role: Int, school: Int) -> Int { poolOf[role * schoolCount + school] }

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
