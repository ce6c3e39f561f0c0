import Localization
import PluginKit
import SchoolDomain
import Tables

/// Plugins in words: what there is, what one claims and takes, whether it keeps its contract.
public enum PluginAnswers {
    private typealias W = Words.Plugins

    /// Plugins found in one place, and candidates that were refused there, with the reason.
    public struct Place: Sendable {
        public var title: LocalizedText
        public var sheets: [PluginSheet]
        public var refusals: [PluginRefusal]

        public init(title: LocalizedText, sheets: [PluginSheet], refusals: [PluginRefusal]) {
            self.title = title
            self.sheets = sheets
            self.refusals = refusals
        }
    }

    // MARK: - What there is

    /// Every place that was looked at, with what was found there and what was refused.
    public static func list(_ places: [Place]) -> ResultSet {
        let found = places.enumerated().filter { !$0.element.sheets.isEmpty }.map { number, place in
            readers("place\(number)", place)
        }
        let empty = places.filter { $0.sheets.isEmpty && $0.refusals.isEmpty }
            .map { Words.labelled($0.title, W.none) }
        let refused = places.flatMap(\.refusals).map(told)
        return ResultSet(
            title: Words.Run.plugins, closing: (empty + refused).joined(by: "\n"),
            tables: found + [plugins(places).forPrograms(), refusals(places).forPrograms()])
    }

    private static func readers(_ id: String, _ place: Place) -> ResultTable {
        var table = ResultTable.forReaders(
            id, place.title,
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

    private static func told(_ refusal: PluginRefusal) -> LocalizedText {
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
                .note("kind", W.kind, about: W.kindAbout), .note("way", W.way, about: W.wayAbout),
                .note("version", W.version, about: W.versionAbout),
                .note("claims", W.claims, about: W.claimsAbout), .note("file", W.file, about: W.fileAbout),
                .note("sha256", Words.digest, about: W.digestAbout),
            ])
        for place in places {
            for sheet in place.sheets {
                table.add([
                    .text(sheet.id), .word(place.title), .named(sheet.kind.name, words(sheet.kind)),
                    .named(sheet.way.rawValue, words(sheet.way)), .text(sheet.version),
                    .text(sheet.summary), sheet.path.map { .text($0) } ?? .none,
                    sheet.digest.map { .text($0) } ?? .none,
                ])
            }
        }
        return table
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

    // MARK: - One of them

    /// All that is declared of one plugin.
    public static func description(_ sheet: PluginSheet) -> ResultSet {
        var table = ResultTable(
            "plugin", title: "",
            columns: [
                .key("item", Words.item, about: Words.itemAbout),
                .note("content", Words.content, about: Words.contentAbout),
            ])
        for (id, title, content) in items(sheet) { table.add([.named(id, title), .word(content)]) }
        return ResultSet(
            title: LocalizedText("\(sheet.id) \(sheet.version): \(sheet.summary)"),
            closing: sheet.parameters.isEmpty ? W.noParameters : "",
            tables: [table] + (sheet.parameters.isEmpty ? [] : [parameters(sheet)]))
    }

    private static func items(_ sheet: PluginSheet) -> [(String, LocalizedText, LocalizedText)] {
        func joined(_ names: [String]) -> LocalizedText {
            names.isEmpty ? "–" : LocalizedText(names.joined(separator: ", "))
        }
        let kind = LocalizedText { "\($0(words(sheet.kind))) (\($0(words(sheet.way))))" }
        var items: [(String, LocalizedText, LocalizedText)] = [("kind", W.kind, kind)]
        if let path = sheet.path { items.append(("file", W.file, LocalizedText(path))) }
        if let digest = sheet.digest { items.append(("sha256", Words.digest, LocalizedText(digest))) }
        if sheet.way != .declared {
            if let phase = sheet.kind.phase { items.append(("phase", W.phase, LocalizedText(phase))) }
            let effects = sheet.kind.effects.map(\.name)
            if !effects.isEmpty { items.append(("effects", W.mayBringAbout, joined(effects))) }
            items.append(("reads", W.reads, joined(sheet.columns.map { "\($0)" })))
            items.append(("draws", W.draws, joined(sheet.decisions)))
            if sheet.memory > 0 { items.append(("memory", W.keeps, LocalizedText("\(sheet.memory)"))) }
        }
        return items
            + sheet.outputs.map {
                ("records", W.records, LocalizedText("\($0.name) (\($0.unit)): \($0.summary)"))
            }
    }

    private static func parameters(_ sheet: PluginSheet) -> ResultTable {
        var table = ResultTable(
            "parameters", title: W.parameters,
            columns: [
                .key("name", W.name, about: W.nameAbout), .note("default", W.initial, about: W.initialAbout),
                .note("allowed", W.allowed, about: W.allowedAbout),
                .note("meaning", W.meaning, about: W.meaningAbout),
                .note("source", W.source, about: W.sourceAbout),
            ])
        for each in sheet.parameters {
            table.add([
                .text(each.name), each.initial.map { .text($0) } ?? .word(W.mustBeGiven),
                each.range.map { .word($0) } ?? .none, .text(each.summary),
                each.source.map { .text("[\($0.mark.rawValue)] \($0.text)") } ?? .none,
            ])
        }
        return table
    }

    // MARK: - Whether it keeps its contract

    /// A declared plugin has no code to misbehave; its pieces are checked where they are used.
    public static func isSound(_ name: String, _ language: Language) -> String {
        language(W.isReadable(name)) + "\n"
    }

    /// What a check of the contract found.
    public static func contract(
        of name: String, rules: Int, breaches: [String], _ language: Language
    ) -> String {
        guard !breaches.isEmpty else { return language(W.keepsContract(name, rules: rules)) + "\n" }
        return "\(language(W.breaksContract(name)))\n" + breaches.map { "  \($0)\n" }.joined()
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
