import Localization

extension Words {
    /// What schools report in autumn and spring.
    enum Monitoring {
        static let summary = LocalizedText(
            fi: "Odotettavissa tarkastuspäivinä, kaikki koulut",
            sv: "Att vänta vid granskningarna, alla skolor",
            en: "Expected at monitoring, all schools")
        static let bySchool = LocalizedText(
            fi: "Odotettavissa tarkastuspäivinä kouluittain ja vuosiluokittain",
            sv: "Att vänta vid granskningarna per skola och årskurs",
            en: "Expected at monitoring, by school and grade")
        static func inShort(_ year: String) -> LocalizedText {
            LocalizedText(
                fi: "Odotettavissa tarkastuspäivinä \(year)", sv: "Att vänta vid granskningarna \(year)",
                en: "Expected at monitoring, \(year)")
        }
        static func schools(_ year: String) -> LocalizedText {
            LocalizedText(
                fi: "Odotettavissa kouluittain \(year)", sv: "Att vänta per skola \(year)",
                en: "Expected by school, \(year)")
        }
        static let note = LocalizedText(
            fi: """
                Päivänä koulussa olevat oppilaat: yli rajan kaikki poissaolot lukuvuoden alusta, portaat lukuvuoden \
                alusta aloitetut, niistä työn alla ja odottamassa olevat.
                """,
            sv: """
                Elever på skolans lista den dagen: över gränsen all frånvaro från läsårets början, steg som påbörjats \
                under läsåret, och de som är under arbete och väntar.
                """,
            en: """
                Pupils on the roll that day: over the threshold by all absence of the school year so far, steps begun \
                in the school year so far, and those in work and waiting.
                """)
        static let pupils = LocalizedText(fi: "Oppilaita", sv: "Elever", en: "Pupils")
        static let enrolment = LocalizedText(
            fi: "Oppilaita tilastointipäivänä 20.9.", sv: "Elever på statistikdagen 20.9",
            en: "Pupils on the yearly count, 20 September")
        static let enrolmentNote = LocalizedText(
            fi: "Kirjoilla 20.9. tai sen jälkeen ensimmäisenä koulupäivänä.",
            sv: "Inskrivna 20.9 eller den första skoldagen därefter.",
            en: "Enrolled on 20 September or the first school day after it.")
        static let countedAbout = LocalizedText(
            fi: "Oppilaita tilastointipäivänä", sv: "Elever på statistikdagen",
            en: "Pupils on the day of the yearly count")
        static let grades = LocalizedText(fi: "Vuosiluokat", sv: "Årskurser", en: "Grades")
        static let gradesInShort = LocalizedText(fi: "Luokat", sv: "Åk", en: "Grades")
        static let gradesAbout = LocalizedText(
            fi: "Vuosiluokka tai luokat 0–9", sv: "Årskurs eller årskurser 0–9",
            en: "Grade or band of grades, 0-9")
        static let date = LocalizedText(fi: "Päivä", sv: "Dag", en: "Date")
        static let dateAbout = LocalizedText(
            fi: "Tarkastuspäivä, kuukausi ja päivä", sv: "Granskningsdag, månad och dag",
            en: "Observation date, month and day")
        static let threshold = LocalizedText(fi: "Raja", sv: "Gräns", en: "Over")
        static let thresholdAbout = LocalizedText(
            fi: "Poissaolotuntien raja", sv: "Gräns för frånvarotimmar", en: "Threshold of hours of absence")
        static let step = LocalizedText(fi: "Porras", sv: "Steg", en: "Step")
        static let stepAbout = LocalizedText(
            fi: "Porras, joka alkaa tästä rajasta", sv: "Steget som börjar vid gränsen",
            en: "The step that waits for this threshold")
        static let onRoll = LocalizedText(fi: "Kirjoilla", sv: "Inskrivna", en: "On roll")
        static let onRollAbout = LocalizedText(
            fi: "Oppilaita koulussa tarkastuspäivänä", sv: "Elever i skolan på granskningsdagen",
            en: "Pupils enrolled on the observation date")
        static let over = LocalizedText(fi: "Yli rajan", sv: "Över gräns", en: "Pupils")
        static let overAbout = LocalizedText(
            fi: "Oppilaita yli rajan, kirjoilla tarkastuspäivänä",
            sv: "Elever över gränsen, inskrivna på granskningsdagen",
            en: "Pupils over the threshold, of those enrolled on the date")
        static let share = LocalizedText(fi: "Osuus", sv: "Andel", en: "Share")
        static let shareAbout = LocalizedText(
            fi: "Osuus kirjoilla olevista", sv: "Andel av de inskrivna", en: "Share of those enrolled")
        static let taken = LocalizedText(fi: "Aloitettu", sv: "Påbörjat", en: "Taken")
        static let takenAbout = LocalizedText(
            fi: "Portaan tapauksia, jotka on avattu lukuvuoden alusta",
            sv: "Stegets ärenden som öppnats under läsåret",
            en: "Cases of the step opened in the school year so far")
        static let inWork = LocalizedText(fi: "Työn alla", sv: "I arbete", en: "In work")
        static let inWorkAbout = LocalizedText(
            fi: "Avoimia tapauksia, joiden kaikki pyydetty työ on aloitettu",
            sv: "Öppna ärenden där allt begärt arbete har börjat",
            en: "Open cases of which all work asked for has begun")
        static let waiting = LocalizedText(fi: "Odottaa", sv: "Väntar", en: "Waiting")
        static let waitingAbout = LocalizedText(
            fi: "Avoimia tapauksia, joiden työstä jokin osa odottaa aloittamista",
            sv: "Öppna ärenden där någon del av arbetet inte har börjat",
            en: "Open cases of which some part of the work has not begun")
        static let legend = LocalizedText(
            fi: """
                Luvut ovat keskiarvoja ja välit 5–95 %:n ennustevälejä: yksittäinen lukuvuosi osuu väliin vähintään \
                90 %:n todennäköisyydellä.
                """,
            sv: """
                Talen är medeltal och intervallen prognosintervall 5–95 %: ett enskilt läsår ligger i dem med minst 90 % \
                sannolikhet.
                """,
            en: """
                Numbers are means, and ranges are prediction limits, 5-95 %: a single school year lies between them with \
                a probability of 90 % at least.
                """)
    }
}

// What too few simulations cannot tell.
extension Words.Monitoring {
    static func legendOfFew(_ count: Int, needed: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Luvut ovat keskiarvoja ja välit pienimmästä suurimpaan: simulointeja on \(count), ja 5–95 %:n ennusteväliin \
                niitä tarvitaan vähintään \(needed).
                """,
            sv: """
                Talen är medeltal och intervallen från det minsta till det största: simuleringarna är \(count), och för \
                prognosintervall 5–95 % behövs minst \(needed).
                """,
            en: """
                Numbers are means, and ranges go from the smallest to the largest: there are \(count) simulations, and \
                prediction limits of 5-95 % need \(needed) at least.
                """)
    }
    static func tooFewSimulations(_ count: Int, needed: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Havaintoja ei verrattu: simulointeja on \(count), ja vähintään \(needed) tarvitaan, jotta voidaan sanoa, \
                mikä on sattumaa.
                """,
            sv: """
                Observationerna jämfördes inte: simuleringarna är \(count), och minst \(needed) behövs för att säga vad \
                som är slump.
                """,
            en: """
                Observed counts were not compared: there are \(count) simulations, and \(needed) at least are needed to tell \
                what chance does.
                """)
    }
}

// The answer in sentences.
extension Words.Monitoring {
    static func day(_ day: Int, month: Int) -> LocalizedText {
        LocalizedText(fi: "\(day).\(month).", sv: "\(day).\(month)", en: "\(day)/\(month)")
    }
    static func expectedBy(
        _ date: LocalizedText, _ year: String, roll: (Language) -> String, _ list: LocalizedText
    ) -> LocalizedText {
        LocalizedText(
            fi: "Odotettavissa \(date.fi) (\(year)), oppilaita \(roll(.fi)): \(list.fi).",
            sv: "Att vänta \(date.sv) (\(year)), av \(roll(.sv)) elever: \(list.sv).",
            en: "Expected on \(date.en) (\(year)), of \(roll(.en)) pupils: \(list.en).")
    }
    static func expectedOver(
        _ threshold: String, mean: (Language) -> String, range: (Language) -> String
    ) -> LocalizedText {
        LocalizedText(
            fi: "yli \(threshold) \(mean(.fi)) (\(range(.fi)))",
            sv: "över \(threshold) \(mean(.sv)) (\(range(.sv)))",
            en: "over \(threshold) \(mean(.en)) (\(range(.en)))")
    }
}

// What schools counted.
extension Words.Monitoring {
    static let observedTitle = LocalizedText(
        fi: "Havaittu ja odotettu", sv: "Observerat och väntat", en: "Observed and expected")
    static let observedInShort = LocalizedText(
        fi: "Havaittu ja odotettu: summat ja poikkeavat koulut",
        sv: "Observerat och väntat: summor och avvikande skolor",
        en: "Observed and expected: sums, and schools outside their limits")
    static let observedNote = LocalizedText(
        fi: """
            Alle 5 oppilaan havainnot ja ne, joista sellaisen voisi laskea, jätetään kertomatta. Summissa ovat vain ne \
            koulut, joiden luku on tiedossa, ja odotus koskee samoja oppilaita.
            """,
        sv: """
            Observationer under 5 elever, och de av vilka en sådan kunde räknas ut, visas inte. Summorna gäller de skolor \
            vars tal är känt, och väntevärdet samma elever.
            """,
        en: """
            Observed counts below 5, and those from which one could be worked out, are not told. Sums are of the schools \
            whose count is known, and what is expected is of the same pupils.
            """)
    static let expected = LocalizedText(fi: "Odotettu", sv: "Väntat", en: "Expected")
    static let observed = LocalizedText(fi: "Havaittu", sv: "Observerat", en: "Observed")
    static let observedAbout = LocalizedText(
        fi: "Oppilaita yli rajan koulun ilmoituksen mukaan", sv: "Elever över gränsen enligt skolan",
        en: "Pupils over the threshold, as the school counted")
    static let residual = LocalizedText(fi: "Ero", sv: "Skillnad", en: "Difference")
    static let residualAbout = LocalizedText(
        fi: "Havaittu miinus odotettu", sv: "Observerat minus väntat", en: "Observed less expected")
    static let countedSchools = LocalizedText(
        fi: "Yhteensä", sv: "Sammanlagt", en: "Together")
    static let above = LocalizedText(
        fi: "yli välin", sv: "över", en: "above")
    static let below = LocalizedText(
        fi: "alle välin", sv: "under", en: "below")
    static let observedFile = LocalizedText(
        fi: "havaittujen tiedosto", sv: "fil med observationer", en: "file of observed counts")
    static let nothingCompared = LocalizedText(
        fi: "Yhtään havaittua lukua ei voitu verrata.", sv: "Inget observerat tal kunde jämföras.",
        en: "No observed count could be compared.")
    static func compared(
        _ count: Int, outside: Int, chance: (Language) -> String, most: Int
    ) -> LocalizedText {
        LocalizedText(
            fi:
                "Havaintoja verrattiin \(count): ennustevälin (5–95 %) ulkopuolella on \(outside), sattumalta niitä olisi "
                + "keskimäärin \(chance(.fi)) ja harvoin yli \(most).",
            sv:
                "Jämförda observationer \(count): utanför prognosintervallet (5–95 %) ligger \(outside), av slump vore de i "
                + "medeltal \(chance(.sv)) och sällan över \(most).",
            en:
                "Observed counts compared: \(count). Outside the prediction limits (5-95 %): \(outside); by chance it would "
                + "be \(chance(.en)) on average and seldom more than \(most).")
    }
    static let moreThanChance = LocalizedText(
        fi: "Poikkeamia on enemmän kuin sattuma selittää: malli ei kuvaa näitä kouluja.",
        sv: "Avvikelserna är fler än slumpen förklarar: modellen beskriver inte dessa skolor.",
        en: "That is more than chance explains: the model does not describe these schools.")
    static let asByChance = LocalizedText(
        fi: "Näin monen poikkeaman selitykseksi riittää sattuma.",
        sv: "Så många avvikelser kan vara slump.", en: "So many may be due to chance.")
    static func keptBack(_ count: Int) -> LocalizedText {
        LocalizedText(
            fi: "Lukuja, joita ei kerrota eikä verrata, koska ne koskevat liian harvoja: \(count).",
            sv: "Tal som varken visas eller jämförs, för att de gäller för få: \(count).",
            en: "Counts that are neither told nor compared, for they are of too few: \(count).")
    }
}
