import Localization

/// Options and arguments that several commands share.
extension Words.Help {
    static let scenario = LocalizedText(
        fi: "Skenaariotiedosto.", sv: "Scenariofilen.", en: "The scenario file.")
    static let scenarios = LocalizedText(
        fi: "Yksi skenaario, tai useampi ensimmäiseen verrattavaksi.",
        sv: "Ett scenario, eller flera som jämförs med det första.",
        en: "One scenario, or several to be compared with the first.")
    static let changes = LocalizedText(
        fi: "Muuttaa yhtä arvoa tässä ajossa, esim. --set 'ladder.consultation.taken=50 %'. Voi toistaa.",
        sv: "Ändrar ett värde i denna körning, t.ex. --set 'ladder.consultation.taken=50 %'. Kan upprepas.",
        en: "Change one value for this run, e.g. --set 'ladder.consultation.taken=50 %'. Repeatable.")
    static let planChanges = LocalizedText(
        fi:
            "Muuttaa yhtä arvoa vain suunnitelmissa, ei ensimmäisessä skenaariossa. Jos skenaarioita on yksi, "
            + "suunnitelma on se muutettuna. Voi toistaa.",
        sv:
            "Ändrar ett värde bara i planerna, inte i det första scenariot. Finns bara ett scenario är planen "
            + "det med ändringen. Kan upprepas.",
        en:
            "Change one value of the plans only, not of the first scenario. Of a single scenario the plan is that "
            + "one, changed. Repeatable.")
    static let years = LocalizedText(
        fi: "Simuloi skenaariosta vain näin monta ensimmäistä lukuvuotta.",
        sv: "Simulerar bara så här många av scenariots första läsår.",
        en: "Simulate only the first so many school years of the scenario.")
    static let language = LocalizedText(
        fi: "fi, sv tai en; oletuksena ympäristön kieli (LANG).",
        sv: "fi, sv eller en; i annat fall miljöns språk (LANG).",
        en: "fi, sv or en; by default the language of the environment (LANG).")
    static let usablePlugin = LocalizedText(
        fi: "Tiedosto, jonka lisäosaa skenaario saa käyttää: YAML-tiedosto tai jaettu kirjasto. Voi toistaa.",
        sv: "En fil vars tillägg scenariot får använda: en YAML-fil eller ett delat bibliotek. Kan upprepas.",
        en: "A file whose plugin the scenario may use: a YAML file or a shared library. Repeatable.")
    static let trust = LocalizedText(
        fi:
            "Luottaa käytettyihin jaettuihin kirjastoihin tästä lähtien; ne voivat tehdä kaiken, minkä sinäkin.",
        sv: "Litar hädanefter på de delade bibliotek som används; de kan göra allt som du kan.",
        en: "Trust the shared libraries that are used, from now on; they can do all that you can.")
    static let show = LocalizedText(
        fi: "Näyttää tulosten tämän osan. Voi toistaa.",
        sv: "Visar denna del av resultaten. Kan upprepas.",
        en: "Show this section of the results. Repeatable.")
    static let all = LocalizedText(
        fi:
            "Näyttää kaikki osat ja mittarit, ei vain tärkeimpiä (taulukoissa; muissa muodoissa on aina kaikki).",
        sv:
            "Visar alla delar och mått, inte bara de viktigaste (i tabeller; de andra formaten har alltid alla).",
        en:
            "Show every section and measure, not only the main ones (tables; the other formats always hold all)."
    )
}

/// Against which futures interventions are held.
extension Words.Help {
    static let eachIntervention = LocalizedText(
        fi:
            "Kertoo useasta toimenpiteestä myös, mitä kukin vaikuttaa yksinään; yksi ajo lisää kustakin, joten aikaa "
            + "kuluu enemmän.",
        sv:
            "Säger om flera åtgärder också vad var och en gör ensam; en körning till för varje, så det tar längre "
            + "tid.",
        en:
            "Of several interventions tell also what each does alone; one more run for each, so it takes longer."
    )
}

/// How many futures, and which.
extension Words.Help {
    static let replications = LocalizedText(
        fi: "Montako simulointia tehdään; oletuksena skenaarion määrä, henkilöstön ja paikkojen "
            + "suunnitelmissa 60.",
        sv:
            "Hur många simuleringar som görs; i annat fall det antal som scenariot anger, i planer för personal "
            + "och platser 60.",
        en:
            "How many simulations to make; by default what the scenario says, of plans for staff and seats 60."
    )
    static let seed = LocalizedText(
        fi: "Kaiken sattuman siemen; sama siemen antaa täsmälleen samat simuloinnit.",
        sv: "Frö för all slump; samma frö ger exakt samma simuleringar.",
        en: "Random seed; the same seed gives the same simulations, bit for bit.")
    static let threads = LocalizedText(
        fi: "Säikeet; oletuksena kaikki suorittimet, joita ohjelma saa käyttää. Tulokset eivät riipu siitä.",
        sv: "Trådar; i annat fall alla processorer som programmet får använda. Resultaten beror inte på det.",
        en: "Threads; by default all processors that the program may use. The results do not depend on it.")
}

/// How results are written.
extension Words.Help {
    static let dialect = LocalizedText(
        fi: "rfc (pilkku, desimaalipiste) tai fi (puolipiste, desimaalipilkku).",
        sv: "rfc (komma, decimalpunkt) eller fi (semikolon, decimalkomma).",
        en: "rfc (comma, decimal point) or fi (semicolon, decimal comma).")
}

/// What plans are to reach.
extension Words.Help {
    static let target = LocalizedText(
        fi: "Osuus pyynnöistä, tai paikkaa jonottavista oppilaista, joka on palveltava määräajassa.",
        sv: "Andelen begäranden, eller elever som väntar på plats, som ska betjänas i tid.",
        en: "Share of requests, or of pupils who wait for a seat, to be served in time.")
    static let confidence = LocalizedText(
        fi: "Kuinka varmaa sen on oltava: missä osuudessa simuloinneista tavoitteen on täytyttävä.",
        sv: "Hur säkert det ska vara: i vilken andel av simuleringarna målet ska nås.",
        en: "Required probability: in what share of simulations the target is to be reached.")
    static let within = LocalizedText(
        fi: "Monessako koulupäivässä pienluokkapaikka on saatava.",
        sv: "Inom hur många skoldagar en plats i en smågrupp ska fås.",
        en: "School days within which a seat in a small class is to be had.")
}
