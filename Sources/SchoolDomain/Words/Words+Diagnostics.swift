import Localization

// What is said about a user's file: lower case, without a full stop, with back quotes round what was typed.
extension Words {
    package enum Fault {
        /// A value that is not what it must be; both halves complete the sentence.
        package static func must(
            _ name: String, be requirement: LocalizedText, not value: LocalizedText
        ) -> LocalizedText {
            .init(
                fi: "`\(name)` on \(value.fi); sen on oltava \(requirement.fi)",
                sv: "`\(name)` är \(value.sv); det ska vara \(requirement.sv)",
                en: "`\(name)` is \(value.en); it must be \(requirement.en)")
        }
        package static func must(_ name: String, be requirement: LocalizedText, not value: String)
            -> LocalizedText
        {
            must(name, be: requirement, not: LocalizedText(value))
        }

        package static func didYouMean(_ word: String) -> LocalizedText {
            .init(fi: "tarkoititko `\(word)`?", sv: "menade du `\(word)`?", en: "did you mean `\(word)`?")
        }
        package static func thereAre(_ names: LocalizedText) -> LocalizedText {
            .init(fi: "käytettävissä: \(names.fi)", sv: "det finns \(names.sv)", en: "there are \(names.en)")
        }
        package static let scenarioHasNone = LocalizedText(
            fi: "skenaariossa ei ole yhtään", sv: "scenariot har inga sådana", en: "the scenario has none")

        /// Names in back quotes, the first few of them.
        package static func quoted(_ names: [String], limit: Int = .max) -> LocalizedText {
            let shown = names.prefix(limit).map { "`\($0)`" }.joined(separator: ", ")
            let more = names.count - limit
            guard more > 0 else { return LocalizedText(shown) }
            return .init(
                fi: "\(shown) ja \(more) muuta", sv: "\(shown) och \(more) till",
                en: "\(shown) and \(more) more")
        }

        /// One of these: `a`, `b` or `c`.
        package static func choice(_ words: [String]) -> LocalizedText {
            let quoted = words.map { "`\($0)`" }
            guard let last = quoted.last, quoted.count > 1 else { return LocalizedText(quoted.first ?? "") }
            let others = quoted.dropLast().joined(separator: ", ")
            return .init(
                fi: "\(others) tai \(last)", sv: "\(others) eller \(last)", en: "\(others) or \(last)")
        }
    }
}
