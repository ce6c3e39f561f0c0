import SchoolDomain
import Stochastics

// The return from a small class when conditions are met: looks, trials, and what the class's pupils ask of the host's staff.
extension Replication {
    /// The look at a pupil who sits in a class, or the end of a trial, that falls today.
    mutating func reviewSeat(_ pupil: Int) {
        guard help.seatReviewDay[pupil] == today || help.trialUntil[pupil] == today else { return }
        let number = help.seat[pupil]
        guard number >= 0, let back = model.seats.classes[number].gradualReturn else { return }
        touch(pupil)
        if help.trialUntil[pupil] == today {
            if isOver(back.review, of: back.trialDays, pupil) {
                counts[.seatOutcomes, shape.seatOutcome(year, number, .trialFailed)] += 1
                note(pupil, .leavesSeat(seatClass: number, outcome: .trialFailed))
                endTrial(of: number, pupil)
                help.seatReviewDay[pupil] = min(never, today + back.review.days)
            } else {
                vacateSeat(pupil, .conditionsMet)
            }
        } else if isOver(back.review, of: back.review.days, pupil) {
            help.seatReviewDay[pupil] = min(never, today + back.review.days)
        } else {
            help.seatReviewDay[pupil] = never
            help.trialUntil[pupil] = min(never, today + back.trialDays)
            counts[.seatOutcomes, shape.seatOutcome(year, number, .trialBegun)] += 1
            note(pupil, .leavesSeat(seatClass: number, outcome: .trialBegun))
            if let effect = back.trialEffect { beginEffect(effect, pupil, on: today + 1) }
        }
    }

    /// All lessons are in the small class again, or none.
    mutating func endTrial(of number: Int, _ pupil: Int) {
        help.trialUntil[pupil] = never
        if let effect = model.seats.classes[number].gradualReturn?.trialEffect {
            endEffect(effect, pupil, atOnce: true)
        }
    }

    /// On the first day of a school year looks and trials begin anew.
    mutating func moveSeatReviewInAugust(_ pupil: Int) {
        let number = help.seat[pupil]
        guard number >= 0, let back = model.seats.classes[number].gradualReturn else { return }
        if help.trialUntil[pupil] != never {
            help.trialUntil[pupil] = min(never, today + back.trialDays - 1)
        } else {
            // A stay that is too short still for the first look is not looked at earlier.
            help.seatReviewDay[pupil] = max(
                help.seatReviewDay[pupil], min(never, today + back.review.days - 1))
        }
    }

    /// What the pupils of small classes ask of the staff of the school that has the class.
    mutating func requestForSeats() {
        for number in model.seats.classes.indices {
            let requests = model.seats.classes.pointer(number).pointee.requests
            for place in 0..<requests.count {
                let rule = requests.pointer(place)
                let draws = chance.block(rule.pointee.decision, UInt32(truncatingIfNeeded: today), 0)
                let count = rule.pointee.count(draws.word2, year: year, pupils: lists.occupied[number])
                let line = model.staff.lines.pointer(rule.pointee.line)
                for each in 0..<count {
                    let own = KeyedStream(key: draws.low).block(each)
                    request(
                        Ticket(
                            pupil: nil, item: (number * 64 + place + 1) << 16 | each,
                            response: rule.pointee.line - model.staff.pools[line.pointee.pool].firstLine,
                            stamp: 0, minutes: rule.pointee.minutes.draw(own.word0), day: today,
                            fraction: Int(own.word1 >> 16), limitDays: line.pointee.limitDays,
                            caseDays: rule.pointee.caseDays?.draw(own.word3) ?? 0, line: rule.pointee.line,
                            school: model.seats.classes[number].host),
                        .background, to: line.pointee.pool)
                }
            }
        }
    }
}
