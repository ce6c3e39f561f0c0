import PluginKit
import SchoolDomain
import Stochastics

// Phase calendar: school years begin, pupils come, move up and leave.
extension Replication {
    mutating func openDay() throws(PluginBreach) {
        year = model.calendar.yearOfDay[today]
        desk.turnDay()
        guard today == model.calendar.years[year].first else { return }
        agenda.clear()
        if !model.plugins.isEmpty { try askActingDays() }
        for pupil in 0..<model.population.endByYear[year] { openYear(pupil) }
        if today == 0 { fillSeatsAtStart() }
        for pupil in 0..<model.population.endByYear[year] where pupils.status[pupil] == .enrolled {
            schedule(pupil, after: today - 1)
        }
    }

    /// Brings one pupil into the new school year, or out of school.
    private mutating func openYear(_ pupil: Int) {
        switch pupils.status[pupil] {
        case .gone: return
        case .absent:
            guard model.population.slots[pupil].entryYear == year, enter(pupil) else { return }
        case .enrolled:
            settle(pupil, through: today - 1)
            if let next = model.population.promoted(
                school: pupils.school[pupil], grade: pupils.grade[pupil])
            {
                pupils.school[pupil] = next.school
                pupils.grade[pupil] = next.grade
            }
            pupils.from[pupil] = today
        }
        drawYear(pupil)
        if help.seat[pupil] >= 0 { reviewSeatInAugust(pupil) }
        if help.waitSince[pupil] != never, firstFittingClass(pupil) == nil { dropFromSeatList(pupil) }
    }

    /// Enrols a pupil for the first time; false when an in-mover's slot stays empty.
    private mutating func enter(_ pupil: Int) -> Bool {
        let slot = model.population.slots[pupil]
        let calendarYear = model.calendar.years[year]
        pupils.school[pupil] = slot.school
        pupils.grade[pupil] = slot.grade
        pupils.from[pupil] = calendarYear.first
        if slot.movesIn {
            let draw = chance.block(Decision.arrival.plain, UInt32(pupil), 0)
            guard model.population.arrivalChance[slot.school].happens(draw.word0) else {
                pupils.status[pupil] = .gone
                return false
            }
            pupils.grade[pupil] = model.population.gradeTable[slot.school].draw(draw.word1)
            pupils.from[pupil] = evenDraw(draw.word2, in: calendarYear.first...(calendarYear.end - 1))
        }
        pupils.status[pupil] = .enrolled
        let traits = chance.block(Decision.pupil.plain, UInt32(pupil), 0)
        pupils.profile[pupil] = model.population.profileTable.draw(traits.word0)
        pupils.support[pupil] = model.population.supportChance.happens(traits.word1)
        pupils.position[pupil] = pupils.from[pupil]
        let first = chance.block(Decision.spell.plain, UInt32(pupil), 0)
        pupils.remaining[pupil] = OperationalClock.waitingTime(first.high)
        pupils.reinforcing[pupil] = 0
        return true
    }

    /// Draws what a year brings: the level of absence, moving away, the triage; and clears the year's counts.
    private mutating func drawYear(_ pupil: Int) {
        let calendarYear = model.calendar.years[year]
        let tables = model.absence
        let grade = pupils.grade[pupil]
        let isNew = model.population.slots[pupil].entryYear == year
        let block = chance.block(Decision.level.plain, UInt32(pupil), UInt32(year))
        let fresh = NormalQuantile.value(RandomBlock.unit(block.low))
        let normal = isNew ? fresh : tables.correlation * pupils.normal[pupil] + tables.innovation * fresh
        pupils.normal[pupil] = normal
        let severeChance =
            isNew
            ? tables.startsSevere[grade]
            : pupils.isSevere[pupil] ? tables.staysSevere : tables.entersSevere[grade]
        let isSevere = severeChance.happens(block.word2)
        pupils.isSevere[pupil] = isSevere
        let level =
            isSevere
            ? tables.severeLevel(share: tables.severeShare.value(block.word3))
            : Model.frailty(normal, sigma: tables.sigmaByGrade[grade])
        pupils.level[pupil] = level
        pupils.row[pupil] = isSevere ? AbsenceTables.severeRow : grade

        let plan = chance.block(Decision.year.plain, UInt32(pupil), UInt32(year))
        let departure = model.population.departureChance
        let moves = departure.happens(plan.word0)
        let leaveDay = evenDraw(plan.word1, in: calendarYear.first...(calendarYear.end - 1))
        pupils.to[pupil] = moves && leaveDay > pupils.from[pupil] ? leaveDay : calendarYear.end
        pupils.triage[pupil] = plan.word2
        note(
            pupil,
            .yearBegins(school: pupils.school[pupil], grade: grade, level: level, severe: isSevere),
            on: pupils.from[pupil],
            draws: [
                TraceDraw(.level, block.low), TraceDraw(.severeClass, block.word2, severeChance),
                TraceDraw(.absentShare, block.word3),
                TraceDraw(.movesAway, plan.word0, departure),
                TraceDraw(.triage, plan.word2),
            ])

        pupils.counted[pupil] = 0
        pupils.period[pupil] = model.ladder.periodOfDay[calendarYear.first]
        pupils.nextStep[pupil] = 0
        pupils.crossDay[pupil] = never
        pupils.countFrom[pupil] = pupils.position[pupil]
        pupils.rollFrom[pupil] = calendarYear.first
        pupils.yearLessons[pupil] = 0
        pupils.yearDays[pupil] = 0
        pupils.nextLimit[pupil] = 0
        if pupils.historyStride > 0 {
            pupils.history.fill(0, from: pupil * pupils.historyStride, count: pupils.historyStride)
            if model.ladder.rollingDays != nil {
                pupils.countedHistory.fill(0, from: pupil * pupils.historyStride, count: pupils.historyStride)
            }
        }
        countEnrolment(pupil)
    }

    private mutating func countEnrolment(_ pupil: Int) {
        let shape = observations.shape
        let grade = pupils.grade[pupil]
        let (from, to) = (pupils.from[pupil], pupils.to[pupil])
        observations.pupils[shape.pupils(year, pupils.school[pupil], grade)] += 1
        observations.possibleLessons[shape.grade(year, grade)] += model.calendar.lessons(
            grade: grade, from: from, to: to)
        observations.enrolledChange[from] += 1
        observations.enrolledChange[to] -= 1
    }

    /// Ends everything of a pupil who leaves the municipality's schools.
    mutating func leave(_ pupil: Int, _ reason: SeatOutcome) {
        for response in 0..<help.responseCount where help.caseStage[help.atCase(response, pupil)] >= 0 {
            closeCase(response, pupil)
            if response < model.stepCount { outcome(response, .left) }
        }
        for step in 0..<help.stepCount {
            let index = help.atStep(step, pupil)
            if help.stepState[index] != .idle { outcome(step, .left) }
            help.stepState[index] = .idle
        }
        if help.waitSince[pupil] != never || help.decisionDay[pupil] != never {
            observations.leftSeatList[year] += 1
        }
        if help.waitSince[pupil] != never {
            countUnplaced(pupil)
            removeFromSeatList(pupil)
        }
        help.decisionDay[pupil] = never
        if help.seat[pupil] >= 0 { vacateSeat(pupil, reason) }
        for number in 0..<help.interventionCount { leaveIntervention(number, pupil) }
        pupils.status[pupil] = .gone
        pupils.due[pupil] = never
    }
}

extension Model {
    /// A pupil's hazard relative to the grade's: `exp(σ z − σ²/2)`, mean 1.
    public static func frailty(_ normal: Double, sigma: Double) -> Double {
        exponential(sigma * normal - sigma * sigma / 2)
    }
}
