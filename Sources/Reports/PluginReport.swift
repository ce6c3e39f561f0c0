import PluginKit
import SchoolDomain

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
                let refused = language(.init(fi: "hylätty", sv: "avvisad", en: "refused"))
                text += "  \(refused): \(refusal.path) \(refusal.reason)\n"
                if let remedy = refusal.remedy { text += "    \(remedy)\n" }
            }
            return text
        }.joined(separator: "\n")
    }

    private static let nothing = LocalizedText(
        fi: "ei lisäosia", sv: "inga tillägg", en: "no plugins")

    private static func table(_ place: Place, _ language: Language) -> TextTable {
        var table = TextTable(
            title: language(place.title),
            columns: [
                (language(.init(fi: "Lisäosa", sv: "Tillägg", en: "Plugin")), .left),
                (language(.init(fi: "Laji", sv: "Slag", en: "Kind")), .left),
                (language(.init(fi: "Tapa", sv: "Sätt", en: "Way")), .left),
                (language(.init(fi: "Versio", sv: "Version", en: "Version")), .left),
                (language(.init(fi: "Mitä se väittää", sv: "Vad det hävdar", en: "What it claims")), .left),
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
            .init(fi: "Laji", sv: "Slag", en: "Kind"),
            "\(language(words(sheet.kind))) (\(language(words(sheet.way))))")
        if let path = sheet.path { text += line(.init(fi: "Tiedosto", sv: "Fil", en: "File"), path) }
        if let digest = sheet.digest { text += line("SHA-256", digest) }
        if sheet.way != .declared {
            if let phase = sheet.kind.phase {
                text += line(.init(fi: "Vaihe", sv: "Fas", en: "Phase"), phase)
            }
            let effects = sheet.kind.effects.map(\.name)
            if !effects.isEmpty {
                text += line(
                    .init(fi: "Voi vaikuttaa", sv: "Kan verka", en: "May bring about"), joined(effects))
            }
            text += line(
                .init(fi: "Lukee", sv: "Läser", en: "Reads"), joined(sheet.columns.map { "\($0)" }))
            text += line(.init(fi: "Arpoo", sv: "Drar", en: "Draws"), joined(sheet.decisions))
            if sheet.memory > 0 {
                text += line(
                    .init(
                        fi: "Muistaa oppilaasta lukuja", sv: "Minns tal om varje elev",
                        en: "Numbers kept of each pupil"), "\(sheet.memory)")
            }
        }
        for output in sheet.outputs {
            text += line(
                .init(fi: "Kirjaa", sv: "Antecknar", en: "Records"),
                "\(output.name) (\(output.unit)): \(output.summary)")
        }
        return text + "\n" + parameters(sheet, language)
    }

    private static func joined(_ names: [String]) -> String {
        names.isEmpty ? "–" : names.joined(separator: ", ")
    }

    private static func parameters(_ sheet: PluginSheet, _ language: Language) -> String {
        guard !sheet.parameters.isEmpty else {
            return language(.init(fi: "Ei parametreja\n", sv: "Inga parametrar\n", en: "No parameters\n"))
        }
        var table = TextTable(
            title: language(.init(fi: "Parametrit", sv: "Parametrar", en: "Parameters")),
            columns: [
                (language(.init(fi: "Nimi", sv: "Namn", en: "Name")), .left),
                (language(.init(fi: "Oletus", sv: "Förval", en: "Default")), .left),
                (language(.init(fi: "Sallittu", sv: "Tillåtet", en: "Allowed")), .left),
                (language(.init(fi: "Merkitys", sv: "Betydelse", en: "Meaning")), .left),
                (language(.init(fi: "Lähde", sv: "Källa", en: "Source")), .left),
            ])
        let needed = language(.init(fi: "(annettava)", sv: "(måste ges)", en: "(must be given)"))
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
        language(
            .init(
                fi: "\(name) ja se, mitä se antaa, on luettavissa; "
                    + "sopiiko se skenaarioosi, sen kertoo porras check\n",
                sv: "\(name) och det som det ger kan läsas; "
                    + "om det passar ditt scenario säger porras check\n",
                en: "\(name) and what it gives can be read; "
                    + "whether it fits your scenario, porras check says\n"))
    }

    /// What a check of the contract found.
    public static func contract(
        of name: String, rules: Int, breaches: [String], _ language: Language
    ) -> String {
        guard !breaches.isEmpty else {
            return language(
                .init(
                    fi: "\(name) noudattaa sopimusta: \(rules) sääntöä tarkastettu\n",
                    sv: "\(name) håller avtalet: \(rules) regler granskade\n",
                    en: "\(name) keeps its contract: \(rules) rules checked\n"))
        }
        let title = LocalizedText(
            fi: "\(name) rikkoo sopimusta",
            sv: "\(name) bryter mot avtalet",
            en: "\(name) breaks its contract")
        return "\(language(title))\n" + breaches.map { "  \($0)\n" }.joined()
    }

    static func words(_ kind: PluginKind) -> LocalizedText {
        switch kind {
        case .absence: .init(fi: "poissaoloprosessi", sv: "frånvaroprocess", en: "absence")
        case .escalation: .init(fi: "porrassääntö", sv: "stegregel", en: "escalation")
        case .intervention: .init(fi: "toimenpide", sv: "åtgärd", en: "intervention")
        case .allocation: .init(fi: "paikkojen jako", sv: "platsfördelning", en: "allocation")
        case .observer: .init(fi: "havainnoija", sv: "observatör", en: "observer")
        case .exporter: .init(fi: "vienti", sv: "export", en: "exporter")
        }
    }

    static func words(_ way: PluginProvenance.Way) -> LocalizedText {
        switch way {
        case .declared: .init(fi: "kuvattu", sv: "beskriven", en: "declared")
        case .compiledIn: .init(fi: "ohjelmassa", sv: "i programmet", en: "compiled in")
        case .loaded: .init(fi: "ladattu", sv: "laddad", en: "loaded")
        }
    }
}
