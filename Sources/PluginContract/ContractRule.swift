/// What every plugin promises, one rule each, in the order in which they are checked.
public enum ContractRule: String, Sendable, Hashable, CaseIterable {
    case description, defaults, values, answers, repetition, days, decisions, columns, effects, capacity
    case scores, memory, threads, order, company, tables

    /// One line for people.
    public var summary: String {
        switch self {
        case .description: "the description has no faults and names the kind of what is made"
        case .defaults: "the defaults make an instance; where values must be given, some values do"
        case .values: "every value in its declared range makes an instance or is refused with a reason"
        case .answers: "an instance answers every call that the kernel may make"
        case .repetition:
            "the same call gets the same answer: again, after other futures, of another instance"
        case .days: "acting days lie in the year that was asked for, and some values give some"
        case .decisions: "only declared decisions are drawn"
        case .columns: "only declared columns are read, and nothing that is lent is written"
        case .effects: "effects are of the plugin's kind, in range, on pupils of the batch, none twice"
        case .capacity: "no more effects are given than there is room for"
        case .scores: "every pupil of the batch gets one finite score"
        case .memory: "only the numbers kept of the pupils of the batch are changed"
        case .threads: "threads that share an instance get the answers that one would"
        case .order: "the order of the rows means nothing: ties go by the pupil's number"
        case .company: "whether a step is due does not depend on who else is in the batch"
        case .tables: "every table of results is written, and different tables become different bytes"
        }
    }
}

/// A rule that a plugin breaks.
public struct ContractBreach: Error, Sendable, Hashable {
    public var rule: ContractRule
    /// What was seen, such as `a factor of 250 on pupil 12; it must be 0 to 100`.
    public var seen: String
    /// How to see it again: the seed and world of the check, the values given, the call.
    public var again: String

    public init(_ rule: ContractRule, _ seen: String, again: String) {
        self.rule = rule
        self.seen = seen
        self.again = again
    }
}

extension ContractBreach: CustomStringConvertible {
    public var description: String {
        "\(rule.rawValue): \(seen)\n  the rule: \(rule.summary)\n  to see it again: \(again)"
    }
}

/// The breaches found so far: the first of each rule, because one mistake shows in a hundred calls.
struct ContractFindings {
    private var first: [ContractRule: ContractBreach] = [:]

    mutating func note(_ rule: ContractRule, _ seen: String, again: String) {
        if first[rule] == nil { first[rule] = ContractBreach(rule, seen, again: again) }
    }

    func has(_ rules: ContractRule...) -> Bool { rules.contains { first[$0] != nil } }

    /// In the order of the rules.
    var breaches: [ContractBreach] { ContractRule.allCases.compactMap { first[$0] } }
}
