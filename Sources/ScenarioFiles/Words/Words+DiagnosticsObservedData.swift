import Localization
import SchoolDomain

// Observed numbers that a model is fitted to, and the unknowns that are fitted.
extension Words.Fault {
    static func notObservedNumber(_ typed: String) -> LocalizedText {
        .init(fi: "`\(typed)` ei ole luku", sv: "`\(typed)` är inget tal", en: "`\(typed)` is no number")
    }
    static func numberOutside(_ typed: String, _ column: String, _ range: ClosedRange<Double>)
        -> LocalizedText
    {
        let low = plainNumber(range.lowerBound)
        let isOpen = range.upperBound == .greatestFiniteMagnitude
        let high = plainNumber(range.upperBound)
        return .init(
            fi: "`\(typed)` ei ole mahdollinen (`\(column)`): vähintään \(low)"
                + (isOpen ? "" : ", enintään \(high)"),
            sv: "`\(typed)` är inte möjligt (`\(column)`): minst \(low)" + (isOpen ? "" : ", högst \(high)"),
            en: "`\(typed)` cannot be (`\(column)`): at least \(low)" + (isOpen ? "" : ", at most \(high)"))
    }
    private static func plainNumber(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    static func notYearGroup(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole vuosiryhmä Y1–Y13", sv: "`\(typed)` är ingen årsgrupp Y1–Y13",
            en: "`\(typed)` is no year group Y1-Y13")
    }
    static let bandBackwards = LocalizedText(
        fi: "väli alkaa ja päättyy kokonaisiin päiviin, alku ennen loppua",
        sv: "ett intervall börjar och slutar med hela dagar, början före slutet",
        en: "a band begins and ends at whole days, the beginning before the end")
    static func bandTwice(line: Int) -> LocalizedText {
        .init(
            fi: "osa näistä päivistä on jo rivin \(line) välissä",
            sv: "en del av de här dagarna hör redan till intervallet på rad \(line)",
            en: "some of these days are in the band of line \(line) already")
    }
    static func notDayBand(_ typed: String, _ known: LocalizedText) -> LocalizedText {
        .init(
            fi: "väliä `\(typed)` ei lasketa; lasketut ovat \(known.fi)",
            sv: "intervallet `\(typed)` räknas inte; de som räknas är \(known.sv)",
            en: "the band `\(typed)` is not counted; those that are counted are \(known.en)")
    }
    static let bandsOfWhichGrade = LocalizedText(
        fi: "minkä vuosiluokan päiviä nämä ovat? lisää sarake `grades`, sillä skenaariossa on useita",
        sv: "vilken årskurs gäller dagarna? lägg till kolumnen `grades`, för scenariot har flera",
        en: "of which grade are these days? add a column `grades`, for the scenario has several")
    static func observedTwice(line: Int) -> LocalizedText {
        .init(
            fi: "sama luku on jo rivillä \(line)", sv: "samma tal finns redan på rad \(line)",
            en: "the same number is in line \(line) already")
    }
    static func moreOverHigherValue(line: Int) -> LocalizedText {
        .init(
            fi: "korkeamman rajan yli on enemmän kuin matalamman (rivi \(line))",
            sv: "fler är över den högre gränsen än över den lägre (rad \(line))",
            en: "more are over the higher threshold than over the lower one (line \(line))")
    }
    static func noObservedNumbers(_ path: String) -> LocalizedText {
        .init(
            fi: "tiedostossa `\(path)` ei ole yhtään havaittua lukua",
            sv: "`\(path)` har inget observerat tal", en: "`\(path)` has no observed number")
    }
    static func noFittedUnknowns(_ path: String) -> LocalizedText {
        .init(
            fi: "tiedostossa `\(path)` ei ole yhtään sovitettavaa lukua",
            sv: "`\(path)` har inget tal att anpassa", en: "`\(path)` has no number to fit")
    }
    static func notUnknownName(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei kelpaa nimeksi: kirjain, sitten kirjaimia a–z ja numeroita",
            sv: "`\(typed)` duger inte som namn: en bokstav, sedan bokstäver a–z och siffror",
            en: "`\(typed)` is no name: a letter, then letters a-z and digits")
    }
    static func unknownOfOtherGrades(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` on jo, mutta muille vuosiluokille: saman nimen riveillä on samat vuosiluokat",
            sv: "`\(typed)` finns redan, men för andra årskurser: rader med samma namn har samma årskurser",
            en: "`\(typed)` is there already, but for other grades: rows of one name have the same grades")
    }
    static func boundsOfUnits(_ from: String, _ to: String) -> LocalizedText {
        .init(
            fi: "rajoilla on eri yksiköt: `\(from)` ja `\(to)`",
            sv: "gränserna har olika enheter: `\(from)` och `\(to)`",
            en: "the bounds have different units: `\(from)` and `\(to)`")
    }
    static let boundsBackwards = LocalizedText(
        fi: "alarajan on oltava ylärajaa pienempi", sv: "den nedre gränsen måste vara mindre än den övre",
        en: "the lower bound must be below the upper one")
}
