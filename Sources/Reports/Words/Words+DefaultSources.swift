import Localization

// Where the program's own default values come from.
extension Words {
    /// The source of a default value, beginning in lower case but for names.
    ///
    /// What a plugin's author says of a parameter stays as it is.
    ///
    /// - Parameter english: as the value's declaration says it.
    static func defaultSource(_ english: String) -> LocalizedText {
        (lawSources + scenarioSources + pluginSources).first { $0.en == english } ?? LocalizedText(english)
    }

    /// What laws, decrees and agreements say.
    private static let lawSources: [LocalizedText] = [
        .init(
            fi: "virka- ja työehtosopimus, toimistotyöaika",
            sv: "kollektivavtalet, byråarbetstid",
            en: "collective agreement, office working time"),
        .init(
            fi: "oppilas- ja opiskelijahuoltolaki: kuraattori ja psykologi, seitsemäs koulutyöpäivä",
            sv: "lagen om elev- och studerandevård: kurator och psykolog, sjunde skolarbetsdagen",
            en: "Pupil and Student Welfare Act: curator and psychologist, 7th school working day"),
        .init(
            fi: "oppilas- ja opiskelijahuoltolaki: samana tai seuraavana työpäivänä",
            sv: "lagen om elev- och studerandevård: samma dag eller nästa arbetsdag",
            en: "Pupil and Student Welfare Act: the same or the next working day"),
        .init(
            fi: "sosiaalihuoltolaki: palvelutarpeen arviointi on valmis kolmessa kuukaudessa",
            sv: "socialvårdslagen: bedömningen av servicebehovet är klar inom tre månader",
            en: "Social Welfare Act: a service-need assessment is complete within 3 months"),
        .init(
            fi: "perusopetuslaki: luokkien 1–9 vähimmäistunnit; esiopetus 700 h vuodessa",
            sv: "lagen om grundläggande utbildning: minsta antal timmar i årskurs 1–9; förskola 700 h per år",
            en: "Basic Education Act: minimum lessons of grades 1-9; pre-primary 700 h a year"),
        .init(
            fi: "asetus 852/1998, 2 §", sv: "förordning 852/1998, 2 §", en: "Decree 852/1998, section 2"),
    ]

    /// Of the other values of scenarios.
    private static let scenarioSources: [LocalizedText] = [
        .init(fi: "oletus", sv: "antagande", en: "assumption"),
        .init(
            fi: "Lempäälässä 1.11.2020 alkaen voimassa ollut porrasmalli",
            sv: "trappmodellen som har gällt i Lempäälä sedan 1.11.2020",
            en: "the step model in force in Lempäälä since 1 November 2020"),
        .init(fi: "uskottavasti 0,4–0,7", sv: "troligen 0,4–0,7", en: "plausible 0.4-0.7"),
        .init(
            fi: "asetettu Englannin lukujen 2015/16 mukaan vuosiluokittain",
            sv: "satt efter Englands siffror 2015/16 per årskurs",
            en: "set after England 2015/16 by year group"),
        .init(
            fi: "keskiarvo noin 15 päivää", sv: "medeltal omkring 15 dagar", en: "mean about 15 days"),
    ]

    /// Of the parameters of the plugins that come with the program.
    private static let pluginSources: [LocalizedText] = [
        .init(
            fi: "noin kolme kuukautta, joissa arvioinnin on oltava valmis",
            sv: "omkring de tre månader inom vilka en bedömning ska vara klar",
            en: "about the three months in which an assessment must be complete"),
        .init(
            fi: "viimeiset viikot ennen joulua", sv: "de sista veckorna före jul",
            en: "the last weeks before Christmas"),
        .init(
            fi: "joulukuun puolivälistä helmikuuhun", sv: "från mitten av december till februari",
            en: "mid-December to February"),
        .init(
            fi: "sairaus, 55 % poissaolosta, kaksinkertaistuu huipulla",
            sv: "sjukdom, 55 % av frånvaron, fördubblas vid toppen",
            en: "illness, 55 % of absence, doubles at the peak"),
        .init(
            fi: "lokakuun alku, jolloin poissaolo alkaa näkyä",
            sv: "början av oktober, då frånvaron börjar synas",
            en: "early October, when absence begins to show"),
        .init(fi: "noin kuukausi", sv: "omkring en månad", en: "about a month"),
        .init(
            fi: "20 % viikon 25 oppitunnista 4 viikossa; jo 20 %:n poissaolo voi heikentää oppimista",
            sv: "20 % av 25 lektioner i veckan under 4 veckor; redan 20 % frånvaro kan försvaga lärandet",
            en: "20 % of 25 lessons a week in 4 weeks; 20 % absence can already weaken learning"),
        .init(fi: "kuukausi", sv: "en månad", en: "a month"),
        .init(
            fi: "eräs hyvinvointialue: jo 20 %:n poissaolo voi heikentää hyvinvointia ja oppimista",
            sv: "ett välfärdsområde: redan 20 % frånvaro kan försvaga välmåendet och lärandet",
            en: "a Finnish county: 20 % absence can already weaken well-being and learning"),
    ]
}
