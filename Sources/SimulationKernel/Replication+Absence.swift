import SchoolDomain
import Stochastics

// How a pupil lives through the school days: spells, lessons missed, thresholds crossed.
extension Replication {
    /// The first day of the next spell, if it begins on or before `limit`.
    ///
    /// Law: the spell begins on the first day whose hazard, times the rate, uses up what remains of the waiting
    /// time: `rate × (H[d + 1] − H[position]) > remaining`. Whole numbers, so it does not matter in how many
    /// pieces the days are looked at.
    @inline(__always)
    func onset(_ pupil: Int, through limit: Int) -> Int? {
        let rate = pupils.rate[pupil]
        let position = pupils.position[pupil]
        guard rate > 0, position <= limit else { return nil }
        let tables = model.absence
        let row = pupils.row[pupil]
        return tables.hazardBefore.withUnsafeBufferPointer { hazard in
            let base = row * tables.stride
            let target = hazard[base + position] + pupils.remaining[pupil] / rate
            guard target < hazard[base + limit + 1] else { return nil }
            var day = Int(tables.guide[row * tables.guideStride + Int(target >> tables.guideShift[row])])
            while hazard[base + day + 1] <= target { day += 1 }
            return day
        }
    }

    /// Uses up waiting time through a day on which no spell has begun.
    @inline(__always)
    mutating func settle(_ pupil: Int, through day: Int) {
        let position = pupils.position[pupil]
        guard position <= day else { return }
        let base = pupils.row[pupil] * model.absence.stride
        let used = model.absence.hazardBefore[base + day + 1] - model.absence.hazardBefore[base + position]
        pupils.remaining[pupil] -= pupils.rate[pupil] * used
        pupils.position[pupil] = day + 1
    }

    /// Lives through the spells that begin on or before `limit`; stops early where a threshold is crossed.
    mutating func advance(_ pupil: Int, through limit: Int) {
        while pupils.crossDay[pupil] == never, let day = onset(pupil, through: limit) {
            beginSpell(pupil, day)
        }
    }

    private mutating func beginSpell(_ pupil: Int, _ day: Int) {
        let ordinal = pupils.ordinal[pupil] + 1
        pupils.ordinal[pupil] = ordinal
        let block = chance.block(Decision.spell.plain, UInt32(pupil), UInt32(ordinal))
        let tables = model.absence
        let type =
            pupils.row[pupil] == AbsenceTables.severeRow
            ? tables.severeSpell : spellType(block.word0, grade: pupils.row[pupil], day: day)
        let grade = pupils.grade[pupil]
        let spell = tables.spells[type]
        // Read in place: a copy of the table would count references (8 % of the whole model's time).
        let drawn = tables.lengths.withUnsafeBufferPointer { $0[type].draw(block.word1) }
        let isWholeDays = spell.isWholeDays
        let end = isWholeDays ? min(day + drawn, pupils.to[pupil]) : day + 1
        let ofDays = model.calendar.lessons(grade: grade, from: day, to: end)
        let lessons = isWholeDays ? ofDays : min(drawn, ofDays)
        pupils.remaining[pupil] = OperationalClock.waitingTime(block.high)
        note(
            pupil, .spell(type: type, days: isWholeDays ? end - day : 0, lessons: lessons), on: day,
            draws: [
                TraceDraw(.spellType, block.word0), TraceDraw(.length, block.word1),
                TraceDraw(.nextSpell, block.high),
            ])
        live(pupil, from: day, to: end, type: type, lessons: lessons)
    }

    /// Is absent from `day` to the day before `end`: books it, counts it, and goes on from there.
    @inline(__always)
    mutating func live(_ pupil: Int, from day: Int, to end: Int, type: Int, lessons: Int) {
        let tables = model.absence
        let spell = tables.spells[type]
        pupils.position[pupil] = end
        record(pupil, day, end, spell, lessons, pupils.grade[pupil])
        if recording.contains(.spells) {
            spellRecords.append(SpellRecord(pupil: pupil, day: day, end: end, type: type, lessons: lessons))
        }
        pupils.countFrom[pupil] = day
        pupils.countType[pupil] = type
        pupils.countLessons[pupil] = lessons
        count(pupil)
        if tables.reinforces && spell.reinforces {
            pupils.reinforcing[pupil] += lessons
            setRate(pupil)
        }
    }

    @inline(__always)
    private func spellType(_ bits: UInt32, grade: Int, day: Int) -> Int {
        let types = model.absence.ordinaryTypes
        let base = (grade * model.dayCount + day) * types
        var type = 0
        while type < types - 1 && bits >= model.absence.typeThresholds[base + type] { type += 1 }
        return type
    }

    /// Books a spell in the observations.
    @inline(__always)
    private mutating func record(
        _ pupil: Int, _ day: Int, _ end: Int, _ spell: AbsenceTables.Spell, _ lessons: Int, _ grade: Int
    ) {
        let shape = observations.shape
        observations.absentLessons[shape.cause(year, grade, spell.cause)] += lessons
        let days = spell.isWholeDays ? end - day : 0
        observations.spells[year * ObservationShape.spellBins + Observations.spellBin(days)] += 1
        if days > 0 {
            observations.absentChange[day] += 1
            observations.absentChange[end] -= 1
            pupils.yearDays[pupil] += days
        }
        let before = pupils.yearLessons[pupil]
        pupils.yearLessons[pupil] = before + lessons
        while before + lessons > model.ladder.observedLimit(pupils.nextLimit[pupil]) {
            countOver(pupil, pupils.nextLimit[pupil], before: before, from: day, end, grade)
            pupils.nextLimit[pupil] += 1
        }
        if pupils.historyStride > 0 { remember(pupil, day, end, spell, lessons, grade) }
    }

    private mutating func countOver(
        _ pupil: Int, _ limit: Int, before: Int, from day: Int, _ end: Int, _ grade: Int
    ) {
        let shape = observations.shape
        let calendar = model.calendar
        var crossing = day
        if end > day + 1 {
            while before + calendar.lessons(grade: grade, from: day, to: crossing + 1)
                <= model.ladder.observedLimits[limit]
            { crossing += 1 }
        }
        let calendarYear = model.calendar.years[year]
        let school = pupils.school[pupil]
        for (moment, elapsed) in calendarYear.elapsedAtDates.enumerated()
        where crossing < calendarYear.first + elapsed {
            observations.over[
                shape.over(year: year, school: school, grade: grade, limit: limit, moment: moment)] += 1
        }
        observations.over[
            shape.over(year: year, school: school, grade: grade, limit: limit, moment: shape.dates)] += 1
    }

    private mutating func remember(
        _ pupil: Int, _ day: Int, _ end: Int, _ spell: AbsenceTables.Spell, _ lessons: Int, _ grade: Int
    ) {
        let base = pupil * pupils.historyStride - model.calendar.years[year].first
        for each in day..<end {
            let missed = spell.isWholeDays ? model.calendar.lessons(grade: grade, day: each) : lessons
            pupils.history[base + each] = UInt8(truncatingIfNeeded: missed)
            if model.ladder.rollingDays != nil {
                pupils.countedHistory[base + each] = spell.counts ? UInt8(truncatingIfNeeded: missed) : 0
            }
        }
    }

    /// Counts the latest spell toward the ladder, up to the next crossing if there is one.
    mutating func count(_ pupil: Int) {
        pupils.crossDay[pupil] = never
        let end = pupils.position[pupil]
        let spell = model.absence.spells[pupils.countType[pupil]]
        guard spell.counts, model.stepCount > 0 else {
            pupils.countFrom[pupil] = end
            return
        }
        if model.ladder.rollingDays != nil { return countRolling(pupil, through: end, spell) }
        var day = pupils.countFrom[pupil]
        let (calendar, grade) = (model.calendar, pupils.grade[pupil])
        while day < end {
            let period = model.ladder.periodOfDay[day]
            beginPeriod(pupil, period)
            let pieceEnd = min(end, model.ladder.periodEnd[period])
            let piece =
                spell.isWholeDays
                ? calendar.lessons(grade: grade, from: day, to: pieceEnd) : pupils.countLessons[pupil]
            let before = pupils.counted[pupil]
            let limit = nextLimit(pupil, period)
            if before + piece <= limit {
                pupils.counted[pupil] = before + piece
                day = pieceEnd
                continue
            }
            var crossing = day
            if spell.isWholeDays {
                while before + calendar.lessons(grade: grade, from: day, to: crossing + 1) <= limit {
                    crossing += 1
                }
                pupils.counted[pupil] = before + calendar.lessons(grade: grade, from: day, to: crossing + 1)
            } else {
                pupils.counted[pupil] = before + piece
            }
            pupils.countFrom[pupil] = crossing + 1
            pupils.crossDay[pupil] = crossing
            return
        }
        pupils.countFrom[pupil] = end
    }

    private mutating func countRolling(_ pupil: Int, through end: Int, _ spell: AbsenceTables.Spell) {
        guard let window = model.ladder.rollingDays, pupils.countFrom[pupil] < end else { return }
        let base = pupil * pupils.historyStride - model.calendar.years[year].first
        let period = model.ladder.periodOfDay[pupils.countFrom[pupil]]
        beginPeriod(pupil, period)
        for day in pupils.countFrom[pupil]..<end {
            while pupils.rollFrom[pupil] <= day - window {
                pupils.counted[pupil] -= Int(pupils.countedHistory[base + pupils.rollFrom[pupil]])
                pupils.rollFrom[pupil] += 1
            }
            pupils.counted[pupil] += Int(pupils.countedHistory[base + day])
            if pupils.counted[pupil] > nextLimit(pupil, period) {
                pupils.countFrom[pupil] = day + 1
                pupils.crossDay[pupil] = day
                return
            }
        }
        pupils.countFrom[pupil] = end
    }

    @inline(__always)
    private func nextLimit(_ pupil: Int, _ period: Int) -> Int {
        let step = pupils.nextStep[pupil]
        return step < model.stepCount
            ? model.ladder.limitLessons(period: period, step: step, grade: pupils.grade[pupil]) : Int.max
    }

    /// Starts the count anew when the day belongs to a later period than the count.
    @inline(__always)
    private mutating func beginPeriod(_ pupil: Int, _ period: Int) {
        guard pupils.period[pupil] != period else { return }
        pupils.period[pupil] = period
        pupils.counted[pupil] = 0
        pupils.nextStep[pupil] = 0
    }

    /// Sets the rate from level, effects and reinforcement.
    @inline(__always)
    mutating func setRate(_ pupil: Int) {
        pupils.rate[pupil] = OperationalClock.rate(
            level: pupils.level[pupil], effects: pupils.effects[pupil] * pupils.outsideFactor[pupil],
            reinforcement: model.absence.reinforcement(lessons: pupils.reinforcing[pupil]))
    }
}
