import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Laws of shared staff and of their coming and going")
struct StaffLifeTests {
    @Test("sums over schools and months are the totals", arguments: 0..<60)
    func schoolsAddUp(number: Int) throws {
        let model = Model(ScenarioFactory.random(number))
        var replication = Replication(model)
        try replication.run(seed: 3, number: 0)
        let (o, shape) = (replication.observations, replication.observations.shape)
        for line in model.staff.lines.indices {
            for year in 0..<model.yearCount {
                let groups = RequestGroup.allCases.map { shape.waits(year, line, $0) }
                let waits = groups.flatMap { o[.waits][$0 * shape.waitBins..<($0 + 1) * shape.waitBins] }
                var (begun, within, late, gaveUp) = (0, 0, 0, 0)
                for month in 0..<ObservationShape.months {
                    for school in 0..<model.schoolCount {
                        begun += o[.begunBySchool, shape.begun(year, month, line, school)]
                        within += o[.withinBySchool, shape.begun(year, month, line, school)]
                        late += o[.lateBySchool, shape.begun(year, month, line, school)]
                        gaveUp += o[.gaveUpBySchool, shape.begun(year, month, line, school)]
                    }
                }
                #expect(begun == waits.reduce(0, +))
                #expect(within == groups.reduce(0) { $0 + o[.withinLimit, $1] })
                #expect(late == groups.reduce(0) { $0 + o[.late, $1] })
                #expect(gaveUp == o[.gaveUp, shape.line(year, line)])
                let minutes = (0..<model.schoolCount).map { o[.minutesBySchool, shape.work(year, line, $0)] }
                let purposes = WorkPurpose.allCases.map { o[.bookedMinutes, shape.booked(year, line, $0)] }
                #expect(minutes.reduce(0, +) == purposes.reduce(0, +))
            }
            let late = (0..<model.yearCount).flatMap { year in
                RequestGroup.allCases.map { o[.late, shape.waits(year, line, $0)] }
            }
            let lates = RequestGroup.allCases.map { o[.stillWaiting, shape.stillWaiting(line, $0, late: 1)] }
            // Who has waited since the warm-up is of none of the years.
            #expect(late.reduce(0, +) <= lates.reduce(0, +))
            if model.calendar.warmUpYears == 0 { #expect(late.reduce(0, +) == lates.reduce(0, +)) }
        }
    }

    @Test("leave takes exactly its days of every post in every year")
    func leaveIsExact() throws {
        var scenario = SmallWorlds.queue(posts: 3, load: 0.5, minutes: .fixed(60), days: 200)
        scenario.roles[0].leaveDays = 5
        let model = Model(scenario)
        var replication = Replication(model)
        for number in 0..<20 {
            try replication.run(seed: 1, number: UInt32(number))
            let lost = replication.observations[.emptyMinutes].reduce(0, +)
            #expect(
                lost == model.yearCount * 5
                    * (0..<3).reduce(0) { $0 + model.staff.pools[0].schedule.minutes(ofPost: $1, on: 0) })
        }
    }

    /// In one year of N days a post left on a uniform day stands empty for the mean of min(L, N − day) days.
    /// Four standard errors of 3,000 posts: a false alarm once in 16,000.
    @Test("turnover empties posts for as long as its formula says")
    func turnover() throws {
        var scenario = SmallWorlds.queue(posts: 30, load: 0.01, minutes: .fixed(60), days: 200)
        scenario.years = Array(scenario.years.prefix(1))
        scenario.roles[0].turnoverShare = 0.3
        scenario.roles[0].recruitmentDays = .fixed(60)
        let model = Model(scenario)
        let days = model.dayCount
        let gaps = (0..<days).map { Double(min(60, days - $0)) }
        let mean = 0.3 * gaps.reduce(0, +) / Double(days)
        let square = 0.3 * gaps.reduce(0) { $0 + $1 * $1 } / Double(days)
        var replication = Replication(model)
        var lost = 0
        for number in 0..<100 {
            try replication.run(seed: 2, number: UInt32(number))
            lost += replication.observations[.emptyMinutes, 0]
        }
        let observed = Double(lost) / Double(model.staff.pools[0].schedule.minutes(ofPost: 0, on: 0)) / 3000
        let error = ((square - mean * mean) / 3000).squareRoot()
        #expect(abs(observed - mean) < 4 * error, "\(observed) days of \(mean)")
    }

    /// Sixty pairs on the same draws of two posts that are asked for 2.4 posts' work, so that much of it is late.
    /// Days of overtime take hours off most of the waits; the seed is fixed, so there is no false alarm.
    ///
    /// The first limit binds by the year, the second by the day.
    @Test("overtime keeps to its limits and does not lengthen the mean wait", arguments: [60, 10])
    func overtime(perDay: Int) throws {
        let plain = SmallWorlds.queue(posts: 2, load: 2.4, minutes: .gamma(mean: 90, sd: 60), days: 200)
        var longer = plain
        longer.roles[0].overtime = Overtime(perDayMinutes: perDay, perYearMinutes: 2400, payFactor: 1.5)
        var waits: [Int] = []
        var most = 0
        for scenario in [plain, longer] {
            let model = Model(scenario)
            var replication = Replication(model)
            var days = 0
            for number in 0..<60 {
                try replication.run(seed: 3, number: UInt32(number))
                days += replication.observations[.waitDays].reduce(0, +)
                for minutes in replication.observations[.overtimeMinutes] {
                    #expect(minutes <= 2 * 2400 && minutes <= 2 * perDay * model.dayCount)
                    most = max(most, minutes)
                }
            }
            waits.append(days)
        }
        #expect(waits[1] < waits[0])
        #expect(2 * most > min(2 * 2400, 2 * perDay * 200), "the limit is never near: \(most)")
    }
}
