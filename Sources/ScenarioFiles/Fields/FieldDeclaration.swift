import SchoolDomain

/// One key of a scenario file: everything that validation, help, the schema and `--set` need to know of it.
public struct FieldDeclaration: Sendable, Hashable {
    public let key: String
    public let kind: FieldKind
    /// One line for people.
    public let summary: String
    public let isRequired: Bool
    /// The default as it would be typed; `nil` when there is none to type.
    public let defaultText: String?
    public let source: ParameterSource?
    /// What a planner moves by it; `nil`: nothing that is moved every day.
    public var lever: Lever?
}

/// What may be written as a value.
public indirect enum FieldKind: Sendable, Hashable {
    case text
    /// A short name that others refer to.
    case identifier
    /// The name of something declared elsewhere: `role`, `school`, `step`, `profile`.
    case reference(to: String)
    case flag
    case number(NumberRule)
    /// Whole school days `5 d`, or from-to `5-10 d`.
    case dayRange(NumberRule)
    case date, dateSpan, monthDay, grades
    /// The name of a CSV file.
    case file
    /// One of these words.
    case words([String])
    case list(FieldKind, ListAddress)
    /// One value for all grades, or a mapping of grades and grade ranges to values.
    case byGrade(FieldKind)
    /// A mapping of free names to values.
    case byName(FieldKind)
    case mapping([FieldDeclaration])
    /// A mapping with exactly one of `alternatives`, and perhaps some of `beside`.
    case oneKey(alternatives: [FieldDeclaration], beside: [FieldDeclaration])
    case anyOf([FieldKind])
    /// A use of one of these plugins.
    case plugin([PluginDeclaration])
}

/// What a use of a plugin may say.
public struct PluginDeclaration: Sendable, Hashable {
    public let id: String
    /// One line for people.
    public let summary: String
    public let fields: [FieldDeclaration]
}

/// How messages and `--set` name the items of a list.
public enum ListAddress: Sendable, Hashable {
    case index
    /// By `id`; such lists merge item by item.
    case id
    /// Staff rows: by role, and by `role@school` when a role has several; merged by role and schools.
    case role
    /// Rows of a class's staff: by `id`, without one by role; such lists merge row by row.
    case post

    /// Whether items are matched with those of what a scenario extends, so that one may be removed.
    var isMerged: Bool { self != .index }
}
