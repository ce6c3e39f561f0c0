import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Posts and seats that are there for a time")
struct DatedTests {
    /// A queue of one role whose posts change in the middle of 200 days; what is asked does not.
    private static func queue(_ changes: [PostChange], posts: Double = 2, load: Double = 1) -> Scenario {
        var scenario = SmallWorlds.queue(posts: posts, load: load, minutes: .fixed(60), days: 200)
        scenario.staff[0].changes = changes
        return scenario
    }

    private static func date(_ day: Int) -> CalendarDate {
        SmallWorlds.longYear(200).terms[0].first.adding(days: day / 5 * 7 + day % 5)
    }

    private static func capacity(_ scenario: Scenario) throws -> Int {
        var replication = Replication(Model(scenario))
        try replication.run(seed: 5, number: 0)
        return replication.observations[.capacityMinutes].reduce(0, +)
    }

    @Test("minutes are those of the posts of each day, to the last one")
    func minutes() throws {
        // 2 posts of 480 minutes for 200 days; one more on the days 50-119, half a post fewer from day 100.
        let changes = [
            PostChange(posts: 1, period: Period(from: Self.date(50), to: Self.date(119))),
            PostChange(posts: -0.5, period: Period(from: Self.date(100))),
        ]
        let asked = 480 * (2 * 200 + 70) - 240 * 100
        #expect(try Self.capacity(Self.queue(changes)) == asked)
        let model = Model(Self.queue(changes))
        func posts(_ day: Int) -> [Int] {
            (0..<3).map { model.staff.pools[0].schedule.minutes(ofPost: $0, on: day) }
        }
        #expect(posts(49) == [480, 480, 0] && posts(50) == [480, 480, 480])
        #expect(posts(100) == [480, 480, 240] && posts(119) == [480, 480, 240])
        #expect(posts(120) == [480, 240, 0])
    }

    @Test("posts from before the run are posts of the run, and those of another year are not there")
    func outside() throws {
        var scenario = Self.queue([])
        let whole = try Self.capacity(scenario)
        scenario.staff[0].period = Period(from: CalendarDate(year: 2020, month: 1, day: 1))
        #expect(try Self.capacity(scenario) == whole)
        scenario.staff[0].period = Period(to: CalendarDate(year: 2026, month: 7, day: 31))
        #expect(try Self.capacity(scenario) == 0)
        scenario.staff[0].changes = [PostChange(posts: 2, period: Period(from: Self.date(0)))]
        #expect(try Self.capacity(scenario) == whole)
    }

    /// One post of two goes for good in the midst of work of three days: its request is not lost with it.
    @Test("a request in work passes to a post that stays, and nothing is done twice or never")
    func handover() throws {
        var scenario = SmallWorlds.queue(posts: 2, load: 0.5, minutes: .fixed(1400), days: 200)
        scenario.staff[0].changes = [PostChange(posts: -1, period: Period(from: Self.date(100)))]
        let model = Model(scenario)
        var replication = Replication(model)
        var passedOn = 0
        for number in 0..<20 {
            try replication.run(seed: 6, number: UInt32(number), recording: .tickets)
            let (begun, ended) = (
                replication.ticketEvents.filter { $0.kind == .begun },
                replication.ticketEvents.filter { $0.kind == .ended }
            )
            let done = Set(ended.map(\.ticket))
            #expect(done.count == ended.count && Set(begun.map(\.ticket)).count == begun.count)
            // At the end one post may still be at work on one request.
            #expect(begun.count - ended.count <= 1)
            let last = Dictionary(uniqueKeysWithValues: begun.map { ($0.ticket, $0.post) })
            passedOn += ended.count { last[$0.ticket] != $0.post }
        }
        #expect(passedOn > 0)
    }

    @Test("a class that closes sends everyone back, and one that opens later takes nobody before")
    func closing() throws {
        var scenario = SmallWorlds.seats(40, load: 20, stay: .fixed(60), days: 200)
        let second = scenario.years[1].terms[0].first
        scenario.classes[0].period = Period(from: second.adding(days: 14), to: second.adding(days: 104))
        scenario.classes[0].changes = [
            SeatChange(
                seats: -30, period: Period(from: second.adding(days: 70), to: second.adding(days: 104)))
        ]
        let model = Model(scenario)
        let first = model.calendar.years[1].first
        var replication = Replication(model)
        try replication.run(seed: 7, number: 0, recording: .seats)
        let seated = replication.seatRecords.map { $0[0].count }
        // Ten school days after the year's first it opens, on the 50th it keeps 10 seats, on the 75th it is closed.
        #expect(
            seated[..<(first + 10)].allSatisfy { $0 == 0 } && seated[(first + 75)...].allSatisfy { $0 == 0 })
        #expect(seated[first + 74] > 0)
        let fewer = seated[(first + 50)..<(first + 75)]
        #expect(zip(fewer, fewer.dropFirst()).allSatisfy { $1 <= max($0, 10) })
        #expect(seated[first + 49] > 10 && seated[(first + 10)..<(first + 50)].allSatisfy { $0 <= 40 })
        let days = replication.observations[.seatDays].reduce(0, +)
        #expect(days == 40 * 40 + 25 * 10)
    }

    @Test("places for each post follow the posts")
    func places() throws {
        var scenario = SmallWorlds.meetings(minutes: 60, posts: 2, contactMinutes: 10)
        scenario.interventions[0].capacity = .perPost(role: "r", pupils: 3)
        scenario.staff[0].changes = [PostChange(posts: 1, period: Period(from: Self.date(100)))]
        let model = Model(scenario)
        #expect([99, 100].map { model.interventions[0].places(on: $0) } == [6, 9])
    }
}
