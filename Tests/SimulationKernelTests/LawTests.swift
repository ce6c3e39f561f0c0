import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Laws that hold in every run")
struct LawTests {
    @Test("a school that is empty at first keeps those whom another sends it, up to grade 9")
    func newSchool() throws {
        let scenario = Scenario(
            name: "a new school", years: ScenarioFactory.years(4),
            schools: [
                School(
                    id: "old", name: "O", pupilsByGrade: [0, 20, 20, 20, 20, 20, 20, 0, 0, 0],
                    continuesTo: "new"),
                School(id: "new", name: "N", pupilsByGrade: [Int](repeating: 0, count: 10)),
            ],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: SmallWorlds.quiet,
            run: RunDefaults(warmUpYears: 0))
        #expect(scenario.problems().filter { $0.severity == .error } == [])
        var withoutLessons = scenario
        withoutLessons.weeklyLessons[9] = 0
        #expect(withoutLessons.problems().contains { $0.severity == .error })
        #expect(scenario.gradesWithPupils == Array(1...9) && scenario.lastGrades == [6, 9])
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0)
        let observations = replication.observations
        let bySchool = (0..<2).map { school in
            (0..<4).map { year in
                Grade.basic.reduce(0) {
                    $0 + observations[.pupils, observations.shape.pupils(year, school, $1)]
                }
            }
        }
        #expect(bySchool == [[120, 120, 120, 120], [0, 20, 40, 60]])
        #expect(
            Differences.between(observations, try ReferenceReplication(model, seed: 5, number: 0).run()) == []
        )
    }

    @Test("without any type of spell nobody is absent") func noSpells() throws {
        var scenario = ScenarioFactory.random(4)
        scenario.absence.spells = []
        scenario.absence.severe.shareByGrade = [Double](repeating: 0, count: 10)
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0)
        #expect(replication.observations[.absentLessons].reduce(0, +) == 0)
    }

    @Test("without moving, every cohort is conserved from year to year", arguments: 0..<20)
    func pupilsAreConserved(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        scenario.population.inMigrationPerYear = 0
        scenario.population.outMigrationPerYear = 0
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 1, number: 0)
        let observations = replication.observations
        for year in 0..<model.yearCount {
            for school in 0..<model.schoolCount {
                for grade in Grade.basic {
                    let counted = observations[.pupils, observations.shape.pupils(year, school, grade)]
                    let ofRun = year + model.calendar.warmUpYears
                    #expect(Double(counted) == model.population.expected[ofRun][school][grade])
                    // Whatever happened before, the first year has those whom the scenario says.
                    if year == 0 { #expect(counted == scenario.schools[school].pupilsByGrade[grade]) }
                }
            }
        }
    }

    @Test("nobody is enrolled before coming or after leaving, and all are gone at the end", arguments: 0..<40)
    func enrolmentAddsUp(number: Int) throws {
        let model = Model(ScenarioFactory.random(number))
        var replication = Replication(model)
        try replication.run(seed: 1, number: 0)
        var enrolled = 0
        var absent = 0
        for day in 0...model.countedDays {
            enrolled += replication.observations[.enrolledChange, day]
            absent += replication.observations[.absentChange, day]
            #expect(absent >= 0 && absent <= enrolled, "day \(day)")
        }
        #expect(enrolled == 0 && absent == 0)
    }

    @Test("no seat holds two and no pupil sits in two classes", arguments: 0..<60)
    func seatsAreRespected(number: Int) throws {
        let model = Model(ScenarioFactory.random(number))
        var replication = Replication(model)
        try replication.run(seed: 3, number: 0, recording: .seats)
        var occupied = 0
        for (number, day) in replication.seatRecords.enumerated() {
            for (index, pupils) in day.enumerated() {
                // Who sits where seats are taken away stays; a class without any has sent everyone back.
                let most = (0...number).map { model.seats.classes[index].seats(on: $0) }.max() ?? 0
                #expect(pupils.count <= (model.seats.classes[index].seats(on: number) == 0 ? 0 : most))
                if number >= model.calendar.firstCountedDay { occupied += pupils.count }
            }
            let seated = day.flatMap { $0 }
            #expect(Set(seated).count == seated.count)
        }
        #expect(occupied == replication.observations[.occupiedDays].reduce(0, +))
    }

    @Test("no role books more minutes than it has", arguments: 0..<120)
    func minutesAreBookedOnce(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        // Days shorter than most meetings.
        if number >= 60 {
            for row in scenario.staff.indices { scenario.staff[row].posts /= 4 }
        }
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 3, number: 0)
        let observations = replication.observations
        for year in 0..<model.yearCount {
            for (pool, rule) in model.staff.pools.enumerated() where rule.discipline != .unlimited {
                let booked = rule.lines.reduce(0) { sum, line in
                    sum
                        + WorkPurpose.allCases.reduce(0) {
                            $0 + observations[.bookedMinutes, observations.shape.booked(year, line, $1)]
                        }
                }
                let index = observations.shape.pool(year, pool)
                let overtime = observations[.overtimeMinutes, index]
                #expect(booked <= observations[.capacityMinutes, index] + overtime)
                let yearly = (rule.overtime?.perYearMinutes ?? 0) * rule.schedule.postCount
                #expect(overtime <= yearly)
            }
        }
    }

    /// Meetings of 120 minutes on days of 44: at most the last one is not yet paid for in full.
    @Test("a meeting longer than a post's day is paid for by its next days", arguments: [0, 15])
    func longMeetingsCostTheirMinutes(contactMinutes: Double) throws {
        let model = Model(SmallWorlds.meetings(minutes: 120, posts: 0.1, contactMinutes: contactMinutes))
        #expect(model.staff.pools[0].schedule.minutes(ofPost: 0, on: 0) == 44)
        var replication = Replication(model)
        try replication.run(seed: 3, number: 0)
        let observations = replication.observations
        let held = observations[.waits].reduce(0, +)
        let onMeetings = observations[.bookedMinutes, observations.shape.booked(0, 0, .ladder)]
        #expect(held > 30)
        #expect((0..<120).contains(held * 120 - onMeetings), "\(held) meetings, \(onMeetings) minutes")
        // There is always somebody to meet, so not a minute of the year is idle once the first has asked.
        let capacity = observations[.capacityMinutes, 0]
        let booked = observations[.bookedMinutes].reduce(0, +)
        #expect(booked <= capacity && booked > capacity * 9 / 10, "\(booked) of \(capacity)")
    }

    @Test("a post serves one request at a time, each for exactly its minutes")
    func servicesDoNotOverlap() throws {
        let model = Model(
            SmallWorlds.queue(posts: 3, load: 2.7, minutes: .gamma(mean: 300, sd: 250), days: 400))
        var replication = Replication(model)
        try replication.run(seed: 4, number: 0, recording: .tickets)
        var begun: [Int: TicketEvent] = [:]
        var freeFrom = [Int](repeating: 0, count: 3)
        var served = 0
        for event in replication.ticketEvents {
            switch event.kind {
            case .begun:
                #expect(event.clockMinutes >= freeFrom[event.post])
                begun[event.ticket] = event
            case .ended:
                let start = begun.removeValue(forKey: event.ticket)
                #expect(start?.post == event.post)
                #expect(start.map { $0.clockMinutes + event.serviceMinutes } == event.clockMinutes)
                freeFrom[event.post] = event.clockMinutes
                served += event.serviceMinutes
            case .requested: break
            }
        }
        let end = model.dayCount * 480
        let unfinished = begun.values.reduce(0) { $0 + end - $1.clockMinutes }
        let booked = replication.observations[.bookedMinutes].reduce(0, +)
        #expect(served + unfinished == booked)
        #expect(served > 100_000)
    }

    /// Little's law as an identity of one run: the area under the number waiting, here told from the requests'
    /// own histories, is the sum of the waits, here the kernel's own counts.
    @Test("Little's law holds exactly, in days and in minutes", arguments: [1.0, 2, 5])
    func littlesLaw(posts: Double) throws {
        let model = Model(
            SmallWorlds.queue(posts: posts, load: 0.95 * posts, minutes: .exponential(mean: 240), days: 500))
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0, recording: .tickets)
        let observations = replication.observations
        let requested = replication.ticketEvents.filter { $0.kind == .requested }
        let begun = replication.ticketEvents.filter { $0.kind == .begun }
        let started = Dictionary(uniqueKeysWithValues: begun.map { ($0.ticket, $0.clockMinutes) })
        // Days: those who have asked and are not begun at the close of each day, against the counted waits.
        var area = 0
        var left = 0
        for day in 0..<model.dayCount {
            let close = (day + 1) * 480
            left = requested.count { $0.clockMinutes < close && (started[$0.ticket] ?? .max) >= close }
            area += left
        }
        let unserved = requested.filter { started[$0.ticket] == nil }
        let open = unserved.reduce(0) { $0 + model.dayCount - $1.clockMinutes / 480 }
        #expect(area == observations[.waitDays].reduce(0, +) + open)
        #expect(area == observations[.waitingDays].reduce(0, +))
        #expect(observations[.waits].reduce(0, +) == begun.count)
        #expect(observations[.stillWaiting, observations.shape.stillWaiting(0, .background, late: 0)] == left)
        #expect(left == unserved.count)
        // Minutes: nobody is served before asking, and a post is never idle while someone waits.
        #expect(
            begun.allSatisfy { event in
                requested.contains { $0.ticket == event.ticket && $0.clockMinutes <= event.clockMinutes }
            })
        #expect(Self.idleMinutes(replication.ticketEvents, posts: Int(posts), end: model.dayCount * 480) == 0)
        #expect(observations[.waitDays].reduce(0, +) > 20)
    }

    /// Minutes in which a post had nothing to do although somebody waited.
    private static func idleMinutes(_ events: [TicketEvent], posts: Int, end: Int) -> Int {
        var changes = [Int](repeating: 0, count: end + 1)
        var busy = changes
        for event in events where event.clockMinutes <= end {
            switch event.kind {
            case .requested: changes[event.clockMinutes] += 1
            case .begun:
                changes[event.clockMinutes] -= 1
                busy[event.clockMinutes] += 1
            case .ended: busy[event.clockMinutes] -= 1
            }
        }
        var (waiting, working, idle) = (0, 0, 0)
        for minute in 0..<end {
            waiting += changes[minute]
            working += busy[minute]
            idle += min(waiting, max(0, posts - working))
        }
        return idle
    }

    @Test("served in order of coming, more posts never lengthen any wait", arguments: 0..<12)
    func moreStaffNeverLengthensAWait(number: Int) throws {
        var begins: [[Int: Int]] = []
        for posts in 1...4 {
            let model = Model(
                SmallWorlds.queue(
                    posts: Double(posts), load: 1.3, minutes: .logNormal(mean: 200, sd: 300), days: 200))
            var replication = Replication(model)
            try replication.run(seed: 6, number: UInt32(number), recording: .tickets)
            begins.append(
                Dictionary(
                    uniqueKeysWithValues: replication.ticketEvents.filter { $0.kind == .begun }
                        .map { ($0.ticket, $0.clockMinutes) }))
        }
        for (fewer, more) in zip(begins, begins.dropFirst()) {
            for (ticket, clock) in fewer { #expect((more[ticket] ?? .max) <= clock, "request \(ticket)") }
            #expect(fewer.count <= more.count)
        }
    }
}
