import SchoolDomain
import Stochastics

// When a crossing is noticed: at the first look that does not miss it, or at monitoring, which misses nobody.
extension Replication {
    /// The day on which a crossing comes to someone's notice; `never` when it does not.
    ///
    /// Whether a look notices is drawn look by look, of the step and the day. After the counting period nobody is
    /// noticed any more: the first day of review then lets the crossing lapse.
    @inline(__always)
    mutating func noticeDay(_ step: Int, _ pupil: Int, crossedOn day: Int) -> Int {
        let rule = model.ladder.steps.pointer(step)
        let review = rule.pointee.reviewDay[day]
        return rule.pointee.missesNobody ? review : firstNotice(step, pupil, from: review, crossedOn: day)
    }

    @inline(never)
    private mutating func firstNotice(_ step: Int, _ pupil: Int, from first: Int, crossedOn day: Int) -> Int {
        let rule = model.ladder.steps.pointer(step)
        let end = model.ladder.periodEnd[model.ladder.periodOfDay[day]]
        var review = first
        while review < end, !rule.pointee.isMonitoring[review], !isReviewed(step, pupil, on: review) {
            review = review + 1 < model.dayCount ? rule.pointee.reviewDay[review + 1] : never
        }
        return review
    }

    /// Whether a look of this day notices the pupil; never on a day without one.
    private mutating func isReviewed(_ step: Int, _ pupil: Int, on day: Int) -> Bool {
        let rule = model.ladder.steps.pointer(step)
        guard rule.pointee.isReview[day] else { return false }
        guard !rule.pointee.missesNobody else { return true }
        return rule.pointee.noticed.happens(
            draws(of: pupil, rule.pointee.noticeDecision, UInt32(day)).word0)
    }

    /// Counts by what a crossing was noticed, on the day on which it was; the look counts where it comes together with
    /// monitoring.
    mutating func countNoticed(_ step: Int, _ pupil: Int, on day: Int) {
        let means = isReviewed(step, pupil, on: day) ? NoticedBy.review : .monitoring
        counts[.noticed, shape.noticed(year, step, means)] += 1
    }

    /// Tells of the followed pupil's crossing, which looks miss it and when it will be noticed.
    mutating func noteNotice(_ step: Int, _ pupil: Int, on review: Int) {
        guard tracedPupil == pupil else { return }
        let rule = model.ladder.steps[step]
        if !rule.missesNobody {
            for day in today..<min(review, pupils[pupil].to) where rule.isReview[day] {
                let draw = noticeDraw(step, pupil, on: day)
                note(pupil, .overlooked(step: step), on: day, draws: [draw])
            }
        }
        if review > today { note(pupil, .waitsForReview(step: step, day: review)) }
    }

    /// Tells by what the followed pupil is noticed, where looks may miss.
    mutating func noteNoticed(_ step: Int, _ pupil: Int) {
        let rule = model.ladder.steps.pointer(step)
        guard tracedPupil == pupil, !rule.pointee.missesNobody else { return }
        let isReview = isReviewed(step, pupil, on: today)
        let draws = rule.pointee.isReview[today] ? [noticeDraw(step, pupil, on: today)] : []
        note(pupil, .noticed(step: step, by: isReview ? .review : .monitoring), draws: draws)
    }

    private mutating func noticeDraw(_ step: Int, _ pupil: Int, on day: Int) -> TraceDraw {
        let rule = model.ladder.steps.pointer(step)
        let draws = draws(of: pupil, rule.pointee.noticeDecision, UInt32(day))
        return TraceDraw(.noticed, draws.word0, rule.pointee.noticed)
    }
}
