import Localization

extension Words {
    /// What there is to tell of plugins.
    enum Plugins {
        static let uses = LocalizedText(
            fi: "Lisäosat ja niiden arvot", sv: "Tillägg och deras värden",
            en: "Plugins and what they were given")
        static let refused = LocalizedText(fi: "hylätty", sv: "avvisad", en: "refused")
        static let none = LocalizedText(fi: "ei lisäosia", sv: "inga tillägg", en: "no plugins")
        static let plugin = LocalizedText(fi: "Lisäosa", sv: "Tillägg", en: "Plugin")
        static let kind = LocalizedText(fi: "Laji", sv: "Slag", en: "Kind")
        static let way = LocalizedText(fi: "Tapa", sv: "Sätt", en: "Way")
        static let version = LocalizedText(fi: "Versio", sv: "Version", en: "Version")
        static let claims = LocalizedText(
            fi: "Mitä se väittää", sv: "Vad det hävdar", en: "What it claims")
        static let file = LocalizedText(fi: "Tiedosto", sv: "Fil", en: "File")
        static let phase = LocalizedText(fi: "Vaihe", sv: "Fas", en: "Phase")
        static let mayBringAbout = LocalizedText(
            fi: "Voi vaikuttaa", sv: "Kan verka", en: "May bring about")
        static let reads = LocalizedText(fi: "Lukee", sv: "Läser", en: "Reads")
        static let draws = LocalizedText(fi: "Arpoo", sv: "Drar", en: "Draws")
        static let keeps = LocalizedText(
            fi: "Muistaa oppilaasta lukuja", sv: "Minns tal om varje elev", en: "Numbers kept of each pupil")
        static let records = LocalizedText(fi: "Kirjaa", sv: "Antecknar", en: "Records")
        static let noParameters = LocalizedText(
            fi: "Ei parametreja", sv: "Inga parametrar", en: "No parameters")
        static let parameters = LocalizedText(fi: "Parametrit", sv: "Parametrar", en: "Parameters")
        static let name = LocalizedText(fi: "Nimi", sv: "Namn", en: "Name")
        static let initial = LocalizedText(fi: "Oletus", sv: "Förval", en: "Default")
        static let allowed = LocalizedText(fi: "Sallittu", sv: "Tillåtet", en: "Allowed")
        static let meaning = LocalizedText(fi: "Merkitys", sv: "Betydelse", en: "Meaning")
        static let source = LocalizedText(fi: "Lähde", sv: "Källa", en: "Source")
        static let mark = LocalizedText(fi: "Merkintä", sv: "Märke", en: "Mark")
        static let declares = LocalizedText(
            fi: "Mitä lisäosa ilmoittaa käyttävänsä", sv: "Vad tillägget uppger att det använder",
            en: "What the plugin says that it uses")
        static let use = LocalizedText(fi: "Käyttö", sv: "Användning", en: "Use")
        static let mustBeGiven = LocalizedText(
            fi: "(annettava)", sv: "(måste ges)", en: "(must be given)")
        static let absence = LocalizedText(
            fi: "poissaoloprosessi", sv: "frånvaroprocess", en: "absence")
        static let escalation = LocalizedText(fi: "porrassääntö", sv: "stegregel", en: "escalation")
        static let intervention = LocalizedText(fi: "toimenpide", sv: "åtgärd", en: "intervention")
        static let allocation = LocalizedText(
            fi: "paikkojen jako", sv: "platsfördelning", en: "allocation")
        static let observer = LocalizedText(fi: "havainnoija", sv: "observatör", en: "observer")
        static let exporter = LocalizedText(fi: "vienti", sv: "export", en: "exporter")
        static let declared = LocalizedText(fi: "kuvattu", sv: "beskriven", en: "declared")
        static let compiledIn = LocalizedText(fi: "ohjelmassa", sv: "i programmet", en: "compiled in")
        static let loaded = LocalizedText(fi: "ladattu", sv: "laddad", en: "loaded")
    }
}
