// Absence before and after the start of an intervention.
extension Replication {
    /// Sums the absence of those who started an intervention this year, in equal windows before and after.
    mutating func compareBeforeAfter() {
        let window = model.scenario.observation.comparisonDays
        let calendarYear = model.calendar.years[year]
        let starts = watched ?? observations.starts
        for start in starts where start.day >= calendarYear.first && start.day < calendarYear.end {
            let (pupil, day) = (start.pupil, start.day)
            let before = day - window..<day
            let after = day + 1..<day + 1 + window
            guard start.intervention < observations.beforeAfter.count,
                before.lowerBound >= max(calendarYear.first, pupils[pupil].from),
                after.upperBound <= min(calendarYear.end, pupils[pupil].to)
            else { continue }
            let grade = pupils[pupil].grade
            var sums = observations.beforeAfter[start.intervention]
            sums.pupils += 1
            sums.beforeAbsent += lessonsMissed(pupil, in: before)
            sums.afterAbsent += lessonsMissed(pupil, in: after)
            sums.beforePossible += model.calendar.lessons(
                grade: grade, from: before.lowerBound, to: before.upperBound)
            sums.afterPossible += model.calendar.lessons(
                grade: grade, from: after.lowerBound, to: after.upperBound)
            observations.beforeAfter[start.intervention] = sums
        }
    }

    /// Lessons that a pupil has missed on some days of this year.
    mutating func lessonsMissed(_ pupil: Int, in days: Range<Int>) -> Int {
        var missed = 0
        var place = pupils[pupil].lastSpell
        while place >= 0 {
            let spell = spells[place]
            place = spell.previous
            let (from, to) = (max(Int(spell.day), days.lowerBound), min(Int(spell.end), days.upperBound))
            guard from < to else { continue }
            missed +=
                spell.lessons < 0
                ? model.calendar.lessons(grade: pupils[pupil].grade, from: from, to: to) : Int(spell.lessons)
        }
        return missed
    }
}
