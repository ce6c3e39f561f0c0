import Localization

/// What the columns about staff hold.
extension Words.Staffing {
    static let postsNowAbout = LocalizedText(
        fi: "Skenaarion htv", sv: "Scenariots årsverken", en: "FTE in the scenario")
    static let postsPlanAbout = LocalizedText(
        fi: "Htv, joka riittää pyydetyllä luottamuksella ja varmuudella",
        sv: "Årsverken som räcker med begärd konfidens och säkerhet",
        en: "FTE that suffice with the confidence and assurance asked for")
    static let differenceAbout = LocalizedText(
        fi: "Suunnitelma − nyt", sv: "Plan − nu", en: "Plan − now")
    static let reachedNowAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa tavoite täyttyy nykyisin htv:in, kaikki yhdessä työssä",
        sv: "Andel simuleringar där målet nås med nuvarande årsverken, alla i arbete tillsammans",
        en: "Share of simulations that meet the target with the posts there are, all at work together")
    static let reachedPlannedAbout = LocalizedText(
        fi: "Sama suunnitelluin htv:in", sv: "Detsamma med planerade årsverken",
        en: "The same with the posts planned")
    static func neededAbout(_ percent: String) -> LocalizedText {
        LocalizedText(
            fi: "Pienin htv, jolla tavoite täyttyy \(percent) %:ssa simuloinneista",
            sv: "Minsta antal årsverken med vilket målet nås i \(percent) % av simuleringarna",
            en: "Fewest FTE with which the target is met in \(percent) % of the simulations"
        ).withDecimalSigns
    }

    static let postsAbout = LocalizedText(fi: "Htv", sv: "Årsverken", en: "FTE")
    static let inTimeAbout = LocalizedText(
        fi: "Määräajassa aloitettujen osuus keskimäärin", sv: "Andel påbörjade i tid i medeltal",
        en: "Share begun within the limit, on average")
    static let waitAbout = LocalizedText(
        fi: "Odotus pyynnöstä työn alkuun", sv: "Väntan från begäran till arbetets början",
        en: "From the request to the beginning of the work")
    static let reachedAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa tavoite täyttyy", sv: "Andel simuleringar där målet nås",
        en: "Share of simulations that meet the target")
    static let yearCostAbout = LocalizedText(
        fi: "Palkka, lomaraha ja sivukulut vuodessa", sv: "Lön, semesterpenning och bikostnader per år",
        en: "Pay, holiday bonus and on-costs a year")
    static let perHalfAbout = LocalizedText(
        fi: "Puolen htv:n vuosikustannus", sv: "Ett halvt årsverkes årskostnad",
        en: "Cost a year of half a post")
    static let causeAbout = LocalizedText(
        fi: "Htv, jonka syy lisää", sv: "Årsverken som orsaken ger till", en: "FTE that the cause adds")
    static let gainAbout = LocalizedText(
        fi: "Määräajassa aloitettujen osuuden muutos edellisestä rivistä, prosenttiyksikköä",
        sv: "Ändring i andelen påbörjade i tid från föregående rad, procentenheter",
        en: "Change in the share begun within the limit from the row before, percentage points")
}
