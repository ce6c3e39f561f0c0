import Localization
import SchoolDomain

extension Shape where Value == CalendarDate {
    /// A date written `2026-08-12`, or as people in Finland write it, `12.8.2026`.
    static var date: Shape {
        Shape(
            .date, placeholder: CalendarDate(serial: 0), typed: { $0.description },
            read: { node, spot in
                guard let date = node.text.flatMap({ DateText.date($0) }) else {
                    spot.expected(Words.Fault.date, not: node)
                    return nil
                }
                return date
            })
    }
}

extension Shape where Value == DateSpan {
    /// Dates from-to, written `2026-10-12..2026-10-18`; one date alone is a span of one day.
    static var dateSpan: Shape {
        let placeholder = CalendarDate(serial: 0)
        return Shape(.dateSpan, placeholder: DateSpan(first: placeholder, last: placeholder)) { node, spot in
            guard let span = node.text.flatMap({ DateText.span($0) }) else {
                spot.expected(Words.Fault.twoDates, not: node)
                return nil
            }
            guard span.first <= span.last else {
                spot.fault(Words.Fault.endsBeforeItBegins(spot.name), at: node.place)
                return nil
            }
            return span
        }
    }
}

extension Shape where Value == MonthDay {
    /// A day of any year, written `10-31` or `31.10.`.
    static var monthDay: Shape {
        Shape(
            .monthDay, placeholder: MonthDay(month: 1, day: 1)!,
            typed: { twoDigits($0.month) + "-" + twoDigits($0.day) },
            read: { node, spot in
                guard let day = node.text.flatMap({ DateText.monthDay($0) }) else {
                    spot.expected(Words.Fault.monthAndDay, not: node)
                    return nil
                }
                return day
            })
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Shape where Value == GradeSet {
    /// `all`, a range `7-9`, or a list of grades and ranges.
    static var grades: Shape {
        Shape(
            .grades, placeholder: .all, typed: { $0 == .all ? "all" : nil },
            read: { node, spot in
                if node.text == "all" { return .all }
                var grades: [Int] = []
                for item in node.items ?? [node] {
                    guard let range = item.text.flatMap(gradeRange) else {
                        spot.expected(Words.Fault.grades, not: item)
                        return nil
                    }
                    grades += range
                }
                return GradeSet(grades)
            })
    }
}
