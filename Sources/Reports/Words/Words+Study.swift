import Localization
import SchoolDomain

/// The tables of a study: headline measures, every measure, differences, provenance.
extension Words {
    static let study = LocalizedText(
        fi: "Porras: simuloinnin tulokset", sv: "Porras: simuleringens resultat",
        en: "Porras: results of the simulation")
    /// `School years 2026-27 … 2030-31`.
    static func schoolYears(first: String, last: String) -> LocalizedText {
        first == last
            ? LocalizedText(fi: "Lukuvuosi \(first)", sv: "Läsåret \(first)", en: "School year \(first)")
            : LocalizedText(
                fi: "Lukuvuodet \(first) … \(last)", sv: "Läsåren \(first) … \(last)",
                en: "School years \(first) … \(last)")
    }

    static let plansOfStudy = LocalizedText(fi: "suunnitelmat", sv: "planerna", en: "plans")
    static let summary = LocalizedText(fi: "Yhteenveto", sv: "Sammandrag", en: "Summary")
    static let summaryNote = LocalizedText(
        fi: """
            Tärkeimmät mittarit keskimääräisenä lukuvuonna. 95 %:n luottamusväli kertoo, kuinka tarkasti simulointi tuntee \
            keskiarvon; 5–95 % on yksittäisten simulointien vaihtelu, eli mihin kannattaa varautua.
            """,
        sv: """
            De viktigaste måtten under ett genomsnittligt läsår. 95 % konfidensintervallet säger hur noggrant simuleringen \
            känner medeltalet; 5–95 % är enskilda simuleringars variation, det man bör bereda sig på.
            """,
        en: """
            The main measures of the average school year. The 95 % interval tells how well the simulation knows the \
            mean; 5–95 % is how single simulations vary, what one should be prepared for.
            """)
    static let measures = LocalizedText(fi: "Kaikki mittarit", sv: "Alla mått", en: "All measures")
    static let measuresNote = LocalizedText(
        fi: """
            Jokainen mittari kaikilta osin. Kun lukuvuotta ei ole, luku on keskimääräisen lukuvuoden.
            """,
        sv: "Alla mått i alla delar. Där läsår saknas gäller talet ett genomsnittligt läsår.",
        en: "Every measure of every part. Where no school year is given, it is the average school year.")
    static let differences = LocalizedText(fi: "Erot", sv: "Skillnader", en: "Differences")
    static let differencesNote = LocalizedText(
        fi: """
            Vaihtoehto − ensimmäinen skenaario, samoilla oppilailla ja samoilla satunnaisluvuilla. Jos 95 %:n luottamusvälissä \
            on 0, eroa ei ole osoitettu.
            """,
        sv: """
            Alternativ − det första scenariot, med samma elever och samma slumptal. Innehåller 95 % konfidensintervallet 0 är \
            ingen skillnad påvisad.
            """,
        en: """
            Plan − first scenario, with the same pupils and the same random numbers. If the 95 % interval holds 0, no \
            difference is shown.
            """)
    static let provenance = LocalizedText(fi: "Alkuperä", sv: "Ursprung", en: "Provenance")
    static let provenanceNote = LocalizedText(
        fi: "Mistä tulokset tulevat; samalla ohjelmalla, skenaariolla ja siemenellä saadaan samat luvut.",
        sv: "Varifrån resultaten kommer; samma program, scenario och frö ger samma tal.",
        en: "Where the results come from; the same program, scenario and seed give the same numbers.")
    static let scenario = LocalizedText(fi: "Skenaario", sv: "Scenario", en: "Scenario")
    static let scenarioAbout = LocalizedText(
        fi: "Mistä skenaariosta luku on.", sv: "Vilket scenario talet gäller.",
        en: "Which scenario the number is of.")
    static let section = LocalizedText(fi: "Osa", sv: "Del", en: "Section")
    static let sectionAbout = LocalizedText(
        fi: "Mihin tulosten osaan rivi kuuluu.", sv: "Vilken del av resultaten raden hör till.",
        en: "Which part of the results the row belongs to.")
    static let scope = LocalizedText(fi: "Mistä", sv: "Av vad", en: "Of what")
    static let scopeAbout = LocalizedText(
        fi: "Mitä luku koskee: koulua, vuosiluokkia, ammattiryhmää ja niin edelleen.",
        sv: "Vad talet gäller: skola, årskurser, yrkesgrupp och så vidare.",
        en: "What the number is about: school, grades, role and so on.")
}

/// Statistics of a measure.
extension Words {
    static let mean = LocalizedText(fi: "Keskiarvo", sv: "Medeltal", en: "Mean")
    static let meanAbout = LocalizedText(
        fi: "Keskiarvo simuloinneista.", sv: "Medeltal av simuleringarna.",
        en: "Mean of the simulations.")
    static let low95 = LocalizedText(
        fi: "95 %:n luottamusväli, alku", sv: "95 % konfidensintervall, början", en: "95 % low")
    static let low95About = LocalizedText(
        fi: "Keskiarvon 95 %:n luottamusvälin alaraja.",
        sv: "Nedre gränsen för medeltalets 95 % konfidensintervall.",
        en: "Lower end of the 95 % confidence interval of the mean.")
    static let high95 = LocalizedText(
        fi: "95 %:n luottamusväli, loppu", sv: "95 % konfidensintervall, slut", en: "95 % high")
    static let high95About = LocalizedText(
        fi: "Keskiarvon 95 %:n luottamusvälin yläraja.",
        sv: "Övre gränsen för medeltalets 95 % konfidensintervall.",
        en: "Upper end of the 95 % confidence interval of the mean.")
    static let q05 = LocalizedText(fi: "5 %", sv: "5 %", en: "5 %")
    static let q05About = LocalizedText(
        fi: "Yksi uusi simulointi alittaa tämän enintään 5 %:n todennäköisyydellä (alle 19:stä: pienin).",
        sv: "En ny simulering underskrider detta med högst 5 % sannolikhet (av färre än 19: den minsta).",
        en:
            "One more simulation falls below this with a probability of 5 % at most (of fewer than 19: the smallest)."
    )
    static let q50 = LocalizedText(fi: "Mediaani", sv: "Median", en: "Median")
    static let q50About = LocalizedText(
        fi: "Puolessa simuloinneista luku on enintään tämä.",
        sv: "I hälften av simuleringarna är talet högst detta.",
        en: "Half of the simulations have at most this.")
    static let q95 = LocalizedText(fi: "95 %", sv: "95 %", en: "95 %")
    static let q95About = LocalizedText(
        fi: "Yksi uusi simulointi ylittää tämän enintään 5 %:n todennäköisyydellä (alle 19:stä: suurin).",
        sv: "En ny simulering överskrider detta med högst 5 % sannolikhet (av färre än 19: den största).",
        en:
            "One more simulation exceeds this with a probability of 5 % at most (of fewer than 19: the largest)."
    )
    static let sd = LocalizedText(
        fi: "Keskihajonta", sv: "Standardavvikelse", en: "Standard deviation")
    static let sdAbout = LocalizedText(
        fi: "Simulointien keskihajonta.", sv: "Simuleringarnas standardavvikelse.",
        en: "Standard deviation between simulations.")
    static let replications = LocalizedText(fi: "Simulointeja", sv: "Simuleringar", en: "Simulations")
    static let replicationsAbout = LocalizedText(
        fi: "Monessako simuloinnissa oli jotakin mitattavaa.",
        sv: "I hur många simuleringar det fanns något att mäta.",
        en: "In how many simulations there was something to measure.")
    static let pBetter = LocalizedText(fi: "Parempi", sv: "Bättre", en: "Better")
    static let pBetterAbout = LocalizedText(
        fi: """
            Monessako prosentissa simuloinneista vaihtoehto on parempi; tasatulos lasketaan puolikkaana. Palvelun ja \
            kustannusten osalta tyhjä, jos vaihtoehdossa avataan tai hoidetaan vähemmän tapauksia, vaikka tarve ei \
            vähene: silloin ne pienenevät, koska tehdään vähemmän.
            """,
        sv: """
            I hur många procent av simuleringarna alternativet är bättre; lika räknas som hälften. För service och kostnader \
            tomt, om färre ärenden öppnas eller slutförs fast behovet inte minskar: då minskar de för att mindre görs.
            """,
        en: """
            In how many per cent of simulations the plan is better; a tie counts half. Of service and costs empty where \
            fewer cases are opened or completed though the need does not fall: they then fall because less is done.
            """)
    static let difference = LocalizedText(fi: "Ero", sv: "Skillnad", en: "Difference")
    static let differenceAbout = LocalizedText(
        fi: "Vaihtoehto − ensimmäinen skenaario, keskimäärin.",
        sv: "Alternativ − det första scenariot, i medeltal.",
        en: "Plan − first scenario, on average.")
    static let unitReplications = LocalizedText(fi: "simulointia", sv: "simuleringar", en: "simulations")
}

/// Parts of a scope, and items of a provenance.
extension Words {
    static let year = LocalizedText(fi: "Lukuvuosi", sv: "Läsår", en: "School year")
    static let area = LocalizedText(fi: "Alue", sv: "Område", en: "Area")
    static let school = LocalizedText(fi: "Koulu", sv: "Skola", en: "School")
    static let between = LocalizedText(fi: "Minkä välillä", sv: "Mellan vilka", en: "Between")
    static let grades = LocalizedText(fi: "Vuosiluokat", sv: "Årskurser", en: "Grades")
    static let cause = LocalizedText(fi: "Syy", sv: "Orsak", en: "Cause")
    static let threshold = LocalizedText(fi: "Raja", sv: "Gräns", en: "Threshold")
    static let date = LocalizedText(fi: "Päivä", sv: "Datum", en: "Date")
    static let step = LocalizedText(fi: "Porras", sv: "Trappsteg", en: "Step")
    static let route = LocalizedText(fi: "Reitti", sv: "Väg", en: "Route")
    static let stage = LocalizedText(fi: "Työn vaihe", sv: "Arbetets skede", en: "Stage of work")
    static let role = LocalizedText(fi: "Ammattiryhmä", sv: "Yrkesgrupp", en: "Role")
    static let employer = LocalizedText(fi: "Maksaja", sv: "Betalare", en: "Payer")
    static let requests = LocalizedText(fi: "Pyynnöt", sv: "Begäranden", en: "Requests")
    static let seatClass = LocalizedText(fi: "Pienluokka", sv: "Smågrupp", en: "Small class")
    static let month = LocalizedText(fi: "Kuukausi", sv: "Månad", en: "Month")
    static let week = LocalizedText(fi: "Viikko", sv: "Vecka", en: "Week")
    static let intervention = LocalizedText(fi: "Toimenpide", sv: "Åtgärd", en: "Intervention")
    static let output = LocalizedText(fi: "Havaitsija", sv: "Observatör", en: "Observer")
    static let item = LocalizedText(fi: "Tieto", sv: "Uppgift", en: "Item")
    static let itemAbout = LocalizedText(
        fi: "Mikä tieto rivillä on.", sv: "Vilken uppgift raden innehåller.", en: "Which item the row holds.")
    static let content = LocalizedText(fi: "Sisältö", sv: "Innehåll", en: "Content")
    static let contentAbout = LocalizedText(
        fi: "Tiedon sisältö.", sv: "Uppgiftens innehåll.", en: "The item's content.")
    static let program = LocalizedText(fi: "Ohjelma", sv: "Program", en: "Program")
    static let scenarioName = LocalizedText(fi: "Nimi", sv: "Namn", en: "Name")
    static let question = LocalizedText(fi: "Kysymys", sv: "Fråga", en: "Question")
    static let scenarioFile = LocalizedText(fi: "Tiedosto", sv: "Fil", en: "File")
    static let digest = LocalizedText(
        fi: "Sormenjälki (SHA-256)", sv: "Kontrollsumma (SHA-256)", en: "Digest (SHA-256)")
    static let changedValue = LocalizedText(
        fi: "Muutettu arvo (\(Diagnostic.Place.change))", sv: "Ändrat värde (\(Diagnostic.Place.change))",
        en: "Changed value (\(Diagnostic.Place.change))")
    /// - Parameter how: how that was asked for.
    static func firstYears(_ how: String) -> LocalizedText {
        LocalizedText(
            fi: "Vain ensimmäisiä lukuvuosia (\(how))", sv: "Bara de första läsåren (\(how))",
            en: "First school years only (\(how))")
    }
    static let seed = LocalizedText(fi: "Siemen", sv: "Frö", en: "Seed")
    static let plugin = LocalizedText(fi: "Lisäosa", sv: "Tillägg", en: "Plugin")
}
