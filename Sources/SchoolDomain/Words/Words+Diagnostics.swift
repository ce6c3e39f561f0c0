// What is said about a user's file: lower case, without a full stop, with back quotes round what was typed.
extension Words {
    public enum Fault {
        public static func severity(_ severity: Diagnostic.Severity) -> LocalizedText {
            switch severity {
            case .error: .init(fi: "virhe", sv: "fel", en: "error")
            case .warning: .init(fi: "varoitus", sv: "varning", en: "warning")
            case .note: note
            }
        }
        public static let note = LocalizedText(fi: "huomautus", sv: "anmärkning", en: "note")
        public static let help = LocalizedText(fi: "ohje", sv: "hjälp", en: "help")

        /// Follows the severity `note`; the use as `usedAt` says it.
        public static func givenByPlugin(_ use: LocalizedText) -> LocalizedText {
            .init(
                fi: "arvon antaa lisäosa \(use.fi)", sv: "värdet ges av tillägget \(use.sv)",
                en: "given by the plugin \(use.en)")
        }
        public static func usedAt(_ id: String, _ place: String) -> LocalizedText {
            .init(
                fi: "`\(id)`, jota käytetään kohdassa \(place)", sv: "`\(id)`, som används på \(place)",
                en: "`\(id)`, used at \(place)")
        }

        /// A value that is not what it must be; both halves complete the sentence.
        public static func must(
            _ name: String, be requirement: LocalizedText, not value: LocalizedText
        ) -> LocalizedText {
            .init(
                fi: "`\(name)` on \(value.fi); sen on oltava \(requirement.fi)",
                sv: "`\(name)` är \(value.sv); det ska vara \(requirement.sv)",
                en: "`\(name)` is \(value.en); it must be \(requirement.en)")
        }
        public static func must(_ name: String, be requirement: LocalizedText, not value: String)
            -> LocalizedText
        {
            must(name, be: requirement, not: LocalizedText(value))
        }

        public static func didYouMean(_ word: String) -> LocalizedText {
            .init(fi: "tarkoititko `\(word)`?", sv: "menade du `\(word)`?", en: "did you mean `\(word)`?")
        }
        public static func thereAre(_ names: LocalizedText) -> LocalizedText {
            .init(fi: "käytettävissä: \(names.fi)", sv: "det finns \(names.sv)", en: "there are \(names.en)")
        }
        public static let scenarioHasNone = LocalizedText(
            fi: "skenaariossa ei ole yhtään", sv: "scenariot har inga sådana", en: "the scenario has none")
        public static let keepOne = LocalizedText(
            fi: "jätä niistä vain toinen", sv: "behåll det ena av dem", en: "keep one of them")

        /// Names in back quotes, the first few of them.
        public static func quoted(_ names: [String], limit: Int = .max) -> LocalizedText {
            let shown = names.prefix(limit).map { "`\($0)`" }.joined(separator: ", ")
            let more = names.count - limit
            guard more > 0 else { return LocalizedText(shown) }
            return .init(
                fi: "\(shown) ja \(more) muuta", sv: "\(shown) och \(more) till",
                en: "\(shown) and \(more) more")
        }

        /// One of these: `a`, `b` or `c`.
        public static func choice(_ words: [String]) -> LocalizedText {
            let quoted = words.map { "`\($0)`" }
            guard let last = quoted.last, quoted.count > 1 else { return LocalizedText(quoted.first ?? "") }
            let others = quoted.dropLast().joined(separator: ", ")
            return .init(
                fi: "\(others) tai \(last)", sv: "\(others) eller \(last)", en: "\(others) or \(last)")
        }
    }
}

extension LocalizedText {
    static func + (left: Self, right: Self) -> Self {
        .init(fi: left.fi + right.fi, sv: left.sv + right.sv, en: left.en + right.en)
    }
}
