import Tables

/// A format in which a set of tables can be written: what it is called and what it writes.
///
/// Each is declared beside its writer and listed in `allCases`; the command line, the endings of file names and the folders
/// of several formats follow from that. What has a purpose can be printed (`--format`); what is one file by nature can be
/// a file of the user's choice (`--to`, `--as`).
public struct ExportFormat: Sendable {
    /// As typed.
    public let name: String
    /// How names of its files end, in lower case, with the dot; none where a name tells nothing.
    let endings: [String]
    /// For whom it is printed; `nil`: it is no text.
    public let purpose: Purpose?
    /// Whether it is one file by nature.
    public let isOneFile: Bool
    /// What stands beside the main file when that gets a name of the user's choice.
    let companions: [String]
    private let printed: @Sendable (Publication) -> String
    private let written: @Sendable (Publication) -> [ExportFile]

    /// All there are.
    public static let allCases: [ExportFormat] = [.table, .json, .jsonl, .csv, .xlsx, .sqlite, .notebook]

    /// For whom a text is.
    public enum Purpose: Sendable, Hashable {
        case people, programs, programsByRow, spreadsheets
    }

    /// A format that is text, printed or in one file.
    ///
    /// - Parameters:
    ///   - files: what is written to a folder, the main file first; `nil`: what is printed, as `results` with the first
    ///     ending.
    init(
        _ name: String, endings: [String], for purpose: Purpose, companions: [String] = [],
        text: @escaping @Sendable (Publication) -> String,
        files: (@Sendable (Publication) -> [ExportFile])? = nil
    ) {
        let ending = endings.first ?? ""
        self.init(
            name, endings, purpose, true, companions, text,
            files ?? { [ExportFile("results" + ending, text: text($0))] })
    }

    /// A format that is no text.
    ///
    /// - Parameter files: what is written to a folder, the main file first.
    init(
        _ name: String, endings: [String], isOneFile: Bool = true,
        files: @escaping @Sendable (Publication) -> [ExportFile]
    ) {
        self.init(
            name, endings, nil, isOneFile, [], { _ in preconditionFailure("\(name) is no text") }, files)
    }

    private init(
        _ name: String, _ endings: [String], _ purpose: Purpose?, _ isOneFile: Bool, _ companions: [String],
        _ text: @escaping @Sendable (Publication) -> String,
        _ files: @escaping @Sendable (Publication) -> [ExportFile]
    ) {
        (self.name, self.endings, self.purpose) = (name, endings, purpose)
        (self.isOneFile, self.companions) = (isOneFile, companions)
        (printed, written) = (text, files)
    }

    /// The format of a name as typed; `nil` when none is called so.
    public init?(name: String) {
        guard let format = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = format
    }

    /// The format of a file with such a name; `nil` when its ending says nothing.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        let ending = fileName[dot...].lowercased()
        guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = format
    }

    /// Whether it can be printed.
    public var isText: Bool { purpose != nil }

    /// What is printed.
    ///
    /// - Precondition: `isText`.
    public func text(_ publication: Publication) -> String { printed(publication) }

    /// What is written to a folder; the main file first.
    public func files(_ publication: Publication) -> [ExportFile] { written(publication) }

    /// The files of several formats, each once.
    public static func files(_ formats: [ExportFormat], _ publication: Publication) -> [ExportFile] {
        var names: Set<String> = []
        return formats.flatMap { $0.files(publication) }.filter { names.insert($0.name).inserted }
    }
}

/// Formats are the same when they are called the same.
extension ExportFormat: Hashable, CaseIterable {
    public static func == (one: Self, other: Self) -> Bool { one.name == other.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
