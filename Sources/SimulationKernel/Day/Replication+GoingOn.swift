import SchoolDomain
import Stochastics

// Where pupils go after grade 9.
extension Replication {
    /// Where a pupil is in the year of the run that follows; `nil`: it leaves the municipality's schools.
    @inline(__always)
    mutating func next(of pupil: Pupil, in year: Int) -> (school: Int, grade: Int)? {
        guard pupil.grade == Grade.lastOfBasic, !model.population.goingOn.isEmpty else {
            return model.population.promoted(school: pupil.school, grade: pupil.grade)
        }
        return model.population.goingOn.place(pupil.words, from: pupil.school, in: year).map {
            ($0.school, $0.grade)
        }
    }

    /// Counts, at the end of a school year, where a pupil of grade 9 goes.
    mutating func countGoingOn(_ grade: Int?) {
        guard !model.population.goingOn.isEmpty else { return }
        let outcome: GoingOnOutcome =
            switch grade.flatMap({ Track(grade: $0) }) {
            case .general: .general
            case .vocational: .vocational
            case nil: .nowhere
            }
        counts[.goingOn, shape.goingOn(year, outcome)] += 1
    }

    /// Who is there by the first counted day has gone on after grade 9 as anyone does later: this year, which is counted, or
    /// earlier. What is left of a habit that grew worse then stands in the level before the pupil's first year is drawn. Apart from
    /// their entry, which is in the inner loop of every scenario.
    mutating func raiseWhoHaveGoneOn() {
        guard !model.population.goingOn.isEmpty, year <= model.calendar.warmUpYears else { return }
        for number in 0..<model.population.endByYear[year] {
            let slot = model.population.slots.pointer(number)
            guard slot.pointee.entryYear == year, !slot.pointee.movesIn,
                let track = Track(grade: slot.pointee.grade)
            else { continue }
            let (grade, first) = (slot.pointee.grade, track.grades.lowerBound)
            pupils[number].words = chance.pupil(model.population.subject(of: number))
            let habit =
                grade == first
                ? newHabit(number, in: grade)
                : model.population.goingOn.habit(pupils[number].words, in: grade)
            guard habit == .worse else { continue }
            pupils[number].normal = (first..<grade).reduce(1) { raise, _ in raise * model.absence.correlation
            }
        }
    }

    /// The habit of a pupil who has gone on, counted in the year that begins.
    mutating func newHabit(_ number: Int, in grade: Int) -> Habit {
        let words = pupils[number].words
        let habit = model.population.goingOn.habit(words, in: grade)
        if habit != .kept {
            counts[.goingOn, shape.goingOn(year, habit == .worse ? .worse : .lost)] += 1
            note(
                number, .habit(isWorse: habit == .worse),
                draws: [TraceDraw(.habit, words.block(Decision.goingOn.plain, 0).word1)])
        }
        return habit
    }
}
