import SchoolDomain

// Absence looked at again, and responsibility passed on from school to school.
extension Replication {
    /// After something of a pupil's: the looks at whether absence is still much then.
    mutating func planReviews(after event: CompiledIntervention.Event, _ pupil: Int) {
        for number in model.interventions.indices {
            guard let review = model.interventions[number].stillOver,
                model.interventions[number].trigger == .stillOver(after: event)
            else { continue }
            planReview(number, pupil, review, from: today + 1)
        }
    }

    private mutating func planReview(_ number: Int, _ pupil: Int, _ review: CompiledReview, from day: Int) {
        help.reviewDay[help.atPart(number, pupil)] = min(never, day + review.days - 1)
        (pupils[pupil].hasDates, pupils[pupil].hasHelp) = (true, true)
        touch(pupil)
    }

    mutating func planEndReview(_ number: Int, _ pupil: Int, _ review: CompiledReview, from day: Int) {
        help.endReviewDay[help.atPart(number, pupil)] = min(never, day + review.days - 1)
        pupils[pupil].hasDates = true
        touch(pupil)
    }

    /// The looks of a pupil that fall today: first those that may end taking part, then those that may begin it.
    mutating func reviewAgain(_ pupil: Int) {
        reviewSeat(pupil)
        for number in 0..<help.interventionCount {
            guard help.endReviewDay[help.atPart(number, pupil)] == today,
                let review = model.interventions[number].endsWhen
            else { continue }
            if isOver(review, pupil) {
                planEndReview(number, pupil, review, from: today + 1)
            } else {
                endIntervention(number, pupil)
                offer(.interventionEnded(number), pupil)
            }
        }
        for number in 0..<help.interventionCount {
            let index = help.atPart(number, pupil)
            guard help.reviewDay[index] == today, let review = model.interventions[number].stillOver else {
                continue
            }
            help.reviewDay[index] = never
            touch(pupil)
            if isOver(review, pupil) {
                offer(number, pupil)
            } else {
                note(pupil, .notOver(intervention: number))
                outcome(number, .notOver)
            }
        }
    }

    private mutating func isOver(_ review: CompiledReview, _ pupil: Int) -> Bool {
        isOver(review, of: review.days, pupil)
    }

    /// Whether the absence of the latest so many days is over the amount of a look.
    mutating func isOver(_ review: CompiledReview, of number: Int, _ pupil: Int) -> Bool {
        let days = max(model.calendar.yearStarts[year], today - number + 1)..<today + 1
        let possible = model.calendar.lessons(
            grade: pupils[pupil].grade, from: days.lowerBound, to: days.upperBound)
        return lessonsMissed(pupil, in: days) > review.limit(ofLessons: possible)
    }

    /// On the first day of a school year looks begin anew, and who comes to another school is handed over.
    mutating func moveReviewsInAugust(_ pupil: Int) {
        for number in 0..<help.interventionCount {
            let index = help.atPart(number, pupil)
            if help.reviewDay[index] != never, let review = model.interventions[number].stillOver {
                planReview(number, pupil, review, from: today)
            }
            if help.endReviewDay[index] != never, let review = model.interventions[number].endsWhen {
                planEndReview(number, pupil, review, from: today)
            }
        }
        handOver(pupil)
        moveSeatReviewInAugust(pupil)
    }

    /// Passes the contacts of those interventions that are handed over to the staff that serve the pupil now.
    mutating func handOver(_ pupil: Int) {
        for number in 0..<help.interventionCount {
            let index = help.atPart(number, pupil)
            guard help.interventionState[index] == .active, let rule = model.interventions[number].handOver,
                let ongoing = model.interventions[number].ongoing
            else { continue }
            let school = servingSchool(pupil) { model.staff.line(role: ongoing.role, school: $0) >= 0 }
            guard school != help.interventionSchool[index],
                model.staff.line(role: ongoing.role, school: school) >= 0
            else { continue }
            endFormerContacts(number, pupil)
            if rule.isEscorted {
                help.formerSchool[index] = help.interventionSchool[index]
                changeContacts(ongoing, school, by: ongoing.minutesPerWeek)
            } else if help.handOverDay[index] == never {
                changeContacts(ongoing, help.interventionSchool[index], by: -ongoing.minutesPerWeek)
                if let effect = model.interventions[number].ongoingEffect { endEffect(effect, pupil) }
            }
            help.interventionSchool[index] = school
            help.handOverDay[index] = min(never, today + rule.days)
            pupils[pupil].hasDates = true
            note(pupil, .handedOver(intervention: number, day: help.handOverDay[index]))
            touch(pupil)
        }
    }

    /// A hand-over is done: who has escorted goes, or who takes over begins.
    mutating func finishHandOver(_ number: Int, _ pupil: Int) {
        let index = help.atPart(number, pupil)
        guard let rule = model.interventions[number].handOver,
            let ongoing = model.interventions[number].ongoing
        else { return }
        if rule.isEscorted {
            endFormerContacts(number, pupil)
        } else {
            changeContacts(ongoing, help.interventionSchool[index], by: ongoing.minutesPerWeek)
            if let effect = model.interventions[number].ongoingEffect {
                beginEffect(effect, pupil, on: today + 1)
            }
        }
        help.handOverDay[index] = never
        touch(pupil)
    }

    /// Who had the contacts before, and stays while another takes them over, stays no longer.
    private mutating func endFormerContacts(_ number: Int, _ pupil: Int) {
        let index = help.atPart(number, pupil)
        guard help.handOverDay[index] != never, model.interventions[number].handOver?.isEscorted == true,
            let ongoing = model.interventions[number].ongoing
        else { return }
        changeContacts(ongoing, help.formerSchool[index], by: -ongoing.minutesPerWeek)
    }

    /// Ends the weekly work with one who takes part no longer.
    mutating func endContacts(_ number: Int, _ pupil: Int) {
        guard let ongoing = model.interventions[number].ongoing else { return }
        let index = help.atPart(number, pupil)
        endFormerContacts(number, pupil)
        let isPaused =
            help.handOverDay[index] != never && model.interventions[number].handOver?.isEscorted == false
        if !isPaused { changeContacts(ongoing, help.interventionSchool[index], by: -ongoing.minutesPerWeek) }
        help.handOverDay[index] = never
    }
}
