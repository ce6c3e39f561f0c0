import Localization

/// How a fixed number of a role's posts, or so many euros of the posts of some roles, are to be split.
public struct AllocationQuestion: Sendable, Hashable {
    /// What a split is chosen for.
    public enum Aim: String, Sendable, Hashable, CaseIterable {
        /// The school or area that is worst off in each simulation has as much begun within the limit as can be.
        case inTime
        /// As few requests as can be wait, of all together.
        case waiting
        /// Posts in proportion to the work that is asked; nothing is searched.
        case need
    }

    /// Between what the posts are split.
    public enum Between: String, Sendable, Hashable, CaseIterable {
        case schools, areas
    }

    /// Identifier of the role, or its title in any language.
    public var role: String
    /// Other roles whose posts are split together with its, within the same euros.
    public var besides: [String]
    /// What the split is to be best for.
    public var aim: Aim
    /// `nil`: areas where the schools name any, else schools.
    public var between: Between?
    /// Posts to split, in htv; `nil`: those that there are. Of one role only.
    public var posts: Double?
    /// Euros a year that the posts may cost, in first-year prices, in the place of a number of posts; `nil` with several roles:
    /// what those that there are cost.
    public var euros: Double?
    /// What is given and taken at once, in htv; `nil`: the coarsest of `usualSteps` of which the posts are a whole number, and
    /// the first where euros are split.
    public var step: Double?
    /// Replications in which the split is chosen; as many others are told of.
    public var replications: Int
    /// Chance of the replications, which are numbered from 0.
    public var seed: UInt64
    /// How many work at once; answers do not depend on it.
    public var threads: Int

    public init(
        role: String, besides: [String] = [], aim: Aim = .inTime, between: Between? = nil,
        posts: Double? = nil, euros: Double? = nil, step: Double? = nil, replications: Int = 60, seed: UInt64,
        threads: Int = 1
    ) {
        self.role = role
        self.besides = besides
        self.aim = aim
        self.between = between
        self.posts = posts
        self.euros = euros
        self.step = step
        self.replications = replications
        self.seed = seed
        self.threads = threads
    }
}

extension AllocationQuestion {
    /// Steps that are taken where none is said, in htv, the coarsest first.
    public static let usualSteps = [0.1, 0.05, 0.01]

    /// The step for so many thousandths of a post in all; the finest where none divides them.
    func step(of milliposts: Int) -> Double {
        let dividing = Self.usualSteps.first { milliposts % Capacities.milliposts($0) == 0 }
        return step ?? dividing ?? Self.usualSteps[Self.usualSteps.count - 1]
    }
}

/// Why posts cannot be split as asked.
public enum AllocationFault: Error, Sendable, Hashable {
    /// No role is called so; there are these.
    case unknownRole(String, known: [String])
    /// Nobody waits for the role, so that no split is better than another.
    case keepsNoQueue(String)
    /// No row of staff has posts of the role.
    case noPosts(String)
    /// A row of the role has posts for a time, or changes of them.
    case hasDates(String)
    /// A school that the role serves names no area.
    case noArea(school: String)
    /// There are not two schools, or areas, to split between.
    case nothingToSplit(String, AllocationQuestion.Between)
    /// So many htv are no whole number of such steps.
    case notWhole(posts: Double, step: Double)
    /// A number of posts was given for several roles, or beside euros: only one of them can be kept.
    case postsBesideEuros
    /// A role was named twice.
    case roleTwice(String)
    /// A role is paid nothing, so that its posts have no price.
    case noPay(String)
    /// Fewer euros than a step for each role in each school or area costs.
    case tooFewEuros(Double, least: Double, step: Double)
    /// Fewer steps than schools or areas: some would have nobody.
    case tooFewSteps(Int, places: Int, step: Double)
}
