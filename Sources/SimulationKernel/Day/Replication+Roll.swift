import SchoolDomain

// Who is on the roll at the observation dates and on the day of the yearly count, and how their steps stand then.
extension Replication {
    /// Counts a pupil on the rolls of a year that begins; when it comes and goes is known by then.
    @inline(__always)
    mutating func countOnRoll(_ pupil: UnsafeMutablePointer<Pupil>) {
        let (from, to) = (pupil.pointee.from, pupil.pointee.to)
        let place = shape.onRoll(year, pupil.pointee.school, pupil.pointee.grade, roll: 0)
        for roll in 0...shape.dates {
            let day = model.calendar.rollDay(year, roll)
            guard from <= day, day < to else { continue }
            counts[.onRoll, place + roll] += 1
        }
    }

    /// A step has been taken: it counts at every date to come at which the pupil is on the roll.
    mutating func countTaken(_ step: Int, _ pupil: Int) {
        for date in 0..<shape.dates {
            let day = model.calendar.rollDay(year, date)
            guard today <= day, day < pupils[pupil].to else { continue }
            countStanding(.taken, step, pupil, date)
        }
    }

    /// How the open cases stand at the close of an observation date.
    mutating func countSteps() {
        for date in 0..<shape.dates where model.calendar.rollDay(year, date) == today {
            for pupil in 0..<model.population.endByYear[year]
            where pupils[pupil].held > 0 && pupils[pupil].status == .enrolled && pupils[pupil].from <= today {
                for step in 0..<model.stepCount where help.caseStage[help.atCase(step, pupil)] >= 0 {
                    countStanding(isWaiting(step, pupil) ? .waiting : .inWork, step, pupil, date)
                }
            }
        }
    }

    /// Whether some part of what an open case asks for has not been begun.
    private mutating func isWaiting(_ step: Int, _ pupil: Int) -> Bool {
        let index = help.atCase(step, pupil)
        let stage = model.responses.pointer(step).pointee.stages.pointer(help.caseStage[index])
        return help.caseBegun[index] != 1 << stage.pointee.items.count - 1
    }

    private mutating func countStanding(_ standing: StepStanding, _ step: Int, _ pupil: Int, _ date: Int) {
        let (school, grade) = (pupils[pupil].school, pupils[pupil].grade)
        counts[.stepsOnRoll, shape.stepOnRoll(year, school, grade, step: step, date: date, standing)] += 1
    }
}
