extension Words {
    /// What is said of options that make no sense.
    public enum Options {
        public static func needs(_ option: String, _ other: String) -> LocalizedText {
            LocalizedText(
                fi: "\(option) tarvitsee valitsimen \(other)", sv: "\(option) behöver \(other)",
                en: "\(option) needs \(other)")
        }

        public static func excludes(_ option: String, _ other: String) -> LocalizedText {
            LocalizedText(
                fi: "\(option) ja \(other) eivät sovi yhteen", sv: "\(option) och \(other) går inte ihop",
                en: "\(option) and \(other) exclude each other")
        }

        public static func dialect(_ said: String, known: [String]) -> LocalizedText {
            let choices = known.count == 2 ? (known[0], known[1]) : (known.joined(separator: ", "), "…")
            return LocalizedText(
                fi: "--csv on `\(said)`; sen pitää olla \(choices.0) tai \(choices.1)",
                sv: "--csv är `\(said)`; det måste vara \(choices.0) eller \(choices.1)",
                en: "--csv is `\(said)`; it must be \(choices.0) or \(choices.1)")
        }

        public static func unknownFormat(_ said: String, meant: String) -> LocalizedText {
            LocalizedText(
                fi: "`--format \(said)` on tuntematon; tarkoititko `\(meant)`?",
                sv: "`--format \(said)` är okänt; menade du `\(meant)`?",
                en: "`--format \(said)` is not known; did you mean `\(meant)`?")
        }

        public static func unknownFormat(_ said: String, known: [String]) -> LocalizedText {
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            return LocalizedText(
                fi: "`--format \(said)` on tuntematon; muodot ovat \(list)",
                sv: "`--format \(said)` är okänt; formaten är \(list)",
                en: "`--format \(said)` is not known; the formats are \(list)")
        }

        public static func unknownCommand(_ said: String, meant: String?, known: [String]) -> LocalizedText {
            if let meant {
                return LocalizedText(
                    fi: "komentoa `\(said)` ei ole; tarkoititko `\(meant)`?",
                    sv: "det finns inget kommando `\(said)`; menade du `\(meant)`?",
                    en: "there is no command `\(said)`; did you mean `\(meant)`?")
            }
            let list = known.joined(separator: ", ")
            return LocalizedText(
                fi: "komentoa `\(said)` ei ole; komennot ovat \(list)",
                sv: "det finns inget kommando `\(said)`; kommandona är \(list)",
                en: "there is no command `\(said)`; the commands are \(list)")
        }

        public static func exporterNeedsParameters(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "vientilisäosa `\(name)` tarvitsee parametreja; anna ne skenaarion kohdassa `plugins`",
                sv: "exporttillägget `\(name)` behöver parametrar; ange dem i scenariots `plugins`",
                en: "the exporter `\(name)` needs parameters; give them in `plugins` of the scenario")
        }
    }
}
