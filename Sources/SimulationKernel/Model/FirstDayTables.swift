import SchoolDomain
import Stochastics

/// What is known of the first day besides seats, in numbers.
///
/// Days before the first are those of the warm-up's calendar: a date on which there was no school is the last school day
/// before the first.
public struct FirstDayTables: Sendable {
    /// Requests besides absence that wait.
    public struct Requests: Sendable, BitwiseCopyable {
        /// The line that they came to.
        public let line: Int
        /// The school of which they are.
        public let school: Int
        /// When they were made.
        public let day: Int
        /// Whether they are urgent.
        public let isUrgent: Bool
        /// How many.
        public let count: Int
    }

    /// Cases of a step with none of their work begun.
    public struct Cases: Sendable, BitwiseCopyable {
        /// By position in the ladder.
        public let step: Int
        /// The school of the pupils; `nil`: any.
        public let school: Int?
        /// When their work was asked for.
        public let day: Int
        /// How many.
        public let count: Int
    }

    /// Who takes part in an intervention.
    public struct Participants: Sendable, BitwiseCopyable {
        /// By position in the scenario.
        public let intervention: Int
        /// How many.
        public let count: Int
        /// School days that such a pupil takes part still, 1 at least; `nil`: to the end.
        public let left: DrawTable?
    }

    /// Pupils with lessons missed in the school year before the first day.
    public struct Lessons: Sendable, BitwiseCopyable {
        /// The school of the pupils; `nil`: any.
        public let school: Int?
        /// Their grades.
        public let grades: GradeSet
        /// Lessons that each has missed.
        public let lessons: Int
        /// How many pupils.
        public let count: Int
    }

    /// In the order of the scenario.
    public let requests: Table<Requests>
    /// In the order of the scenario.
    public let cases: Table<Cases>
    /// In the order of the scenario.
    public let participants: Table<Participants>
    /// Those with the most lessons first.
    public let lessons: Table<Lessons>
    /// The address of the draws of a line's known requests; see `Decision.knownRequest`.
    public let requestDecision: UInt32

    init(_ scenario: Scenario, _ calendar: ModelCalendar, _ staff: StaffTables, in arena: TableArena) {
        let known = scenario.firstDay
        func day(_ date: CalendarDate) -> Int {
            min(calendar.firstDay(onOrAfter: date), calendar.firstCountedDay - 1)
        }
        func school(_ id: String?) -> Int? {
            id.flatMap { id in scenario.schools.firstIndex { $0.id == id } }
        }
        requests = arena.table(
            known.requests.compactMap { row in
                guard let role = staff.roleNumbers[row.role], let school = school(row.school) else {
                    return nil
                }
                let line = staff.line(role: role, school: school)
                require(line >= 0, "no staff of role \(row.role) at school \(row.school)")
                return Requests(
                    line: line, school: school, day: day(row.since), isUrgent: row.isUrgent, count: row.count)
            })
        cases = arena.table(
            known.cases.compactMap { row in
                scenario.ladder.firstIndex { $0.id == row.step }.map {
                    Cases(step: $0, school: school(row.school), day: day(row.since), count: row.count)
                }
            })
        participants = arena.table(
            known.participants.compactMap { row in
                scenario.interventions.firstIndex { $0.id == row.intervention }.map { number in
                    let duration = scenario.interventions[number].durationDays
                    return Participants(
                        intervention: number, count: row.count,
                        left: duration.map { DrawTable(daysTable($0).residual(from: 1), in: arena) })
                }
            })
        lessons = arena.table(
            known.hours.sorted { $0.hours > $1.hours }.map { row in
                let lessons = scenario.counting.hour == .lesson ? row.hours : row.hours * 60 / 45
                return Lessons(
                    school: school(row.school), grades: row.grades, lessons: Int(lessons.rounded(.down)),
                    count: row.count)
            })
        requestDecision = Decision.knownRequest.plain
    }
}
