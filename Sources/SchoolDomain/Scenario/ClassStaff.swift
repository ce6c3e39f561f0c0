import Localization

/// Posts that belong to a small class: its special class teacher, its assistants, the days of a psychiatric nurse.
///
/// They are there for the class's own pupils and keep no queue: what is asked of queues is asked of the rows of `staff`.
///
/// ```swift
/// ClassPosts(role: "assistant", posts: 2)  // two assistants in each group of the class
/// ```
public struct ClassPosts: Sendable, Hashable {
    /// Short identifier; `nil`: the role's.
    public var ownID: String?
    /// Identifier of the role whose pay, hours and employer they have; `nil`: of none, and their price is said.
    public var role: String?
    /// What people read for them; `nil`: the role's title.
    public var title: LocalizedText?
    /// Full-time equivalents (htv) in each group of the class.
    public var posts: Double
    /// Who pays them; `nil`: the role's employer, or who pays the class.
    public var payer: Role.Employer?
    /// Euros a year of a full post in the first school year, all included; `nil`: as every other post of the role.
    public var postYearCost: Double?
    /// Minutes of their time that each pupil who sits there takes on a school day; `nil`: it is not said.
    public var minutesPerPupil: Double?

    public init(
        id: String? = nil, role: String? = nil, title: LocalizedText? = nil, posts: Double,
        payer: Role.Employer? = nil, postYearCost: Double? = nil, minutesPerPupil: Double? = nil
    ) {
        ownID = id
        self.role = role
        self.title = title
        self.posts = posts
        self.payer = payer
        self.postYearCost = postYearCost
        self.minutesPerPupil = minutesPerPupil
    }

    /// What the row is called among those of its class.
    public var id: String { ownID ?? role ?? "" }
}

extension ClassPosts {
    /// The numbers of a row, by their keys in files.
    public enum Number: String, RangedNumber {
        case posts, postCost, minutesPerPupil

        /// Where each is kept, and in which range.
        public var range: NumberRange<ClassPosts> {
            switch self {
            case .posts: NumberRange(\.posts, NumberRule(.posts, from: 0, to: 1000, unitOptional: true))
            case .postCost: NumberRange(\.postYearCost, .euros)
            case .minutesPerPupil:
                NumberRange(\.minutesPerPupil, NumberRule(.minutes, from: 0, to: 1440, unitOptional: true))
            }
        }
    }
}

extension SmallClass {
    /// What `yearCost` holds of what a group costs.
    public enum CostCovers: String, Sendable, Hashable, CaseIterable {
        /// Everything, the rows of its staff too.
        case all
        /// What comes besides the rows of its staff: rooms, transport, meals.
        case rest
    }

    /// The rule by which nothing is counted twice: unless it is said, `yearCost` comes besides rows of staff.
    public var yearCostCovers: CostCovers { saidCostCovers ?? (staff.isEmpty ? .all : .rest) }

    /// Htv of a row in a school year, on average over its days from August to July.
    package func posts(_ row: ClassPosts, in year: SchoolYear) -> Double { row.posts * groups(in: year) }
}

// What the posts of classes cost. Their prices are those of `Prices.swift`.
extension Scenario {
    /// The role whose pay, hours and employer a row has.
    public func role(of row: ClassPosts) -> Role? { roles.first { $0.id == row.role } }

    /// What people read for a row.
    public func title(of row: ClassPosts) -> LocalizedText {
        row.title ?? role(of: row)?.title ?? LocalizedText(row.id)
    }

    /// Whether some class names posts.
    public var hasClassStaff: Bool { classes.contains { !$0.staff.isEmpty } }

    /// The expense that a row is.
    public func expense(of row: ClassPosts) -> Expense {
        .classPosts(row.payer ?? role(of: row)?.employer ?? Expense.classes.payer)
    }

    /// Euros a year of a full post of a row, in first-year prices.
    public func postCost(of row: ClassPosts) -> Double {
        row.postYearCost ?? role(of: row).map(money.yearCost(of:)) ?? 0
    }

    /// The price of such a post in a school year, counted from 0, in that of the first: as the role's pay, or as all prices.
    public func postIndex(of row: ClassPosts, year: Int) -> Double {
        role(of: row).map { payIndex(of: $0, year: year) } ?? priceIndex(year: year)
    }

    /// Minutes a school day of a full post of a row; the week has five.
    public func dayMinutes(of row: ClassPosts) -> Double {
        (role(of: row)?.weeklyMinutes ?? Role(id: "", title: "").weeklyMinutes) / 5
    }

    /// Euros a year of the posts of one group, in first-year prices: of all of them, or of those that one payer pays.
    public func groupStaffCost(of small: SmallClass, paidBy payer: Role.Employer? = nil) -> Double {
        small.staff.reduce(0) { sum, row in
            payer == nil || payer == expense(of: row).payer ? sum + row.posts * postCost(of: row) : sum
        }
    }

    /// Euros a year of one group besides its posts, in first-year prices.
    ///
    /// - Law: where `yearCost` covers all, this and the posts add up to it; where it covers the rest, it is this.
    public func groupRest(of small: SmallClass) -> Double {
        switch small.yearCostCovers {
        case .all: max(0, small.groupYearCost - groupStaffCost(of: small))
        case .rest: small.groupYearCost
        }
    }

    /// The class at what one payer pays of it, or at all that it costs (`nil`): posts and the rest in one price of a group.
    ///
    /// - Law: the payers' prices add up to that of all.
    package func priced(_ small: SmallClass, paidBy payer: Role.Employer? = nil) -> SmallClass {
        var result = withoutStaff(small)
        if payer != nil, payer != Expense.classes.payer {
            (result.groupYearCost, result.seatYearCost) = (0, 0)
        }
        result.groupYearCost += groupStaffCost(of: small, paidBy: payer)
        return result
    }

    /// The class at what it costs besides its posts.
    package func withoutStaff(_ small: SmallClass) -> SmallClass {
        var result = small
        result.groupYearCost = groupRest(of: small)
        result.staff = []
        return result
    }

    /// Euros of a row in a school year, counted from 0, by the days on which its groups are there and at that year's pay.
    package func cost(of row: ClassPosts, in small: SmallClass, year: Int) -> Double {
        small.posts(row, in: years[year]) * postCost(of: row) * postIndex(of: row, year: year)
    }

    /// Of the working time of a row's posts the share that is bound when every seat of a group as large as can be is
    /// taken; `nil`: it is not said, or there is nobody. More than 1 is more than they have.
    public func boundShareWhenFull(_ row: ClassPosts, in small: SmallClass) -> Double? {
        let most = max(small.seats, small.greatestSeats)
        guard let minutes = row.minutesPerPupil, row.posts > 0, most > 0 else { return nil }
        let groups = Double(small.groups(seats: most))
        return minutes * Double(most) / (groups * row.posts * dayMinutes(of: row))
    }

    /// Roles that rows of classes name, in the order of the scenario.
    ///
    /// - Parameter priced: only those whose pay the rows' prices follow from.
    package func rolesInClasses(priced: Bool = false) -> [Role] {
        let rows = classes.filter { $0.greatestSeats > 0 }.flatMap(\.staff)
        let named = Set(rows.filter { !priced || $0.postYearCost == nil && $0.posts > 0 }.compactMap(\.role))
        return roles.filter { named.contains($0.id) }
    }
}
