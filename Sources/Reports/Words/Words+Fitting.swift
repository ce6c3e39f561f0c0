import Localization

extension Words {
    /// The fit of a scenario's numbers to data.
    enum Fitting {
        static func fits(_ within: Int, of rows: Int, unknowns: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Sovitettuja lukuja on \(unknowns), havaittuja \(rows). Havaituista \(within) on enintään kahden \
                    keskivirheen päässä simuloidusta.
                    """,
                sv: """
                    Anpassade tal: \(unknowns), observerade: \(rows). Av de observerade ligger \(within) högst två \
                    medelfel från det simulerade.
                    """,
                en: """
                    Numbers fitted: \(unknowns), observed: \(rows). Of the observed, \(within) lie within two standard \
                    errors of what is simulated.
                    """)
        }
        static func notConverged(_ steps: Int) -> LocalizedText {
            LocalizedText(
                fi: "Haku loppui kesken \(steps) askeleen jälkeen: parempia arvoja voi olla.",
                sv: "Sökningen avbröts efter \(steps) steg: det kan finnas bättre värden.",
                en: "The search broke off after \(steps) steps: there may be better values.")
        }
        static let allTold = LocalizedText(
            fi: "Aineisto määrää jokaisen sovitetun luvun.", sv: "Data bestämmer varje anpassat tal.",
            en: "The data determine every fitted number.")
        static func untold(_ names: String) -> LocalizedText {
            LocalizedText(
                fi: "Näitä aineisto ei erota toisistaan tai ei kerro lainkaan: \(names).",
                sv: "De här kan data inte skilja från varandra eller säger inget om: \(names).",
                en: "These the data cannot tell apart, or tell nothing of: \(names).")
        }
        static func atBound(_ names: String) -> LocalizedText {
            LocalizedText(
                fi: "Rajallaan ovat \(names): aineisto veisi ne rajan yli.",
                sv: "Vid sin gräns står \(names): data skulle föra dem över den.",
                en: "At a bound stand \(names): the data would have them beyond.")
        }
        static let legend = LocalizedText(
            fi: """
                Keskivirheessä on sekä havaintojen että simuloidun keskiarvon sattuma. Tarkistus on ajettu erillisillä \
                satunnaisluvuilla, joita sovitus ei ole nähnyt.
                """,
            sv: """
                Medelfelet rymmer slumpen både i det observerade och i det simulerade medelvärdet. Kontrollen är körd med \
                egna slumptal som anpassningen inte har sett.
                """,
            en: """
                Standard errors hold chance in what was observed and in the simulated mean. The check was run on random \
                numbers of its own, which the fit has not seen.
                """)
        static let runs = LocalizedText(fi: "Ajokertoja", sv: "Körningar", en: "Runs")
        static let unknowns = LocalizedText(fi: "Sovitetut luvut", sv: "Anpassade tal", en: "Fitted numbers")
        static let unknownsNote = LocalizedText(
            fi: """
                Arvo ja se, kuinka tarkasti aineisto sen tuntee (keskihajonta), luvun omassa yksikössä. Siinä on sattuma, ei \
                se, mitä malli ei kuvaa.
                """,
            sv: """
                Värdet och hur noga data känner det (standardavvikelse), i talets egen enhet. Den rymmer slumpen, inte det \
                som modellen inte beskriver.
                """,
            en: """
                The value and how well the data know it (standard deviation), in the number's own unit. It holds chance, not \
                what the model does not describe.
                """)
        static let unknown = LocalizedText(fi: "Luku", sv: "Tal", en: "Number")
        static let unknownAbout = LocalizedText(
            fi: "sovitetun luvun nimi", sv: "det anpassade talets namn", en: "name of the fitted number")
        static let path = LocalizedText(fi: "Kohta", sv: "Plats", en: "Place")
        static let pathAbout = LocalizedText(
            fi: "missä arvo on skenaariossa", sv: "var värdet står i scenariot",
            en: "where the value stands in the scenario")
        static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
        static let unitAbout = LocalizedText(
            fi: "rivin lukujen yksikkö", sv: "enheten för radens tal", en: "unit of the row's numbers")
        static let start = LocalizedText(fi: "Alkuarvo", sv: "Startvärde", en: "Start")
        static let startAbout = LocalizedText(
            fi: "mistä haku alkoi", sv: "där sökningen började", en: "where the search began")
        static let value = LocalizedText(fi: "Sovitettu", sv: "Anpassat", en: "Fitted")
        static let valueAbout = LocalizedText(
            fi: "arvo, jolla ero havaittuun on pienin", sv: "värdet med minst avstånd till det observerade",
            en: "the value that is closest to what was observed")
        static let sd = LocalizedText(fi: "Keskihajonta", sv: "Standardavvikelse", en: "Standard deviation")
        static let sdAbout = LocalizedText(
            fi: "kuinka tarkasti aineisto arvon tuntee; tyhjä: ei lainkaan",
            sv: "hur noga data känner värdet; tomt: inte alls",
            en: "how well the data know it; empty: not at all")
        static let lower = LocalizedText(fi: "Alaraja", sv: "Undre gräns", en: "Lower bound")
        static let upper = LocalizedText(fi: "Yläraja", sv: "Övre gräns", en: "Upper bound")
        static let boundAbout = LocalizedText(
            fi: "arvo haettiin rajojen väliltä", sv: "värdet söktes mellan gränserna",
            en: "the value was looked for between the bounds")
        static let remark = LocalizedText(fi: "Huomautus", sv: "Anmärkning", en: "Remark")
        static let remarkAbout = LocalizedText(
            fi: "onko arvo rajallaan, ja kertooko aineisto siitä",
            sv: "om värdet står vid sin gräns och om data säger något om det",
            en: "whether it stands at a bound, and whether the data tell of it")
        static let notTold = LocalizedText(
            fi: "aineisto ei kerro", sv: "data säger inget", en: "the data do not tell")
        static let isAtBound = LocalizedText(fi: "rajalla", sv: "vid gränsen", en: "at its bound")
    }
}

extension Words.Fitting {
    static let rows = LocalizedText(
        fi: "Havaittu ja simuloitu", sv: "Observerat och simulerat", en: "Observed and simulated")
    static let rowsNote = LocalizedText(
        fi: "Ero prosentteina on tarkistusajon ero havaittuun.",
        sv: "Skillnaden i procent är kontrollkörningens skillnad mot det observerade.",
        en: "The difference in per cent is that of the check from what was observed.")
    static let measured = LocalizedText(fi: "Mitattu", sv: "Uppmätt", en: "Measured")
    static let measuredAbout = LocalizedText(
        fi: "mittari ja mistä se on", sv: "måttet och vad det gäller", en: "the measure and what it is of")
    static let observed = LocalizedText(fi: "Havaittu", sv: "Observerat", en: "Observed")
    static let observedAbout = LocalizedText(
        fi: "aineiston luku; tyhjä: salattu", sv: "talet i data; tomt: dolt",
        en: "the number in the data; empty: kept back")
    static let simulated = LocalizedText(fi: "Simuloitu", sv: "Simulerat", en: "Simulated")
    static let simulatedAbout = LocalizedText(
        fi: "keskiarvo niistä simulaatioista, joihin sovitettiin",
        sv: "medelvärdet av simuleringarna som anpassningen gjordes med",
        en: "mean of the simulations that were fitted with")
    static let validated = LocalizedText(fi: "Tarkistus", sv: "Kontroll", en: "Check")
    static let validatedAbout = LocalizedText(
        fi: "keskiarvo erillisistä simulaatioista", sv: "medelvärdet av fristående simuleringar",
        en: "mean of independent simulations")
    static let difference = LocalizedText(fi: "Ero", sv: "Skillnad", en: "Difference")
    static let differenceAbout = LocalizedText(
        fi: "tarkistuksen ero havaittuun", sv: "kontrollens skillnad mot det observerade",
        en: "of the check from what was observed")
    static let error = LocalizedText(fi: "Keskivirhe", sv: "Medelfel", en: "Standard error")
    static let errorAbout = LocalizedText(
        fi: "havainnon ja simuloidun keskiarvon sattuma",
        sv: "slumpen i observationen och i det simulerade medelvärdet",
        en: "chance in the observation and in the simulated mean")
    static let residual = LocalizedText(
        fi: "Ero keskivirheinä", sv: "Skillnad i medelfel", en: "Standard errors off")
    static let residualAbout = LocalizedText(
        fi: "simuloidun ero havaittuun, keskivirheinä",
        sv: "det simulerades skillnad mot det observerade, i medelfel",
        en: "difference of the simulated from the observed, in standard errors")
    static let counts = LocalizedText(
        fi: "Koulujen lukumäärät", sv: "Skolornas antal", en: "Counts of schools")
    static let countsNote = LocalizedText(
        fi: "Yksittäisiä lukumääriä ei näytetä, sillä niissä on vähän oppilaita.",
        sv: "Enskilda antal visas inte, för de gäller få elever.",
        en: "Single counts are not shown, for they are of few pupils.")
    static let date = LocalizedText(fi: "Päivä", sv: "Dag", en: "Date")
    static let dateAbout = LocalizedText(fi: "tarkastuspäivä", sv: "granskningsdag", en: "observation date")
    static let threshold = LocalizedText(fi: "Raja", sv: "Gräns", en: "Threshold")
    static let thresholdAbout = LocalizedText(
        fi: "poissaolotuntien raja", sv: "gränsen för frånvarotimmar", en: "threshold of absent hours")
    static let countsOf = LocalizedText(fi: "Lukumääriä", sv: "Antal tal", en: "Counts")
    static let countsOfAbout = LocalizedText(
        fi: "montako koulun ja luokan lukumäärää on",
        sv: "hur många antal från skolor och årskurser det finns",
        en: "how many counts of schools and grades there are")
    static let within = LocalizedText(
        fi: "Enintään kaksi keskivirhettä", sv: "Högst två medelfel", en: "Within two standard errors")
    static let withinAbout = LocalizedText(
        fi: "osuus lukumääristä", sv: "andel av antalen", en: "share of the counts")
    static let meanResidual = LocalizedText(
        fi: "Ero keskimäärin", sv: "Skillnad i medeltal", en: "Mean difference")
    static let meanResidualAbout = LocalizedText(
        fi: "keskivirheinä; positiivinen: simuloituja on enemmän",
        sv: "i medelfel; positiv: de simulerade är fler",
        en: "in standard errors; positive: more are simulated")
    static let directions = LocalizedText(
        fi: "Mitä aineisto kertoo", sv: "Vad data säger", en: "What the data tell")
    static let directionsNote = LocalizedText(
        fi: "Parhaiten tunnettu yhdistelmä ensin; 1 on suunnilleen rajojen välin neljännes.",
        sv: "Den bäst kända kombinationen först; 1 är ungefär en fjärdedel av avståndet mellan gränserna.",
        en: "The best known combination first; 1 is about a quarter of the way between the bounds.")
    static let direction = LocalizedText(fi: "Suunta", sv: "Riktning", en: "Direction")
    static let directionAbout = LocalizedText(
        fi: "järjestysnumero", sv: "ordningsnummer", en: "number in order")
    static let toldTo = LocalizedText(
        fi: "Tunnetaan tarkkuudella", sv: "Känns med precisionen", en: "Known to within")
    static let toldToAbout = LocalizedText(
        fi: "keskihajonta haun asteikolla; tyhjä: ei tunneta",
        sv: "standardavvikelse på sökningens skala; tomt: okänd",
        en: "standard deviation on the scale of the search; empty: not known")
    static let directionUnknownsAbout = LocalizedText(
        fi: "suurimmat osat", sv: "de största delarna", en: "its largest parts")
    static func recovered(_ percent: Double, trials: Int) -> LocalizedText {
        let share = Int(percent.rounded())
        return LocalizedText(
            fi: "Kokeita \(trials). 90 %:n välillä oli oikea arvo \(share) prosentissa tapauksista.",
            sv: "Försök: \(trials). Det rätta värdet låg i 90 %-intervallet i \(share) procent av fallen.",
            en:
                "Trials: \(trials). The true value lay in the 90 % interval in \(share) per cent of the cases."
        )
    }
    static let recovery = LocalizedText(
        fi: "Tunnettujen arvojen löytyminen", sv: "Hur kända värden hittas", en: "Recovery of known values")
    static let recoveryNote = LocalizedText(
        fi: "Aineisto on simuloitu tunnetuilla arvoilla omilla satunnaisluvuillaan ja sovitettu kuten oikea.",
        sv: "Data är simulerade med kända värden på egna slumptal och anpassade som riktiga.",
        en:
            "The data were simulated with known values on random numbers of their own, and fitted like real ones."
    )
    static let bias = LocalizedText(fi: "Harha", sv: "Systematiskt fel", en: "Bias")
    static let biasAbout = LocalizedText(
        fi: "löydetty vähennettynä oikealla, keskimäärin", sv: "det hittade minus det rätta, i medeltal",
        en: "found less true, on average")
    static let rootMeanSquare = LocalizedText(
        fi: "Virheen neliökeskiarvo", sv: "Felets kvadratiska medelvärde", en: "Root mean square error")
    static let rootMeanSquareAbout = LocalizedText(
        fi: "luvun omassa yksikössä", sv: "i talets egen enhet", en: "in the number's own unit")
    static let covered = LocalizedText(
        fi: "90 %:n väli sisälsi", sv: "90 %-intervallet rymde", en: "90 % interval held it")
    static let coveredAbout = LocalizedText(
        fi: "osuus kokeista, joissa oikea arvo oli välillä",
        sv: "andel försök där det rätta värdet låg i intervallet",
        en: "share of the trials in which the true value lay in the interval")
    static let coveredLow = LocalizedText(fi: "Vähintään", sv: "Minst", en: "At least")
    static let coveredHigh = LocalizedText(fi: "Enintään", sv: "Högst", en: "At most")
    static let coveredLimitAbout = LocalizedText(
        fi: "osuuden 95 %:n luottamusvälin pää", sv: "ände av andelens 95 % konfidensintervall",
        en: "end of the share's 95 % confidence interval")
}
