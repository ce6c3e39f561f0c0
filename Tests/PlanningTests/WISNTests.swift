import Planning
import SchoolDomain
import Testing

@Suite("WISN: posts from workload")
struct WISNTests {
    typealias Sheet = StaffingWorksheet

    /// The manual's example: 100,000 visits of a quarter of an hour, 179 days of 8 hours, ten days of support work.
    static let visits = Sheet(
        title: "", givenDays: 179, hoursPerDay: 8,
        activities: [.init(name: "visits", volumePerYear: 100_000, unitMinutes: 15)],
        categoryAllowances: [.init(name: "meetings", daysPerYear: 10)])

    static let nurses = Sheet(
        title: "", workingYear: WorkingYear(holidays: 22, leave: 10, sick: 6, training: 5), hoursPerDay: 7,
        activities: [
            .init(name: "short", volumePerYear: 8000, unitMinutes: 10),
            .init(name: "long", volumePerYear: 4000, unitMinutes: 20),
        ],
        categoryAllowances: [.init(name: "community", share: 0.15)], currentPosts: 2)

    @Test("the manual's example: 17.46 posts of activities, 5.59 %, 1.0592, 18.49 required")
    func manual() {
        let wisn = WISN(Self.visits)
        #expect(wisn.availableDays == 179 && wisn.availableHours == 1432)
        #expect(wisn.activityHours == 25_000 && wisn.activityDays == 3125)
        #expect(wisn.activities[0].standardWorkload == 5728)
        #expect(abs(wisn.activityPosts - 17.46) < 0.005)
        #expect(abs(wisn.categoryShare - 0.0559) < 0.00005)
        #expect(abs(wisn.categoryFactor - 1.0592) < 0.00005)
        #expect(abs(wisn.required - 18.49) < 0.005)
        #expect(wisn.individualPosts == 0 && wisn.difference == nil && wisn.ratio == nil)
    }

    @Test("1,519 hours, 1.755541 posts of activities, 2.065342 required")
    func derived() throws {
        let wisn = WISN(Self.nurses)
        #expect(wisn.availableHours == 1519)
        #expect(abs(wisn.activityPosts - 1.755541) < 0.5e-6)
        #expect(abs(wisn.required - 2.065342) < 0.5e-6)
        #expect(abs(try #require(wisn.difference) + 0.065342) < 0.5e-6)
        let ratio = try #require(wisn.ratio)
        #expect(abs(ratio - 2 / 2.065342) < 1e-6)
        #expect(abs(try #require(wisn.pressure) - (1 - ratio)) < 1e-15)
    }

    @Test("individual allowances add posts and are not multiplied")
    func individual() {
        var sheet = Self.nurses
        sheet.individualAllowances = [.init(name: "leading", hoursPerYear: 151.9, people: 2)]
        let wisn = WISN(sheet)
        #expect(abs(wisn.individualPosts - 0.2) < 1e-12)
        #expect(abs(wisn.required - WISN(Self.nurses).required - 0.2) < 1e-12)
    }

    @Test("shares, days and hours of allowances are one and the same time")
    func allowances() {
        var sheet = Self.visits
        let hours = [
            Sheet.CategoryAllowance(name: "", hoursPerYear: 80),
            Sheet.CategoryAllowance(name: "", share: 10.0 / 179),
        ]
        for allowance in hours {
            sheet.categoryAllowances = [allowance]
            #expect(abs(WISN(sheet).required - WISN(Self.visits).required) < 1e-12)
        }
    }

    @Test("posts that suffice are under no pressure")
    func enough() {
        var sheet = Self.nurses
        sheet.currentPosts = 3
        #expect(WISN(sheet).pressure == 0)
        sheet.activities = [.init(name: "none", volumePerYear: 0, unitMinutes: 10)]
        #expect(WISN(sheet).required == 0 && WISN(sheet).ratio == nil)
    }

    private static func problems(_ change: (inout Sheet) -> Void) -> [String] {
        var sheet = nurses
        change(&sheet)
        return sheet.problems().map(\.message.en)
    }

    @Test("what cannot be counted is said, all at once")
    func problems() {
        #expect(Self.problems { _ in } == [])
        #expect(
            Self.problems { $0.categoryAllowances[0].share = 1 } == [
                "`categoryAllowances` are 100 % of the time together; they must be below 100 %"
            ])
        #expect(
            Self.problems { $0.categoryAllowances.append(.init(name: "", daysPerYear: 217)) }.count == 1)
        #expect(
            Self.problems { $0.workingYear.leave = 300 } == [
                "`workingTime` leaves -73 days of work a year; it must be more than 0 and at most 366"
            ])
        #expect(
            Self.problems {
                $0.activities[0].unitMinutes = 0
                $0.activities[1].volumePerYear = -5
                $0.categoryAllowances = [.init(name: "")]
            } == [
                "`categoryAllowances[0]` takes no time",
                "`activities[0].unitTime` is 0 min; it must be more than 0 min",
                "`activities[1].volume` is -5; it must be 0 or more",
            ])
        #expect(Self.problems { $0.currentPosts = -1 }.count == 1)
        #expect(Self.problems { $0.hoursPerDay = 0 }.contains { $0.hasPrefix("`hoursPerDay` is 0 h") })
        #expect(
            Self.problems { $0.individualAllowances = [.init(name: "", hoursPerYear: .nan, people: -1)] }
                .count == 2)
    }

    @Test("a role's worksheet: its working year, its allowances, its extra hours")
    func role() {
        let role = Role(
            id: "curator", title: "Curator", communityShare: 0.3, otherWorkShare: 0.2,
            individualHours: 71.3875)
        let demand = RoleDemand(activities: [.init(name: "talks", volumePerYear: 1427.75, unitMinutes: 60)])
        let wisn = WISN(role: role, demand: demand, currentPosts: 2)
        #expect(abs(wisn.availableHours - 1428.25) < 1e-9)
        // 197 days of 7.25 h; half of the time is for talks.
        #expect(abs(wisn.required - (1427.75 / 1428.25 * 2 + 71.3875 / 1428.25)) < 1e-12)
        #expect(wisn.worksheet.categoryAllowances.count == 2)
        #expect(RoleDemand(activities: []).meanUnitMinutes == 0)
        // Nothing is asked: only the extra hours remain.
        let never = RoleDemand(activities: [.init(name: "never", volumePerYear: 0, unitMinutes: 0)])
        for nothing in [RoleDemand(activities: []), never] {
            #expect(abs(WISN(role: role, demand: nothing).required - 71.3875 / 1428.25) < 1e-12)
        }
    }
}
