/// What public money goes to, and who pays for it: the one rule that all measures and tables of money follow.
///
/// ```swift
/// Expense.posts(curator).payer  // .county
/// Expense.classes.payer  // .municipality
/// ```
///
/// - Law: an expense has one payer, so what the payers pay adds up to the whole.
/// - Source: Act 1287/2013 as amended by HE 19/2022: since 1 January 2023 the wellbeing services county employs school
///   curators and psychologists, and provides school health care and social work with child protection. The municipality
///   employs teachers, assistants and youth workers, and runs the classes.
public enum Expense: Sendable, Hashable {
    /// A role's posts and their overtime.
    case posts(Role)
    /// Small classes, whoever sits there, besides the posts that they name.
    case classes
    /// Posts of small classes, paid by whom the scenario says.
    case classPosts(Role.Employer)
    /// Placements out of home.
    case placements
    /// What interventions cost besides staff (assumption A-78).
    case interventions

    /// Of posts the role's employer; where it is not said, which is told of roles with pay, the municipality.
    public var payer: Role.Employer {
        switch self {
        case .posts(let role): role.employer ?? .municipality
        case .classes, .interventions: .municipality
        case .classPosts(let payer): payer
        case .placements: .county
        }
    }
}
