import Localization
import Mustache
import Tables

/// An answer as one page of HTML that asks for nothing from elsewhere, for a browser or, printed, for a meeting.
///
/// Texts are put in by a template that escapes all of them; unescaped are only charts, which escape their own, and the
/// page's own style and script. The page forbids itself everything else (`Content-Security-Policy`).
public struct ReportPage: Sendable {
    /// A chart as SVG, for a wide page and for a narrow one.
    public struct Picture: Sendable {
        public var id: String
        public var wide: String
        public var narrow: String

        public init(id: String, wide: String, narrow: String) {
            (self.id, self.wide, self.narrow) = (id, wide, narrow)
        }
    }

    /// Data as CSV that can be taken from the page without a network.
    public struct Download: Sendable {
        /// Of the file, such as `summary.csv`.
        public var name: String
        public var title: LocalizedText
        public var csv: String

        public init(name: String, title: LocalizedText, csv: String) {
            (self.name, self.title, self.csv) = (name, title, csv)
        }
    }

    /// Its answer in words, and its tables.
    public var publication: Publication
    /// What was asked.
    public var questions: [LocalizedText]
    /// What would change the answer.
    public var doubts: [LocalizedText]
    public var pictures: [Picture]
    public var downloads: [Download] = []
    /// What is typed to make the page again.
    public var command: String
    /// The program, and what else is to be known of where it comes from, in a line.
    public var source: LocalizedText
    /// Whether it is to be one page for a board, without tables.
    public var isBoard: Bool

    public init(
        _ publication: Publication, questions: [LocalizedText], doubts: [LocalizedText], pictures: [Picture],
        command: String, source: LocalizedText, isBoard: Bool
    ) {
        (self.publication, self.questions, self.doubts) = (publication, questions, doubts)
        (self.pictures, self.command, self.source) = (pictures, command, source)
        self.isBoard = isBoard
    }

    /// The page; the same results are the same page on any day.
    public var html: String {
        PageTemplate.rendered(content)
    }

    private var content: [String: Any] {
        typealias W = Words.Page
        let (set, language) = (publication.set, publication.language)
        let asked = Set(questions.map { language($0) })
        let about = PageText.lines(language(set.about)).filter { !asked.contains($0) }
        let tables = isBoard ? [] : publication.shown.filter { !$0.isReference && !$0.rows.isEmpty }
        let record = isBoard ? [] : publication.shown.filter(\.isReference) + publication.record
        let words = [
            "answer": W.answer, "doubts": W.doubts, "charts": W.charts, "tables": W.tables,
            "record": W.record, "command": W.command, "copy": W.copy, "copied": W.copied,
            "downloads": W.downloads,
        ]
        let board = BoardLayout(
            paragraphs: questions.map { language($0) } + about + PageText.lines(language(set.lead))
                + doubts.map { language($0) }, charts: pictures.map { SVGHeight.of($0.narrow) })
        let drawn = isBoard ? Array(pictures.prefix(board.charts)) : pictures
        let files = isBoard ? [] : downloads.map(download)
        return [
            "lang": language.rawValue, "title": PageText.clean(language(set.title)), "isBoard": isBoard,
            "questions": questions.map { PageText.clean(language($0)) }, "about": about,
            "answers": PageText.lines(language(set.lead)),
            "hasDoubts": !doubts.isEmpty, "doubts": doubts.map { PageText.clean(language($0)) },
            "charts": drawn.map(picture), "chartHeight": board.chartHeight, "hasTables": !tables.isEmpty,
            "hasDownloads": !files.isEmpty, "downloads": files,
            "decimal": language.number(0.5, decimals: 1).contains(",") ? "," : ".",
            "tables": tables.map { PageTable($0, publication).content },
            "hasRecord": !record.isEmpty, "record": record.map { PageTable($0, publication).content },
            "source": PageText.clean(language(source)), "command": PageText.clean(command),
            "words": words.mapValues { language($0) },
        ]
    }

    /// As an address that holds the whole file.
    private func download(_ file: Download) -> [String: Any] {
        [
            "name": PageText.clean(file.name), "title": PageText.clean(publication.language(file.title)),
            "address": "data:text/csv;charset=utf-8," + PageText.inAddress(file.csv),
        ]
    }

    /// On a board's page charts stand in two columns, so that the narrow ones fit.
    private func picture(_ picture: Picture) -> [String: Any] {
        isBoard
            ? ["id": picture.id, "narrow": picture.narrow]
            : ["id": picture.id, "wide": picture.wide, "narrow": picture.narrow]
    }
}

/// How high a drawing is.
enum SVGHeight {
    /// In pixels, by the attribute of the outermost element; 0 where there is none.
    static func of(_ svg: String) -> Int {
        svg.firstMatch(of: #/<svg[^>]* height="([0-9]+)/#).flatMap { Int($0.1) } ?? 0
    }
}

/// Texts as a page may hold them.
enum PageText {
    /// Without what would move a cursor and is nothing in a page.
    static func clean(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) || $0 == "\n" }))
    }

    static func lines(_ text: String) -> [String] {
        clean(text).split(separator: "\n").map(String.init)
    }

    /// A text as an address holds it: what might end it, or mean something there, as bytes in hexadecimal.
    static func inAddress(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && !plainNot.contains(byte)
            bytes += isPlain ? [byte] : [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let plainNot = Set("\"#%&'<>\\^`{|}".utf8)
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }
}

/// The page's template, style and script: files beside this one.
enum PageTemplate {
    static func rendered(_ content: [String: Any]) -> String {
        var content = content
        content["css"] = String(decoding: PackageResources.report_css, as: UTF8.self)
        content["script"] = String(decoding: PackageResources.report_js, as: UTF8.self)
        let library = MustacheLibrary(templates: ["table": template(PackageResources.table_html)])
        return template(PackageResources.report_html).render(content, library: library)
    }

    /// One table by itself.
    static func table(_ content: [String: Any]) -> String {
        template(PackageResources.table_html).render(content)
    }

    /// - Precondition: it is a template, as every test of a page shows.
    private static func template(_ bytes: [UInt8]) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
        } catch {
            preconditionFailure("a template of the page is none: \(error)")
        }
    }
}
