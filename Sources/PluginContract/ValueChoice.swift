import PluginKit
import SchoolDomain

/// What one parameter may be in a world.
struct ValueChoice: Sendable {
    /// The default; where there is none, a value that is no end.
    let usual: PluginValues.Value
    /// The ends of its range, or every name that there is.
    let ends: [PluginValues.Value]
    /// The range between the ends, for numbers.
    let between: ClosedRange<Double>?
    let isWhole: Bool
}

extension ValueChoice {
    /// `nil` when the world has nothing of what must be named.
    init?(_ form: PluginParameter.Form, _ world: PluginWorld) {
        typealias Value = PluginValues.Value
        func names(_ ids: [String], _ usual: String?) -> (Value, [Value])? {
            guard let first = ids.first else { return nil }
            return (.position(of: usual ?? first, in: ids), ids.map { .position(of: $0, in: ids) })
        }
        let found: (usual: Value, ends: [Value])?
        switch form {
        case .number(let rule, let initial):
            self.init(rule, initial)
            return
        case .flag(let initial): found = (.flag(initial), [.flag(true), .flag(false)])
        case .word(let words, let initial): found = names(words, initial)
        case .date(let initial):
            let dates = [0, world.days.count / 2, world.days.count - 1].map { world.days[$0].date }
            let all = (dates + [dates[2] + 10_000]).map { Value.date($0, world) }
            found = (initial.map { .date($0.number, world) } ?? all[1], all)
        case .grades(let initial):
            found = (.grades(initial), [0...9, 0...0, 9...9, 4...6].map { .grades(GradeSet($0)) })
        case .school: found = (.position(of: "all", in: world.schools), names(world.schools, nil)?.1 ?? [])
        case .step: found = names(world.steps, nil)
        case .declared: found = names(world.interventions, nil)
        }
        guard let found else { return nil }
        self.init(usual: found.usual, ends: found.ends, between: nil, isWhole: false)
    }

    /// An open end is tried at a million; where the lower end itself is too small, just above it.
    private init(_ rule: NumberRule, _ initial: Double?) {
        let far = 1e6
        var lower = rule.lower ?? min(-far, rule.upper ?? 0)
        let upper = rule.upper ?? max(far, lower)
        if rule.excludesLower {
            lower = rule.isWhole ? lower.rounded(.down) + 1 : lower + (upper - lower) * 1e-6
        }
        if rule.isWhole { lower.round(.up) }
        let last = max(lower, rule.isWhole ? upper.rounded(.down) : upper)
        let middle = rule.isWhole ? ((lower + last) / 2).rounded(.down) : (lower + last) / 2
        self.init(
            usual: .number(initial ?? middle), ends: [.number(lower), .number(last)],
            between: lower...last, isWhole: rule.isWhole)
    }
}

extension PluginParameter.Form {
    /// Whether a scenario may leave it out.
    var hasDefault: Bool {
        switch self {
        case .number(_, let initial): initial != nil
        case .word(_, let initial): initial != nil
        case .date(let initial): initial != nil
        case .flag, .grades, .school: true
        case .step, .declared: false
        }
    }
}
