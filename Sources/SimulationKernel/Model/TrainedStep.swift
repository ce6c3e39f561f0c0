import SchoolDomain

/// Which part of a role is trained at a school from a day on, until the school's next.
struct TrainedStep: BitwiseCopyable {
    /// By position in the scenario.
    let school: Int
    let firstDay: Int
    let share: Double

    /// School by school, in order of time.
    static func all(of training: Training, _ scenario: Scenario, _ calendar: ModelCalendar) -> [TrainedStep] {
        let dates = Set(training.trained.compactMap(\.from)).sorted()
        return scenario.schools.indices.flatMap { school in
            let id = scenario.schools[school].id
            let always = TrainedStep(
                school: school, firstDay: -never, share: training.share(at: id) { _ in false })
            return [always]
                + dates.map { date in
                    TrainedStep(
                        school: school, firstDay: calendar.dayNumber(of: date),
                        share: training.share(at: id) { $0 <= date })
                }
        }
    }
}
