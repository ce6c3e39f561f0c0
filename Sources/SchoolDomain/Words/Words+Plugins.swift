extension Words {
    /// What there is to tell of plugins.
    public enum Plugins {
        public static let uses = LocalizedText(
            fi: "Lisäosat ja niiden arvot", sv: "Tillägg och deras värden",
            en: "Plugins and what they were given")
        public static let refused = LocalizedText(fi: "hylätty", sv: "avvisad", en: "refused")
        public static let none = LocalizedText(fi: "ei lisäosia", sv: "inga tillägg", en: "no plugins")
        public static let plugin = LocalizedText(fi: "Lisäosa", sv: "Tillägg", en: "Plugin")
        public static let kind = LocalizedText(fi: "Laji", sv: "Slag", en: "Kind")
        public static let claims = LocalizedText(
            fi: "Mitä se väittää", sv: "Vad det hävdar", en: "What it claims")
        public static let file = LocalizedText(fi: "Tiedosto", sv: "Fil", en: "File")
        public static let phase = LocalizedText(fi: "Vaihe", sv: "Fas", en: "Phase")
        public static let mayBringAbout = LocalizedText(
            fi: "Voi vaikuttaa", sv: "Kan verka", en: "May bring about")
        public static let reads = LocalizedText(fi: "Lukee", sv: "Läser", en: "Reads")
        public static let draws = LocalizedText(fi: "Arpoo", sv: "Drar", en: "Draws")
        public static let keeps = LocalizedText(
            fi: "Muistaa oppilaasta lukuja", sv: "Minns tal om varje elev", en: "Numbers kept of each pupil")
        public static let records = LocalizedText(fi: "Kirjaa", sv: "Antecknar", en: "Records")
        public static let noParameters = LocalizedText(
            fi: "Ei parametreja", sv: "Inga parametrar", en: "No parameters")
        public static let parameters = LocalizedText(fi: "Parametrit", sv: "Parametrar", en: "Parameters")
        public static let name = LocalizedText(fi: "Nimi", sv: "Namn", en: "Name")
        public static let initial = LocalizedText(fi: "Oletus", sv: "Förval", en: "Default")
        public static let allowed = LocalizedText(fi: "Sallittu", sv: "Tillåtet", en: "Allowed")
        public static let meaning = LocalizedText(fi: "Merkitys", sv: "Betydelse", en: "Meaning")
        public static let source = LocalizedText(fi: "Lähde", sv: "Källa", en: "Source")
        public static let mustBeGiven = LocalizedText(
            fi: "(annettava)", sv: "(måste ges)", en: "(must be given)")
        public static func isReadable(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "\(name) ja se, mitä se antaa, on luettavissa; "
                    + "sopiiko se skenaarioosi, sen kertoo porras check\n",
                sv: "\(name) och det som det ger kan läsas; "
                    + "om det passar ditt scenario säger porras check\n",
                en: "\(name) and what it gives can be read; "
                    + "whether it fits your scenario, porras check says\n")
        }

        public static func keepsContract(_ name: String, rules: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(name) noudattaa sopimusta: \(rules) sääntöä tarkastettu\n",
                sv: "\(name) håller avtalet: \(rules) regler granskade\n",
                en: "\(name) keeps its contract: \(rules) rules checked\n")
        }

        public static func breaksContract(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "\(name) rikkoo sopimusta", sv: "\(name) bryter mot avtalet",
                en: "\(name) breaks its contract")
        }

        public static let absence = LocalizedText(
            fi: "poissaoloprosessi", sv: "frånvaroprocess", en: "absence")
        public static let escalation = LocalizedText(fi: "porrassääntö", sv: "stegregel", en: "escalation")
        public static let intervention = LocalizedText(fi: "toimenpide", sv: "åtgärd", en: "intervention")
        public static let allocation = LocalizedText(
            fi: "paikkojen jako", sv: "platsfördelning", en: "allocation")
        public static let observer = LocalizedText(fi: "havainnoija", sv: "observatör", en: "observer")
        public static let exporter = LocalizedText(fi: "vienti", sv: "export", en: "exporter")
        public static let declared = LocalizedText(fi: "kuvattu", sv: "beskriven", en: "declared")
        public static let compiledIn = LocalizedText(fi: "ohjelmassa", sv: "i programmet", en: "compiled in")
        public static let loaded = LocalizedText(fi: "ladattu", sv: "laddad", en: "loaded")
        public static let standard = LocalizedText(
            fi: "Vakiolisäosat", sv: "Standardtillägg", en: "Standard plugins")
        public static let named = LocalizedText(
            fi: "Nimetyt tiedostot", sv: "Namngivna filer", en: "Files named")
        public static func folder(_ folder: String) -> LocalizedText {
            LocalizedText(
                fi: "Kansio \(folder)/ (käytettäväksi nimeä: --plugin tai from:)",
                sv: "Mappen \(folder)/ (för att använda, namnge: --plugin eller from:)",
                en: "Folder \(folder)/ (to use one, name it: --plugin or from:)")
        }

    }
}
