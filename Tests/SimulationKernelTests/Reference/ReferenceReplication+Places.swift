import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

// Small classes and interventions, told naively.
extension ReferenceReplication {
    func considerReferral(_ pupil: ReferencePupil) {
        guard pupil.seat == nil, pupil.waitSince == nil, !awaitsDecision(pupil),
            !model.seats.classes.isEmpty
        else { return }
        let draws = pupil.words.block(Decision.referral.plain, UInt32(day))
        guard model.seats.referral.happens(draws.word0) else { return }
        observations[.referred, year] += 1
        if let process = model.seats.process {
            openCase(process, pupil, ordinal: day, from: day + 1, fraction: 0, patienceBits: 0)
        } else {
            planDecision(pupil, referredOn: day)
        }
    }

    func planDecision(_ pupil: ReferencePupil, referredOn asked: Int) {
        let draws = pupil.words.block(Decision.referral.plain, UInt32(asked))
        pupil.decisionDay = day + max(1, evenDraw(draws.word1, in: model.seats.decisionDays))
        pupil.decisionAccepts = model.seats.accept.happens(draws.word2)
    }

    func awaitsDecision(_ pupil: ReferencePupil) -> Bool {
        pupil.decisionDay != never || preparation(pupil) != nil
    }

    private func preparation(_ pupil: ReferencePupil) -> ReferenceCase? {
        model.seats.process.flatMap { pupil.cases[$0] }
    }

    private func dropDecision(_ pupil: ReferencePupil) {
        pupil.decisionDay = never
        preparation(pupil).map(close)
    }

    func decide(_ pupil: ReferencePupil) {
        pupil.decisionDay = never
        guard pupil.decisionAccepts else {
            observations[.declined, year] += 1
            return
        }
        if model.seats.givesSupport { (pupil.support, pupil.isDecided) = (true, true) }
        guard model.seats.classes.indices.contains(where: { fits(pupil, $0) }) else {
            observations[.unmet, shape.grade(year, pupil.grade)] += 1
            count(.unmet, pupil)
            return
        }
        let bits = pupil.words.block(Decision.referral.plain, UInt32(day) | 1 << 31).word3
        joinSeatList(pupil, since: day, patienceBits: bits)
    }

    private func joinSeatList(_ pupil: ReferencePupil, since: Int, patienceBits: UInt32) {
        pupil.waitSince = since
        pupil.waitPatience = model.seats.patience.map { max(day, since + $0.draw(patienceBits)) } ?? never
        seatList.append(pupil)
        count(.listed, pupil)
        if let number = firstFit(pupil) { observations[.seatListed, shape.seat(year, number)] += 1 }
        if let support = model.waitingSupport {
            pupil.waitPlace = (model.staff.line(role: support.role, school: pupil.school), pupil.school)
            ongoing[pupil.waitPlace.line].bySchool[pupil.waitPlace.school] += support.minutesPerWeek
        }
        if let effect = model.waitingEffect { beginEffect(effect, pupil, on: day + 1) }
    }

    func leaveSeatList(_ pupil: ReferencePupil) {
        seatList.removeAll { $0 === pupil }
        pupil.waitSince = nil
        if let support = model.waitingSupport {
            ongoing[pupil.waitPlace.line].bySchool[pupil.waitPlace.school] -= support.minutesPerWeek
        }
        if let effect = model.waitingEffect { endEffect(effect, pupil) }
    }

    func countHelped(_ pupil: ReferencePupil) {
        if pupil.helpedYears.insert(year).inserted { observations[.helped, year] += 1 }
    }

    func count(_ route: SeatRoute, _ pupil: ReferencePupil) {
        observations[.seatRoutes, shape.route(year, pupil.school, pupil.profile, route)] += 1
    }

    func firstFit(_ pupil: ReferencePupil) -> Int? {
        model.seats.classes.indices.first { fits(pupil, $0) }
    }

    func countUnplaced(_ pupil: ReferencePupil) {
        guard let number = firstFit(pupil), let since = pupil.waitSince else { return }
        observations[.unplacedWaits, shape.seat(year, number) * shape.seatWaitBins + day - since] += 1
    }

    func fits(_ pupil: ReferencePupil, _ number: Int) -> Bool {
        model.seats.classes[number].eligibility.admits(
            grade: pupil.grade, school: pupil.school, profile: pupil.profile, support: pupil.support)
    }

    /// The next day on which a class has no seats: it sends everyone back.
    private func closing(_ rule: SeatTables.SeatClass) -> Int {
        (day..<model.dayCount).dropFirst().first { rule.seats(on: $0) == 0 } ?? never
    }

    func placeInSeats() throws(PluginBreach) {
        for (number, seatClass) in model.seats.classes.enumerated() {
            if seatClass.termStartOnly && !model.calendar.isTermStart[day] { continue }
            while pupils.count(where: { $0.seat == number }) < seatClass.seats(on: day) {
                let fitting = seatList.filter { fits($0, number) }
                if model.plugins.allocation != nil {
                    guard let next = try best(fitting, number) else { break }
                    seat(next, number)
                    continue
                }
                let next = fitting.min {
                    ($0.waitSince ?? 0, $0.number) < ($1.waitSince ?? 0, $1.number)
                }
                guard let next else { break }
                seat(next, number)
            }
        }
        for pupil in seatList where pupil.waitPatience <= day {
            observations[.gaveUpSeat, year] += 1
            count(.gaveUp, pupil)
            if let number = firstFit(pupil) { observations[.seatGaveUp, shape.seat(year, number)] += 1 }
            leaveSeatList(pupil)
        }
    }

    private func seat(_ pupil: ReferencePupil, _ number: Int) {
        let waited = day - (pupil.waitSince ?? day)
        leaveSeatList(pupil)
        observations[.seatOutcomes, shape.seatOutcome(year, number, .placed)] += 1
        observations[.seatWaitDays, shape.seat(year, number)] += waited
        observations[.seatWaits, shape.seat(year, number) * shape.seatWaitBins + waited] += 1
        count(.placed, pupil)
        countHelped(pupil)
        observations[.seatRouteDays, shape.origin(year, pupil.school, pupil.profile)] += waited
        let rule = model.seats.classes[number]
        let draws = pupil.words.block(rule.stayDecision, UInt32(day))
        pupil.seat = number
        pupil.seatUntil = min(day + max(1, rule.stay.draw(draws.word0)), closing(rule))
        pupil.seatRelapse = draws.word1
        beginReviews(pupil, rule)
        if let effect = rule.effect { beginEffect(effect, pupil, on: day + 1) }
        handOver(pupil)
        offer(pupil) { $0 == .seatBegun(number) || $0 == .seatBegun(-1) }
    }

    private func beginReviews(_ pupil: ReferencePupil, _ rule: SeatTables.SeatClass) {
        pupil.hadSeat = true
        guard let back = rule.gradualReturn else { return }
        pupil.seatReviewDay = day + max(back.earliestDays, back.review.days)
    }

    func reviewSeat(_ pupil: ReferencePupil) {
        guard let number = pupil.seat, let back = model.seats.classes[number].gradualReturn else { return }
        func count(_ outcome: SeatOutcome) {
            observations[.seatOutcomes, shape.seatOutcome(year, number, outcome)] += 1
        }
        if pupil.trialUntil == day {
            guard isOver(back.review, of: back.trialDays, pupil) else { return vacate(pupil, .conditionsMet) }
            count(.trialFailed)
            endTrial(pupil, back)
            pupil.seatReviewDay = day + back.review.days
        } else if pupil.seatReviewDay == day {
            if isOver(back.review, of: back.review.days, pupil) {
                pupil.seatReviewDay = day + back.review.days
                return
            }
            pupil.seatReviewDay = never
            pupil.trialUntil = day + back.trialDays
            count(.trialBegun)
            if let effect = back.trialEffect { beginEffect(effect, pupil, on: day + 1) }
        }
    }

    private func endTrial(_ pupil: ReferencePupil, _ back: CompiledReturn) {
        pupil.trialUntil = never
        if let effect = back.trialEffect { endEffect(effect, pupil, atOnce: true) }
    }

    func vacate(_ pupil: ReferencePupil, _ reason: SeatOutcome?) {
        guard let number = pupil.seat else { return }
        pupil.seat = nil
        pupil.seatUntil = never
        pupil.seatReviewDay = never
        if pupil.trialUntil != never, let back = model.seats.classes[number].gradualReturn {
            endTrial(pupil, back)
        }
        if let reason { observations[.seatOutcomes, shape.seatOutcome(year, number, reason)] += 1 }
        let rule = model.seats.classes[number]
        if let effect = rule.effect {
            endEffect(effect, pupil, atOnce: rule.relapse.happens(pupil.seatRelapse))
        }
        guard let reason, [.stayOver, .returnedInAugust, .agedOut, .conditionsMet].contains(reason) else {
            return
        }
        handOver(pupil)
        offer(pupil) { $0 == .seatEnded(number) || $0 == .seatEnded(-1) }
    }

    func reviewSeat(_ pupil: ReferencePupil, _ number: Int) {
        let rule = model.seats.classes[number]
        let isKnown = day == model.calendar.firstCountedDay && rule.initiallyOccupied != nil
        guard
            rule.eligibility.admits(
                grade: pupil.grade, school: pupil.school, profile: pupil.profile, support: pupil.support)
                || fitsGrade(pupil, number)
        else { return vacate(pupil, isKnown ? nil : .agedOut) }
        let draws = pupil.words.block(rule.returnDecision, UInt32(year))
        if rule.yearlyReturn.happens(draws.word0) { vacate(pupil, isKnown ? nil : .returnedInAugust) }
    }

    private func fitsGrade(_ pupil: ReferencePupil, _ number: Int) -> Bool {
        model.scenario.classes[number].eligibility.grades.contains(pupil.grade)
    }

    func fillSeatsAtStart() {
        for (number, rule) in model.seats.classes.enumerated() where rule.waitingSince != nil {
            for pupil in seatList where firstFit(pupil) == number { leaveSeatList(pupil) }
        }
        for (number, rule) in model.seats.classes.enumerated() {
            guard let known = rule.initiallyOccupied else { continue }
            while pupils.count(where: { $0.seat == number }) > known {
                let sitting = pupils.filter { $0.seat == number }
                guard let first = sitting.min(by: { ($0.seatUntil, $0.number) < ($1.seatUntil, $1.number) })
                else { break }
                vacate(first, nil)
            }
            while pupils.count(where: { $0.seat == number }) < known {
                guard let pupil = mostAbsent(number, orWaiting: true) else { break }
                if pupil.waitSince != nil { leaveSeatList(pupil) }
                dropDecision(pupil)
                let draws = pupil.words.block(rule.stayDecision, 1 << 31 | UInt32(day))
                pupil.seat = number
                pupil.seatUntil = min(day + rule.initialLeft.draw(draws.word0), closing(rule))
                pupil.seatRelapse = draws.word1
                beginReviews(pupil, rule)
                if let effect = rule.effect {
                    beginEffect(effect, pupil, on: day - model.effects[effect].rampInDays)
                }
            }
        }
        for (number, rule) in model.seats.classes.enumerated() {
            for since in rule.waitingSince.map(Array.init) ?? [] {
                guard let pupil = mostAbsent(number, orWaiting: false) else { break }
                let bits = pupil.words.block(Decision.referral.plain, 1 << 30 | UInt32(day)).word3
                dropDecision(pupil)
                joinSeatList(pupil, since: day + since, patienceBits: bits)
            }
        }
    }

    private func mostAbsent(_ number: Int, orWaiting: Bool) -> ReferencePupil? {
        let able = pupils.filter {
            $0.isEnrolled && $0.from == day && $0.seat == nil && (orWaiting || $0.waitSince == nil)
                && fits($0, number)
        }
        return able.min {
            ($0.isSevere ? 0 : 1, -$0.level, $0.number) < ($1.isSevere ? 0 : 1, -$1.level, $1.number)
        }
    }

    // MARK: - Interventions

    func taking(_ number: Int) -> Int { pupils.count { $0.parts[number].state == .active } }

    private func hasPlace(_ number: Int) -> Bool {
        model.interventions[number].places(on: day).map { taking(number) < $0 } ?? true
    }

    private func outcome(_ number: Int, _ outcome: InterventionOutcome) {
        observations[.interventionOutcomes, shape.intervention(year, number, outcome)] += 1
    }

    func offer(_ trigger: CompiledIntervention.Trigger, _ pupil: ReferencePupil) {
        offer(pupil) { $0 == trigger }
    }

    private func offer(_ pupil: ReferencePupil, _ isMeant: (CompiledIntervention.Trigger) -> Bool) {
        for (number, rule) in model.interventions.enumerated() where isMeant(rule.trigger) {
            offer(number, pupil)
        }
    }

    /// Offers for which no step is needed: at the start of every year, and on an intervention's first day.
    func offerToAll(_ pupil: ReferencePupil) {
        for (number, rule) in model.interventions.enumerated() where rule.trigger == .yearStart {
            let isFirst = day == model.calendar.years[year].first && day >= rule.fromDay
            if isFirst || day == rule.fromDay { offer(number, pupil) }
        }
    }

    func isEligible(_ pupil: ReferencePupil, _ number: Int) -> Bool {
        model.interventions[number].eligibility.admits(
            grade: pupil.grade, school: pupil.school, profile: pupil.profile, support: pupil.support)
    }

    /// Which part of those who offer it is trained at the pupil's school: what was said last.
    func trainedShare(_ number: Int, _ pupil: ReferencePupil) -> Double {
        let scenario = model.scenario
        let role = scenario.roles.first { $0.id == scenario.interventions[number].needsTrained }
        guard let rows = role?.training?.trained, !rows.isEmpty else { return 1 }
        let school = scenario.schools[pupil.school].id
        let begun = rows.filter { row in
            (row.schools.isEmpty || row.schools.contains(school))
                && (row.from.map { $0 <= model.calendar.days[day].date } ?? true)
        }
        let latest = begun.compactMap { $0.from }.max()
        return begun.last { $0.from == latest }?.share ?? 0
    }

    func offer(_ number: Int, _ pupil: ReferencePupil) {
        let rule = model.interventions[number]
        guard pupil.parts[number].state == .none, day >= rule.fromDay, day >= rule.firstDays[pupil.school],
            isEligible(pupil, number)
        else { return }
        let reach = pupil.words.block(rule.decision, 0)
        guard Chance(rule.coverage(on: day) * trainedShare(number, pupil)).happens(reach.word0) else {
            outcome(number, .notReached)
            return
        }
        if hasPlace(number) && placeLists[number].isEmpty {
            start(number, pupil)
            return
        }
        let draws = pupil.words.block(rule.decision, UInt32(day + 1))
        let patience = rule.patience?.draw(draws.word0)
        if patience == 0 {
            outcome(number, .refused)
            return
        }
        pupil.parts[number].state = .waiting
        pupil.parts[number].patience = patience.map { day + $0 } ?? never
        placeLists[number].append(pupil)
        outcome(number, .waited)
    }

    private func start(_ number: Int, _ pupil: ReferencePupil) {
        let rule = model.interventions[number]
        let draws = pupil.words.block(rule.decision, UInt32(day + 1))
        pupil.parts[number].state = .active
        pupil.parts[number].until = rule.duration.map { day + max(1, $0.draw(draws.word1)) } ?? never
        outcome(number, .started)
        countHelped(pupil)
        observations.starts.append(InterventionStart(intervention: number, pupil: pupil.number, day: day))
        beginContacts(number, pupil)
        if let effect = rule.ongoingEffect { beginEffect(effect, pupil, on: day + 1) }
        if pupil.cases[rule.response] == nil {
            openCase(rule.response, pupil, ordinal: day, from: day + 1, fraction: 0, patienceBits: 0)
        }
        if let review = rule.endsWhen { pupil.parts[number].endReviewDay = day + review.days }
        for other in rule.replaces where other != number && pupil.parts[other].state == .active {
            end(other, pupil)
        }
        planReviews(after: .started(number), pupil)
    }

    func beginContacts(_ number: Int, _ pupil: ReferencePupil) {
        guard let contact = model.interventions[number].ongoing else { return }
        let school = servingSchool(pupil, [contact.role])
        let line = model.staff.line(role: contact.role, school: school)
        pupil.parts[number].place = (line, school)
        ongoing[line].bySchool[school] += contact.minutesPerWeek
    }

    func end(_ number: Int, _ pupil: ReferencePupil) {
        outcome(number, .ended)
        stopTakingPart(number, pupil)
    }

    func stopTakingPart(_ number: Int, _ pupil: ReferencePupil) {
        let rule = model.interventions[number]
        pupil.parts[number].state = .none
        pupil.parts[number].until = never
        pupil.parts[number].endReviewDay = never
        if let contact = rule.ongoing {
            let part = pupil.parts[number]
            let isHandedOver = part.handOverDay != never
            var places = [part.former].compactMap { $0 }
            if !isHandedOver || part.former != nil { places.append(part.place) }
            for place in places { ongoing[place.line].bySchool[place.school] -= contact.minutesPerWeek }
        }
        pupil.parts[number].handOverDay = never
        pupil.parts[number].former = nil
        if let effect = rule.ongoingEffect { endEffect(effect, pupil) }
        if let effect = model.responses[rule.response].effect { endEffect(effect, pupil) }
    }

    // MARK: - Looks and hand-overs

    func planReviews(after event: CompiledIntervention.Event, _ pupil: ReferencePupil) {
        for (number, rule) in model.interventions.enumerated() where rule.trigger == .stillOver(after: event)
        {
            guard let review = rule.stillOver else { continue }
            pupil.parts[number].reviewDay = day + review.days
        }
    }

    func reviewAgain(_ pupil: ReferencePupil) {
        reviewSeat(pupil)
        for (number, rule) in model.interventions.enumerated() where pupil.parts[number].endReviewDay == day {
            guard let review = rule.endsWhen else { continue }
            if isOver(review, pupil) {
                pupil.parts[number].endReviewDay = day + review.days
            } else {
                end(number, pupil)
                offer(.interventionEnded(number), pupil)
            }
        }
        for (number, rule) in model.interventions.enumerated() where pupil.parts[number].reviewDay == day {
            guard let review = rule.stillOver else { continue }
            pupil.parts[number].reviewDay = never
            if isOver(review, pupil) { offer(number, pupil) } else { outcome(number, .notOver) }
        }
    }

    private func isOver(_ review: CompiledReview, _ pupil: ReferencePupil) -> Bool {
        isOver(review, of: review.days, pupil)
    }

    private func isOver(_ review: CompiledReview, of number: Int, _ pupil: ReferencePupil) -> Bool {
        let days = max(model.calendar.years[year].first, day - number + 1)...day
        let possible = days.reduce(0) { $0 + model.calendar.lessons(grade: pupil.grade, day: $1) }
        return days.reduce(0) { $0 + (pupil.missed[$1] ?? 0) } > review.limit(ofLessons: possible)
    }

    func beginReviewsAnew(_ pupil: ReferencePupil) {
        for (number, rule) in model.interventions.enumerated() {
            if pupil.parts[number].reviewDay != never, let review = rule.stillOver {
                pupil.parts[number].reviewDay = day + review.days - 1
            }
            if pupil.parts[number].endReviewDay != never, let review = rule.endsWhen {
                pupil.parts[number].endReviewDay = day + review.days - 1
            }
        }
        guard let back = pupil.seat.flatMap({ model.seats.classes[$0].gradualReturn }) else { return }
        if pupil.trialUntil != never {
            pupil.trialUntil = day + back.trialDays - 1
        } else {
            pupil.seatReviewDay = max(pupil.seatReviewDay, day + back.review.days - 1)
        }
    }

    func handOver(_ pupil: ReferencePupil) {
        for (number, rule) in model.interventions.enumerated() where pupil.parts[number].state == .active {
            guard let handOver = rule.handOver, let contact = rule.ongoing else { continue }
            let school = servingSchool(pupil, [contact.role])
            let line = model.staff.line(role: contact.role, school: school)
            let part = pupil.parts[number]
            guard school != part.place.school, line >= 0 else { continue }
            func change(_ place: (line: Int, school: Int), _ minutes: Int) {
                ongoing[place.line].bySchool[place.school] += minutes
            }
            if let former = part.former { change(former, -contact.minutesPerWeek) }
            if handOver.isEscorted {
                pupil.parts[number].former = part.place
                change((line, school), contact.minutesPerWeek)
            } else if part.handOverDay == never {
                change(part.place, -contact.minutesPerWeek)
                if let effect = rule.ongoingEffect { endEffect(effect, pupil) }
            }
            pupil.parts[number].place = (line, school)
            pupil.parts[number].handOverDay = day + handOver.days
        }
    }

    func finishHandOver(_ number: Int, _ pupil: ReferencePupil) {
        let rule = model.interventions[number]
        guard let contact = rule.ongoing else { return }
        if let former = pupil.parts[number].former {
            ongoing[former.line].bySchool[former.school] -= contact.minutesPerWeek
            pupil.parts[number].former = nil
        } else {
            let place = pupil.parts[number].place
            ongoing[place.line].bySchool[place.school] += contact.minutesPerWeek
            if let effect = rule.ongoingEffect { beginEffect(effect, pupil, on: day + 1) }
        }
        pupil.parts[number].handOverDay = never
    }

    func leavePlaceList(_ number: Int, _ pupil: ReferencePupil) {
        placeLists[number].removeAll { $0 === pupil }
        pupil.parts[number].state = .none
    }

    func placeInIntervention(_ number: Int) {
        while let pupil = placeLists[number].first, hasPlace(number) {
            leavePlaceList(number, pupil)
            start(number, pupil)
        }
        for pupil in placeLists[number] where pupil.parts[number].patience <= day {
            outcome(number, .gaveUp)
            leavePlaceList(number, pupil)
        }
    }
}
