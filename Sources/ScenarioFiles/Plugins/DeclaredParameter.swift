import PluginKit
import SchoolDomain

/// One number, word or name that the uses of a declared plugin may give.
public struct DeclaredParameter: Sendable, Hashable {
    public enum Form: Sendable, Hashable {
        /// A number, a distribution or the name of an unknown; `byGrade`: a number, or one for each grade.
        case number(NumberRule, byGrade: Bool)
        case words([String])
        case taken(Taken)
    }

    /// What is neither a number nor a word from a list of one's own.
    public enum Taken: String, Sendable, Hashable, CaseIterable {
        case flag, date, days, grades, causes, school, schools, step, role, `class`, intervention, name, text
    }

    public let name: String
    public let form: Form
    /// One line for people.
    public let summary: String
    public let source: ParameterSource?
    /// As typed; `nil`: each use must give the parameter.
    let initial: LocatedNode?

    /// Declares the parameter, or reads what a use gives.
    func read(_ fields: Fields) -> LocatedNode {
        guard let initial else { return fields.required(name, form.shape, summary) }
        return fields.optional(name, form.shape, default: initial, summary, source)
    }
}

extension DeclaredParameter.Form {
    /// Checks a value and hands it on as it was typed, so that units and distributions reach the piece they fill.
    var shape: Shape<LocatedNode> {
        switch self {
        case .number(let rule, byGrade: false): Shape.uncertain(.distribution(within: rule)).asTyped
        case .number(let rule, byGrade: true):
            Shape.byGrade(.number(rule), missing: rule.lower ?? 0).asTyped
        case .words(let words): Shape.words(words.map { ($0, $0) }).asTyped
        case .taken(let taken): taken.shape
        }
    }
}

extension DeclaredParameter.Taken {
    fileprivate var shape: Shape<LocatedNode> {
        switch self {
        case .flag: Shape<Bool>.flag.asTyped
        case .date: Shape<CalendarDate>.date.asTyped
        case .days: Shape<ClosedRange<Int>>.dayRange(.wholeDays).asTyped
        case .grades: Shape<GradeSet>.grades.asTyped
        case .causes: Shape<Set<AbsenceCause>>.causes.asTyped
        case .schools: Shape<[String]>.allOr(.reference(to: "school")).asTyped
        case .school, .step, .role, .class, .intervention: Shape<String>.reference(to: rawValue).asTyped
        case .name: Shape<String>.identifier.asTyped
        case .text: Shape<String>.text.asTyped
        }
    }
}

extension Shape {
    /// The same way of writing, with what was typed for its value.
    fileprivate var asTyped: Shape<LocatedNode> {
        Shape<LocatedNode>(
            kind(), placeholder: .nothing, typed: \.typed,
            read: { node, spot in read(node, spot) == nil ? nil : node })
    }
}

extension LocatedNode {
    /// Stands in for a value that could not be read.
    static let nothing = LocatedNode(
        .scalar(""), at: Diagnostic.Place(file: "", line: 1, column: 1), layer: Layer.changes)

    /// The value on one line, such as `{mean: 0.9, sd: 0.1}`.
    var typed: String {
        switch content {
        case .scalar(let text): text
        case .notGiven: "~"
        case .list(let items): "[\(items.map(\.typed).joined(separator: ", "))]"
        case .mapping(let entries):
            "{\(entries.map { "\($0.key): \($0.value.typed)" }.joined(separator: ", "))}"
        }
    }
}
