import Localization

/// What a user asks to be written where, once it is clear that it makes sense.
public struct ExportOrder: Sendable {
    public let target: FileTarget
    /// The program's own; none where an exporter plugin writes the file.
    public let formats: [ExportFormat]
    /// The plugin that writes the file instead.
    public let exporter: String?
    public let dialect: CSVDialect

    /// - Parameters:
    ///   - formats: with commas between; `nil`: what the target's name ends in; a single name that is none of the
    ///     program's is taken for a plugin, which writes one file, whatever its name ends in.
    ///   - dialect: of CSV; `nil`: for programs.
    public init(
        _ path: String, formats: String?, dialect: CSVDialect?, replaces: Bool
    ) throws(ExportProblem) {
        guard !path.isEmpty else { throw .noName }
        guard path != "-" else { throw .standardOutput }
        exporter = Self.exporter(formats)
        self.formats = exporter == nil ? try Self.formats(formats, path) : []
        self.dialect = dialect ?? .rfc
        let hasCSV = self.formats.contains { $0 == .csv || $0 == .notebook }
        guard dialect == nil || hasCSV else { throw .dialectWithoutCSV }
        guard exporter == nil else {
            guard !Self.isFolder(path) else { throw .isFolder(path: path) }
            target = FileTarget(path, .file, replaces: replaces)
            return
        }
        let isFile = self.formats.count == 1 && self.formats[0].isOneFile && !Self.isFolder(path)
        target = FileTarget(
            path, isFile ? .file : .folder, beside: isFile ? self.formats[0].companions : [],
            replaces: replaces)
        if isFile, let ending = ExportFormat(fileName: path), ending != self.formats[0] {
            throw .otherFormat(self.formats[0], path: path)
        }
        if !isFile, ExportFormat(fileName: path) != nil, !Self.isFolder(path) {
            throw .obstacle(Words.isNoFolder(path))
        }
    }

    /// Writes it.
    ///
    /// - Parameter exported: what the exporter wrote, if it was asked to.
    /// - Returns: the paths written.
    public func write(
        _ publication: Publication, exported: [UInt8]? = nil
    ) throws(ExportProblem) -> [String] {
        let files = ExportFormat.files(formats, publication)
        return try target.write(exported.map { [ExportFile("results", bytes: $0)] } ?? files)
    }

    private static func exporter(_ formats: String?) -> String? {
        guard let formats, !formats.isEmpty, !formats.contains(where: { $0 == "," || $0 == " " }) else {
            return nil
        }
        return ExportFormat(name: formats) == nil ? formats : nil
    }

    /// A folder that is there, or a name that says that it will be one.
    private static func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || FileKind(path) == .folder }

    private static func formats(_ text: String?, _ path: String) throws(ExportProblem) -> [ExportFormat] {
        guard let text else {
            guard let format = ExportFormat(fileName: path) else {
                throw .noFormat(path: path)
            }
            guard !isFolder(path) else { throw .isFolder(path: path) }
            return [format]
        }
        var formats: [ExportFormat] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            let name = String(piece.drop { $0 == " " })
            guard let format = ExportFormat(name: name) else {
                throw .unknownFormat(name)
            }
            if !formats.contains(format) { formats.append(format) }
        }
        return formats
    }
}

/// Why something was not exported.
///
/// What another order would mend is a case without words: how one orders is known to the program that takes the order.
public enum ExportProblem: Error, Sendable, Hashable {
    /// Nothing says where to write.
    case noName
    /// Files cannot be written to standard output.
    case standardOutput
    /// The file is there and is not to be replaced.
    case fileExists(path: String)
    /// The folder has files, which are not to be replaced.
    case folderNotEmpty(path: String)
    /// A folder is where a single file is to be.
    case isFolder(path: String)
    /// No format is asked for, and the name tells none.
    case noFormat(path: String)
    /// A format is asked for, and the name tells another.
    case otherFormat(ExportFormat, path: String)
    /// No format is called so.
    case unknownFormat(String)
    /// A dialect is asked for, but no CSV.
    case dialectWithoutCSV
    /// What no other order mends, in the reader's language.
    case obstacle(LocalizedText)
}
