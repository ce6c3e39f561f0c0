import Glibc
import Localization
import SchoolDomain

/// Reads the files of a scenario, keeps what was read, and says why a file cannot be.
final class SourceReader {
    private(set) var sources: [SourceFile] = []
    /// Files that are not on the disk yet, by path.
    private let inMemory: [String: [UInt8]]

    init(inMemory: [String: [UInt8]] = [:]) {
        self.inMemory = Dictionary(
            inMemory.map { (joinPath("", $0), $1) }, uniquingKeysWith: { first, _ in first })
    }

    /// Largest YAML file, bytes; parsing time grows faster than the size.
    static let yamlBytesMax = 256 * 1024
    /// Largest CSV file, bytes.
    static let tableBytesMax = 4 * 1024 * 1024

    /// The path under which the file is there, where the one that was typed differs only in how it is written: `\\` between
    /// folders, as on Windows, or letters taken apart or put together, as a Mac's archives have them.
    ///
    /// The path as typed when there is such a file, or none at all.
    static func located(_ path: String) -> String {
        guard !exists(path) else { return path }
        let path = joinPath("", path.replacing("\\", with: "/"))
        guard !exists(path) else { return path }
        var found = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            let folder = found
            func joined(_ name: String) -> String {
                folder.isEmpty || folder == "/" ? folder + name : folder + "/" + name
            }
            found = joined(String(part))
            guard !exists(found) else { continue }
            // Texts are equal when their letters are, however these are put together.
            guard let name = fileNames(in: folder, most: 10_000).first(where: { $0 == part }) else {
                return path
            }
            found = joined(name)
        }
        return found
    }

    private static func exists(_ path: String) -> Bool {
        !path.isEmpty && !path.utf8.contains(0) && access(path, F_OK) == 0
    }

    /// The file's text, or what is wrong with it.
    func text(
        of path: String, bytesMax: Int, help: LocalizedText, askedAt place: Diagnostic.Place?
    ) -> Result<SourceText, Fault> {
        bytes(of: path, bytesMax: bytesMax, help: help, askedAt: place)
            .flatMap { Self.decoded($0, path: path) }
    }

    /// A table's text and how it was written, or what is wrong with it.
    func table(_ path: String, askedAt place: Diagnostic.Place?) -> Result<(SourceText, TableEncoding), Fault>
    {
        let help = Words.Fault.tableIsShort
        return bytes(of: path, bytesMax: Self.tableBytesMax, help: help, askedAt: place)
            .flatMap { TableEncoding.decoded($0, path: path) }
    }

    private func bytes(
        of path: String, bytesMax: Int, help: LocalizedText, askedAt place: Diagnostic.Place?
    ) -> Result<[UInt8], Fault> {
        switch read(path, bytesMax: bytesMax) {
        case .failure(.absent) where path.contains("\u{FFFD}"):
            // What a command line's other bytes are turned into, so the file that was meant cannot be asked for.
            let message = Words.Fault.notUTF8Name(path)
            return .failure(Fault(message, at: place, remedy: Words.Fault.giveUTF8Name))
        case .failure(.absent):
            // `"pohja\base.yaml"`: in double quotes `\b` is one sign, and no letter.
            let remedy = Self.hasEscapes(path, place) ? Words.Fault.lostBackslash : neighbour(of: path)
            return .failure(Fault(Words.Fault.noFile(path), at: place, remedy: remedy))
        case .failure(.tooLarge(let size)):
            let message = Words.Fault.tooLargeFile(path, kilobytes: size / 1024, most: bytesMax / 1024)
            return .failure(Fault(message, at: place, remedy: help))
        case .failure(.unreadable(let reason)):
            return .failure(Fault(Words.Fault.cannotRead(path, reason), at: place))
        case .success(let read):
            if !sources.contains(where: { $0.path == path }) {
                sources.append(SourceFile(path: path, contents: read))
            }
            return .success(read)
        }
    }

    /// Whether a name had signs that YAML makes of `\b`, `\t`, `\n`, `\f`, `\a` and the like in double quotes, and that no name
    /// has; most are no longer in the text, so it is looked for where the name stands.
    private static func hasEscapes(_ path: String, _ place: Diagnostic.Place?) -> Bool {
        if path.contains(where: { $0 == "\n" || $0 == "\t" }) { return true }
        guard let place else { return false }
        let written = place.snippet.unicodeScalars.dropFirst(place.column - 1)
        guard written.first == "\"" else { return false }
        var isEscaped = false
        for scalar in written.dropFirst() {
            if isEscaped, "0abtnvfreNLP_".unicodeScalars.contains(scalar) { return true }
            if !isEscaped, scalar == "\"" { return false }
            isEscaped = !isEscaped && scalar == "\\"
        }
        return false
    }

    private func read(_ path: String, bytesMax: Int) -> Result<[UInt8], FileFault> {
        if let bytes = inMemory[joinPath("", path)] { return .success(bytes) }
        return readFile(path, bytesMax: bytesMax)
    }

    /// The bytes as text in UTF-8, or what is wrong with them.
    static func decoded(_ bytes: [UInt8], path: String) -> Result<SourceText, Fault> {
        if TableEncoding.utf16(bytes) != nil {
            let start = Diagnostic.Place(file: path, line: 1, column: 1)
            return .failure(Fault(Words.Fault.isUTF16(path), at: start, remedy: Words.Fault.chooseUTF8))
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
        let control = body.firstIndex { ($0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0)) || $0 == 0x7F }
        if let control {
            let place = placeOfByte(control, in: bytes, path: path)
            let remedy = Words.Fault.plainText
            return .failure(Fault(Words.Fault.notText(path), at: place, remedy: remedy))
        }
        guard let text = String(validating: body, as: UTF8.self) else {
            let place = placeOfByte(firstInvalidByte(of: body), in: bytes, path: path)
            let remedy = Words.Fault.saveAsUTF8
            return .failure(Fault(Words.Fault.notUTF8(path), at: place, remedy: remedy))
        }
        return .success(SourceText(path: path, text: text))
    }

    /// The place of a byte, counting columns in characters before it as far as they can be read.
    private static func placeOfByte(_ index: Int, in bytes: [UInt8], path: String) -> Diagnostic.Place {
        let before = bytes[..<index]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
        return Diagnostic.Place(file: path, line: line, column: column)
    }

    private static func firstInvalidByte(of body: ArraySlice<UInt8>) -> Int {
        var low = body.startIndex
        var iterator = body.makeIterator()
        var decoder = UTF8()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): low += UTF8.width(scalar)
            case .emptyInput, .error: return min(low, body.endIndex)
            }
        }
    }

    /// A file in the same folder whose name is nearly this one.
    private func neighbour(of path: String) -> LocalizedText? {
        let (folder, name) = splitPath(path)
        guard let found = Spelling.closest(to: name, among: fileNames(in: folder)) else { return nil }
        return Words.Fault.didYouMean(joinPath(folder, found))
    }
}

/// A diagnostic on its way to the list.
struct Fault: Error {
    let message: LocalizedText
    let place: Diagnostic.Place?
    let remedy: LocalizedText?

    init(_ message: LocalizedText, at place: Diagnostic.Place?, remedy: LocalizedText? = nil) {
        self.message = message
        self.place = place
        self.remedy = remedy
    }
}
