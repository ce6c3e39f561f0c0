import Localization
import SchoolDomain

// Rows and columns of tables that are no items of their own.
extension Words.Fault {
    static func totalsRow(of layout: TableLayout) -> LocalizedText {
        if layout.isOfSchools {
            return .init(
                fi: "tämä rivi on muiden rivien summa, ei koulu; sen oppilaat laskettaisiin kahdesti",
                sv: "den här raden är en summa av de andra, ingen skola; eleverna skulle räknas två gånger",
                en: "this row is a sum of the others, no school; its pupils would be counted twice")
        }
        if layout.isOfPosts {
            return .init(
                fi: "tämä rivi on muiden rivien summa; sen virat laskettaisiin kahdesti",
                sv: "den här raden är en summa av de andra; tjänsterna skulle räknas två gånger",
                en: "this row is a sum of the others; its posts would be counted twice")
        }
        return .init(
            fi: "tämä rivi on muiden rivien summa; ne laskettaisiin kahdesti",
            sv: "den här raden är en summa av de andra; de skulle räknas två gånger",
            en: "this row is a sum of the others, which would be counted twice")
    }
    static func likeTotal(_ row: TableTotals.Doubtful) -> LocalizedText {
        func own(_ language: Language) -> String { language.number(row.pupils, decimals: 0) }
        func others(_ language: Language) -> String { language.number(row.others, decimals: 0) }
        return .init(
            fi: """
                tämä rivi näyttää muiden rivien summalta: sillä on \(own(.fi)) oppilasta ja muilla yhteensä \(others(.fi)); \
                jos se on summa, oppilaat lasketaan kahdesti
                """,
            sv: """
                den här raden ser ut som en summa av de andra: den har \(own(.sv)) elever och de andra sammanlagt \(others(.sv)); \
                är den en summa räknas eleverna två gånger
                """,
            en: """
                this row looks like a sum of the others: it has \(own(.en)) pupils and they have \(others(.en)); \
                if it is one, its pupils are counted twice
                """)
    }
    static let takeOutIfTotal = LocalizedText(
        fi: "poista rivi taulukosta, jos se on summa", sv: "ta bort raden ur tabellen om den är en summa",
        en: "take the row out of the table if it is a sum")

    /// - Parameter further: how many more such rows there are.
    static func noSchools(_ text: String, further: Int) -> LocalizedText {
        guard further > 0 else {
            return .init(
                fi: "riviä `\(text)` ei lueta kouluksi, koska sillä ei ole lukuja",
                sv: "raden `\(text)` läses inte som en skola, för den har inga tal",
                en: "the row `\(text)` is not read as a school, for it has no numbers")
        }
        return .init(
            fi: "riviä `\(text)` (ja \(further) muuta) ei lueta kouluksi, koska niillä ei ole lukuja",
            sv: "raden `\(text)` (och \(further) till) läses inte som skolor, för de har inga tal",
            en: "the rows `\(text)` and \(further) more are not read as schools, for they have no numbers")
    }
    static let writeZeros = LocalizedText(
        fi: "jos se on koulu, jossa ei vielä ole oppilaita, kirjoita sen luokille 0",
        sv: "är det en skola som ännu inte har elever, skriv 0 för årskurserna",
        en: "if it is a school that has no pupils yet, write 0 for its grades")

    /// - Parameters:
    ///   - name: what the column is called; may be empty.
    ///   - number: which column it is, from 1.
    static func unusedDates(_ name: String, number: Int, date: String) -> LocalizedText {
        let isNamed = !name.isEmpty
        return .init(
            fi: """
                saraketta \(isNamed ? "`\(name)`" : "\(number), jolla ei ole nimeä,") ei käytetä, \
                vaikka siinä on päivämääriä, kuten `\(date)`
                """,
            sv: """
                kolumnen \(isNamed ? "`\(name)`" : "\(number), som inte har något namn,") används inte, \
                fast där står datum som `\(date)`
                """,
            en: """
                the column \(isNamed ? "`\(name)`" : "\(number), which has no name,") is not used, \
                although it holds dates such as `\(date)`
                """)
    }
    static let nameDates = LocalizedText(
        fi: """
            viran ensimmäinen päivä luetaan sarakkeesta `alkaen` (`from`) ja viimeinen sarakkeesta `saakka` (`to`): \
            nimeä sarake niin tai poista se
            """,
        sv: """
            tjänstens första dag läses ur kolumnen `från` (`from`) och den sista ur `till` (`to`): \
            kalla kolumnen så eller ta bort den
            """,
        en: """
            the first day of posts is read from a column `from` and the last from a column `to`: \
            call it so, or take it out
            """)
}
