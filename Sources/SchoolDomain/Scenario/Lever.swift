/// What a planner moves to see what follows, in the order in which it is shown.
///
/// A key of scenario files says with its declaration that it is one; which things have it, such as which roles have posts,
/// follows from the scenario.
public enum Lever: String, Sendable, Hashable, CaseIterable {
    case posts, seats
    /// The absence over which a step of the ladder is due.
    case threshold
    /// How often absence is looked at, and the chance that one look finds a crossing.
    case lookEvery, lookChance
    /// The share of those who need an intervention that is offered it.
    case coverage
    /// How much absence there is.
    case level
}
