import Localization
import SchoolDomain

// What is wrong with the form of YAML, and what to do about it, in the place of the parser's own words.
extension Words.Fault {
    /// - Parameter line: where something begins.
    static func begunOn(_ line: Int) -> LocalizedText {
        .init(fi: "(alku rivillä \(line))", sv: "(början på rad \(line))", en: "(begun on line \(line))")
    }
    static let secondColon = LocalizedText(
        fi: "rivillä on toinen kaksoispiste ja välilyönti",
        sv: "raden har ett kolon med mellanslag till", en: "the line has a second colon with a space after it"
    )
    static let quoteColon = LocalizedText(
        fi:
            "teksti, jossa on kaksoispiste ja välilyönti, tarvitsee lainausmerkit: `name: \"Vaihtoehto B: mentorit\"`",
        sv: "en text med kolon och mellanslag behöver citattecken: `name: \"Alternativ B: mentorer\"`",
        en: "a text with a colon and a space in it needs quotes: `name: \"Plan B: mentors\"`")
    static let straightQuotes = LocalizedText(
        fi: "YAML tuntee vain suorat lainausmerkit: kirjoita `\"` eikä `”`",
        sv: "YAML känner bara raka citattecken: skriv `\"` och inte `”`",
        en: "YAML knows straight quotes only: write `\"` and not `”`")
    static let keyUnderValue = LocalizedText(
        fi: "avain ei voi olla tässä, koska yllä olevalla rivillä on jo arvo",
        sv: "en nyckel kan inte stå här, för raden ovanför har redan ett värde",
        en: "a key cannot stand here, for the line above has a value already")
    static let listBesideText = LocalizedText(
        fi: "luettelo ei voi alkaa tästä", sv: "en lista kan inte börja här", en: "a list cannot begin here")
    static let listBelowKey = LocalizedText(
        fi:
            "luettelo alkaa avaimensa alta, `- ` kunkin kohdan edessä; teksti, joka alkaa `- `, tarvitsee lainausmerkit",
        sv:
            "en lista börjar under sin nyckel, med `- ` framför varje punkt; en text som börjar med `- ` behöver citattecken",
        en:
            "a list begins below its key, with `- ` before each item; a text that begins with `- ` needs quotes"
    )
    static let badBeginning = LocalizedText(
        fi: "teksti ei voi alkaa tällä merkillä", sv: "en text kan inte börja med det här tecknet",
        en: "a text cannot begin with this character")
    static let noColon = LocalizedText(
        fi: "tältä riviltä puuttuu avaimen kaksoispiste", sv: "raden saknar kolon efter nyckeln",
        en: "this line has no colon after its key")
    static let openQuote = LocalizedText(
        fi: "lainausmerkkiä ei suljeta", sv: "ett citattecken sluts inte", en: "a quote is not closed")
    static let closeQuote = LocalizedText(
        fi:
            "sulje se; heittomerkki yksinkertaisissa lainausmerkeissä kirjoitetaan kahdesti: `'rock''n''roll'`",
        sv: "slut det; en apostrof inom enkla citattecken skrivs två gånger: `'rock''n''roll'`",
        en: "close it; an apostrophe inside single quotes is written twice: `'rock''n''roll'`")
    static let escape = LocalizedText(
        fi: "kaksinkertaisissa lainausmerkeissä `\\` aloittaa erikoismerkin, ja tällaista ei ole",
        sv: "inom dubbla citattecken börjar `\\` ett specialtecken, och ett sådant finns inte",
        en: "inside double quotes `\\` begins a special character, and there is none like this")
    static let noBackslash = LocalizedText(
        fi:
            "kirjoita kansioiden väliin `/`, tai teksti yksinkertaisiin lainausmerkkeihin: `'taulut\\koulut.csv'`",
        sv: "skriv `/` mellan mappar, eller texten inom enkla citattecken: `'tabeller\\skolor.csv'`",
        en: "write `/` between folders, or the text in single quotes: `'tables\\schools.csv'`")
    static let lostBackslash = LocalizedText(
        fi: """
            kaksinkertaisissa lainausmerkeissä `\\b`, `\\t`, `\\n`, `\\f` ja `\\a` ovat erikoismerkkejä, joten nimestä \
            katosi kirjain; kirjoita kansioiden väliin `/`, tai teksti yksinkertaisiin lainausmerkkeihin
            """,
        sv: """
            inom dubbla citattecken är `\\b`, `\\t`, `\\n`, `\\f` och `\\a` specialtecken, så en bokstav försvann ur \
            namnet; skriv `/` mellan mappar, eller texten inom enkla citattecken
            """,
        en: """
            inside double quotes `\\b`, `\\t`, `\\n`, `\\f` and `\\a` are special characters, so the name lost a letter; \
            write `/` between folders, or the text in single quotes
            """)
    static let otherColumn = LocalizedText(
        fi: "tämä ei jatka luetteloa tai avainjoukkoa, johon sen pitäisi kuulua",
        sv: "detta fortsätter inte den lista eller uppsättning nycklar som det borde höra till",
        en: "this does not continue the list or mapping to which it should belong")
    static let openBracket = LocalizedText(
        fi: "sulkua ei suljeta, tai pilkku puuttuu", sv: "en parentes sluts inte, eller ett komma saknas",
        en: "a bracket is not closed, or a comma is missing")
    static let quoteHash = LocalizedText(
        fi: "` #` aloittaa kommentin, ja loppurivi jää pois; teksti, jossa se on, tarvitsee lainausmerkit",
        sv: "` #` börjar en kommentar, och resten av raden faller bort; en text med det behöver citattecken",
        en: "` #` begins a comment, and the rest of the line is left out; a text with it needs quotes")
    static let emptyItem = LocalizedText(
        fi: "tästä puuttuu arvo", sv: "här saknas ett värde", en: "a value is missing here")
    static let writeItem = LocalizedText(
        fi: "kirjoita arvo, tai poista ylimääräinen pilkku",
        sv: "skriv värdet, eller ta bort ett komma för mycket",
        en: "write the value, or take out a comma too many")
    static let blockText = LocalizedText(
        fi: "merkillä `>` tai `|` alkaa teksti, joka on seuraavilla riveillä",
        sv: "med `>` eller `|` börjar en text på raderna under",
        en: "`>` and `|` begin a text on the lines below")
    static let tag = LocalizedText(
        fi: "merkillä `!` alkaa YAML-tyyppi, ei teksti", sv: "med `!` börjar en YAML-typ, ingen text",
        en: "`!` begins a type of YAML's, no text")
    static let quoteSign = LocalizedText(
        fi: "tällä merkillä alkava teksti tarvitsee lainausmerkit",
        sv: "en text som börjar med detta tecken behöver citattecken",
        en: "a text that begins with this character needs quotes")
}
