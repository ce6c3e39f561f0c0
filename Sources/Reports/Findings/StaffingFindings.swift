import Experiments
import Localization
import Planning
import SchoolDomain
import Stochastics

/// Posts of a role that a target takes beside those there are; rows' own, their changes stay.
struct PostGap: Sendable {
    let role: Role
    /// In htv.
    let now, planned: Double
    /// The fewest posts that suffice in a simulation, over simulations; `nil` where in some of them no number allowed does.
    let needed: Estimate?
    /// Euros a year that the posts planned cost more, in first-year prices.
    let cost: Double

    var missing: Double { planned - now }
}

/// What a search for posts says: which roles are short, what that costs whom, whether the law asks more.
struct StaffingFindings {
    let study: StaffingStudy
    let scenario: Scenario

    /// In the order in which people read them.
    var all: [Finding] {
        let (gaps, unreachable) = (self.gaps, self.unreachable)
        let short = gaps.filter { $0.missing > 1e-9 }.sorted { $0.missing > $1.missing }
        let none: [Finding] = unreachable.isEmpty && !gaps.isEmpty ? [.enoughPosts] : []
        return (unreachable.isEmpty ? [] : [.outOfReach(unreachable)])
            + (short.isEmpty ? none : [.shortOf(short)]) + cost(short) + law() + together()
    }

    /// Rows whose posts are sought and that the target can be reached with.
    private var gaps: [PostGap] {
        scenario.roles.compactMap { role in
            let own = study.pools.filter { $0.role == role.id && !$0.isChosen && $0.isRequested }
            let planned = own.map { $0.level(study.question.confidence)?.planned }
            guard !own.isEmpty, planned.allSatisfy({ $0 != nil }) else { return nil }
            return gap(role, own, planned.compactMap(\.self))
        }
    }

    /// - Parameter planned: of each row.
    private func gap(_ role: Role, _ own: [PoolPlan], _ planned: [Double]) -> PostGap {
        let needs = own.map { $0.needs.compactMap(\.self) }
        let count = needs.map(\.count).min() ?? 0
        let isWhole = own.allSatisfy { $0.needs.count == count }
        let sums = (0..<count).map { replication in needs.reduce(0.0) { $0 + $1[replication] } }
        let cost = zip(own, planned).reduce(0.0) { sum, row in
            let share = scenario.staff[row.0.pool].ownShare(of: scenario.years)
            return sum + (row.1 - row.0.posts) * share * scenario.money.yearCost(of: role)
        }
        return PostGap(
            role: role, now: own.reduce(0) { $0 + $1.posts }, planned: planned.reduce(0, +),
            needed: isWhole ? Estimate(sums, within: 0...Double.infinity) : nil, cost: cost)
    }

    /// The roles with a row that no number of posts allowed serves well enough.
    private var unreachable: [Role] {
        scenario.roles.filter { role in
            study.pools.contains {
                $0.role == role.id && $0.level(study.question.confidence)?.planned == nil
            }
        }
    }

    private func cost(_ short: [PostGap]) -> [Finding] {
        let payments = Role.Employer.allCases.compactMap { payer -> (payer: Role.Employer, euros: Double)? in
            let own = short.filter { Expense.posts($0.role).payer == payer }
            let euros = own.reduce(0) { $0 + $1.cost }
            return euros > 0 ? (payer, euros) : nil
        }
        return payments.isEmpty ? [] : [.shortCost(payments)]
    }

    /// Rows of which the law asks more than the target takes.
    private func law() -> [Finding] {
        let rows = study.pools.compactMap { plan -> NormGap? in
            let lawful = StatutoryNorm.lawfulOwnPosts(scenario, pool: plan.pool)
            guard let planned = plan.level(study.question.confidence)?.planned,
                StatutoryNorm.isBelow(planned, lawful), !plan.isChosen,
                let role = scenario.roles.first(where: { $0.id == plan.role })
            else { return nil }
            return NormGap(role: role.id, title: role.title, posts: planned, lawful: lawful)
        }
        return rows.isEmpty ? [] : [.lawAsksMore(rows)]
    }

    private func together() -> [Finding] {
        let (now, planned) = (study.together.allNow, study.together.allPlanned)
        return now.trials > 0 && planned.trials > 0 ? [.metTogether(now: now, planned: planned)] : []
    }
}
