import PluginKit
import SchoolDomain
import Stochastics

// Phase calendar: school years begin, pupils come, move up and leave.
extension Replication {
    mutating func openDay() throws(PluginBreach) {
        year = model.calendar.yearOfDay[today]
        desk.queues.turnDay()
        guard today == model.calendar.yearStarts[year] else { return }
        if year == model.calendar.warmUpYears { observations.clear() }
        agenda.clear()
        spells.clear()
        findRows()
        if !model.plugins.isEmpty { try collectActingDays() }
        departTogether()
        raiseWhoHaveGoneOn()
        for pupil in 0..<model.population.endByYear[year] { openYear(pupil) }
        if today == 0 || year == model.calendar.warmUpYears { fillSeatsAtStart() }
        if year == model.calendar.warmUpYears { putInKnownWork() }
        findHorizon(after: today - 1)
        for pupil in 0..<model.population.endByYear[year] where pupils[pupil].status == .enrolled {
            schedule(pupil, after: today - 1)
        }
    }

    /// Brings one pupil into the new school year, or out of school.
    private mutating func openYear(_ number: Int) {
        let pupil = pupils.pointer(number)
        switch pupil.pointee.status {
        case .gone: return
        case .absent:
            guard enter(pupil, number) else { return }
        case .enrolled:
            var habit = Habit.kept
            if let next = next(of: pupil.pointee, in: year) {
                if pupil.pointee.grade == Grade.lastOfBasic { habit = newHabit(number, in: next.grade) }
                pupil.pointee.school = next.school
                pupil.pointee.grade = next.grade
            }
            if model.population.supportVaries { reviewSupport(pupil) }
            pupil.pointee.from = today
            if habit == .lost { pupil.pointee.normal = 0 }
            drawYear(pupil, number, isNew: habit == .lost, isWorse: habit == .worse)
        }
        if outside.isActing { outside.presentFrom[number] = pupil.pointee.from }
        guard pupil.pointee.hasHelp else { return }
        if help.seat[number] >= 0 { reviewSeatInAugust(number) }
        if help.waitSince[number] != never, firstFittingClass(number) == nil { dropFromSeatList(number) }
        reviewPlaceLists(number)
        if model.reviewsAgain { moveReviewsInAugust(number) }
    }

    /// Enrols a pupil for the first time; false when an in-mover's slot stays empty.
    private mutating func enter(_ pupil: UnsafeMutablePointer<Pupil>, _ number: Int) -> Bool {
        let slot = model.population.slots.pointer(number)
        guard slot.pointee.entryYear == year else { return false }
        let words = chance.pupil(model.population.subject(of: number))
        pupil.pointee.words = words
        pupil.pointee.school = slot.pointee.school
        pupil.pointee.grade = slot.pointee.grade
        pupil.pointee.from = today
        if slot.pointee.movesIn {
            let draw = words.block(Decision.arrival.plain, 0)
            guard model.population.arrivalChance[slot.pointee.school].happens(draw.word0) else {
                pupil.pointee.status = .gone
                return false
            }
            pupil.pointee.grade = model.population.gradeTable[slot.pointee.school].draw(draw.word1)
            pupil.pointee.from = evenDraw(draw.word2, in: today...(model.calendar.yearStarts[year + 1] - 1))
        }
        pupil.pointee.status = .enrolled
        let traits = words.block(Decision.pupil.plain, 0)
        pupil.pointee.profile = model.population.profileTable.draw(traits.word0)
        pupil.pointee.support = model.population.supportChance[pupil.pointee.grade].happens(traits.word1)
        pupil.pointee.reinforcing = 0
        drawYear(pupil, number, isNew: true)
        return true
    }

    /// A new grade has another share of pupils with a decision on support. Who has one by a seat or a step keeps it.
    private mutating func reviewSupport(_ pupil: UnsafeMutablePointer<Pupil>) {
        let traits = pupil.pointee.words.block(Decision.pupil.plain, 0)
        let chance = model.population.supportChance[pupil.pointee.grade]
        pupil.pointee.support = pupil.pointee.isDecided || chance.happens(traits.word1)
    }

    /// A decision on support in the midst of a school year, for good.
    mutating func giveSupport(_ number: Int) {
        pupils[number].support = true
        pupils[number].isDecided = true
        outside.noteNewSupport()
    }

    /// Draws what a year brings: the level of absence, moving away, the triage; and clears the year's counts.
    @inline(__always)
    private mutating func drawYear(
        _ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, isNew: Bool, isWorse: Bool = false
    ) {
        let (first, end) = (today, model.calendar.yearStarts[year + 1])
        let grade = pupil.pointee.grade
        let stream = pupil.pointee.words.year(year)
        pupil.pointee.stream = stream
        let severeChance = severeChance(pupil.pointee, grade, isNew: isNew)
        drawLevel(pupil, grade, stream, severeChance, isNew: isNew, isWorse: isWorse)
        pupil.pointee.remaining = WaitingTime.exponential(stream.word(0), model.absence.waits.pointer(0))
        // Found at the close of the phase, with the year's help.
        pupil.pointee.rate = 0

        let departureBits = stream.word(.departure)
        let departure = model.population.departureChance
        let from = pupil.pointee.from
        var to = end
        // Nobody moves in the warm-up, so that those are there whom the scenario says.
        if year >= model.calendar.warmUpYears, departure.happens(departureBits.low32) {
            let leaveDay = evenDraw(departureBits.high32, in: first...(end - 1))
            if leaveDay > from { to = leaveDay }
        }
        pupil.pointee.to = to
        pupil.pointee.triage = stream.word(.triage).low32
        if tracedPupil == number { noteYear(pupil.pointee, number, severeChance) }

        pupil.pointee.position = from
        pupil.pointee.countFrom = from
        pupil.pointee.lastSpell = -1
        pupil.pointee.counted = 0
        pupil.pointee.period = model.ladder.periodOfDay[first]
        pupil.pointee.nextStep = 0
        pupil.pointee.crossDay = never
        pupil.pointee.rollFrom = first
        pupil.pointee.yearLessons = 0
        pupil.pointee.yearDays = 0
        pupil.pointee.nextLimit = 0
        pupil.pointee.observedLimit = model.ladder.observedLimit(0)
        findStepLimit(&pupil.pointee)
        rolling.clear(number)
        counts[.pupils, shape.pupils(year, pupil.pointee.school, grade)] += 1
        if pupil.pointee.support { counts[.supported, shape.grade(year, grade)] += 1 }
        let lessons = model.calendar.lessons(grade: grade, from: from, to: to)
        counts[.possibleLessons, shape.grade(year, grade)] += lessons
        counts[.possibleBySchool, shape.school(year, pupil.pointee.school)] += lessons
        counts[.enrolledChange, from] += 1
        counts[.enrolledChange, to] -= 1
        countOnRoll(pupil)
    }

    /// Draws the level of absence of a year.
    @inline(__always)
    private mutating func drawLevel(
        _ pupil: UnsafeMutablePointer<Pupil>, _ grade: Int, _ stream: KeyedStream, _ severeChance: Chance,
        isNew: Bool, isWorse: Bool
    ) {
        let fresh = NormalQuantile.value(RandomBlock.unit(stream.word(.normal)))
        // Of someone new what is there already is nothing, or what is left of a turn before the first day.
        var normal =
            isNew
            ? pupil.pointee.normal + fresh
            : model.absence.correlation * pupil.pointee.normal + model.absence.innovation * fresh
        if isWorse { normal += 1 }
        pupil.pointee.normal = normal
        let severeBits = stream.word(.severe)
        let isSevere = severeChance.happens(severeBits.low32)
        pupil.pointee.isSevere = isSevere
        if isSevere {
            let share = model.absence.severeShare.value(severeBits.high32)
            pupil.pointee.level = model.absence.severeLevel(
                share: share, grade: grade, school: pupil.pointee.school)
        } else {
            pupil.pointee.level = model.absence.ordinaryLevel(
                normal: normal, grade: grade, school: pupil.pointee.school)
        }
        let row = isSevere ? AbsenceTables.severeRow : grade
        pupil.pointee.row = row
        pupil.pointee.hazardRow = Int32(truncatingIfNeeded: row * model.absence.stride)
    }

    @inline(__always)
    private func severeChance(_ pupil: Pupil, _ grade: Int, isNew: Bool) -> Chance {
        isNew
            ? model.absence.startsSevere[grade]
            : pupil.isSevere ? model.absence.staysSevere : model.absence.entersSevere[grade]
    }

    private mutating func noteYear(_ pupil: Pupil, _ number: Int, _ severeChance: Chance) {
        let (severe, departure) = (pupil.stream.word(.severe), pupil.stream.word(.departure))
        let departureChance = model.population.departureChance
        note(
            number,
            .yearBegins(
                school: pupil.school, grade: pupil.grade, level: pupil.level, severe: pupil.isSevere),
            on: pupil.from,
            draws: [
                TraceDraw(.level, pupil.stream.word(.normal)),
                TraceDraw(.severeClass, severe.low32, severeChance),
                TraceDraw(.absentShare, severe.high32),
                TraceDraw(.movesAway, departure.low32, departureChance),
                TraceDraw(.triage, pupil.triage),
            ])
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
        if help.waitSince[pupil] != never || awaitsDecision(pupil) { counts[.leftSeatList, year] += 1 }
        for response in 0..<help.responseCount where help.caseStage[help.atCase(response, pupil)] >= 0 {
            countUnserved(response, pupil, gaveUp: false)
            closeCase(response, pupil)
            if response < model.stepCount { outcome(response, .left) }
        }
        for step in 0..<help.stepCount {
            let index = help.atStep(step, pupil)
            if help.stepState[index] != .idle { outcome(step, .left) }
            help.stepState[index] = .idle
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
