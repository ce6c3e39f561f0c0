import SchoolDomain
import Stochastics

extension StaffTables {
    /// The requests of one role to one pool of posts, with the limits of that role.
    public struct RequestLine: Sendable, BitwiseCopyable {
        /// The role that is asked, by position in the scenario.
        public let role: Int
        /// The pool whose posts serve it, by position in the scenario's staff.
        public let pool: Int
        /// School days within which a request is to be begun.
        public let limitDays: Int
        /// The same for urgent requests.
        public let urgentLimitDays: Int
        /// School days within which work is to be complete; `nil`: no such limit.
        public let completionLimitDays: Int?
        /// What comes beside absence: one, or none.
        let demand: Table<Background>
        /// Requests that have nothing to do with absence; `nil`: none come.
        public var background: Background? { demand.first }
        var hasBackground: Bool { demand.count > 0 }

        /// School days within which a request is to be begun.
        @inline(__always)
        public func limitDays(urgent isUrgent: Bool) -> Int { isUrgent ? urgentLimitDays : limitDays }
        /// The address of the draws of those; see `Decision.background`.
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

    /// What is asked of a line beside absence.
    public struct Background: Sendable, BitwiseCopyable {
        /// Requests on one day, by year.
        public let perDay: Table<DrawTable>
        /// Minutes of work, 1 or more.
        public let minutes: DrawTable
        /// Probability that a request is urgent.
        public let urgent: Chance
        public let caseDays: DrawTable?
        /// When requests that are not urgent are taken; `nil`: at any time.
        public let callTimes: CallTimes?
        /// The school of a request among the pool's, by year, in proportion to expected pupils; `nil`: the only one.
        let schoolTables: Table<DrawTable>?
        let schools: Table<Int>

        /// The school of a request, of which the low 16 bits decide.
        @inline(__always)
        public func school(_ year: Int, _ bits: UInt32) -> Int {
            guard let schoolTables else { return schools[0] }
            return schools[schoolTables[year].draw(bits << 16)]
        }

        init(
            _ demand: BackgroundDemand, _ role: Role, schools: [Int], calendar: ModelCalendar,
            expected: [[[Double]]], in arena: TableArena
        ) {
            let perDay = calendar.years.indices.map { year in
                let pupils = schools.reduce(0.0) { $0 + expected[year][$1].reduce(0, +) }
                let days = Double(max(1, calendar.years[year].end - calendar.years[year].first))
                return DrawTable(
                    IntegerTable(poisson: demand.perHundredPupilsPerYear * pupils / 100 / days), in: arena)
            }
            self.perDay = arena.table(perDay)
            self.schools = arena.table(schools)
            schoolTables =
                schools.count == 1
                ? nil
                : arena.table(
                    calendar.years.indices.map { year in
                        let pupils = schools.map { expected[year][$0].reduce(0, +) }
                        return DrawTable(
                            IntegerTable(weights: pupils.reduce(0, +) > 0 ? pupils : [1], from: 0), in: arena)
                    })
            minutes = StaffTables.minutes(demand.minutes, in: arena)
            urgent = Chance(demand.urgentShare)
            callTimes = demand.callLine.map { CallTimes($0, calendar, in: arena) }
            caseDays = (demand.caseDays ?? role.caseload?.caseDays).map {
                DrawTable(daysTable($0), in: arena)
            }
        }
    }

    /// The pool whose posts serve a role's requests of a school; -1 when there is none.
    func pool(role: Int, school: Int) -> Int {
        let line = line(role: role, school: school)
        return line < 0 ? -1 : lines[line].pool
    }
}

/// The lines of requests with each of the schools that they serve, numbered in the order of lines and schools: counts by
/// line and school stand in this order, and after the last there is one place for a school that a line does not serve,
/// where nothing is ever counted.
public struct RequestLineSchools: Sendable, Hashable {
    /// A line and one of the schools that it serves.
    struct Pair: Sendable, Hashable, BitwiseCopyable {
        let line: Int
        let school: Int
    }

    let pairs: [Pair]
    /// Where those of a line begin; last, how many there are.
    let firsts: [Int]
    /// The place of a line and a school: `[line × schools + school]`.
    @usableFromInline let places: [Int32]
    @usableFromInline let schoolCount: Int

    /// - Parameter served: the schools of each line.
    init(_ served: [[Int]], schoolCount: Int) {
        var (pairs, firsts): ([Pair], [Int]) = ([], [])
        for (line, schools) in served.enumerated() {
            firsts.append(pairs.count)
            pairs += Set(schools).sorted().map { Pair(line: line, school: $0) }
        }
        var places = [Int32](repeating: Int32(pairs.count), count: served.count * schoolCount)
        for (place, pair) in pairs.enumerated() {
            places[pair.line * schoolCount + pair.school] = Int32(place)
        }
        self.pairs = pairs
        self.firsts = firsts + [pairs.count]
        self.places = places
        self.schoolCount = schoolCount
    }

    /// Places there are, the one for all others included.
    public var placeCount: Int { pairs.count + 1 }

    @inlinable public func place(_ line: Int, _ school: Int) -> Int {
        Int(places[line * schoolCount + school])
    }
}
