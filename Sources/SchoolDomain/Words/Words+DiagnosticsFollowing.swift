import Localization

// What follows what, and schools that begin on dates.
extension Words.Fault {
    static func replacesItself(_ id: String) -> LocalizedText {
        .init(
            fi: "toimenpide `\(id)` korvaisi itsensä", sv: "åtgärden `\(id)` skulle ersätta sig själv",
            en: "the intervention `\(id)` would replace itself")
    }
    static func nothingToHandOver(_ id: String) -> LocalizedText {
        .init(
            fi: "toimenpiteessä `\(id)` ei ole viikoittaista työtä (`ongoing`), joten mitään ei siirry",
            sv: "åtgärden `\(id)` har inget arbete per vecka (`ongoing`), så inget går över",
            en: "the intervention `\(id)` has no weekly work (`ongoing`), so nothing passes on")
    }
    static let noClassBegins = LocalizedText(
        fi: "pienluokkia ei ole, joten tätä ei tarjota kenellekään",
        sv: "det finns inga smågrupper, så ingen erbjuds detta",
        en: "there are no small classes, so nobody is offered this")
    static let rollOutWithoutSchools = LocalizedText(
        fi: "rivillä ei ole yhtään koulua", sv: "raden har inga skolor", en: "the row names no school")
    static func rolledOutTwice(_ school: String) -> LocalizedText {
        .init(
            fi: "koulu `\(school)` on mainittu kahdesti", sv: "skolan `\(school)` nämns två gånger",
            en: "the school `\(school)` is named twice")
    }
    static func moreFinishedThanAll(_ finished: Int, of all: Int) -> LocalizedText {
        .init(
            fi: "päättäneitä on \(finished), mutta kaikkiaan vain \(all)",
            sv: "\(finished) blev klara, men det finns bara \(all)",
            en: "\(finished) finished, but there are only \(all)")
    }
    static func beginsAfterRun(_ from: CalendarDate, _ last: CalendarDate) -> LocalizedText {
        .init(
            fi: "alkaa \(from), mutta viimeinen koulupäivä on \(last)",
            sv: "börjar \(from), men den sista skoldagen är \(last)",
            en: "begins on \(from), but the last school day is \(last)")
    }
}
