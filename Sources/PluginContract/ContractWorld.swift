import PluginKit
import SchoolDomain

/// The made-up municipalities in which plugins are checked: one with much of everything, one with hardly anything.
struct ContractWorld: Sendable {
    let name: String
    let world: PluginWorld

    static let all = [wide, narrow]

    /// Three years of about 190 days in two terms with breaks; five schools, four steps, three interventions.
    static let wide = ContractWorld(
        name: "wide",
        world: PluginWorld(
            years: (2026...2028).compactMap { year in
                guard let first = CalendarDate(year: year, month: 8, day: 12),
                    let last = CalendarDate(year: year + 1, month: 6, day: 3)
                else { return nil }
                return DateSpan(first: first, last: last)
            },
            schools: ["kirkonkylä", "north", "itä", "ranta", "lukio"],
            steps: ["talk", "letter", "meeting", "child-welfare"], profiles: ["calm", "anxious", "restless"],
            classes: ["small", "flexible"], interventions: ["mentors", "letters", "breakfast"],
            pupilLimit: 1100))

    /// A year of three weeks and one of a single day; one of everything, and no interventions.
    static let narrow = ContractWorld(
        name: "narrow",
        world: PluginWorld(
            years: [(2026, 18), (2027, 0)].compactMap { year, days in
                CalendarDate(year: year, month: 8, day: year == 2026 ? 10 : 11).map {
                    DateSpan(first: $0, last: $0.adding(days: days))
                }
            },
            schools: ["only"], steps: ["talk"], profiles: ["ordinary"], classes: ["small"],
            interventions: [], pupilLimit: 1000))
}

extension PluginWorld {
    /// Weekdays of these years without the eighth to tenth and the twentieth to twenty-second week of each.
    ///
    /// A term ends at the second break; a grade has three to six lessons a day.
    convenience init(
        years: [DateSpan], schools: [String], steps: [String], profiles: [String], classes: [String],
        interventions: [String], pupilLimit: Int
    ) {
        var days: [PluginDay] = []
        var firsts: [Int] = []
        for (year, span) in years.enumerated() {
            firsts.append(days.count)
            let monday = span.first.serial - span.first.weekday
            for serial in span.first.serial...span.last.serial {
                let date = CalendarDate(serial: serial)
                let week = (serial - monday) / 7
                guard date.weekday < 5, !(8...9).contains(week), !(20...21).contains(week) else { continue }
                days.append(
                    PluginDay(
                        year: year, term: 2 * year + (week < 20 ? 0 : 1),
                        week: (serial - years[0].first.serial + years[0].first.weekday) / 7,
                        weekday: date.weekday, date: date.number))
            }
        }
        let count = days.count
        self.init(
            days: days, yearFirst: firsts + [count],
            lessonsBefore: Grade.all.flatMap { grade in (0...count).map { $0 * (3 + grade / 3) } },
            schools: schools, steps: steps, profiles: profiles, classes: classes,
            interventions: interventions, pupilLimit: pupilLimit)
    }
}

extension CalendarDate {
    /// Such as 20270203.
    var number: Int {
        let (year, month, day) = parts
        return year * 10_000 + month * 100 + day
    }
}
