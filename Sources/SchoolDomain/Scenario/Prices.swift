/// What differs in the pay of one role from that of all; what is left out follows `Money`.
public struct PayTerms: Sendable, Hashable {
    /// Employer's on-costs as a share of pay.
    public var onCosts: Double?
    /// Holiday bonus as a share of pay.
    public var holidayBonus: Double?
    /// Growth of pay from one school year to the next; below 0: it falls.
    public var indexPerYear: Double?
    /// The same into single school years, by their labels.
    public var indexByYear: [String: Double]
    /// Euros a month of a full post in single school years, by their labels; later years grow from it.
    public var payByYear: [String: Double]

    public init(
        onCosts: Double? = nil, holidayBonus: Double? = nil, indexPerYear: Double? = nil,
        indexByYear: [String: Double] = [:], payByYear: [String: Double] = [:]
    ) {
        self.onCosts = onCosts
        self.holidayBonus = holidayBonus
        self.indexPerYear = indexPerYear
        self.indexByYear = indexByYear
        self.payByYear = payByYear
    }

    /// Whether pay grows otherwise than other prices.
    public var growsByItself: Bool { indexPerYear != nil || !indexByYear.isEmpty || !payByYear.isEmpty }
}

extension PayTerms {
    /// The numbers of a role's pay, by their keys in files.
    public enum Number: String, RangedNumber {
        case onCosts, holidayBonus, index, indexByYear, payByYear

        /// Where each is kept, and in which range.
        public var range: NumberRange<PayTerms> {
            switch self {
            case .onCosts: NumberRange(\.onCosts, .share)
            case .holidayBonus: NumberRange(\.holidayBonus, .share)
            case .index: NumberRange(\.indexPerYear, .growth)
            case .indexByYear: NumberRange({ Array($0.indexByYear.values) }, .growth)
            case .payByYear: NumberRange({ Array($0.payByYear.values) }, .euros)
            }
        }
    }
}

// What things cost in the first school year. Every other price follows from these.
extension Money {
    /// The share of pay that a role's holiday bonus is.
    public func holidayBonus(of role: Role) -> Double { role.payTerms.holidayBonus ?? holidayBonus }

    /// The share of pay that a role's on-costs are.
    public func onCosts(of role: Role) -> Double { role.payTerms.onCosts ?? onCosts }

    /// What a full post costs in a year: `12 × pay × (1 + holiday bonus) × (1 + on-costs)`, in the order in which a
    /// workbook multiplies.
    public func yearCost(of role: Role) -> Double {
        12 * role.monthlyPay * (1 + holidayBonus(of: role)) * (1 + onCosts(of: role))
    }

    /// What a minute of a role's overtime costs: a year's pay with on-costs over the paid minutes of 52 weeks, times the
    /// overtime factor; no holiday bonus is paid on it (assumption A-71).
    public func overtimeMinuteCost(_ role: Role) -> Double {
        guard let overtime = role.overtime else { return 0 }
        let year = 12 * role.monthlyPay * (1 + onCosts(of: role))
        return overtime.payFactor * year / (52 * max(1, role.weeklyMinutes))
    }
}

// How prices grow.
extension Scenario {
    /// Prices of a school year, counted from 0, in those of the first: the product of the growths into it and all
    /// years before.
    public func priceIndex(year: Int) -> Double {
        years[..<year].indices.reduce(1) { $0 * (1 + growth(into: $1 + 1)) }
    }

    /// A role's pay of a school year in that of the first.
    ///
    /// - Law: from year to year the role's own growth, where it has one, or that of prices; in a year whose pay is given,
    ///   that pay.
    public func payIndex(of role: Role, year: Int) -> Double {
        years[..<year].indices.reduce(1) { index, before in
            index * (1 + payGrowth(of: role, into: before + 1, from: index))
        }
    }

    /// What a full post of a role costs in a school year, counted from 0, at that year's pay.
    public func yearCost(of role: Role, year: Int) -> Double {
        money.yearCost(of: role) * payIndex(of: role, year: year)
    }

    /// Growth of prices from the year before into a school year, counted from 0; nothing into the first.
    public func growth(into year: Int) -> Double {
        year == 0 ? 0 : money.indexByYear[years[year].label] ?? money.indexPerYear
    }

    /// The same of a role's pay.
    public func payGrowth(of role: Role, into year: Int) -> Double {
        year == 0 ? 0 : payGrowth(of: role, into: year, from: payIndex(of: role, year: year - 1))
    }

    private func payGrowth(of role: Role, into year: Int, from index: Double) -> Double {
        let (terms, label) = (role.payTerms, years[year].label)
        if let pay = terms.payByYear[label], role.monthlyPay > 0 {
            return pay / (role.monthlyPay * index) - 1
        }
        return terms.indexByYear[label] ?? terms.indexPerYear ?? growth(into: year)
    }
}
