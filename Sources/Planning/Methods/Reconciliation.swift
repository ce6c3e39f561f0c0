/// How far a way to count posts is from the simulation, in named parts that add up.
public struct Reconciliation: Sendable, Hashable {
    /// A way to count posts without simulating; explained in Documentation/Staffing.md.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        case norm, wisn
        case queueFormula = "queue_formula"
    }

    /// One reason why a method's number is not the simulation's.
    public enum Part: Sendable, Hashable {
        /// A norm counts pupils or clients: the work about each is not the same everywhere.
        case workPerPupil
        /// Work comes on school days only, and allowances are counted otherwise.
        case workingYear
        /// What is let into the simulation only.
        case cause(GapCauses.Cause)
        /// The causes are looked for in fewer replications than the posts.
        case sample

        /// In the order in which they are told, from the method to the simulation.
        public static let all: [Part] =
            [.workPerPupil, .workingYear] + GapCauses.Cause.allCases.map(Part.cause) + [.sample]
    }

    /// The way to count posts that is compared.
    public var method: Method
    /// Posts by the method.
    public var posts: Double
    /// Posts that each part adds on the way to the simulation; those that the method knows as the simulation does are
    /// 0 or missing.
    public var parts: [Part: Double]
    /// Posts by the simulation in all replications: `posts` and the parts.
    public var simulated: Double?

    /// From every method that has an answer.
    ///
    /// - Parameter simulated: posts by the simulation in all replications; `nil`: no number allowed suffices.
    public static func all(
        _ answers: MethodAnswers, _ causes: GapCauses, simulated: Double?
    ) -> [Reconciliation] {
        var added = Dictionary(uniqueKeysWithValues: causes.added.map { (Part.cause($0), $1) })
        if let simulated, let few = causes.simulated { added[.sample] = simulated - few }
        var fromWISN = added
        fromWISN[.workingYear] = causes.evenWork - answers.wisn
        var result: [Reconciliation] = []
        if let norm = answers.norm {
            var parts = fromWISN
            parts[.workPerPupil] = answers.wisn - norm
            result.append(Self(method: .norm, posts: norm, parts: parts, simulated: simulated))
        }
        result.append(
            Self(method: .wisn, posts: answers.wisn, parts: fromWISN, simulated: simulated))
        if let queue = answers.queue, let alwaysThere = answers.queueAlwaysThere {
            // The formula has a variance and an absence of its own: what the simulation's differ by is told.
            var parts = added
            parts[.workingYear] = causes.evenWork - answers.queueLoad
            parts[.cause(.variance)] = added[.cause(.variance)].map { $0 - (alwaysThere - answers.queueLoad) }
            parts[.cause(.absenceOfStaff)] = added[.cause(.absenceOfStaff)].map { $0 - (queue - alwaysThere) }
            result.append(
                Self(method: .queueFormula, posts: queue, parts: parts, simulated: simulated))
        }
        return result
    }
}
