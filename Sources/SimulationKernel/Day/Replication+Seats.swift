import PluginKit
import SchoolDomain
import Stochastics

// Small classes: referral, decision, waiting, seat, return.
extension Replication {
    /// After the referral step's work: is the pupil referred to a small class?
    mutating func considerReferral(_ pupil: Int) {
        guard help.seat[pupil] < 0, help.waitSince[pupil] == never, !awaitsDecision(pupil),
            !model.seats.classes.isEmpty
        else { return }
        let draws = referralDraws(pupil, on: today)
        let referral = model.seats.referral
        guard referral.happens(draws.word0) else {
            return note(pupil, .notReferred, draws: [TraceDraw(.referral, draws.word0, referral)])
        }
        counts[.referred, year] += 1
        guard let process = model.seats.process else { return planDecision(pupil, referredOn: today) }
        note(pupil, .decisionPrepared, draws: [TraceDraw(.referral, draws.word0, referral)])
        openCase(process, pupil, ordinal: today, from: today + 1, fraction: 0, patienceBits: 0)
    }

    /// The work of the decision is done, or none was asked: its days begin.
    mutating func planDecision(_ pupil: Int, referredOn day: Int) {
        let draws = referralDraws(pupil, on: day)
        let (referral, accept) = (model.seats.referral, model.seats.accept)
        help.decisionDay[pupil] = today + max(1, evenDraw(draws.word1, in: model.seats.decisionDays))
        pupils[pupil].hasDates = true
        help.decisionAccepts[pupil] = accept.happens(draws.word2) ? 1 : 0
        note(
            pupil, .referred(decisionDay: help.decisionDay[pupil]),
            draws: [
                TraceDraw(.referral, draws.word0, referral), TraceDraw(.delay, draws.word1),
                TraceDraw(.acceptance, draws.word2, accept),
            ])
        touch(pupil)
    }

    /// Whether a pupil is referred and nothing is decided yet.
    @inline(__always)
    func awaitsDecision(_ pupil: Int) -> Bool {
        help.decisionDay[pupil] != never || isDecisionPrepared(pupil)
    }

    @inline(__always)
    private func isDecisionPrepared(_ pupil: Int) -> Bool {
        guard let process = model.seats.process else { return false }
        return help.caseStage[help.atCase(process, pupil)] >= 0
    }

    /// Nothing is to be decided any more.
    mutating func dropDecision(_ pupil: Int) {
        help.decisionDay[pupil] = never
        if let process = model.seats.process, isDecisionPrepared(pupil) { closeCase(process, pupil) }
    }

    @inline(__always)
    private func referralDraws(_ pupil: Int, on day: Int) -> RandomBlock {
        draws(of: pupil, Decision.referral.plain, UInt32(day))
    }

    /// Phase refer: decisions that fall today, and offers to all the eligible.
    mutating func refer() {
        if !model.seats.classes.isEmpty {
            forEachDated { run, pupil in
                if run.help.decisionDay[pupil] == run.today, run.pupils[pupil].status == .enrolled {
                    run.decide(pupil)
                }
            }
        }
        if model.reviewsAgain {
            forEachDated { run, pupil in
                if run.pupils[pupil].status == .enrolled { run.reviewAgain(pupil) }
            }
        }
        guard model.nextOffer[today] == today else { return }
        for pupil in 0..<model.population.endByYear[year]
        where pupils[pupil].status == .enrolled && pupils[pupil].from <= today {
            for number in model.interventions.indices where model.interventions[number].isOffered(on: today) {
                offer(number, pupil)
            }
        }
    }

    private mutating func decide(_ pupil: Int) {
        help.decisionDay[pupil] = never
        touch(pupil)
        guard help.decisionAccepts[pupil] == 1 else {
            counts[.declined, year] += 1
            return note(pupil, .declined)
        }
        if model.seats.givesSupport { giveSupport(pupil) }
        guard firstFittingClass(pupil) != nil else {
            countUnmet(pupil)
            return note(pupil, .noClassFits)
        }
        let bits = draws(of: pupil, Decision.referral.plain, UInt32(today) | 1 << 31).word3
        joinSeatList(pupil, since: today, patienceBits: bits)
    }

    /// The first class whose grades, schools and profiles fit the pupil.
    @inline(__always)
    func firstFittingClass(_ pupil: Int) -> Int? {
        model.seats.classes.indices.first { model.seats.classes[$0].eligibility.admits(pupils[pupil]) }
    }

    /// Phase place: free seats, then free places in interventions.
    mutating func place() throws(PluginBreach) {
        try placeInSeats()
        for number in model.interventions.indices { placeInIntervention(number) }
    }

    mutating func seatWaiting(_ pupil: Int, _ number: Int) {
        let waited = today - help.waitSince[pupil]
        removeFromSeatList(pupil)
        counts[.seatOutcomes, shape.seatOutcome(year, number, .placed)] += 1
        counts[.seatWaitDays, shape.seat(year, number)] += waited
        counts[.seatWaits, shape.seat(year, number) * shape.seatWaitBins + waited] += 1
        count(.placed, pupil)
        countHelped(pupil)
        counts[.seatRouteDays, shape.origin(year, pupils[pupil].school, pupils[pupil].profile)] += waited
        let draws = self.draws(of: pupil, model.seats.classes[number].stayDecision, UInt32(today))
        note(
            pupil, .seated(seatClass: number, waitDays: waited), draws: [TraceDraw(.stay, draws.word0)])
        let stay = max(1, model.seats.classes[number].stay.draw(draws.word0))
        sit(pupil, number, until: today + stay, relapseBits: draws.word1, effectFrom: today + 1)
        handOver(pupil)
        offer(to: pupil, CompiledIntervention.Trigger.seatBegun, ofClass: number)
    }

    mutating func sit(
        _ pupil: Int, _ number: Int, until: Int, relapseBits: UInt32, effectFrom: Int
    ) {
        lists.occupied[number] += 1
        pupils[pupil].hasHelp = true
        help.seat[pupil] = number
        help.seatUntil[pupil] = model.seats.classes[number].lastDay(from: today, until: until)
        pupils[pupil].hasDates = true
        help.seatRelapse[pupil] = relapseBits
        help.hadSeat[pupil] = 1
        if let back = model.seats.classes[number].gradualReturn {
            help.seatReviewDay[pupil] = min(never, today + max(back.earliestDays, back.review.days))
        }
        if let effect = model.seats.classes[number].effect { beginEffect(effect, pupil, on: effectFrom) }
        touch(pupil)
    }

    mutating func endStay(_ pupil: Int) { vacateSeat(pupil, .stayOver) }

    /// The pupil leaves the class; on return to an ordinary class the effect fades or is lost.
    ///
    /// - Parameter reason: `nil`: not counted.
    mutating func vacateSeat(
        _ pupil: Int, _ reason: SeatOutcome?, draws: @autoclosure () -> [TraceDraw] = []
    ) {
        let number = help.seat[pupil]
        let seatClass = model.seats.classes[number]
        lists.occupied[number] -= 1
        help.seat[pupil] = -1
        help.seatUntil[pupil] = never
        help.seatReviewDay[pupil] = never
        if help.trialUntil[pupil] != never { endTrial(of: number, pupil) }
        if let reason {
            counts[.seatOutcomes, shape.seatOutcome(year, number, reason)] += 1
            note(pupil, .leavesSeat(seatClass: number, outcome: reason), draws: draws())
        }
        if let effect = seatClass.effect {
            let bits = help.seatRelapse[pupil]
            let relapses = seatClass.relapse.happens(bits)
            if relapses { note(pupil, .relapses, draws: [TraceDraw(.relapse, bits, seatClass.relapse)]) }
            endEffect(effect, pupil, atOnce: relapses)
        }
        touch(pupil)
        guard let reason, reason.isReturn else { return }
        handOver(pupil)
        offer(to: pupil, CompiledIntervention.Trigger.seatEnded, ofClass: number)
    }

    /// Each August: too old for the class, or ready to return; counted in the year that begins.
    ///
    /// In the first counted August the pupils are the warm-up's. Of a class of which the scenario knows who sits there on
    /// the first day they are none of those, and nothing is counted of them.
    mutating func reviewSeatInAugust(_ pupil: Int) {
        let number = help.seat[pupil]
        let seatClass = model.seats.classes[number]
        let isCounted = year != model.calendar.warmUpYears || seatClass.initiallyOccupied == nil
        if !seatClass.eligibility.grades.contains(pupils[pupil].grade) {
            return vacateSeat(pupil, isCounted ? .agedOut : nil)
        }
        let draws = self.draws(of: pupil, seatClass.returnDecision, UInt32(year))
        guard seatClass.yearlyReturn.happens(draws.word0) else { return }
        vacateSeat(
            pupil, isCounted ? .returnedInAugust : nil,
            draws: [TraceDraw(.returnInAugust, draws.word0, seatClass.yearlyReturn)])
    }
}
