import PluginKit

/// A declared plugin to begin with.
enum DeclaredSkeleton {
    /// `nil`: there are no declared plugins of the kind.
    static func text(_ kind: PluginKind, _ name: String) -> String? {
        guard let body = body(kind) else { return nil }
        return """
            # A declared plugin: parameters, and the pieces of a scenario that they fill. `$share` stands where the value
            # of `share` belongs, and `$id` is the plugin's name in a scenario. Every number has a mark: V verified in a
            # public source, D derived from one, A an assumption.
            plugin: \(name)
            kind: \(kind.name)
            version: "1.0.0"
            \(body)

            """
    }

    private static func body(_ kind: PluginKind) -> String? {
        switch kind {
        case .absence: absence
        case .escalation: escalation
        case .intervention: intervention
        case .allocation: allocation
        case .observer: observer
        case .exporter: nil
        }
    }

    private static let absence = """
        summary: absence begets absence, and is partly forgotten at each new term
        parameters:
          growth: {unit: none, from: 0, to: 1, default: 0.005, mark: A, text: Growth of the hazard of a new spell with each unauthorised lesson}
          forgotten: {unit: "%", from: 0 %, to: 100 %, default: 50 %, mark: A, text: Share of it that a new term takes away}
        gives:
          absence:
            reinforcement: {growthPerLesson: $growth, recoveryPerTerm: $forgotten}
        """

    private static let escalation = """
        summary: one step of the ladder is due sooner, and the count begins anew each term
        parameters:
          step: {takes: step, text: The step that is due sooner}
          threshold: {unit: h, from: 0 h, to: 2000 h, default: 40 h, mark: A, source: a fifth less than 50 h, text: Absence over which it is due}
          window: {words: [term, schoolYear], default: term, text: The time over which absence is summed}
        gives:
          counting: {window: $window}
          ladder:
            - {id: $step, threshold: $threshold}
        """

    private static let intervention = """
        summary: a weekly talk for pupils whose absence has come to a step of the ladder
        parameters:
          step: {takes: step, default: consultation, text: The step whose work leads to it}
          role: {takes: role, default: curator, text: Who talks}
          coverage: {unit: "%", from: 0 %, to: 100 %, default: 60 %, mark: A, text: Share of these pupils who are offered it}
          minutes: {unit: min, from: 5 min, to: 240 min, default: 30 min, mark: A, text: Work a week with one pupil}
          multiplier: {unit: none, from: 0, to: 5, default: 0.95, mark: A, text: What the hazard of a new spell is multiplied by}
        gives:
          interventions:
            - id: $id
              title: {fi: Viikkokeskustelu, sv: Veckosamtal, en: Weekly talk}
              trigger: {stepDone: $step}
              coverage: $coverage
              patience: 30 d
              duration: 90 d
              ongoing: {role: $role, minutesPerWeek: $minutes}
              effect: {multiplier: $multiplier, rampIn: 20 d, fadeHalfLife: 90 d}
        """

    private static let allocation = """
        summary: pupils are referred to small classes after another step, and more or fewer of them
        parameters:
          step: {takes: step, text: The step after whose work a pupil may be referred}
          referral: {unit: "%", from: 0 %, to: 100 %, default: 30 %, mark: A, text: Probability of being referred then}
          accept: {unit: "%", from: 0 %, to: 100 %, default: 80 %, mark: A, text: Probability that the decision is a yes}
        gives:
          seatAllocation: {referralStep: $step, referral: $referral, accept: $accept}
        """

    private static let observer = """
        summary: pupils are counted over two amounts of absence, on two days and at the year's end
        parameters:
          lower: {unit: h, from: 0 h, to: 2000 h, default: 60 h, mark: A, text: The smaller amount}
          upper: {unit: h, from: 0 h, to: 2000 h, default: 120 h, mark: A, text: The larger amount}
        gives:
          observation: {thresholds: [$lower, $upper], dates: [12-15, 03-15]}
        """
}
