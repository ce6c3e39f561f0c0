import SchoolDomain
import ShippedScenarios
import Testing

@testable import SimulationKernel

@Suite struct TrainingTests {
    private static let training = Training(
        hoursPerYear: 60,
        trained: [
            TrainedShare(0.2), TrainedShare(0.5, schools: ["a"], from: CalendarDate("2026-09-01")),
            TrainedShare(0.9, from: CalendarDate("2027-01-07")),
            TrainedShare(0.4, schools: ["b"], from: CalendarDate("2027-01-07")),
        ])

    @Test(arguments: [
        ("a", "2026-08-31", 0.2), ("a", "2026-09-01", 0.5), ("b", "2026-09-01", 0.2),
        ("a", "2027-01-07", 0.9),
        ("b", "2027-02-01", 0.4),
    ]) func `what was said last of a school counts`(school: String, date: String, expected: Double) throws {
        let day = try #require(CalendarDate(date))
        #expect(Self.training.share(at: school) { $0 <= day } == expected)
        let later = Training(trained: [TrainedShare(0.5, from: CalendarDate("2027-01-01"))])
        #expect(later.share(at: school) { $0 <= day } == (date >= "2027-01-01" ? 0.5 : 0))
    }

    /// 60 of 38 × 36.25 hours are 4.356 %: of 435 minutes a day 50 % − 4.356 % are 198.55, so 199.
    @Test func `hours of training are taken from the time for pupils`() throws {
        var scenario = try Shipped.scenario()
        let index = try #require(scenario.roles.firstIndex { $0.id == "curator" })
        scenario.roles[index].weeklyMinutes = 36.25 * 60
        (scenario.roles[index].communityShare, scenario.roles[index].otherWorkShare) = (0.3, 0.2)
        scenario.roles[index].training = Training(hoursPerYear: 60)
        #expect(abs(scenario.roles[index].trainingShare - 60 / 1377.5) < 1e-12)
        let model = Model(scenario)
        let pool = try #require(model.staff.pools.first { $0.role == index })
        #expect(pool.fullDayMinutes == 199)
    }

    @Test func `the reach is the coverage times the share trained at the school`() throws {
        var scenario = try Shipped.twoSchools()
        let role = try #require(scenario.roles.first).id
        scenario.roles[0].training = Training(trained: [
            TrainedShare(0.5), TrainedShare(0.25, schools: ["lower"], from: CalendarDate("2027-01-07")),
        ])
        scenario.interventions = [
            Intervention(id: "i", title: "i", trigger: .yearStart, coverage: 0.8, needsTrained: role)
        ]
        let model = Model(scenario)
        let (first, spring) = (
            model.calendar.firstCountedDay, model.calendar.dayNumber(of: CalendarDate("2027-01-07")!)
        )
        let rule = model.interventions[0]
        #expect([first, spring].map { rule.coverage(on: $0, school: 0) } == [0.4, 0.2])
        #expect([first, spring].map { rule.coverage(on: $0, school: 1) } == [0.4, 0.4])
    }
}
