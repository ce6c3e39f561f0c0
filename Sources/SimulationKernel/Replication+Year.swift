import PluginKit
import SchoolDomain
import Stochastics

// Phase calendar: school years begin, pupils come, move up and leave.
extension Replication {
    mutating func openDay() throws(PluginBreach) {
        year = model.calendar.yearOfDay[today]
        desk.queues.turnDay()
        guard today == model.calendar.yearStarts[year] else { return }
        agenda.clear()
        spells.clear()
        findRows()
        if !model.plugins.isEmpty { try askActingDays() }
        for pupil in 0..<model.population.endByYear[year] { openYear(pupil) }
        if today == 0 { fillSeatsAtStart() }
        findHorizon(after: today - 1)
        for pupil in 0..<model.population.endByYear[year] where pupils[pupil].status == .enrolled {
            schedule(pupil, after: today - 1)
        }
    }

    /// Brings one pupil into the new school year, or out of school.
    private mutating func openYear(_ pupil: Int) {
        switch pupils[pupil].status {
        case .gone: return
        case .absent:
            guard enter(pupil) else { return }
        case .enrolled:
            if let next = model.population.promoted(
                school: pupils[pupil].school, grade: pupils[pupil].grade)
            {
                pupils[pupil].school = next.school
                pupils[pupil].grade = next.grade
            }
            pupils[pupil].from = today
        }
        drawYear(pupil)
        if outside.isActing { outside.presentFrom[pupil] = pupils[pupil].from }
        guard pupils[pupil].hasHelp else { return }
        if help.seat[pupil] >= 0 { reviewSeatInAugust(pupil) }
        if help.waitSince[pupil] != never, firstFittingClass(pupil) == nil { dropFromSeatList(pupil) }
    }

    /// Enrols a pupil for the first time; false when an in-mover's slot stays empty.
    private mutating func enter(_ pupil: Int) -> Bool {
        let slot = model.population.slots[pupil]
        guard slot.entryYear == year else { return false }
        pupils[pupil].words = chance.pupil(pupil)
        let (first, end) = (model.calendar.yearStarts[year], model.calendar.yearStarts[year + 1])
        pupils[pupil].school = slot.school
        pupils[pupil].grade = slot.grade
        pupils[pupil].from = first
        if slot.movesIn {
            let draw = self.draws(of: pupil, Decision.arrival.plain, 0)
            guard model.population.arrivalChance[slot.school].happens(draw.word0) else {
                pupils[pupil].status = .gone
                return false
            }
            pupils[pupil].grade = model.population.gradeTable[slot.school].draw(draw.word1)
            pupils[pupil].from = evenDraw(draw.word2, in: first...(end - 1))
        }
        pupils[pupil].status = .enrolled
        let traits = draws(of: pupil, Decision.pupil.plain, 0)
        pupils[pupil].profile = model.population.profileTable.draw(traits.word0)
        pupils[pupil].support = model.population.supportChance.happens(traits.word1)
        pupils[pupil].reinforcing = 0
        return true
    }

    /// Draws what a year brings: the level of absence, moving away, the triage; and clears the year's counts.
    private mutating func drawYear(_ pupil: Int) {
        let (first, end) = (model.calendar.yearStarts[year], model.calendar.yearStarts[year + 1])
        let tables = model.absence
        let grade = pupils[pupil].grade
        let isNew = model.population.slots[pupil].entryYear == year
        let stream = pupils[pupil].words.year(year)
        let severeBits = stream.word(.severe)
        let fresh = NormalQuantile.value(RandomBlock.unit(stream.word(.normal)))
        let normal = isNew ? fresh : tables.correlation * pupils.normal[pupil] + tables.innovation * fresh
        pupils.normal[pupil] = normal
        let severeChance =
            isNew
            ? tables.startsSevere[grade]
            : pupils[pupil].isSevere ? tables.staysSevere : tables.entersSevere[grade]
        let isSevere = severeChance.happens(severeBits.low32)
        pupils[pupil].isSevere = isSevere
        let level =
            isSevere
            ? tables.severeLevel(share: tables.severeShare.value(severeBits.high32))
            : Model.frailty(normal, sigma: tables.sigmaByGrade[grade])
        pupils[pupil].level = level
        let row = isSevere ? AbsenceTables.severeRow : grade
        pupils[pupil].row = row
        pupils[pupil].hazardRow = Int32(row * tables.stride)
        pupils[pupil].position = pupils[pupil].from
        pupils[pupil].stream = stream
        pupils[pupil].remaining = WaitingTime.exponential(
            stream.word(0), model.absence.waits.pointer(0))
        // Found anew at the close of the phase, with the year's rate.
        pupils[pupil].rate = 0
        pupils[pupil].lastSpell = -1

        let departureBits = stream.word(.departure)
        let departure = model.population.departureChance
        let moves = departure.happens(departureBits.low32)
        let leaveDay = evenDraw(departureBits.high32, in: first...(end - 1))
        pupils[pupil].to = moves && leaveDay > pupils[pupil].from ? leaveDay : end
        pupils[pupil].triage = stream.word(.triage).low32
        note(
            pupil,
            .yearBegins(school: pupils[pupil].school, grade: grade, level: level, severe: isSevere),
            on: pupils[pupil].from,
            draws: [
                TraceDraw(.level, stream.word(.normal)),
                TraceDraw(.severeClass, severeBits.low32, severeChance),
                TraceDraw(.absentShare, severeBits.high32),
                TraceDraw(.movesAway, departureBits.low32, departure),
                TraceDraw(.triage, stream.word(.triage).low32),
            ])

        pupils[pupil].counted = 0
        pupils[pupil].period = model.ladder.periodOfDay[first]
        pupils[pupil].nextStep = 0
        pupils[pupil].crossDay = never
        pupils[pupil].countFrom = pupils[pupil].position
        pupils[pupil].rollFrom = first
        pupils[pupil].yearLessons = 0
        pupils[pupil].yearDays = 0
        pupils[pupil].nextLimit = 0
        pupils[pupil].observedLimit = model.ladder.observedLimit(0)
        findStepLimit(&pupils[pupil])
        rolling.clear(pupil)
        countEnrolment(pupil)
    }

    private mutating func countEnrolment(_ pupil: Int) {
        let grade = pupils[pupil].grade
        let (from, to) = (pupils[pupil].from, pupils[pupil].to)
        counts[.pupils, shape.pupils(year, pupils[pupil].school, grade)] += 1
        counts[.possibleLessons, shape.grade(year, grade)] += model.calendar.lessons(
            grade: grade, from: from, to: to)
        counts[.enrolledChange, from] += 1
        counts[.enrolledChange, to] -= 1
    }

    /// Ends everything of a pupil who leaves the municipality's schools.
    mutating func leave(_ pupil: Int, _ reason: SeatOutcome) {
        pupils[pupil].status = .gone
        pupils[pupil].due = never
        if outside.isActing {
            outside.presentFrom[pupil] = never
            outside.quietThrough[pupil] = never
        }
        guard pupils[pupil].hasHelp else { return }
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
            counts[.leftSeatList, year] += 1
        }
        if help.waitSince[pupil] != never {
            countUnplaced(pupil)
            removeFromSeatList(pupil)
        }
        help.decisionDay[pupil] = never
        if help.seat[pupil] >= 0 { vacateSeat(pupil, reason) }
        for number in 0..<help.interventionCount { leaveIntervention(number, pupil) }
    }
}

extension Model {
    /// A pupil's hazard relative to the grade's: `exp(σ z − σ²/2)`, mean 1.
    public static func frailty(_ normal: Double, sigma: Double) -> Double {
        Elementary.exp(sigma * normal - sigma * sigma / 2)
    }
}
