import SchoolDomain
import Stochastics

// Which parts of a case's work are asked for: its route, what is needed, and to what guardians consent.
extension Replication {
    /// Draws the way that a case's work goes, among those that fit the pupil.
    mutating func takeRoute(_ response: Int, _ pupil: Int) {
        let index = help.atCase(response, pupil)
        let rule = model.responses.pointer(response)
        let bits = needDraws(response, pupil, stage: 0).word1
        let route = rule.pointee.route(RandomBlock.unit(bits)) { $0.admits(pupils[pupil]) }
        help.caseRoute[index] = route
        guard route >= 0 else { return }
        counts[.routeCases, shape.routeCases(year, rule.pointee.firstRoute + route)] += 1
        note(pupil, .takesRoute(response: response, route: route), draws: [TraceDraw(.route, bits)])
    }

    /// Asks for the first stage of a case's work, from a number on, of which something is to be done.
    ///
    /// - Returns: false when there is none; then nothing is asked for.
    mutating func requestNext(_ response: Int, _ pupil: Int, from first: Int, day: Int, fraction: Int) -> Bool
    {
        let rule = model.responses.pointer(response)
        let index = help.atCase(response, pupil)
        for stage in first..<max(first, rule.pointee.stages.count) {
            let work = rule.pointee.stages.pointer(stage)
            let left: Int
            if work.pointee.isCertain {
                left = 0
                countStage(response, stage, .requested)
            } else {
                guard work.pointee.route < 0 || work.pointee.route == help.caseRoute[index] else { continue }
                left = leftOut(response, pupil, stage: stage)
                guard left != 1 << work.pointee.items.count - 1 else { continue }
            }
            help.caseStage[index] = stage
            help.caseBegun[index] = left
            requestStage(response, pupil, stage: stage, day: day, fraction: fraction)
            return true
        }
        return false
    }

    /// A bit for each item of a stage that is not asked for, because it is not needed or guardians do not consent.
    private mutating func leftOut(_ response: Int, _ pupil: Int, stage: Int) -> Int {
        let work = model.responses.pointer(response).pointee.stages.pointer(stage)
        let all = 1 << work.pointee.items.count - 1
        let need = needDraws(response, pupil, stage: stage).word0
        var unneeded = work.pointee.need.happens(need) ? 0 : all
        let consent = pupils[pupil].words.year(year).word(.triage).high32
        let consents = work.pointee.consent.happens(consent)
        var refused = consents ? 0 : all
        for number in 0..<work.pointee.items.count {
            let item = work.pointee.items.pointer(number)
            let draws = workDraws(response, pupil, stage: stage, item: number)
            if !item.pointee.need.happens(draws.word3) { unneeded |= 1 << number }
            if !item.pointee.consent.happens(consent) { refused |= 1 << number }
        }
        guard unneeded != all else {
            countStage(response, stage, .notNeeded)
            note(
                pupil, .stageNotNeeded(response: response, stage: stage),
                draws: [TraceDraw(.need, need, work.pointee.need)])
            return all
        }
        refused &= ~unneeded
        if asksConsent(work, unneeded: unneeded) { countStage(response, stage, .consentAsked) }
        if refused != 0 {
            countStage(response, stage, .consentRefused)
            let whole = unneeded | refused == all
            if whole { countStage(response, stage, .consentRefusedWhole) }
            note(
                pupil, .consentRefused(response: response, stage: stage, whole: whole),
                draws: [TraceDraw(.consent, consent)])
        }
        if unneeded | refused != all { countStage(response, stage, .requested) }
        return unneeded | refused
    }

    /// Whether anything that is needed of a stage needs consent.
    private mutating func asksConsent(_ work: UnsafePointer<CompiledStage>, unneeded: Int) -> Bool {
        guard work.pointee.needsConsent else { return false }
        return work.pointee.consent != .certain
            || work.pointee.items.indices.contains {
                unneeded & (1 << $0) == 0 && work.pointee.items[$0].consent != .certain
            }
    }

    @inline(__always)
    private func needDraws(_ response: Int, _ pupil: Int, stage: Int) -> RandomBlock {
        let ordinal = help.caseOrdinal[help.atCase(response, pupil)]
        return draws(
            of: pupil, model.responses.pointer(response).pointee.needDecision,
            UInt32(truncatingIfNeeded: ordinal * 64 + stage * 8))
    }

    @inline(__always)
    private mutating func countStage(_ response: Int, _ stage: Int, _ outcome: StageOutcome) {
        let place = model.responses.pointer(response).pointee.firstStage + stage
        counts[.stageOutcomes, shape.stage(year, place, outcome)] += 1
    }
}

extension CompiledResponse {
    /// The route of a case, by position: of those that fit, in proportion to their shares; -1 where none does.
    ///
    /// - Parameter unit: the draw, 0 to 1.
    public func route(_ unit: Double, fits: (CompiledEligibility) -> Bool) -> Int {
        var total = 0.0
        for route in routes where fits(route.eligibility) { total += route.share }
        guard total > 0 else { return -1 }
        var (passed, last) = (0.0, -1)
        for (number, route) in routes.enumerated() where route.share > 0 && fits(route.eligibility) {
            passed += route.share
            last = number
            if unit * total < passed { return number }
        }
        return last
    }
}
