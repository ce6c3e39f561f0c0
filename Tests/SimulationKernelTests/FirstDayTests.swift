import SchoolDomain
import SimulationKernel
import Testing

@Suite("What is known of the first day is so")
struct FirstDayTests {
    private static let first = SmallWorlds.longYear(200).terms[0].first

    /// One role with one post and requests of an hour, of which the warm-up leaves many: twice as many come as it can do.
    private static func queue(load: Double = 2) -> Scenario {
        var scenario = SmallWorlds.queue(posts: 1, load: load, minutes: .fixed(60), days: 200)
        scenario.run.warmUpYears = 1
        return scenario
    }

    /// Requests begun on the first counted day, by how long they had waited, and how many wait still.
    private static func run(_ scenario: Scenario) throws -> Observations {
        var replication = Replication(Model(scenario))
        try replication.run(seed: 8, number: 0)
        return replication.observations
    }

    @Test(
        "open requests take the place of those of the warm-up, wait since their date, and are of no counted year"
    )
    func requests() throws {
        var scenario = Self.queue(load: 0.001)
        scenario.firstDay.requests = [
            OpenRequests(role: "r", school: "s", since: Self.first.adding(days: -100), count: 12)
        ]
        let model = Model(scenario)
        #expect(model.firstDay.requests[0].day < model.calendar.firstCountedDay)
        let (bare, known) = (try Self.run(Self.queue(load: 0.001)), try Self.run(scenario))
        // Twelve hours more are worked; nothing of them is a request of the year.
        func sum(_ block: Block, _ o: Observations) -> Int { o[block].reduce(0, +) }
        let more = sum(.bookedMinutes, known) - sum(.bookedMinutes, bare)
        #expect(more == 12 * 60)
        #expect(sum(.waits, known) == sum(.waits, bare))
        #expect(known[.askedMinutes] == bare[.askedMinutes])
        // An overloaded queue has 200 days' backlog; one request is known.
        var crowded = Self.queue()
        let backlog = try Self.run(crowded)
        crowded.firstDay.requests = [
            OpenRequests(role: "r", school: "s", since: Self.first.adding(days: -1))
        ]
        let emptied = try Self.run(crowded)
        func begun(_ o: Observations) -> Int { o[.waits].reduce(0, +) }
        // With the backlog in front none of the year's own is begun; without it the post does 8 a day from the second on.
        #expect(begun(backlog) == 0 && begun(emptied) > 1580)
    }

    @Test("open cases are those said, of the school said, and no more are open than their number")
    func cases() throws {
        var scenario = SmallWorlds.meetings(minutes: 300, posts: 0, contactMinutes: 0)
        scenario.absence = SmallWorlds.quiet
        scenario.run.warmUpYears = 1
        scenario.staff[0].posts = 1
        scenario.firstDay.cases = [OpenCases(step: "s", since: Self.first.adding(days: -70), count: 5)]
        let o = try Self.run(scenario)
        let shape = o.shape
        // One meeting of 300 minutes a day of 435: the fifth is held on the fifth day, the last of the week.
        func openAtWeekEnds(_ o: Observations) -> [Int] {
            (0..<2).map { week in o[.openCases, week * shape.steps] }
        }
        #expect(openAtWeekEnds(o) == [0, 0])
        #expect(o[.stepOutcomes, shape.step(0, 0, .served)] == 5)
        #expect(o[.stepOutcomes, shape.step(0, 0, .opened)] == 0)
        let booked = o[.bookedMinutes].reduce(0, +)
        #expect(booked == 5 * 300)
        scenario.firstDay.cases[0].count = 7
        let more = try Self.run(scenario)
        #expect(openAtWeekEnds(more) == [2, 0])
    }

    @Test("who takes part is as many as said, without a start or an end in the year")
    func participants() throws {
        var scenario = SmallWorlds.meetings(minutes: 60, posts: 3, contactMinutes: 10)
        scenario.run.warmUpYears = 1
        scenario.interventions[0].durationDays = .fixed(400)
        scenario.interventions[0].trigger = .plugin
        scenario.interventions[0].from = Self.first.adding(days: -300)
        scenario.firstDay.participants = [Participants(intervention: "contact", count: 3)]
        var o = try Self.run(scenario)
        let ended = o[.interventionOutcomes, o.shape.intervention(0, 0, .ended)]
        let all = o[.interventionOutcomes].reduce(0, +)
        #expect(all == ended)
        #expect(o[.participantDays, 0] > 189 && o[.participantDays, 0] <= 3 * 189)
        scenario.interventions[0].durationDays = nil
        o = try Self.run(scenario)
        #expect(o[.participantDays, 0] == 3 * 189)
        scenario.firstDay.participants[0].count = 0
        #expect(try Self.run(scenario)[.participantDays, 0] == 0)
    }

    @Test(
        "hours of before the first day count toward thresholds, and what they have passed is not done again")
    func hours() throws {
        var scenario = SmallWorlds.meetings(minutes: 60, posts: 3, contactMinutes: 0)
        scenario.absence = SmallWorlds.quiet
        scenario.observation.thresholdHours = [10, 30]
        scenario.firstDay.hours = [
            HoursSoFar(hours: 40, count: 3), HoursSoFar(grades: GradeSet(5...5), hours: 12, count: 4),
        ]
        let o = try Self.run(scenario)
        let over = (0..<2).map { limit in
            o[.over, o.shape.over(year: 0, school: 0, grade: 5, limit: limit, moment: o.shape.dates)]
        }
        #expect(over == [7, 3])
        let (outcomes, absent) = (o[.stepOutcomes].reduce(0, +), o[.absentLessons].reduce(0, +))
        #expect(outcomes == 0 && absent == 0)
        // A threshold that they have not passed is passed with fewer lessons more.
        scenario.absence.spells[0].perYearByGrade = [Double](repeating: 6, count: 10)
        scenario.ladder[0].threshold = .hours(60)
        var bare = scenario
        bare.firstDay = FirstDay()
        scenario.firstDay.hours = [HoursSoFar(hours: 55, count: 200)]
        let (early, late) = (try Self.run(scenario), try Self.run(bare))
        let opened = o.shape.step(0, 0, .opened)
        #expect(early[.stepOutcomes, opened] > 100 && late[.stepOutcomes, opened] < 20)
    }

    /// Everyone of grades 1-4 who has been absent is referred, sits as long as the run lasts, and returns in the next August.
    private static func returning(_ occupied: Int?) -> Scenario {
        var scenario = SmallWorlds.seats(5, load: 400, stay: .fixed(900), days: 200)
        scenario.run.warmUpYears = 1
        scenario.classes[0].yearlyReturnProbability = 1
        scenario.classes[0].initiallyOccupied = occupied
        return scenario
    }

    @Test(
        "a return in August is of the year that begins; of those known on the first day none has returned that day"
    )
    func returnsInAugust() throws {
        func numbers(_ occupied: Int?) throws -> (returned: [Int], more: [Int]) {
            let o = try Self.run(Self.returning(occupied))
            func count(_ year: Int, _ outcome: SeatOutcome) -> Int {
                o[.seatOutcomes, o.shape.seatOutcome(year, 0, outcome)]
            }
            let more = (0..<2).map { year in
                SeatOutcome.allCases.reduce(0) {
                    $0 + ($1 == .placed ? count(year, $1) : -count(year, $1))
                }
            }
            return ((0..<2).map { count($0, .returnedInAugust) }, more)
        }
        // The warm-up fills five seats: they are given back, and filled again, in each August.
        let bare = try numbers(nil)
        #expect(bare.returned == [5, 5] && bare.more == [0, 0])
        // Of three known two seats are free: what comes less what goes is what a year ends with more than it began.
        let known = try numbers(3)
        #expect(known.returned == [0, 5] && known.more == [2, 0])
    }

    @Test("what is known of hours is the first that is told of a pupil who has them")
    func tracedHours() throws {
        var scenario = SmallWorlds.meetings(minutes: 60, posts: 3, contactMinutes: 0)
        scenario.absence = SmallWorlds.quiet
        scenario.run.warmUpYears = 1
        scenario.counting.hour = .clock
        // 30 hours of 60 minutes are 40 lessons.
        scenario.firstDay.hours = [HoursSoFar(hours: 30, count: 200)]
        let model = Model(scenario)
        // The last of one school's grade are of the scenario's own pupils, or of those who finish school before.
        let known = try [0, model.slotCount - 1].flatMap { number in
            var replication = Replication(model)
            replication.tracedPupil = number
            try replication.run(seed: 8, number: 0)
            return replication.trace.filter { $0.kind == .missedBefore(lessons: 40) }
        }
        #expect(!known.isEmpty && known.allSatisfy { $0.day == model.calendar.firstCountedDay })
        #expect(scenario.counting.hour.hours(ofLessons: 40) == 30)
    }
}
