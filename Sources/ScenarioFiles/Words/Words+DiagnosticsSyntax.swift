import Localization
import SchoolDomain

// What is wrong with the form of YAML and CSV.
extension Words.Fault {
    static let keyTwice = LocalizedText(
        fi: "avain annetaan kahdesti", sv: "en nyckel anges två gånger", en: "a key is given twice")
    static func keyTwice(_ key: String, firstLine: Int) -> LocalizedText {
        .init(
            fi: "`\(key)` annetaan kahdesti; ensimmäisen kerran rivillä \(firstLine)",
            sv: "`\(key)` anges två gånger; första gången på rad \(firstLine)",
            en: "`\(key)` is given twice; the first is on line \(firstLine)")
    }
    static let unreadable = LocalizedText(
        fi: "tätä ei voi lukea", sv: "detta kan inte läsas", en: "this cannot be read")
    static let keyIsOneWord = LocalizedText(
        fi: "avaimen on oltava yksi sana", sv: "en nyckel ska vara ett ord", en: "a key must be one word")
    static let secondDocument = LocalizedText(
        fi: "tiedostossa on yksi skenaario; tästä alkaa toinen YAML-dokumentti (`---`)",
        sv: "en fil innehåller ett scenario; här börjar ett andra YAML-dokument (`---`)",
        en: "a file holds one scenario; a second YAML document (`---`) begins here")
    static let notYAML = LocalizedText(
        fi: "tätä ei voi lukea YAML-tekstinä", sv: "detta kan inte läsas som YAML",
        en: "this is not readable as YAML")
    /// - Parameters:
    ///   - problem: In the parser's own words, which are English.
    ///   - context: What the parser was doing, and since which line.
    static func notYAML(_ problem: String, _ context: (text: String, line: Int)?) -> LocalizedText {
        func begun(_ since: String) -> String { context.map { " (\($0.text), \(since) \($0.line))" } ?? "" }
        return notYAML
            + .init(
                fi: ": \(problem)\(begun("alkaen riviltä"))", sv: ": \(problem)\(begun("från rad"))",
                en: ": \(problem)\(begun("begun on line"))")
    }
    static let checkIndentation = LocalizedText(
        fi: "tarkista sisennys; teksti, jossa on kaksoispiste, tarvitsee lainausmerkit",
        sv: "kontrollera indraget; en text med kolon behöver citattecken",
        en: "check the indentation; a text with a colon in it needs quotes")
    static let quoteBeginning = LocalizedText(
        fi: "tällä merkillä alkava teksti tarvitsee lainausmerkit; sarkaimella ei voi sisentää",
        sv: "en text som börjar med detta tecken behöver citattecken; tabbar kan inte göra indrag",
        en: "a text that begins with this character needs quotes; tabs cannot indent")
    static let sameColumn = LocalizedText(
        fi: """
            tarkista, että saman luettelon tai saman avainjoukon rivit alkavat samasta sarakkeesta, eikä lainausmerkeissä \
            olevan tekstin jälkeen ole mitään
            """,
        sv: """
            kontrollera att raderna i samma lista eller samma uppsättning nycklar börjar i samma kolumn, och att inget står \
            efter en text inom citattecken
            """,
        en: """
            check that the lines of one mapping or list begin in the same column, and that nothing follows a text in quotes
            """)
    static let colonAndSpace = LocalizedText(
        fi: "avaimen jälkeen tulee kaksoispiste ja välilyönti",
        sv: "en nyckel följs av ett kolon och ett mellanslag", en: "a key is followed by a colon and a space")
    static let closeBrackets = LocalizedText(
        fi: "tarkista, että kaikki sulut ja pilkut ovat paikallaan",
        sv: "kontrollera att alla parenteser är slutna och alla kommatecken finns",
        en: "check that every bracket is closed and every comma is there")
    static func decimalComma(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)`: aaltosulkeiden ja hakasulkeiden sisällä pilkku erottaa kohdat, ei desimaaleja",
            sv: "`\(typed)`: inom klammer och hakparentes skiljer ett komma åt delarna, inte decimaler",
            en: "`\(typed)`: inside braces and brackets a comma parts items, not decimals")
    }
    static func pointInBrackets(_ text: String) -> LocalizedText {
        .init(
            fi: "kirjoita `\(text)`, tai luku lainausmerkeissä",
            sv: "skriv `\(text)`, eller talet inom citattecken",
            en: "write `\(text)`, or the number in quotes")
    }
    static let noBreakSpace = LocalizedText(
        fi: "tässä on sitova välilyönti, jota YAML ei lue välilyönniksi",
        sv: "här står ett hårt blanksteg, som YAML inte läser som mellanslag",
        en: "this is a no-break space, which YAML does not take for a space")
    static let typeSpace = LocalizedText(
        fi: "kirjoita tilalle tavallinen välilyönti", sv: "skriv ett vanligt mellanslag i stället",
        en: "type an ordinary space instead")
    static func tooDeep(_ most: Int) -> LocalizedText {
        .init(
            fi: "tässä on yli \(most) sisäkkäistä tasoa; missään skenaariossa ei ole niin monta",
            sv: "här finns mer än \(most) nivåer i varandra; så är det inte i något scenario",
            en: "this is nested more than \(most) levels deep; no scenario is")
    }
    static let tabIndents = LocalizedText(
        fi: "sisennyksessä on sarkain; YAML sisennetään välilyönneillä",
        sv: "en tabb används för indrag; YAML använder mellanslag",
        en: "a tab is used to indent; YAML indents with spaces")
    static let anchor = LocalizedText(
        fi: "ankkuria (`&`) ei saa käyttää skenaariossa",
        sv: "ett ankare (`&`) är inte tillåtet i ett scenario",
        en: "an anchor (`&`) is not allowed in a scenario")
    static let alias = LocalizedText(
        fi: "viittausta (`*`) ei saa käyttää skenaariossa",
        sv: "ett alias (`*`) är inte tillåtet i ett scenario",
        en: "an alias (`*`) is not allowed in a scenario")
    static func shareByExtends(_ sign: String) -> LocalizedText {
        .init(
            fi: """
                skenaarioiden yhteiset arvot: käytä avainta `extends:`; teksti, joka alkaa merkillä `\(sign)`, \
                tarvitsee lainausmerkit
                """,
            sv: """
                för att dela värden mellan scenarier, använd `extends:`; en text som börjar med `\(sign)` \
                behöver citattecken
                """,
            en: """
                to share values between scenarios use `extends:`; a text that begins with `\(sign)` needs quotes
                """)
    }
}
