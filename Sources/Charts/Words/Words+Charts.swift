import Localization

extension Words {
    /// What stands in charts besides names and numbers.
    enum Charts {
        static let nothing = LocalizedText(
            fi: "Ei mitään näytettävää.", sv: "Inget att visa.", en: "There is nothing to show.")
        static let interval = LocalizedText(
            fi: "95 %:n luottamusväli", sv: "95 % konfidensintervall", en: "95 % interval")
        static let difference = LocalizedText(
            fi: "Ero nykytilaan", sv: "Skillnad från nuläget", en: "Difference from the baseline")
        static let came = LocalizedText(
            fi: "Raja ylittyi", sv: "Gränsen passerades", en: "Passed the threshold")
        static let lost = LocalizedText(fi: "Jäi pois", sv: "Föll bort", en: "Lost")
        static let carried = LocalizedText(
            fi: "Vuodelta toiselle", sv: "Från ett år till ett annat", en: "From one year to another")
        static let takenOver = LocalizedText(
            fi: "Edelliseltä vuodelta, netto", sv: "Från året förut, netto",
            en: "From the year before, net")
        static let leftOver = LocalizedText(
            fi: "Jää seuraavalle vuodelle, netto", sv: "Till nästa år, netto", en: "To the next year, net")
        static let served = LocalizedText(fi: "Käsitelty loppuun", sv: "Slutförda", en: "All work done")
        static let freeSeats = LocalizedText(fi: "Vapaita paikkoja", sv: "Lediga platser", en: "Free seats")
        static let takenSeats = LocalizedText(
            fi: "Varattuja paikkoja", sv: "Upptagna platser", en: "Seats taken")
        static let waitingForSeat = LocalizedText(
            fi: "Odottaa paikkaa", sv: "Väntar på plats", en: "Waiting for a seat")
        static let normName = LocalizedText(
            fi: "Laki tai suositus", sv: "Lag eller rekommendation", en: "Law or recommendation")
        static let whenLow = LocalizedText(fi: "Kun se on pieni", sv: "När det är lågt", en: "When it is low")
        static let whenHigh = LocalizedText(
            fi: "Kun se on suuri", sv: "När det är högt", en: "When it is high")
        static let asItIs = LocalizedText(fi: "Muuttamatta", sv: "Oförändrat", en: "Unchanged")
        static let simulations = LocalizedText(
            fi: "Simulointeja", sv: "Antal simuleringar", en: "Simulations")
        static let whole = LocalizedText(fi: "Kaikki yhdessä", sv: "Alla tillsammans", en: "All together")
        static let before = LocalizedText(fi: "Ennen", sv: "Före", en: "Before")
        static let after = LocalizedText(fi: "Jälkeen", sv: "Efter", en: "After")
        static let without = LocalizedText(
            fi: "Jälkeen, ilman toimenpidettä", sv: "Efter, utan insatsen", en: "After, without it")
        static func waits(_ count: String) -> LocalizedText {
            LocalizedText(fi: "odottaa \(count)", sv: "väntar \(count)", en: "waiting \(count)")
        }

        /// From August to June, as they stand below a chart.
        static let months = [
            LocalizedText(fi: "elo", sv: "aug.", en: "Aug"),
            LocalizedText(fi: "syys", sv: "sept.", en: "Sep"),
            LocalizedText(fi: "loka", sv: "okt.", en: "Oct"),
            LocalizedText(fi: "marras", sv: "nov.", en: "Nov"),
            LocalizedText(fi: "joulu", sv: "dec.", en: "Dec"),
            LocalizedText(fi: "tammi", sv: "jan.", en: "Jan"),
            LocalizedText(fi: "helmi", sv: "feb.", en: "Feb"),
            LocalizedText(fi: "maalis", sv: "mars", en: "Mar"),
            LocalizedText(fi: "huhti", sv: "apr.", en: "Apr"),
            LocalizedText(fi: "touko", sv: "maj", en: "May"),
            LocalizedText(fi: "kesä", sv: "juni", en: "Jun"),
        ]
    }
}

/// Why a chart is not drawn.
extension Words.Charts {
    static func notFinite(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "kuviota ei voi piirtää: `\(name.fi)` ei ole luku",
            sv: "diagrammet kan inte ritas: `\(name.sv)` är inget tal",
            en: "the chart cannot be drawn: `\(name.en)` is no number")
    }

    static func tooLarge(_ name: LocalizedText, _ value: String) -> LocalizedText {
        LocalizedText(
            fi: "kuviota ei voi piirtää: `\(name.fi)` on liian suuri: \(value)",
            sv: "diagrammet kan inte ritas: `\(name.sv)` är för stort: \(value)",
            en: "the chart cannot be drawn: `\(name.en)` is too large: \(value)")
    }
}
