import Localization

extension Words {
    /// Whether a plugin keeps its contract.
    enum PluginContract {
        static func isReadable(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "\(name) ja se, mitä se antaa, on luettavissa",
                sv: "\(name) och det som det ger kan läsas",
                en: "\(name) and what it gives can be read")
        }

        static func keepsContract(_ name: String, rules: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(name) noudattaa sopimusta: \(rules) sääntöä tarkastettu",
                sv: "\(name) håller avtalet: \(rules) regler granskade",
                en: "\(name) keeps its contract: \(rules) rules checked")
        }

        static func breaksContract(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "\(name) rikkoo sopimusta", sv: "\(name) bryter mot avtalet",
                en: "\(name) breaks its contract")
        }

        static let contract = LocalizedText(
            fi: "Lisäosan sopimus", sv: "Tilläggets avtal", en: "The plugin's contract")
        static let keepsIt = LocalizedText(
            fi: "Noudattaa sopimusta", sv: "Håller avtalet", en: "Keeps its contract")
        static let keepsItAbout = LocalizedText(
            fi: "Noudatettiinko jokaista tarkastettua sääntöä; tyhjä, kun lisäosassa ei ole koodia.",
            sv: "Om varje granskad regel hölls; tomt när tillägget inte har någon kod.",
            en: "Whether every rule that was checked was kept; empty where the plugin has no code.")
        static let rules = LocalizedText(
            fi: "Tarkastettuja sääntöjä", sv: "Granskade regler", en: "Rules checked")
        static let rulesAbout = LocalizedText(
            fi: "Montako sääntöä tarkastettiin; 0, kun lisäosassa ei ole koodia.",
            sv: "Hur många regler som granskades; 0 när tillägget inte har någon kod.",
            en: "How many rules were checked; 0 where the plugin has no code.")
        static let breaches = LocalizedText(
            fi: "Rikotut säännöt", sv: "Brutna regler", en: "Rules broken")
        static let rule = LocalizedText(fi: "Sääntö", sv: "Regel", en: "Rule")
        static let ruleAbout = LocalizedText(
            fi: "Rikotun säännön tunnus.", sv: "Identifierare för den brutna regeln.",
            en: "Identifier of the rule that is broken.")
        static let seen = LocalizedText(fi: "Mitä nähtiin", sv: "Vad som sågs", en: "What was seen")
        static let seenAbout = LocalizedText(
            fi: "Mitä lisäosa teki, englanniksi.", sv: "Vad tillägget gjorde, på engelska.",
            en: "What the plugin did, in English.")
        static let again = LocalizedText(
            fi: "Näin sen näkee uudelleen", sv: "Så ses det igen", en: "To see it again")
        static let againAbout = LocalizedText(
            fi: "Tarkastuksen siemen ja maailma, annetut arvot ja kutsu, englanniksi.",
            sv: "Granskningens frö och värld, givna värden och anropet, på engelska.",
            en: "Seed and world of the check, the values given, and the call, in English.")
    }
}
