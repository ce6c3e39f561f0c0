// The count of the ladder: what of a spell is counted, and on which day a threshold is passed.
extension Replication {
    /// Counts a spell toward the ladder, up to the next crossing if there is one.
    @inline(__always)
    mutating func count(
        _ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, from day: Int, to end: Int, _ type: Int,
        _ spell: AbsenceTables.Spell, _ lessons: Int
    ) {
        pupil.pointee.countFrom = end
        guard spell.counts else { return }
        // Nearly always: a spell within the school year that passes no threshold.
        let more = pupil.pointee.counted + lessons
        if model.ladder.countsByYear, more <= pupil.pointee.stepLimit {
            pupil.pointee.counted = more
            return
        }
        pupil.pointee.countFrom = day
        pupil.pointee.countType = type
        pupil.pointee.countLessons = min(lessons, 255)
        countOn(number)
    }

    /// Counts what is not counted yet of the latest spell, up to the next crossing if there is one.
    @inline(never)
    mutating func countOn(_ number: Int) {
        let pupil = pupils.pointer(number)
        pupil.pointee.crossDay = never
        let end = pupil.pointee.position
        guard pupil.pointee.countFrom < end else { return }
        let spell = model.absence.spells[pupil.pointee.countType]
        if let window = model.ladder.rollingDays {
            return countRolling(pupil, number, through: end, spell, window)
        }
        var day = pupil.pointee.countFrom
        let grade = pupil.pointee.grade
        while day < end {
            let period = model.ladder.periodOfDay[day]
            beginPeriod(pupil, period)
            let pieceEnd = min(end, model.ladder.periodEnd[period])
            let piece =
                spell.isWholeDays
                ? model.calendar.lessons(grade: grade, from: day, to: pieceEnd) : pupil.pointee.countLessons
            let before = pupil.pointee.counted
            let limit = pupil.pointee.stepLimit
            if before + piece <= limit {
                pupil.pointee.counted = before + piece
                day = pieceEnd
                continue
            }
            var crossing = day
            if spell.isWholeDays {
                while before + model.calendar.lessons(grade: grade, from: day, to: crossing + 1) <= limit {
                    crossing += 1
                }
                pupil.pointee.counted =
                    before + model.calendar.lessons(grade: grade, from: day, to: crossing + 1)
            } else {
                pupil.pointee.counted = before + piece
            }
            pupil.pointee.countFrom = crossing + 1
            pupil.pointee.crossDay = crossing
            return
        }
        pupil.pointee.countFrom = end
    }

    private mutating func countRolling(
        _ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, through end: Int, _ spell: AbsenceTables.Spell,
        _ window: Int
    ) {
        let base = number * rolling.stride - model.calendar.yearStarts[year]
        beginPeriod(pupil, model.ladder.periodOfDay[pupil.pointee.countFrom])
        for day in pupil.pointee.countFrom..<end {
            while pupil.pointee.rollFrom <= day - window {
                pupil.pointee.counted -= Int(rolling.lessons[base + pupil.pointee.rollFrom])
                pupil.pointee.rollFrom += 1
            }
            let missed =
                spell.isWholeDays
                ? model.calendar.lessons(grade: pupil.pointee.grade, day: day) : pupil.pointee.countLessons
            rolling.lessons[base + day] = UInt8(truncatingIfNeeded: missed)
            pupil.pointee.counted += missed
            if pupil.pointee.counted > pupil.pointee.stepLimit {
                pupil.pointee.countFrom = day + 1
                pupil.pointee.crossDay = day
                return
            }
        }
        pupil.pointee.countFrom = end
    }

    /// Starts the count anew when the day belongs to a later period than the count.
    @inline(__always)
    private mutating func beginPeriod(_ pupil: UnsafeMutablePointer<Pupil>, _ period: Int) {
        guard pupil.pointee.period != period else { return }
        pupil.pointee.period = period
        pupil.pointee.counted = 0
        pupil.pointee.nextStep = 0
        findStepLimit(&pupil.pointee)
    }

    /// Looks up the lessons over which the pupil's next step is due.
    @inline(__always)
    func findStepLimit(_ pupil: inout Pupil) {
        pupil.stepLimit =
            pupil.nextStep < model.stepCount
            ? model.ladder.limitLessons(period: pupil.period, step: pupil.nextStep, grade: pupil.grade)
            : never
    }
}
