import Localization

// Amounts of absence that cannot be reached in the days over which they are counted.
extension Scenario {
    /// Warns of steps that no pupil can come to: the window has no more lessons than the threshold lets pass.
    func findReachProblems(_ list: inout ProblemList) {
        guard list.trusts(.pupils, .years), list.isReadable(["weeklyLessons"]), list.isReadable(["counting"]),
            !weeklyLessons.isEmpty
        else { return }
        let spans =
            if case .rolling(let days) = counting.window { [days] } else { countingPeriods(list).map(\.days) }
        guard let days = spans.max().map({ min($0, Self.daysMax) }), days > 0 else { return }
        for (index, step) in ladder.enumerated() {
            let isReachable = gradesWithPupils.contains { grade in
                counting.limitLessons(step.threshold, ofFifths: weekly(grade) * days)
                    < lessonsMax(grade, days)
            }
            guard !isReachable else { continue }
            list.warn(
                Words.Fault.neverOver(days, lessons: lessonsMax(among: gradesWithPupils, days)),
                at: ["ladder", .index(index), "threshold"])
        }
    }

    /// Warns of looks whose answer is the same for every pupil.
    ///
    /// - Parameter neverOver: what then never happens or always does, at the look's amount.
    func findReachProblems(
        of review: AbsenceReview, for grades: GradeSet, at path: ProblemList.Path, _ list: inout ProblemList,
        neverOver: (Int, Int) -> LocalizedText
    ) {
        guard list.trusts(.pupils), list.isReadable(["weeklyLessons"]), review.days > 0,
            !weeklyLessons.isEmpty
        else { return }
        let grades = gradesWithPupils.filter(grades.contains)
        let days = min(review.days, Self.daysMax)
        let limit: (Int) -> Int = { grade in
            switch review.amount {
            case .hours(let hours): counting.lessons(ofHours: hours)
            case .percent(let percent):
                AbsenceAmount.lessons(percent: percent, ofFifths: weekly(grade) * days)
            }
        }
        guard !grades.isEmpty, grades.allSatisfy({ limit($0) >= lessonsMax($0, days) }) else { return }
        list.warn(neverOver(days, lessonsMax(among: grades, days)), at: path)
    }

    /// As many lessons as some school days in a row can have, in whole weeks or day by day, whichever is less.
    private func lessonsMax(_ grade: Int, _ days: Int) -> Int {
        let weekly = weekly(grade)
        return min((weekly + 4) / 5 * days, weekly * ((days + 4) / 5))
    }

    /// No week has more; what is out of range is told at its own place.
    private func weekly(_ grade: Int) -> Int { min(max(weeklyLessons.ofGrade(grade), 0), 168) }

    /// No window is longer.
    private static let daysMax = 20_000

    private func lessonsMax(among grades: [Int], _ days: Int) -> Int {
        grades.map { lessonsMax($0, days) }.max() ?? 0
    }
}
