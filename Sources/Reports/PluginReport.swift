import PluginKit
import SchoolDomain
import Tables

/// Plugins in words: what there is, what one claims and takes, whether it keeps its contract.
public enum PluginReport {
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

    /// Every place that was looked at, with what was found there.
    public static func list(_ places: [Place], _ language: Language) -> String {
        places.map { place in
            var text: String
            if place.sheets.isEmpty {
                text = "\(language(place.title))\n"
                if place.refusals.isEmpty { text += "  \(language(nothing))\n" }
            } else {
                text = table(place, language).rendered()
            }
            for refusal in place.refusals {
                let refused = language(Words.Plugins.refused)
                text += "  \(refused): \(refusal.path) \(language(refusal.reason))\n"
                if let remedy = refusal.remedy { text += "    \(language(remedy))\n" }
            }
            return text
        }.joined(separator: "\n")
    }

    private static let nothing = Words.Plugins.none

    private static func table(_ place: Place, _ language: Language) -> TextTable {
        var table = TextTable(
            title: language(place.title),
            columns: [
                (language(Words.Plugins.plugin), .left),
                (language(Words.Plugins.kind), .left),
                (language(Words.Plugins.way), .left),
                (language(Words.Plugins.version), .left),
                (language(Words.Plugins.claims), .left),
            ])
        for sheet in place.sheets {
            table.add([
                sheet.id, language(words(sheet.kind)), language(words(sheet.way)), sheet.version,
                sheet.summary,
            ])
        }
        return table
    }

    /// All that is declared of one plugin.
    public static func description(_ sheet: PluginSheet, _ language: Language) -> String {
        func line(_ title: LocalizedText, _ text: String) -> String { "\(language(title)): \(text)\n" }
        var text = "\(sheet.id) \(sheet.version): \(sheet.summary)\n"
        text += line(
            Words.Plugins.kind,
            "\(language(words(sheet.kind))) (\(language(words(sheet.way))))")
        if let path = sheet.path { text += line(Words.Plugins.file, path) }
        if let digest = sheet.digest { text += line("SHA-256", digest) }
        if sheet.way != .declared {
            if let phase = sheet.kind.phase {
                text += line(Words.Plugins.phase, phase)
            }
            let effects = sheet.kind.effects.map(\.name)
            if !effects.isEmpty {
                text += line(
                    Words.Plugins.mayBringAbout, joined(effects))
            }
            text += line(
                Words.Plugins.reads, joined(sheet.columns.map { "\($0)" }))
            text += line(Words.Plugins.draws, joined(sheet.decisions))
            if sheet.memory > 0 {
                text += line(
                    Words.Plugins.keeps, "\(sheet.memory)")
            }
        }
        for output in sheet.outputs {
            text += line(
                Words.Plugins.records,
                "\(output.name) (\(output.unit)): \(output.summary)")
        }
        return text + "\n" + parameters(sheet, language)
    }

    private static func joined(_ names: [String]) -> String {
        names.isEmpty ? "–" : names.joined(separator: ", ")
    }

    private static func parameters(_ sheet: PluginSheet, _ language: Language) -> String {
        guard !sheet.parameters.isEmpty else {
            return language(Words.Plugins.noParameters)
        }
        var table = TextTable(
            title: language(Words.Plugins.parameters),
            columns: [
                (language(Words.Plugins.name), .left),
                (language(Words.Plugins.initial), .left),
                (language(Words.Plugins.allowed), .left),
                (language(Words.Plugins.meaning), .left),
                (language(Words.Plugins.source), .left),
            ])
        let needed = language(Words.Plugins.mustBeGiven)
        for each in sheet.parameters {
            table.add([
                each.name, each.initial ?? needed, each.range.map { language($0) } ?? "", each.summary,
                each.source.map { "[\($0.mark.rawValue)] \($0.text)" } ?? "",
            ])
        }
        return table.rendered()
    }

    /// A declared plugin has no code to misbehave; its pieces are judged where they are used.
    public static func isSound(_ name: String, _ language: Language) -> String {
        language(Words.Plugins.isReadable(name))
    }

    /// What a check of the contract found.
    public static func contract(
        of name: String, rules: Int, breaches: [String], _ language: Language
    ) -> String {
        guard !breaches.isEmpty else {
            return language(Words.Plugins.keepsContract(name, rules: rules))
        }
        let title = Words.Plugins.breaksContract(name)
        return "\(language(title))\n" + breaches.map { "  \($0)\n" }.joined()
    }

    public static func words(_ kind: PluginKind) -> LocalizedText {
        switch kind {
        case .absence: Words.Plugins.absence
        case .escalation: Words.Plugins.escalation
        case .intervention: Words.Plugins.intervention
        case .allocation: Words.Plugins.allocation
        case .observer: Words.Plugins.observer
        case .exporter: Words.Plugins.exporter
        }
    }

    static func words(_ way: PluginProvenance.Way) -> LocalizedText {
        switch way {
        case .declared: Words.Plugins.declared
        case .compiledIn: Words.Plugins.compiledIn
        case .loaded: Words.Plugins.loaded
        }
    }
}
