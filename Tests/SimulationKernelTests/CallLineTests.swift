import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("A call line, and steps that are due at their thresholds")
struct CallLineTests {
    private static func observations(_ line: CallLine?, urgent: Double = 0) throws -> Observations {
        var scenario = SmallWorlds.queue(
            posts: 4, load: 1, minutes: .fixed(30), days: 1000, discipline: .priority, urgent: urgent)
        scenario.roles[0].background?.callLine = line
        var replication = Replication(Model(scenario))
        try replication.run(seed: 5, number: 0)
        return replication.observations
    }

    /// About 16,000 requests; whose wait for the line has a deviation of 1.7 days: 5 standard errors are 0.07, a false alarm
    /// once in 10⁶.
    @Test("open on Monday mornings it takes everyone after 2.5 school days on average")
    func weekly() throws {
        let monday = CallLine(slots: [CallLine.Slot(weekday: 0, part: .morning)])
        let o = try Self.observations(monday)
        let (taken, days) = (Double(o[.callsTaken, 0]), Double(o[.callDays, 0]))
        // Nothing is wished for on Monday morning itself after it; Monday afternoon waits 5 days, Tuesday 4, … Friday 1.
        #expect(abs(days / taken - (0.5 * 0 + 0.5 * 5 + 4 + 3 + 2 + 1) / 5) < 0.07)
        // All that is asked for is asked on Mondays.
        let all = try Self.observations(nil)
        let asked = o[.askedMinutes].reduce(0, +)
        #expect(abs(asked - all[.askedMinutes].reduce(0, +)) < 5 * 16 * 30 * 2)
        #expect(all[.callsTaken, 0] == 0)
    }

    @Test("calls of the next day wait a day longer, and urgent requests for no line")
    func nextDay() throws {
        let slots = CallLine.Slot.week
        let (same, next) = (
            try Self.observations(CallLine(slots: slots), urgent: 0.5),
            try Self.observations(CallLine(slots: slots, calls: .nextDay), urgent: 0.5)
        )
        for o in [same, next] { #expect(o[.callDays, 0] == 0) }
        #expect(same[.callsTaken, 0] == next[.callsTaken, 0])
        let (begun, urgent) = (same[.waits].reduce(0, +), same[.waits].reduce(0, +) - same[.callsTaken, 0])
        #expect(Double(urgent) > 0.45 * Double(begun) && Double(urgent) < 0.55 * Double(begun))
        // Four posts of whom one is busy: all begin on the day on which they are asked.
        #expect(same[.waitDays].reduce(0, +) < begun / 50 && next[.waitDays].reduce(0, +) < begun / 50)
    }

    @Test("over a threshold, or at it")
    func thresholds() {
        func limit(_ from: ThresholdMeaning, _ hour: HourMeaning, _ threshold: AbsenceAmount) -> Int {
            // 60 days of a grade with 30 lessons a week: 360 lessons.
            CountingRule(hour: hour, from: from).limitLessons(threshold, ofFifths: 5 * 360)
        }
        #expect(limit(.over, .lesson, .hours(50)) == 50 && limit(.atLeast, .lesson, .hours(50)) == 49)
        // 50 hours are 66 2/3 lessons: with 67 they are passed, and 66 are not yet there.
        #expect(limit(.over, .clock, .hours(50)) == 66 && limit(.atLeast, .clock, .hours(50)) == 66)
        #expect(limit(.over, .lesson, .percent(35)) == 126 && limit(.atLeast, .lesson, .percent(35)) == 125)
        #expect(limit(.over, .lesson, .percent(10.1)) == 36 && limit(.atLeast, .lesson, .percent(10.1)) == 36)
        #expect(limit(.atLeast, .lesson, .hours(0)) == 0)
    }
}

@Suite("The window of shares of lessons")
struct ShareWindowTests {
    @Test("is the latest 60 school days where none is said and all thresholds are shares, else what is said")
    func settled() {
        func window(_ thresholds: [AbsenceAmount], _ rule: CountingRule) -> CountingWindow {
            rule.settled(for: thresholds.map { LadderStep(id: "s", title: "s", threshold: $0) }).window
        }
        let unsaid = CountingRule(isWindowSaid: false)
        #expect(window([.percent(10), .percent(20)], unsaid) == .rolling(days: 60))
        #expect(window([.hours(50), .percent(20)], unsaid) == .schoolYear)
        #expect(window([.hours(50)], unsaid) == .schoolYear && window([], unsaid) == .schoolYear)
        #expect(window([.percent(20)], CountingRule(window: .term)) == .term)
        #expect(window([.percent(20)], CountingRule(window: .schoolYear)) == .schoolYear)
    }
}
