import Localization
import SchoolDomain

/// How the letters of a table are written in its file.
///
/// Spreadsheets save tables in UTF-8, in UTF-16 (Excel's "Unicode text") or, as plain CSV, in the code page of Windows.
/// All three are told apart for certain, so all are read; the last two with a word about it.
enum TableEncoding: Sendable, Hashable {
    case utf8, utf16, windows1252

    /// The text and how it was written, or what is wrong with the bytes.
    static func decoded(_ bytes: [UInt8], path: String) -> Result<(SourceText, TableEncoding), Fault> {
        let start = Diagnostic.Place(file: path, line: 1, column: 1)
        if isWorkbook(bytes) {
            return .failure(Fault(Words.Fault.workbook(path), at: start, remedy: Words.Fault.saveAsCSV))
        }
        if let units = utf16(bytes) {
            let text = String(validating: units, as: UTF16.self).map { $0.filter { $0 != "\u{FEFF}" } }
            guard let text, !text.unicodeScalars.contains("\u{0}") else {
                return .failure(
                    Fault(Words.Fault.notText(path), at: start, remedy: Words.Fault.saveAsUTF8))
            }
            return .success((SourceText(path: path, text: text), .utf16))
        }
        switch SourceReader.decoded(bytes, path: path) {
        case .success(let source): return .success((source, .utf8))
        case .failure(let fault):
            guard let text = windows1252(bytes) else { return .failure(fault) }
            return .success((SourceText(path: path, text: text), .windows1252))
        }
    }

    /// What to say of a table that is not in UTF-8, with the first word that shows whether it was read rightly.
    func remark(on source: SourceText) -> Diagnostic? {
        guard self != .utf8 else { return nil }
        let words = source.text.split { !$0.isLetter }
        let telling = words.first { $0.unicodeScalars.contains { $0.value > 0x7F } }
        let name = self == .utf16 ? "UTF-16" : "Windows-1252"
        let message = Words.Fault.readAs(name, source.path, telling.map { shortened(String($0)) })
        let place = source.place(line: 1, column: 1)
        return Diagnostic(.note, message, at: place, remedy: Words.Fault.saveAsUTF8)
    }

    /// The signatures of ZIP (xlsx, ods, numbers) and of compound files (xls).
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    /// The units after a mark of order, or where every second of the first bytes is 0; `nil`: it is not UTF-16.
    static func utf16(_ bytes: [UInt8]) -> [UInt16]? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        let isBig = bytes.starts(with: [0xFE, 0xFF])
        let head = bytes.prefix(8)
        let (even, odd) = ([0, 2, 4, 6], [1, 3, 5, 7])
        let looksLittle =
            head.count == 8 && odd.allSatisfy { head[$0] == 0 } && even.allSatisfy { head[$0] != 0 }
        let looksBig =
            head.count == 8 && even.allSatisfy { head[$0] == 0 } && odd.allSatisfy { head[$0] != 0 }
        guard isLittle || isBig || looksLittle || looksBig, bytes.count.isMultiple(of: 2) else { return nil }
        let low = isLittle || looksLittle ? 0 : 1
        return stride(from: 0, to: bytes.count, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
        }
    }

    /// The text, when all bytes are ones that Finnish and Swedish text of Windows has; `nil`: perhaps it is of a Mac or of DOS.
    private static func windows1252(_ bytes: [UInt8]) -> String? {
        let signs: [UInt8: Unicode.Scalar] = [
            0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
        ]
        var text = String.UnicodeScalarView()
        for byte in bytes {
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0...0xFF: text.append(Unicode.Scalar(byte))
            default:
                guard let sign = signs[byte] else { return nil }
                text.append(sign)
            }
        }
        return String(text)
    }
}
