import Localization

/// The commands about what is: a scenario checked, simulated, explained and audited.
extension Words.Help {
    enum Check {
        static let abstract = LocalizedText(
            fi: "Tarkistaa skenaarion ja kertoo, ehtiikö sen henkilöstö.",
            sv: "Kontrollerar ett scenario och berättar om dess personal hinner med.",
            en: "Check a scenario and tell whether its staff can keep up.")
        static let discussion = LocalizedText(
            fi: """
                Kertoo kaikki tiedoston virheet yhdellä kertaa. Jos niitä ei ole, kertoo jokaisen ammattiryhmän kuormituksen \
                lukukausittain, ensimmäisen viikon, josta alkaen jono kasvaisi loputta, ja pienimmän muutoksen, jolla \
                se vakautuu. Paluuarvo on 1, kun jokin jono kasvaisi loputta, ja 2, kun tiedostossa on virheitä.
                """,
            sv: """
                Berättar om alla fel i filen på en gång. Finns det inga, berättas varje yrkesgrupps belastning per termin, \
                den första veckan från vilken en kö skulle växa utan slut och den minsta ändring som stabiliserar \
                den. Slutkoden är 1 när någon kö skulle växa utan slut och 2 när filen har fel.
                """,
            en: """
                Reports everything that is wrong with the file at once. If nothing is, tells the load of every role by \
                term, the first week from which a queue would grow without end, and the smallest change that \
                stabilises it. Exit code 1 when some queue would grow without end, 2 when the file has errors.
                """)
        static let seed = LocalizedText(
            fi: "Arvion pohjana olevan pienen koeajon siemen.",
            sv: "Frö för den lilla provkörning som bedömningen bygger på.",
            en: "Seed of the small pilot behind the diagnosis.")
    }

    enum Run {
        static let abstract = LocalizedText(
            fi: "Simuloi skenaarion ja kertoo, mitä on odotettavissa.",
            sv: "Simulerar ett scenario och berättar vad som är att vänta.",
            en: "Simulate a scenario and tell what is to be expected.")
        static let discussion = LocalizedText(
            fi: """
                Joka rivillä on keskiarvo, kuinka tarkasti simulointi sen tuntee (95 %:n luottamusväli), ja kuinka paljon \
                yksittäiset simuloinnit vaihtelevat (5–95 %): jälkimmäiseen kannattaa varautua.
                """,
            sv: """
                Varje rad har ett medeltal, hur noggrant simuleringen känner det (95 % konfidensintervall) och hur mycket \
                enskilda simuleringar varierar (5–95 %): det senare bör man bereda sig på.
                """,
            en: """
                Every line has a mean, how well the simulation knows it (95 % interval), and how much single simulations \
                vary (5-95 %): the latter is what one should be prepared for.
                """)
    }

    enum Explain {
        static let abstract = LocalizedText(
            fi: "Kertoo koulupäivän vaiheet tai yhden oppilaan vuoden tapahtuma kerrallaan.",
            sv: "Berättar om skoldagens faser eller en elevs år, händelse för händelse.",
            en: "Tell the order of a school day, or one pupil's year event by event.")
        static let discussion = LocalizedText(
            fi: """
                Ilman skenaariota: päivän vaiheet. Skenaarion kanssa: oppilaan aikajana, jossa on jokainen poissaolo, \
                arvonta, päätös ja kieltäytyminen. Ilman valitsinta --pupil kerrotaan oppilaasta, jolle vuoden aikana \
                aloitettiin eniten apua.
                """,
            sv: """
                Utan scenario: dagens faser. Med ett: en elevs tidslinje med varje frånvaro, lottdragning, beslut och \
                avböjande. Utan --pupil väljs den elev för vilken mest hjälp inleddes under året.
                """,
            en: """
                Without a scenario: the phases of a day. With one: a pupil's timeline with every absence, draw, \
                decision and refusal. Without --pupil the pupil is chosen for whom most help was opened in the year.
                """)
        static let pupil = LocalizedText(
            fi: "Oppilaan numero, nollasta alkaen.", sv: "Elevens nummer, från 0.",
            en: "Number of the pupil, from 0.")
        static let year = LocalizedText(
            fi: "Lukuvuosi, kuten 2026-27; oletuksena ensimmäinen. `all` näyttää koko ajon.",
            sv: "Läsår, till exempel 2026-27; i annat fall det första. `all` visar hela körningen.",
            en: "School year to show, such as 2026-27; by default the first. `all` shows the whole run.")
        static let replication = LocalizedText(
            fi: "Mikä simuloinneista, nollasta alkaen.",
            sv: "Vilken av simuleringarna, från 0.", en: "Which of the simulations, from 0.")
        static let seed = LocalizedText(
            fi: "Kaiken sattuman siemen.", sv: "Frö för all slump.", en: "Random seed.")
    }

    enum Audit {
        static let abstract = LocalizedText(
            fi: "Osoittaa, ettei skenaarion tuloksia muuta se, millä ei ole siinä osaa.",
            sv: "Visar att det som inte har någon del i ett scenario inte kan ändra dess resultat.",
            en: "Show that what has no part in a scenario cannot shift its results.")
        static let discussion = LocalizedText(
            fi: """
                Ajaa skenaarion, ajaa sen uudestaan, eri säiemäärällä ja jokaista lajia olevan lisäosan kanssa, jota \
                kutsutaan usein ja joka ei tee mitään (vientilisäosa vain luodaan: sitä kutsutaan vasta viimeisen \
                simuloinnin jälkeen). Jokaisen simuloinnin jokaisen havainnon on oltava sama. Paluuarvo on 1, kun \
                jokin ei ole.
                """,
            sv: """
                Kör scenariot, en gång till, med ett annat antal trådar och med ett tillägg av varje slag som anropas \
                ofta och inte gör något (ett exporttillägg skapas bara: det anropas efter den sista simuleringen). Varje \
                observation i varje simulering måste vara densamma. Slutkoden är 1 när någon inte är det.
                """,
            en: """
                Runs the scenario as it is, again, on another number of threads, and with a plugin of every kind that is \
                called often and does nothing (an exporter is only made: it is called after the last simulation). Every \
                observation of every simulation must be the same. Exit code 1 when one is not.
                """)
        static let replications = LocalizedText(
            fi: "Montako simulointia verrataan.", sv: "Hur många simuleringar som jämförs.",
            en: "How many simulations to compare.")
        static let seed = LocalizedText(
            fi: "Kaiken sattuman siemen; oletuksena skenaarion siemen.",
            sv: "Frö för all slump; i annat fall scenariots.",
            en: "Random seed; by default the scenario's.")
        static let threads = LocalizedText(
            fi: "Säikeet; oletuksena kaikki suorittimet, joita ohjelma saa käyttää.",
            sv: "Trådar; i annat fall alla processorer som programmet får använda.",
            en: "Threads; by default all processors that the program may use.")
    }
}
