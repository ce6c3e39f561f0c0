import Planning
import SchoolDomain

extension StudyPlan {
    /// How much of something is planned for, and what is to be said of it.
    struct Planned {
        /// `nil`: the target cannot be reached.
        var amount: Double?
        var remark: PlanRemark?
    }

    /// The posts of all pools of a role that are paid in a school year, on average over its days, when the plan's stand for
    /// each row's own and the changes of the row stay; those that wait for nobody, and those that are a choice, are kept.
    func posts(_ role: Role, _ scenario: Scenario, year: Int) -> Planned {
        let parts = scenario.staff.indices.filter { scenario.staff[$0].role == role.id }.map { pool in
            let row = scenario.staff[pool]
            var planned =
                staffing.pools.first { $0.pool == pool }.map { posts($0, scenario) }
                ?? Planned(amount: row.posts)
            planned.amount = planned.amount.map { row.paidPosts(in: scenario.years[year], withOwn: $0) }
            return planned
        }
        let order: [PlanRemark] = [
            .outOfReach, .atMostBelowLaw, .tooFewReplications, .byLaw, .kept, .nothingAsked,
        ]
        let amounts = parts.compactMap(\.amount)
        return Planned(
            amount: amounts.count == parts.count ? amounts.reduce(0, +) : nil,
            remark: order.first { remark in parts.contains { $0.remark == remark } })
    }

    /// What the target takes, and what the law asks for where that is more, as far as the row's `atMost` allows: fewer posts
    /// than that save nothing.
    private func posts(_ pool: PoolPlan, _ scenario: Scenario) -> Planned {
        guard !pool.isChosen else { return Planned(amount: pool.posts, remark: .kept) }
        let lawful = StatutoryNorm.lawfulPlan(scenario, pool: pool.pool)
        guard let level = pool.level(staffing.question.confidence), let planned = level.planned else {
            return Planned(remark: .outOfReach)
        }
        if StatutoryNorm.aboveAtMost(scenario, pool: pool.pool) != nil {
            return Planned(amount: max(planned, lawful), remark: .atMostBelowLaw)
        }
        let remark: PlanRemark? =
            !pool.isRequested ? .nothingAsked : level.isAssurable ? nil : .tooFewReplications
        guard planned < lawful - 1e-9 else { return Planned(amount: planned, remark: remark) }
        return Planned(amount: lawful, remark: .byLaw)
    }

    /// The seats of a class that stand for its own, those that it has at least: a class costs its teacher however many sit there. More than
    /// the law allows in one class are whole classes.
    func seats(_ number: Int, _ scenario: Scenario) -> Planned {
        let small = scenario.classes[number]
        guard let level = seats.plans[number].level(seats.question.confidence),
            let planned = level.planned
        else { return Planned(remark: .outOfReach) }
        let remark: PlanRemark? =
            seats.plans[number].asked == 0
            ? .nothingAsked
            : planned > small.mostOwnSeats
                ? .overCap
                : !level.isAssurable ? .tooFewReplications : planned < small.seats ? .fewerSeats : nil
        let whole = planned > small.mostOwnSeats ? (planned + small.cap - 1) / small.cap * small.cap : planned
        return Planned(amount: Double(max(whole, small.seats)), remark: remark)
    }
}
