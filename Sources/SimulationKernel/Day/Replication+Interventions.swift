import SchoolDomain
import Stochastics

// Interventions: offers, places, taking part.
extension Replication {
    /// Offers every intervention with this trigger to a pupil.
    mutating func offer(_ trigger: CompiledIntervention.Trigger, _ pupil: Int) {
        for number in model.interventions.indices where model.interventions[number].trigger == trigger {
            offer(number, pupil)
        }
    }

    /// Offers every intervention that begins with a seat in a class, or with the return from it.
    mutating func offer(to pupil: Int, _ trigger: (Int) -> CompiledIntervention.Trigger, ofClass number: Int)
    {
        for other in model.interventions.indices {
            let own = model.interventions[other].trigger
            if own == trigger(number) || own == trigger(-1) { offer(other, pupil) }
        }
    }

    mutating func offer(_ number: Int, _ pupil: Int) {
        let rule = model.interventions[number]
        let index = help.atPart(number, pupil)
        guard help.interventionState[index] == .none, today >= rule.fromDay,
            today >= rule.firstDays[pupils[pupil].school], rule.eligibility.admits(pupils[pupil])
        else { return }
        let reach = draws(of: pupil, rule.decision, 0)
        let covered = Chance(rule.coverage(on: today, school: pupils[pupil].school))
        guard covered.happens(reach.word0) else {
            note(
                pupil, .notReached(intervention: number), draws: [TraceDraw(.reach, reach.word0, covered)])
            return outcome(number, .notReached)
        }
        let isFree = rule.places(on: today).map { lists.active[number] < $0 } ?? true
        if isFree && lists.placeLists[number].isEmpty { return start(number, pupil) }
        let draws = interventionDraws(number, pupil)
        let patience = rule.patience.map { $0.draw(draws.word0) }
        guard patience != 0 else {
            note(pupil, .refusedPlace(intervention: number), draws: [TraceDraw(.patience, draws.word0)])
            return outcome(number, .refused)
        }
        pupils[pupil].hasHelp = true
        help.interventionState[index] = .waiting
        help.interventionPatience[index] = patience.map { today + $0 } ?? never
        lists.placeLists[number].append(pupil)
        pupils[pupil].held += 1
        note(
            pupil, .waitsForPlace(intervention: number),
            draws: rule.patience == nil ? [] : [TraceDraw(.patience, draws.word0)])
        outcome(number, .waited)
        touch(pupil)
    }

    @inline(__always)
    private func interventionDraws(_ number: Int, _ pupil: Int) -> RandomBlock {
        draws(of: pupil, model.interventions[number].decision, UInt32(today + 1))
    }

    private mutating func start(_ number: Int, _ pupil: Int) {
        let rule = model.interventions[number]
        let index = help.atPart(number, pupil)
        takePart(number, pupil)
        let draws = interventionDraws(number, pupil)
        help.interventionUntil[index] = rule.duration.map { today + max(1, $0.draw(draws.word1)) } ?? never
        if rule.duration != nil { pupils[pupil].hasDates = true }
        outcome(number, .started)
        countHelped(pupil)
        note(
            pupil, .starts(intervention: number),
            draws: rule.duration == nil ? [] : [TraceDraw(.duration, draws.word1)])
        observations.starts.append(InterventionStart(intervention: number, pupil: pupil, day: today))
        beginContacts(number, pupil)
        if let effect = rule.ongoingEffect { beginEffect(effect, pupil, on: today + 1) }
        if help.caseStage[help.atCase(rule.response, pupil)] < 0 {
            openCase(rule.response, pupil, ordinal: today, from: today + 1, fraction: 0, patienceBits: 0)
        }
        touch(pupil)
        if let review = rule.endsWhen { planEndReview(number, pupil, review, from: today + 1) }
        for other in rule.replaces where other != number {
            if help.interventionState[help.atPart(other, pupil)] == .active { endIntervention(other, pupil) }
        }
        planReviews(after: .started(number), pupil)
    }

    /// Counts a pupil among those who take part.
    mutating func takePart(_ number: Int, _ pupil: Int) {
        if !isTakingPartInAny(pupil) { lists.served += 1 }
        pupils[pupil].hasHelp = true
        help.interventionState[help.atPart(number, pupil)] = .active
        lists.active[number] += 1
    }

    private mutating func isTakingPartInAny(_ pupil: Int) -> Bool {
        (0..<help.interventionCount).contains { help.interventionState[help.atPart($0, pupil)] == .active }
    }

    /// The weekly work with one who takes part begins.
    mutating func beginContacts(_ number: Int, _ pupil: Int) {
        guard let ongoing = model.interventions[number].ongoing else { return }
        let school = servingSchool(pupil) { model.staff.line(role: ongoing.role, school: $0) >= 0 }
        help.interventionSchool[help.atPart(number, pupil)] = school
        changeContacts(ongoing, school, by: ongoing.minutesPerWeek)
    }

    /// More or less weekly contacts by a school's staff.
    mutating func changeContacts(_ contacts: CompiledOngoing, _ school: Int, by minutes: Int) {
        let line = model.staff.line(role: contacts.role, school: school)
        require(line >= 0, "no staff of role \(contacts.role) at school \(school)")
        desk.changeOngoing(line, shape.lineSchools.place(line, school), by: minutes)
    }

    @inline(__always)
    func isTakingPart(_ pupil: Int, response: Int) -> Bool {
        help.interventionState[help.atPart(response - model.stepCount, pupil)] == .active
    }

    mutating func endIntervention(_ number: Int, _ pupil: Int) {
        outcome(number, .ended)
        note(pupil, .ends(intervention: number))
        stopTakingPart(number, pupil)
    }

    /// The same without being counted.
    mutating func stopTakingPart(_ number: Int, _ pupil: Int) {
        let rule = model.interventions[number]
        let index = help.atPart(number, pupil)
        help.interventionState[index] = .none
        if !isTakingPartInAny(pupil) { lists.served -= 1 }
        help.interventionUntil[index] = never
        help.endReviewDay[index] = never
        lists.active[number] -= 1
        endContacts(number, pupil)
        if let effect = rule.ongoingEffect { endEffect(effect, pupil) }
        if let effect = model.responses.pointer(rule.response).pointee.effect { endEffect(effect, pupil) }
        touch(pupil)
    }

    /// In August: who has moved up to a grade or a school for which an intervention is not meant waits for it no longer.
    mutating func reviewPlaceLists(_ pupil: Int) {
        for number in 0..<help.interventionCount
        where help.interventionState[help.atPart(number, pupil)] == .waiting
            && !model.interventions[number].eligibility.admits(pupils[pupil])
        {
            note(pupil, .outgrowsIntervention(intervention: number))
            removeFromPlaceList(number, pupil)
        }
    }

    /// The pupil leaves school: ends taking part or waiting.
    mutating func leaveIntervention(_ number: Int, _ pupil: Int) {
        help.reviewDay[help.atPart(number, pupil)] = never
        switch help.interventionState[help.atPart(number, pupil)] {
        case .none: return
        case .active: endIntervention(number, pupil)
        case .waiting: removeFromPlaceList(number, pupil)
        }
    }

    private mutating func removeFromPlaceList(_ number: Int, _ pupil: Int) {
        if let position = lists.placeLists[number].firstIndex(of: pupil) {
            lists.placeLists[number].remove(at: position)
        }
        help.interventionState[help.atPart(number, pupil)] = .none
        pupils[pupil].held -= 1
        touch(pupil)
    }

    mutating func placeInIntervention(_ number: Int) {
        let rule = model.interventions[number]
        while let pupil = lists.placeLists[number].first,
            rule.places(on: today).map({ lists.active[number] < $0 }) ?? true
        {
            removeFromPlaceList(number, pupil)
            start(number, pupil)
        }
        var position = 0
        while position < lists.placeLists[number].count {
            let pupil = lists.placeLists[number][position]
            if help.interventionPatience[help.atPart(number, pupil)] <= today {
                note(pupil, .givesUpPlace(intervention: number))
                outcome(number, .gaveUp)
                removeFromPlaceList(number, pupil)
            } else {
                position += 1
            }
        }
    }

    @inline(__always)
    mutating func outcome(_ number: Int, _ outcome: InterventionOutcome) {
        counts[.interventionOutcomes, shape.intervention(year, number, outcome)] += 1
    }
}
