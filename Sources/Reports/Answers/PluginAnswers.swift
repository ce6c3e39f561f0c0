import Localization
import PluginKit
import SchoolDomain
import Tables

/// Plugins in words: what there is, what one claims and takes, whether it keeps its contract.
public enum PluginAnswers {
    private typealias W = Words.Plugins

    /// Plugins found in one place, and candidates that were refused there, with the reason.
    public struct Place: Sendable {
        /// What data files call it.
        public var id: String
        public var title: LocalizedText
        public var sheets: [PluginSheet]
        public var refusals: [PluginRefusal]

        public init(id: String, title: LocalizedText, sheets: [PluginSheet], refusals: [PluginRefusal]) {
            self.id = id
            self.title = title
            self.sheets = sheets
            self.refusals = refusals
        }
    }

    // MARK: - What there is

    /// Every place that was looked at, with what was found there and what was refused.
    public static func list(_ places: [Place]) -> ResultSet {
        let found = places.filter { !$0.sheets.isEmpty }.map(readers)
        let empty = places.filter { $0.sheets.isEmpty && $0.refusals.isEmpty }
            .map { Words.labelled($0.title, W.none) }
        let refused = places.flatMap(\.refusals).map(refusalText)
        return ResultSet(
            title: Words.Run.plugins, closing: (empty + refused).joined(by: "\n"),
            tables: found + [plugins(places).forPrograms(), refusals(places).forPrograms()])
    }

    private static func readers(_ place: Place) -> ResultTable {
        var table = ResultTable.forReaders(
            place.id, place.title,
            [
                .words("plugin", W.plugin), .words("kind", W.kind), .words("way", W.way),
                .words("version", W.version), .words("claims", W.claims),
            ])
        for sheet in place.sheets {
            table.add([
                .text(sheet.id), .word(words(sheet.kind)), .word(words(sheet.way)), .text(sheet.version),
                .text(sheet.summary),
            ])
        }
        return table
    }

    private static func refusalText(_ refusal: PluginRefusal) -> LocalizedText {
        LocalizedText { language in
            "\(language(W.refused)): \(refusal.path) \(language(refusal.reason))"
                + (refusal.remedy.map { "\n  \(language($0))" } ?? "")
        }
    }

    private static func plugins(_ places: [Place]) -> ResultTable {
        var table = ResultTable(
            "plugins", title: Words.Run.plugins,
            columns: [
                .key("plugin", W.plugin, about: W.pluginAbout), .key("place", W.place, about: W.placeAbout),
            ] + aboutPlugin)
        for place in places {
            for sheet in place.sheets {
                table.add([.text(sheet.id), .named(place.id, place.title)] + aboutPlugin(sheet))
            }
        }
        return table
    }

    /// What every table tells of a plugin besides its name.
    static var aboutPlugin: [ResultColumn] {
        [
            .note("kind", W.kind, about: W.kindAbout), .note("way", W.way, about: W.wayAbout),
            .note("version", W.version, about: W.versionAbout),
            .note("claims", W.claims, about: W.claimsAbout), .note("file", W.file, about: W.fileAbout),
            .note("sha256", Words.digest, about: W.digestAbout),
        ]
    }

    static func aboutPlugin(_ sheet: PluginSheet) -> [ResultCell] {
        [
            .named(sheet.kind.name, words(sheet.kind)), .named(sheet.way.rawValue, words(sheet.way)),
            .text(sheet.version), .text(sheet.summary), sheet.path.map { .text($0) } ?? .none,
            sheet.digest.map { .text($0) } ?? .none,
        ]
    }

    private static func refusals(_ places: [Place]) -> ResultTable {
        var table = ResultTable(
            "refused", title: W.refused,
            columns: [
                .key("file", W.file, about: W.fileAbout), .note("reason", W.reason, about: W.reasonAbout),
                .note("remedy", W.remedy, about: W.remedyAbout),
            ])
        for refusal in places.flatMap(\.refusals) {
            table.add([
                .text(refusal.path), .word(refusal.reason), refusal.remedy.map { .word($0) } ?? .none,
            ])
        }
        return table
    }

    // MARK: - Words

    public static func words(_ kind: PluginKind) -> LocalizedText {
        switch kind {
        case .absence: W.absence
        case .escalation: W.escalation
        case .intervention: W.intervention
        case .allocation: W.allocation
        case .observer: W.observer
        case .exporter: W.exporter
        }
    }

    static func words(_ way: PluginProvenance.Way) -> LocalizedText {
        switch way {
        case .declared: W.declared
        case .compiledIn: W.compiledIn
        case .loaded: W.loaded
        }
    }
}
