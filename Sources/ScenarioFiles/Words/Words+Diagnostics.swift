import Localization
import SchoolDomain

// What stands round a message: how grave it is, and whose the value is.
extension Words.Fault {
    package static func severity(_ severity: Diagnostic.Severity) -> LocalizedText {
        switch severity {
        case .error: .init(fi: "virhe", sv: "fel", en: "error")
        case .warning: .init(fi: "varoitus", sv: "varning", en: "warning")
        case .note: note
        }
    }
    package static let note = LocalizedText(fi: "huomautus", sv: "anmärkning", en: "note")
    /// Messages that are not shown.
    static func more(_ count: Int) -> LocalizedText {
        .init(fi: "ja \(count) muuta", sv: "och \(count) till", en: "and \(count) more")
    }
    package static let help = LocalizedText(fi: "ohje", sv: "hjälp", en: "help")

    /// After the messages that are shown.
    /// Follows the severity `note`; the use as `usedAt` says it.
    static func givenByPlugin(_ use: LocalizedText) -> LocalizedText {
        .init(
            fi: "arvon antaa lisäosa \(use.fi)", sv: "värdet ges av tillägget \(use.sv)",
            en: "given by the plugin \(use.en)")
    }
    static func usedAt(_ id: String, _ place: String) -> LocalizedText {
        .init(
            fi: "`\(id)`, jota käytetään kohdassa \(place)", sv: "`\(id)`, som används på \(place)",
            en: "`\(id)`, used at \(place)")
    }
    static let keepOne = LocalizedText(
        fi: "jätä niistä vain toinen", sv: "behåll det ena av dem", en: "keep one of them")
}

// Staffing worksheets.
extension Words.Fault {
    static let daysTwice = LocalizedText(
        fi: "laskelmassa on sekä `availableDays` että `workingTime`",
        sv: "kalkylen har både `availableDays` och `workingTime`",
        en: "the worksheet has both `availableDays` and `workingTime`")
    static let noActivity = LocalizedText(
        fi: "yhtään tehtävää ei ole", sv: "det finns ingen verksamhet", en: "there is no activity")
}

// Names of what is declared elsewhere.
extension Words.Fault {
    /// - Parameter word: what `--set` and files call it in English, such as `profile`.
    static func nameOf(_ word: String) -> LocalizedText {
        guard let named = Words.Named(word) else {
            return .init(fi: "nimi (\(word))", sv: "ett namn (\(word))", en: "the name of a \(word)")
        }
        let article = "aeiou".contains(word.prefix(1)) ? "an" : "a"
        let swedish = named.swedish
        return .init(
            fi: "\(named.finnish.genitive) nimi", sv: "namnet på \(swedish.article) \(swedish.one)",
            en: "the name of \(article) \(word)")
    }

    /// Of a name that a declared plugin has by default.
    static func unknownInShipped(_ word: String, _ name: String) -> LocalizedText {
        let named = Words.Named(word)
        return .init(
            fi:
                "ohjelman mukana tulevissa skenaarioissa ei ole \(named?.finnish.partitive ?? word) `\(name)`",
            sv: "i programmets egna scenarier heter \(named?.noneInSwedish ?? "inget") `\(name)`",
            en: "the scenarios that come with the program have no \(word) called `\(name)`")
    }
}

extension Words.Named {
    fileprivate var noneInSwedish: String { (swedish.article == "en" ? "ingen " : "inget ") + swedish.one }
}
