import Localization

extension Words {
    /// A scenario at many points.
    enum Sweep {
        static let title = LocalizedText(
            fi: "Kun arvoja muutetaan", sv: "När värden ändras", en: "When values change")
        static let table = LocalizedText(fi: "Pisteet", sv: "Punkterna", en: "The points")
        static let note = LocalizedText(
            fi: "Samat satunnaisluvut kaikissa pisteissä. Ero on ero muuttamattomaan skenaarioon.",
            sv: "Samma slumptal i alla punkter. Skillnaden är mot det oförändrade scenariot.",
            en: "The same random numbers at all points. The difference is from the unchanged scenario.")
        static let refusedTable = LocalizedText(
            fi: "Hylätyt pisteet", sv: "Avvisade punkter", en: "Refused points")
        static let refusedNote = LocalizedText(
            fi: "Näitä pisteitä ei simuloitu: niistä ei tule skenaariota.",
            sv: "Dessa punkter simulerades inte: de ger inget scenario.",
            en: "These points were not simulated: they make no scenario.")
        static let point = LocalizedText(fi: "Piste", sv: "Punkt", en: "Point")
        static let pointAbout = LocalizedText(
            fi: "Pisteen numero, tai muuttamaton skenaario",
            sv: "Punktens nummer, eller det oförändrade scenariot",
            en: "Number of the point, or the unchanged scenario")
        static let unchanged = LocalizedText(fi: "muuttamaton", sv: "oförändrat", en: "unchanged")
        static let pathAbout = LocalizedText(
            fi: "Arvo, jota muutettiin; tyhjä muuttamattomassa",
            sv: "Värdet som ändrades; tomt i det oförändrade",
            en: "The value that was varied; blank in the unchanged scenario")
        static let differenceLow = LocalizedText(
            fi: "Eron 95 %, alaraja", sv: "Skillnadens 95 %, nedre", en: "Difference, 95 % low")
        static let differenceHigh = LocalizedText(
            fi: "Eron 95 %, yläraja", sv: "Skillnadens 95 %, övre", en: "Difference, 95 % high")
        static let differenceEndAbout = LocalizedText(
            fi: "Parittaisen eron keskiarvon 95 %:n luottamusvälin pää; tyhjä, kun väliä ei voi sanoa",
            sv:
                "Ände av 95 % konfidensintervall för den parvisa skillnadens medeltal; tomt när inget kan sägas",
            en: "End of the 95 % interval of the mean paired difference; blank where none can be told")
        static let reason = LocalizedText(fi: "Syy", sv: "Orsak", en: "Reason")
        static let reasonAbout = LocalizedText(
            fi: "Ensimmäinen asia, joka pisteessä on vialla", sv: "Det första som är fel i punkten",
            en: "The first thing that is wrong at the point")

        static func effort(_ points: Int, refused: Int, replications: Int) -> LocalizedText {
            let run = points - refused
            return refused == 0
                ? LocalizedText(
                    fi: "Pisteitä on \(points), ja kutakin simuloitiin \(replications) kertaa.",
                    sv: "Punkterna är \(points), och var och en simulerades \(replications) gånger.",
                    en: "There are \(points) points, each simulated \(replications) times.")
                : LocalizedText(
                    fi:
                        "Pisteitä on \(points); niistä hylättiin \(refused), ja \(run) simuloitiin \(replications) kertaa.",
                    sv:
                        "Punkterna är \(points); av dem avvisades \(refused), och \(run) simulerades \(replications) gånger.",
                    en:
                        "There are \(points) points; \(refused) were refused, and \(run) simulated \(replications) times."
                )
        }
        static func range(
            _ label: LocalizedText, low: LocalizedText, at lowPlace: String, high: LocalizedText,
            at highPlace: String
        ) -> LocalizedText {
            LocalizedText(
                fi:
                    "\(label.fi): pienin keskiarvo \(low.fi) (\(lowPlace)), suurin \(high.fi) (\(highPlace)).",
                sv:
                    "\(label.sv): minsta medeltal \(low.sv) (\(lowPlace)), största \(high.sv) (\(highPlace)).",
                en: "\(label.en): lowest mean \(low.en) (\(lowPlace)), highest \(high.en) (\(highPlace)).")
        }
        static func same(_ label: LocalizedText, _ value: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(label.fi): sama kaikissa pisteissä, \(value.fi).",
                sv: "\(label.sv): lika i alla punkter, \(value.sv).",
                en: "\(label.en): the same at all points, \(value.en).")
        }
    }
}
