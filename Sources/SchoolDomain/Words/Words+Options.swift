extension Words {
    /// What is said of options that make no sense.
    public enum Options {
        public static func outOfRange(_ option: String, _ value: Int, _ range: ClosedRange<Int>)
            -> LocalizedText
        {
            let (least, most) = (range.lowerBound, range.upperBound)
            return LocalizedText(
                fi: "\(option) on \(value); sen pitää olla \(least)–\(most)",
                sv: "\(option) är \(value); det måste vara \(least)–\(most)",
                en: "\(option) is \(value); it must be \(least) to \(most)")
        }

        public static func outOfDays(_ option: String, _ value: Int, _ range: ClosedRange<Int>)
            -> LocalizedText
        {
            let (least, most) = (range.lowerBound, range.upperBound)
            return LocalizedText(
                fi: "\(option) on \(value); sen pitää olla \(least)–\(most) koulupäivää",
                sv: "\(option) är \(value); det måste vara \(least)–\(most) skoldagar",
                en: "\(option) is \(value); it must be \(least) to \(most) school days")
        }

        public static func budget(_ value: Double) -> LocalizedText {
            LocalizedText(
                fi: "--budget on \(value); sen pitää olla yli 0 euroa",
                sv: "--budget är \(value); det måste vara över 0 euro",
                en: "--budget is \(value); it must be more than 0 euros")
        }

        public static func patience(_ days: Double) -> LocalizedText {
            LocalizedText(
                fi: "--patience on \(days); sen pitää olla yli 0 ja enintään 10000 koulupäivää",
                sv: "--patience är \(days); det måste vara över 0 och högst 10000 skoldagar",
                en: "--patience is \(days); it must be over 0 and at most 10000 school days")
        }

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

        public static func target(_ percent: String) -> LocalizedText {
            LocalizedText(
                fi: "--target on \(percent); sen pitää olla yli 0 % ja enintään 100 %",
                sv: "--target är \(percent); det måste vara över 0 % och högst 100 %",
                en: "--target is \(percent); it must be over 0 % and at most 100 %")
        }

        public static func confidence(_ percent: String) -> LocalizedText {
            LocalizedText(
                fi: "--confidence on \(percent); sen pitää olla 0 %:n ja 100 %:n välillä",
                sv: "--confidence är \(percent); det måste vara mellan 0 % och 100 %",
                en: "--confidence is \(percent); it must be between 0 % and 100 %")
        }

        public static func checkFormat(_ said: String) -> LocalizedText {
            LocalizedText(
                fi: "--format on `\(said)`; tarkistus kirjoitetaan muodossa table, json tai csv",
                sv: "--format är `\(said)`; en kontroll skrivs som table, json eller csv",
                en: "--format is `\(said)`; a check is written as table, json or csv")
        }

        public static func tableFormat(_ said: String) -> LocalizedText {
            LocalizedText(
                fi: "--format on `\(said)`; tämä kirjoitetaan muodossa table, json tai csv",
                sv: "--format är `\(said)`; detta skrivs som table, json eller csv",
                en: "--format is `\(said)`; this is written as table, json or csv")
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
