import Stochastics

/// How absence answers to the share of time that a role has for community welfare work: a dose and its response.
///
/// No attendance outcome of community work is published: a scenario that states one assumes it.
public struct CommunityEffect: Sendable, Hashable {
    /// Factor on absence, at the schools that the role serves, for ten percentage points more.
    public var perTenPoints: Double
    /// The share, 0-1, at which absence is as the scenario says.
    public var from: Double

    public init(perTenPoints: Double, from: Double) {
        self.perTenPoints = perTenPoints
        self.from = from
    }

    /// The factor at a share.
    ///
    /// - Law: `perTenPoints ^ ((share − from) / 0.1)`.
    public func factor(share: Double) -> Double {
        Elementary.power(perTenPoints, (share - from) / 0.1)
    }
}

extension CommunityEffect {
    /// The numbers of the effect, by their keys in files.
    public enum Number: String, RangedNumber {
        case perTenPoints, from

        /// Where each is kept, and in which range.
        public var range: NumberRange<CommunityEffect> {
            switch self {
            case .perTenPoints: NumberRange(\.perTenPoints, .bare(from: 0.1, to: 10))
            case .from: NumberRange(\.from, .share)
            }
        }
    }
}

extension Scenario {
    /// What community work does to absence at a school, of all roles that serve it together.
    public func communityFactor(ofSchool id: String) -> Double {
        roles.reduce(1) { factor, role in
            guard let effect = role.communityEffect,
                staff.contains(where: { $0.role == role.id && $0.serves(id) })
            else { return factor }
            return factor * effect.factor(share: role.communityShare)
        }
    }
}
