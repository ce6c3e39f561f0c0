import Localization

/// What the columns about seats hold.
extension Words.Seats {
    static let gradesAbout = LocalizedText(fi: "Vuosiluokat", sv: "Årskurser", en: "Grades")
    static let seatsNowAbout = LocalizedText(
        fi: "Paikkoja skenaariossa", sv: "Platser i scenariot", en: "Seats in the scenario")
    static let capAbout = LocalizedText(
        fi: "Asetuksen 852/1998 yläraja", sv: "Taket i förordning 852/1998", en: "The cap of Decree 852/1998")
    static let seatsPlanAbout = LocalizedText(
        fi: "Paikat, jotka riittävät pyydetyllä luottamuksella ja varmuudella",
        sv: "Platser som räcker med begärd konfidens och säkerhet",
        en: "Seats that suffice with the confidence and assurance asked for")
    static let groupsAbout = LocalizedText(
        fi: "Paikat jaettuna lain ylärajalla, ylöspäin", sv: "Platser delat med lagens tak, uppåt",
        en: "Seats divided by the legal cap, rounded up")
    static let reachedNowAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa tavoite täyttyy nyt", sv: "Andel simuleringar där målet nås nu",
        en: "Share of simulations that meet the target now")
    static func neededAbout(_ percent: String) -> LocalizedText {
        LocalizedText(
            fi: "Vähimmät paikat, joilla tavoite täyttyy \(percent) %:ssa simuloinneista",
            sv: "Minsta antal platser med vilket målet nås i \(percent) % av simuleringarna",
            en: "Fewest seats with which the target is met in \(percent) % of simulations"
        ).withDecimalSigns
    }

    static let waitAbout = LocalizedText(
        fi: "Paikan saaneiden odotus", sv: "De placerades väntan", en: "Wait of those placed")
    static let seatsAbout = LocalizedText(fi: "Paikkoja", sv: "Platser", en: "Seats")
    static let inTimeAbout = LocalizedText(
        fi: "Osuus, joka saa paikan ajoissa, keskimäärin", sv: "Andel som får plats i tid, i medeltal",
        en: "Share placed in time, on average")
    static let reachedAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa tavoite täyttyy", sv: "Andel simuleringar där målet nås",
        en: "Share of simulations that meet the target")
    static let classesAbout = LocalizedText(fi: "Luokat", sv: "Grupperna", en: "Classes")
    static let sharingAbout = LocalizedText(
        fi: "Erilliset vai yhteiset paikat", sv: "Egna eller gemensamma platser",
        en: "Dedicated or pooled seats")
    static let loadAbout = LocalizedText(
        fi: "Oppilaita luokassa, jos jokaiselle olisi paikka", sv: "Elever i gruppen om alla fick plats",
        en: "Pupils in the class if there were a seat for each")
    static let erlangBAbout = LocalizedText(
        fi: "Erlangin B-kaava", sv: "Erlangs B-formel", en: "Erlang's B formula")
    static let simulatedLossAbout = LocalizedText(
        fi: "Simuloitu, kun kukaan ei odota", sv: "Simulerat när ingen väntar",
        en: "Simulated, when nobody waits")
    static let byAbout = LocalizedText(
        fi: "Koulu tai tuen tarve", sv: "Skola eller stödbehov", en: "School or profile")
    static let groupAbout = LocalizedText(
        fi: "Koulu tai tuen tarve", sv: "Skolan eller stödbehovet", en: "The school or profile")
    static let groupListedAbout = LocalizedText(
        fi: "Jonoon tulleita", sv: "Nya i kön", en: "Joined the list")
    static let groupPlacedAbout = LocalizedText(
        fi: "Paikan saaneita", sv: "Placerade", en: "Got a seat")
    static let groupGaveUpAbout = LocalizedText(fi: "Luopuneita", sv: "Gav upp", en: "Gave up")
    static let unmetAbout = LocalizedText(
        fi: "Hyväksytty, mutta ei luokkaa", sv: "Godkänd men ingen grupp", en: "Accepted, but no class")
    static let placedShareAbout = LocalizedText(
        fi: "Paikan saaneet kaikista hyväksytyistä", sv: "Placerade av alla godkända",
        en: "Placed, of all the accepted")
    static let gradeAbout = LocalizedText(fi: "Vuosiluokka", sv: "Årskurs", en: "Grade")
    static let hasClassAbout = LocalizedText(
        fi: "Onko vuosiluokalle pienluokkaa", sv: "Finns smågrupp för årskursen",
        en: "Whether some class is for the grade")
    static let gradeUnmetAbout = LocalizedText(
        fi: "Hyväksyttyjä, joille ei ole luokkaa", sv: "Godkända utan grupp",
        en: "Accepted pupils for whom there is no class")

    static let someGiveUp = LocalizedText(
        fi: "Joku luopuu", sv: "Någon ger upp", en: "Somebody gives up")
    static let someWait = LocalizedText(fi: "Joku jonossa", sv: "Någon i kö", en: "Somebody waits")

    static let byProfile = LocalizedText(
        fi: "Paikkatarve tuen tarpeen mukaan", sv: "Platsbehov enligt stödbehov", en: "Seats by needs profile"
    )
    static let byProfileNote = LocalizedText(
        fi: """
            Paikat, jotka tuen tarve veisi luokasta, jos ne varattaisiin vain sille. Jos luokka ottaa useita tuen \
            tarpeita, nämä ovat yhteensä enemmän kuin luokan tarve: sen paikkojen jakaminen säästää.
            """,
        sv: """
            Platser som ett stödbehov skulle ta i gruppen om de reserverades bara för det. Tar gruppen emot flera \
            stödbehov är dessa tillsammans fler än gruppens behov: det sparar man på att dela platser.
            """,
        en: """
            Seats that a needs profile would take in the class if they were kept for it alone. Where a class takes \
            several profiles these are more together than the class needs: what sharing seats saves.
            """)
    static let profileAbout = LocalizedText(
        fi: "Tuen tarve, jolle paikat olisivat", sv: "Stödbehovet som platserna vore för",
        en: "The needs profile that the seats would be for")
}
