/// The charts that can be made of results, in the order in which they are looked at; on the command line they are called
/// as here.
public enum ReportChart: String, Sendable, Hashable, CaseIterable {
    /// What plans change, paired: pupils over the highest threshold, and what is paid.
    case difference, costs
    /// Pupils over each threshold through the year.
    case thresholds
    /// What becomes of those who pass a threshold.
    case ladder
    /// Open cases by week.
    case waiting
    /// What staff are asked for, beside what they have, by week.
    case load
    /// Posts as each method counts them, where they were looked for.
    case posts
    case seats
    /// What each payer pays for.
    case budget
    /// Single simulations.
    case distribution
    /// What is not known, and how far the result goes with it.
    case unknowns
    case schools
    /// How unlike schools or areas are.
    case equality
    /// Before and after, beside the counterfactual.
    case counterfactual

    /// Those that a page for a board has, as far as there are any.
    static let board: [ReportChart] = [.difference, .costs, .thresholds, .seats, .budget, .waiting]
    static let mostOnBoard = 4
}
