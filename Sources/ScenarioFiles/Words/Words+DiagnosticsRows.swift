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
    static func noItems(of layout: TableLayout, _ text: String, further: Int) -> LocalizedText {
        if !layout.isOfSchools {
            let more = further == 0 ? "" : " (+\(further))"
            return .init(
                fi: "riviä `\(text)`\(more) ei lueta, koska sillä ei ole lukuja",
                sv: "raden `\(text)`\(more) läses inte, för den har inga tal",
                en: "the row `\(text)`\(more) is not read, for it has no numbers")
        }
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
    static func schoolOrHeading(_ text: String) -> LocalizedText {
        .init(
            fi: "onko `\(text)` koulu vai väliotsikko? rivillä ei ole lukuja",
            sv: "är `\(text)` en skola eller en mellanrubrik? raden har inga tal",
            en: "is `\(text)` a school or a heading? the row has no numbers")
    }
    static let writeZerosOrTakeOut = LocalizedText(
        fi: "kirjoita koulun luokille oppilaat, tai 0, tai poista rivi",
        sv: "skriv skolans elever, eller 0, för årskurserna, eller ta bort raden",
        en: "write the school's pupils, or 0, for its grades, or take the row out")
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

// Columns that add up their row.
extension Words.Fault {
    static func otherSum(_ difference: RowSums.Difference) -> LocalizedText {
        func written(_ language: Language) -> String { language.number(difference.written, decimals: 0) }
        func found(_ language: Language) -> String { language.number(difference.found, decimals: 0) }
        let name = shortened(difference.name)
        return .init(
            fi:
                "sarakkeessa `\(name)` on \(written(.fi)), mutta rivin luokilla on yhteensä \(found(.fi)) oppilasta",
            sv:
                "i kolumnen `\(name)` står \(written(.sv)), men radens årskurser har sammanlagt \(found(.sv)) elever",
            en: "the column `\(name)` has \(written(.en)), but the row's grades have \(found(.en)) pupils")
    }
    static let checkRow = LocalizedText(
        fi: "käytetään luokkien lukuja; tarkista, onko jokin niistä väärin tai puuttuuko jokin",
        sv: "årskursernas tal används; se efter om något av dem är fel eller saknas",
        en: "the grades' numbers are used; see whether one of them is wrong or missing")
}

// Tables with a row for each school and grade.
extension Words.Fault {
    static func noGrade(_ text: String) -> LocalizedText {
        .init(
            fi: "`\(text)` ei ole vuosiluokka", sv: "`\(text)` är ingen årskurs", en: "`\(text)` is no grade")
    }
    static func gradeTwice(_ grade: Int, firstLine: Int) -> LocalizedText {
        .init(
            fi: "koulun vuosiluokka \(grade) on jo rivillä \(firstLine)",
            sv: "skolans årskurs \(grade) finns redan på rad \(firstLine)",
            en: "grade \(grade) of this school is on line \(firstLine) already")
    }
    static let oneRowForGrade = LocalizedText(
        fi: "anna yksi rivi kunkin koulun kullekin vuosiluokalle: `esiopetus` tai 0, ja 1–9",
        sv: "ge en rad för varje årskurs i varje skola: `förskola` eller 0, och 1–9",
        en: "give one row for each grade of each school: `pre-primary` or 0, and 1-9")
    static let rowWithoutSchool = LocalizedText(
        fi: "rivillä ei ole koulua", sv: "raden har ingen skola", en: "the row has no school")
    static let rowWithoutGrade = LocalizedText(
        fi: "rivillä ei ole vuosiluokkaa", sv: "raden har ingen årskurs", en: "the row has no grade")
    static let rowWithoutPupils = LocalizedText(
        fi: "rivillä ei ole oppilasmäärää", sv: "raden har inget antal elever",
        en: "the row has no number of pupils")
    static let schoolOfRowAbove = LocalizedText(
        fi: "rivit, joilla ei ole koulua, on luettu yllä olevan koulun riveiksi",
        sv: "rader utan skola har lästs som rader av skolan ovanför",
        en: "rows without a school were read as those of the school above")
    /// - Parameter further: how many more schools have such a gap.
    static func gradeMissing(_ grade: Int, further: Int) -> LocalizedText {
        let more = further == 0 ? "" : " (+\(further))"
        return .init(
            fi:
                "koululla\(more) ei ole riviä vuosiluokalle \(grade), vaikka pienemmille ja suuremmille on; se on luettu nollaksi",
            sv:
                "skolan\(more) har ingen rad för årskurs \(grade), fast den har för lägre och högre; den har lästs som 0",
            en:
                "the school\(more) has no row for grade \(grade), though it has for lower and higher ones; it was read as 0"
        )
    }
}
