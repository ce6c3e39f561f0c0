import Localization
import Planning
import SchoolDomain
import Tables

/// Posts counted from workload, as the sheet that a person would fill in.
public enum WISNReport {
    private typealias W = Words.Wisn

    /// - Parameters:
    ///   - file: the worksheet's, and its digest.
    ///   - build: version and build of the program.
    public static func tables(_ wisn: WISN, file: (path: String, digest: String), build: String) -> ResultSet
    {
        let allowances = wisn.worksheet.categoryAllowances.isEmpty ? [] : [categoryAllowances(wisn)]
        let additions = wisn.worksheet.individualAllowances.isEmpty ? [] : [individualAllowances(wisn)]
        return ResultSet(
            title: wisn.worksheet.title,
            tables: [workingTime(wisn), activities(wisn)] + allowances + additions + [
                WISNResultTable.table(wisn)
            ]
                + Provenance.tables(
                    ofWorksheet: wisn.worksheet.title, path: file.path, digest: file.digest, build))
    }

    // MARK: - Step 1

    static func workingTime(_ wisn: WISN) -> ResultTable {
        let (sheet, year) = (wisn.worksheet, wisn.worksheet.workingYear)
        let absences: [(String, LocalizedText, Double)] = [
            ("daysPerYear", W.daysPerYear, year.daysPerYear), ("holidays", W.holidays, -year.holidays),
            ("leave", W.leave, -year.leave), ("sick", W.sick, -year.sick),
            ("training", W.training, -year.training),
        ]
        let rows =
            (sheet.givenDays == nil ? absences : []) + [("available", W.available, wisn.availableDays)]
        let days = rows.map(\.2)
        var table = ResultTable(
            "working_time", title: titled(sheet.title, W.workingTime), note: W.workingTimeNote,
            columns: [
                .key("item", W.item, about: W.itemAbout),
                .value("days", W.days, .days, decimals: decimals(days), about: W.daysAbout),
                .value(
                    "hours", W.hours, .hours, decimals: decimals(days.map { $0 * sheet.hoursPerDay }),
                    about: W.hoursAbout),
            ])
        for (id, title, days) in rows {
            table.add([.named(id, title), .number(days), .number(days * sheet.hoursPerDay)])
        }
        return table
    }

    /// The first table says whom the sheet is about.
    private static func titled(_ sheet: LocalizedText, _ table: LocalizedText) -> LocalizedText {
        [sheet, table].joined(by: " · ")
    }

    // MARK: - Steps 2 and 3

    static func activities(_ wisn: WISN) -> ResultTable {
        let sheet = wisn.worksheet
        var table = ResultTable(
            "activities", title: W.activities, note: W.activitiesNote,
            columns: [
                .key("activity", W.activity, about: W.activityAbout),
                .value(
                    "volume", W.volume, .times, decimals: decimals(sheet.activities.map(\.volumePerYear)),
                    about: W.volumeAbout),
                .value(
                    "unit_time", W.unitTime, .minutes,
                    decimals: decimals(sheet.activities.map(\.unitMinutes)),
                    about: W.unitTimeAbout),
                .value(
                    "standard_workload", W.standardWorkload, .times,
                    decimals: decimals(wisn.activities.map(\.standardWorkload)), about: W.standardAbout),
                .value(
                    "hours", W.hours, .hours, decimals: decimals(wisn.activities.map(\.hours)),
                    about: W.workHoursAbout),
                .value(
                    "days", W.days, .days,
                    decimals: decimals(wisn.activities.map { $0.hours / sheet.hoursPerDay }),
                    about: W.workDaysAbout),
                .value("posts", W.posts, .fte, decimals: 6, about: W.postsAbout),
            ])
        for (number, (activity, result)) in zip(sheet.activities, wisn.activities).enumerated() {
            table.add([
                .named("activity \(number + 1)", activity.name), .number(activity.volumePerYear),
                .number(activity.unitMinutes),
                .number(result.standardWorkload), .number(result.hours),
                .number(result.hours / sheet.hoursPerDay), .number(result.posts),
            ])
        }
        table.add([
            .named("total", W.together), .none, .none, .none, .number(wisn.activityHours),
            .number(wisn.activityDays), .number(wisn.activityPosts),
        ])
        return table
    }

    // MARK: - Steps 4 and 5

    static func categoryAllowances(_ wisn: WISN) -> ResultTable {
        let sheet = wisn.worksheet
        var table = ResultTable(
            "category_allowances", title: W.categoryAllowances, note: W.categoryNote,
            columns: [
                .key("allowance", W.activity, about: W.allowanceAbout),
                .value("share", W.share, .percent, decimals: 4, about: W.shareAbout),
                .value("days", W.days, .days, decimals: 2, about: W.daysAbout),
                .value("hours", W.hours, .hours, decimals: 2, about: W.hoursAbout),
            ])
        func add(_ name: ResultCell, _ share: Double) {
            table.add([
                name, .number(100 * share), .number(share * wisn.availableDays),
                .number(share * wisn.availableHours),
            ])
        }
        for (number, allowance) in sheet.categoryAllowances.enumerated() {
            add(.named("category \(number + 1)", allowance.name), sheet.share(of: allowance))
        }
        add(.named("total", W.together), wisn.categoryShare)
        return table
    }

    static func individualAllowances(_ wisn: WISN) -> ResultTable {
        var table = ResultTable(
            "individual_allowances", title: W.individualAllowances, note: W.individualNote,
            columns: [
                .key("allowance", W.activity, about: W.allowanceAbout),
                .value("hours_each", W.hoursEach, .hours, decimals: 2, about: W.workHoursAbout),
                .value("people", W.people, .persons, decimals: 1, about: W.peopleAbout),
                .value("hours", W.hours, .hours, decimals: 2, about: W.workHoursAbout),
                .value("posts", W.posts, .fte, decimals: 6, about: W.postsAbout),
            ])
        for (number, allowance) in wisn.worksheet.individualAllowances.enumerated() {
            let hours = allowance.hoursPerYear * allowance.people
            table.add([
                .named("individual \(number + 1)", allowance.name), .number(allowance.hoursPerYear),
                .number(allowance.people),
                .number(hours), .number(hours / wisn.availableHours),
            ])
        }
        table.add([
            .named("total", W.together), .none, .none, .number(wisn.individualHours),
            .number(wisn.individualPosts),
        ])
        return table
    }

    /// As few decimals as show all of the numbers, two at most.
    private static func decimals(_ values: [Double]) -> Int {
        values.reduce(0) { max($0, ResultSet.decimals(of: $1, atMost: 2)) }
    }
}
