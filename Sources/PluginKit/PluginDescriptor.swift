import CPorrasPlugin
import SchoolDomain

/// What a plugin decides; the kind says when it is called and what it may answer.
public enum PluginKind: UInt32, Sendable, Hashable, CaseIterable {
    case absence = 1
    case escalation
    case intervention
    case allocation
    case observer
    case exporter

    /// The kind as users write it.
    public var name: String {
        switch self {
        case .absence: "absence"
        case .escalation: "escalation"
        case .intervention: "intervention"
        case .allocation: "allocation"
        case .observer: "observer"
        case .exporter: "exporter"
        }
    }

    /// The phase of the school day in which plugins of this kind are called; `nil`: not during a run.
    public var phase: String? {
        switch self {
        case .absence, .escalation: "wake"
        case .intervention: "refer"
        case .allocation: "place"
        case .observer: "observe"
        case .exporter: nil
        }
    }

    /// The effects that a plugin of this kind may return.
    public var effects: [PluginEffectKind] {
        switch self {
        case .absence: [.factor, .absent]
        case .escalation: [.due]
        case .intervention: [.factor, .offer]
        case .observer: [.record]
        case .allocation, .exporter: []
        }
    }

    /// Whether it is called with a batch of pupils on the school days that it names.
    public var acts: Bool { !effects.isEmpty }
}

/// One number, word or name that a scenario may give to a plugin.
public struct PluginParameter: Sendable, Hashable {
    /// What may be written; a default of `nil` means that the parameter must be given.
    public enum Form: Sendable, Hashable {
        case number(NumberRule, default: Double?)
        /// Kept in its stored unit: a share, not per cent; minutes, not hours.
        case flag(default: Bool)
        case word([String], default: String?)
        /// One of these words.
        case date(default: CalendarDate?)
        case grades(default: GradeSet)
        /// A school; `all` when left out.
        case school
        /// A step of the ladder.
        case step
        /// A declared intervention of the scenario.
        case declared
    }

    /// The key in the scenario, of letters, digits and hyphens, such as `firstDay`; none of `reservedNames`.
    public var name: String
    /// What may be written for it, with the range and the default.
    public var form: Form
    /// One line for people.
    public var summary: String
    /// Where the default comes from; `nil` where it claims nothing about the world.
    public var source: ParameterSource?

    public init(_ name: String, _ form: Form, _ summary: String, _ source: ParameterSource? = nil) {
        self.name = name
        self.form = form
        self.summary = summary
        self.source = source
    }
}

extension PluginParameter {
    /// The default; `nil`: a scenario must give the parameter.
    public var initial: PluginValue? {
        switch form {
        case .number(_, let initial): initial.map { .number($0) }
        case .flag(let initial): .flag(initial)
        case .word(_, let initial): initial.map { .word($0) }
        case .date(let initial): initial.map { .date($0) }
        case .grades(let initial): .grades(initial)
        case .school: .school(nil)
        case .step, .declared: nil
        }
    }
}

/// A column of pupils that a plugin may read.
public enum PluginColumn: UInt32, Sendable, Hashable, CaseIterable {
    case school = 0x001
    case grade = 0x002
    case profile = 0x004
    case support = 0x008
    case lessonsMissed = 0x010
    case daysMissed = 0x020
    case openCases = 0x040
    case seat = 0x080
    case waitingSince = 0x100
}

/// A number that an observer adds to the results, summed over each school year.
public struct PluginOutput: Sendable, Hashable {
    /// Of letters, digits and hyphens; results name it after the plugin's use: `inequality/gini`.
    public var name: String
    /// What is counted, one line for people.
    public var summary: String
    /// Of the school year's sum, in English, such as `weeks`; nothing is converted.
    public var unit: String

    public init(_ name: String, unit: String, _ summary: String) {
        self.name = name
        self.summary = summary
        self.unit = unit
    }
}

/// Everything that users, schemas, tests and the kernel need to know of a plugin before it runs.
public struct PluginDescriptor: Sendable, Hashable {
    /// Lower case with hyphens, such as `infection-wave`.
    public var id: String
    /// Says when it is called and what it may answer.
    public var kind: PluginKind
    /// As its author counts, such as `1.2.0`; stands in every result that it had a part in.
    public var version: String
    /// What it claims, one line.
    public var summary: String
    /// What a scenario may give it; names differ.
    public var parameters: [PluginParameter]
    /// What it reads of pupils; reading anything else stops the program.
    public var columns: [PluginColumn]
    /// What it draws, by name; names address the draws.
    public var decisions: [String]
    /// What it adds to the results; observers only, names differ.
    public var outputs: [PluginOutput]
    /// Numbers that it keeps of each pupil, 0 when a run begins.
    public var memory: Int

    public init(
        id: String, kind: PluginKind, version: String, summary: String, parameters: [PluginParameter] = [],
        columns: [PluginColumn] = [], decisions: [String] = [], outputs: [PluginOutput] = [], memory: Int = 0
    ) {
        self.id = id
        self.kind = kind
        self.version = version
        self.summary = summary
        self.parameters = parameters
        self.columns = columns
        self.decisions = decisions
        self.outputs = outputs
        self.memory = memory
    }

    /// The most numbers that a plugin may keep of each pupil.
    public static let memoryMax = 16

    /// Names of parameters that stand for something else in a scenario.
    public static let reservedNames = ["id", "use", "from", "remove"]

    /// Names kept for formats that the program writes itself, now or one day: no exporter can be called so.
    public static let reservedFormats = [
        "table", "text", "json", "jsonl", "csv", "tsv", "xlsx", "ods", "sqlite", "notebook", "html", "pdf",
        "svg",
        "png", "parquet", "arrow", "xml", "yaml",
    ]

    /// Whether a text can be a plugin's identifier.
    public static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 60
            && text.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 }
    }

    /// What is wrong with the description itself; empty when it can be used.
    public var faults: [String] {
        var faults: [String] = []
        func check(_ holds: Bool, _ fault: @autoclosure () -> String) { if !holds { faults.append(fault()) } }
        check(Self.isID(id), "its identifier `\(id)` is not lower case letters, digits and hyphens")
        check(!version.isEmpty, "it has no version")
        check(!summary.isEmpty, "it has no summary")
        check(
            memory >= 0 && memory <= Self.memoryMax,
            "it keeps \(memory) numbers of each pupil; at most \(Self.memoryMax) are kept")
        check(
            kind != .exporter || !Self.reservedFormats.contains(id),
            "as an exporter it cannot be called `\(id)`, which is a format of the program")
        check(outputs.isEmpty || kind == .observer, "it has outputs, but is no observer")
        for (what, names) in [
            ("parameter", parameters.map(\.name)), ("decision", decisions), ("output", outputs.map(\.name)),
        ] {
            for (index, name) in names.enumerated() {
                let isName =
                    !name.isEmpty
                    && name.utf8.allSatisfy {
                        ($0 | 32 >= 97 && $0 | 32 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45
                    }
                check(isName, "its \(what) `\(name)` is not a name of letters and digits")
                check(!names[..<index].contains(name), "it has two \(what)s called `\(name)`")
            }
        }
        for parameter in parameters {
            check(
                !Self.reservedNames.contains(parameter.name),
                "its parameter `\(parameter.name)` has a reserved name")
            if let fault = parameter.form.fault {
                faults.append("its parameter `\(parameter.name)` \(fault)")
            }
        }
        return faults
    }
}

extension PluginParameter.Form {
    /// What is wrong with the range or the default.
    fileprivate var fault: String? {
        switch self {
        case .number(let rule, let initial):
            if let lower = rule.lower, let upper = rule.upper, lower > upper { return "has an empty range" }
            if let initial, !rule.contains(initial) || !initial.isFinite {
                return "has the default \(rule.unit.typed(initial)), which is outside its range"
            }
            return nil
        case .word(let words, let initial):
            if words.isEmpty { return "has no words to choose from" }
            return initial.flatMap {
                words.contains($0) ? nil : "has the default `\($0)`, which is none of its words"
            }
        case .flag, .date, .grades, .school, .step, .declared: return nil
        }
    }
}
