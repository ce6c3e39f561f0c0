import Localization
import SchoolDomain
import Tables

extension ResultUnit {
    public static let fte = ResultUnit("htv", Words.Staffing.fte)
    public static let percent = ResultUnit("percent", Words.Units.percent)
    public static let percentagePoints = ResultUnit("percentage points", Words.Staffing.points)
    public static let euros = ResultUnit("euros", Words.Units.euros)
    public static let schoolDays = ResultUnit(
        "school days", Words.Columns.schoolDays)
    public static let hours = ResultUnit("hours", Words.Units.hours)
    public static let pupils = ResultUnit(
        "pupils", Words.Columns.pupils)
    public static let pupilsAYear = ResultUnit("pupils a year", Words.Seats.pupilsAYear)
    public static let seats = ResultUnit("seats", Words.Seats.seat)
    /// Of a number without a unit.
    public static let plain = ResultUnit("number", Words.Units.none)
    public static let number = ResultUnit("number", Words.Columns.number)

    /// What files call a unit that a scenario writes so: each unit has one name in all tables.
    static func id(ofTyped typed: String) -> String {
        switch typed {
        case "%": "percent"
        case "EUR", "€": "euros"
        case "h": "hours"
        case "min": "minutes"
        case "d": schoolDays.id
        default: typed
        }
    }
}

/// Cells and texts that several plans tell.
enum PlanCells {
    static func role(_ id: String, _ scenario: Scenario) -> ResultCell {
        .named(id, scenario.roles.first { $0.id == id }?.title ?? LocalizedText(id))
    }

    /// Schools of a pool; empty: all.
    static func schools(_ ids: [String], _ scenario: Scenario) -> ResultCell {
        guard !ids.isEmpty else { return .named("all", Words.Staffing.allSchools) }
        let names = ids.map { id in scenario.schools.first { $0.id == id }?.name ?? id }
        return .named(ids.joined(separator: "+"), LocalizedText(names.joined(separator: ", ")))
    }

    static func school(_ school: School) -> ResultCell { .named(school.id, LocalizedText(school.name)) }

    static func seatClass(_ small: SmallClass) -> ResultCell { .named(small.id, small.title) }

    static func grades(_ set: GradeSet) -> String {
        var runs: [ClosedRange<Int>] = []
        for grade in set.grades {
            if let last = runs.last, last.upperBound == grade - 1 {
                runs[runs.count - 1] = last.lowerBound...grade
            } else {
                runs.append(grade...grade)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }

    /// A share as a number of per cent.
    static func percentCell(_ share: Double?) -> ResultCell { .number(orNone: share.map { 100 * $0 }) }

    static func year(_ label: String) -> ResultCell { .text(label) }
}

extension ResultColumn {
    static let role = ResultColumn.key(
        "role", Words.Staffing.role,
        about: Words.Columns.roleAbout)
    static let schools = ResultColumn.key(
        "schools", Words.Staffing.schools,
        about: Words.Columns.schoolsAbout)
    static let school = ResultColumn.key(
        "school", Words.Staffing.school,
        about: Words.Columns.schoolAbout)
    static let year = ResultColumn.key(
        "year", Words.year, about: Words.Columns.yearAbout)
    static let seatClass = ResultColumn.key(
        "class", Words.Seats.seatClass, about: Words.Columns.seatClassAbout)
    static let remark = ResultColumn.note(
        "remark", Words.Staffing.remark, about: Words.Columns.remarkAbout)
}
