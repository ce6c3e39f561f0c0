import SchoolDomain
import Stochastics

// How a pupil passes the school days: spells, lessons missed, thresholds crossed.
extension Replication {
    /// The first day of the next spell.
    @inline(__always)
    func onset(_ pupil: Pupil) -> Int {
        let rows = rows(of: pupil)
        return rows.pointee.onset(rows.pointee.target(pupil))
    }

    /// The rows for a pupil's spells of this year.
    @inline(__always)
    func rows(of pupil: Pupil) -> UnsafePointer<SpellRows> {
        UnsafePointer(rows + (pupil.row == AbsenceTables.severeRow ? Grade.count + pupil.grade : pupil.grade))
    }

    /// Finds the rows of a year that begins.
    mutating func findRows() {
        for grade in 0..<shape.grades {
            rows[grade] = SpellRows(self, grade: grade, isSevere: false)
            rows[Grade.count + grade] = SpellRows(self, grade: grade, isSevere: true)
        }
        for line in model.staff.lines.indices { lineRows[line] = RequestLineRows(self, line: line) }
    }

    /// Whether the next spell begins on or before a day, if the rate stays as it is.
    @inline(__always)
    func isAbsent(_ pupil: Pupil, by day: Int) -> Bool {
        let hazard = model.absence.hazardBefore.pointer(Int(pupil.hazardRow))
        return OperationalClock.isConsumed(
            pupil.remaining, rate: Int64(pupil.rate), hazard: hazard[day + 1] - hazard[pupil.position])
    }

    /// Sets the rate from a day on: what is left of the waiting time passes at the new rate.
    @inline(__always)
    func setRate(_ pupil: inout Pupil, from day: Int) {
        let rate = OperationalClock.rate(
            level: pupil.level, effects: pupil.effects * pupil.outsideFactor,
            reinforcement: model.absence.reinforcement(lessons: pupil.reinforcing))
        guard rate != pupil.rate else { return }
        if pupil.position < day { consumeHazard(&pupil, before: day) }
        pupil.rate = Int32(rate)
    }

    /// Uses up waiting time through the days before `day`, on which no spell has begun.
    @inline(__always)
    func consumeHazard(_ pupil: inout Pupil, before day: Int) {
        let hazard = model.absence.hazardBefore.pointer(Int(pupil.hazardRow))
        pupil.remaining -= Int64(pupil.rate) * (hazard[day] - hazard[pupil.position])
        pupil.position = day
    }

    /// Applies the spells that begin on or before `limit`; stops early where a threshold is crossed.
    ///
    /// - Parameter areGathered: whether `readings` are the pupil's own.
    @inline(__always)
    mutating func advance(_ number: Int, through limit: Int, areGathered: Bool = false) {
        let pupil = pupils.pointer(number)
        var areGathered = areGathered
        while pupil.pointee.crossDay == never {
            let stop = min(limit, pupil.pointee.nextReading - 1)
            while isAbsent(pupil.pointee, by: stop) {
                applySpells(pupil, number, through: stop)
                guard pupil.pointee.crossDay == never else { return }
            }
            guard stop < limit else { return }
            passReadings(number, through: limit, areGathered: areGathered)
            areGathered = true
        }
    }

    /// Applies the spells that begin on or before `limit`, the first of which does, up to one that brings more
    /// than counts.
    ///
    /// The innermost loop of all. What it changes of the pupil stays in registers from spell to spell; the next
    /// spell's wait does not depend on this one's length, so that both are worked out side by side; and what cannot
    /// be foretold (the type, whole days or lessons) is chosen by arithmetic, not by a branch.
    @inline(never)
    private mutating func applySpells(_ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, through limit: Int)
    {
        let rows = rows(of: pupil.pointee)
        let bound = rows.pointee.hazard[limit + 1]
        let (rate, to) = (Int64(pupil.pointee.rate), pupil.pointee.to)
        var (stream, target) = (pupil.pointee.stream, rows.pointee.target(pupil.pointee))
        var (lessonsOfYear, daysOfYear) = (pupil.pointee.yearLessons, pupil.pointee.yearDays)
        var counted = pupil.pointee.counted
        let isPlain = rows.pointee.isPlain && tracedPupil != number
        var (day, end, type, lessons, remaining) = (0, 0, 0, 0, Int64(0))
        var bits: UInt64
        var isDone = false
        repeat {
            day = rows.pointee.onset(target)
            bits = stream.word(1)
            remaining = WaitingTime.exponential(stream.word(2), rows.pointee.waits)
            stream.skip(2)
            type = rows.pointee.type(bits.low32, day)
            let rule = rows.pointee.rules + type
            let drawn = rule.pointee.length.draw(bits.high32)
            let whole = rule.pointee.wholeDays
            end = min(day + (drawn & whole | rule.pointee.oneDay), to)
            lessons = min(rows.pointee.lessons(day, end), drawn | whole)
            let days = (end - day) & whole
            rows.pointee.book(rule.pointee.cause, lessons, day, end, days: days, whole: whole & 1)
            lessonsOfYear += lessons
            daysOfYear += days
            target = rows.pointee.hazard[end] + remaining / rate
            let more = counted + lessons & rule.pointee.counted
            isDone =
                isPlain && lessonsOfYear <= pupil.pointee.observedLimit && more <= pupil.pointee.stepLimit
            if isDone { counted = more }
        } while isDone && target < bound
        pupil.pointee.stream = stream
        pupil.pointee.remaining = remaining
        pupil.pointee.position = end
        pupil.pointee.countFrom = end
        pupil.pointee.yearLessons = lessonsOfYear
        pupil.pointee.yearDays = daysOfYear
        pupil.pointee.counted = counted
        guard !isDone else { return }
        endSpell(pupil, number, from: day, to: end, type, lessons, before: lessonsOfYear - lessons)
        if tracedPupil == number { note(number, from: day, to: end, type, lessons, bits, stream.word(0)) }
    }

    /// What a spell brings besides its lessons: limits passed, the count of the ladder, reinforcement, records.
    @inline(never)
    private mutating func endSpell(
        _ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, from day: Int, to end: Int, _ type: Int,
        _ lessons: Int, before: Int
    ) {
        let spell = model.absence.spells[type]
        if pupil.pointee.yearLessons > pupil.pointee.observedLimit {
            passLimits(pupil, before: before, from: day, end)
        }
        if model.keepsHistory { remember(pupil, day, end, spell, lessons) }
        if recording.contains(.spells) {
            spellRecords.append(SpellRecord(pupil: number, day: day, end: end, type: type, lessons: lessons))
        }
        count(pupil, number, from: day, to: end, type, spell, lessons)
        while pupil.pointee.crossDay != never, passesSilently(number, on: pupil.pointee.crossDay) {
            countOn(number)
        }
        if spell.reinforces {
            pupil.pointee.reinforcing = min(pupil.pointee.reinforcing + lessons, Model.mostReinforcing)
            setRate(&pupil.pointee, from: end)
        }
    }

    /// Writes a spell of the followed pupil down.
    private mutating func note(
        _ number: Int, from day: Int, to end: Int, _ type: Int, _ lessons: Int, _ bits: UInt64, _ wait: UInt64
    ) {
        let isWholeDays = model.absence.spells[type].isWholeDays
        note(
            number, .spell(type: type, days: isWholeDays ? end - day : 0, lessons: lessons), on: day,
            draws: [
                TraceDraw(.spellType, bits.low32), TraceDraw(.length, bits.high32),
                TraceDraw(.nextSpell, wait),
            ])
    }

    /// Is absent on whole days from `day` to the day before `end`, for a reason that is not the pupil's own.
    mutating func imposeSpell(_ number: Int, from day: Int, to end: Int, type: Int) {
        let pupil = pupils.pointer(number)
        let lessons = model.calendar.lessons(grade: pupil.pointee.grade, from: day, to: end)
        rows(of: pupil.pointee).pointee.book(
            model.absence.spells[type].cause, lessons, day, end, days: end - day, whole: 1)
        let before = pupil.pointee.yearLessons
        pupil.pointee.yearLessons = before + lessons
        pupil.pointee.yearDays += end - day
        pupil.pointee.position = end
        endSpell(pupil, number, from: day, to: end, type, lessons, before: before)
    }

    /// Counts the pupil over each observed limit that a spell has passed.
    @inline(never)
    mutating func passLimits(
        _ pupil: UnsafeMutablePointer<Pupil>, before: Int, from day: Int, _ end: Int
    ) {
        while pupil.pointee.yearLessons > pupil.pointee.observedLimit {
            let limit = pupil.pointee.nextLimit
            countOver(pupil.pointee, limit, before: before, from: day, end)
            pupil.pointee.nextLimit = limit + 1
            pupil.pointee.observedLimit = model.ladder.observedLimit(limit + 1)
        }
    }

    private mutating func countOver(
        _ pupil: Pupil, _ limit: Int, before: Int, from day: Int, _ end: Int
    ) {
        let (school, grade) = (pupil.school, pupil.grade)
        var crossing = day
        if end > day + 1 {
            while before + model.calendar.lessons(grade: grade, from: day, to: crossing + 1)
                <= model.ladder.observedLimits[limit]
            { crossing += 1 }
        }
        let first = model.calendar.yearStarts[year]
        for moment in 0..<shape.dates where crossing < first + model.calendar.elapsed(year, atDate: moment) {
            counts[
                .over, shape.over(year: year, school: school, grade: grade, limit: limit, moment: moment)] +=
                1
            guard model.calendar.rollDay(year, moment) < pupil.to else { continue }
            counts[.overOnRoll, shape.overOnRoll(year, school, grade, limit: limit, date: moment)] += 1
        }
        counts[
            .over, shape.over(year: year, school: school, grade: grade, limit: limit, moment: shape.dates)] +=
            1
    }

    @inline(never)
    private mutating func remember(
        _ pupil: UnsafeMutablePointer<Pupil>, _ day: Int, _ end: Int, _ spell: AbsenceTables.Spell,
        _ lessons: Int
    ) {
        pupil.pointee.lastSpell = spells.append(
            SpellLog.Entry(
                previous: pupil.pointee.lastSpell, day: Int16(day), end: Int16(end),
                lessons: spell.isWholeDays ? -1 : Int16(lessons)))
    }
}
