import Localization

/// Words of posts by school, and of why the ways to count posts differ.
extension Words.Staffing {
    static let bySchool = LocalizedText(
        fi: "Henkilöstötarve kouluittain", sv: "Personalbehov per skola", en: "Staffing needs by school")

    static func bySchoolNote(_ confidence: String) -> LocalizedText {
        LocalizedText(
            fi: """
                Jokaisen yksikön htv jaettuna ammattiryhmille, kouluille ja lukuvuosille pyydetyn työn suhteessa, jokainen \
                minuutti kerran; talousarviossa koulujen osat tehdyn työn suhteessa. Nyt ja suunnitelma (\(confidence) %) summautuvat joka lukuvuonna yksikön htv:hen. \
                Tarve on kunkin simuloinnin pienin riittävä htv, joka vaihtelee lukuvuosittain työn mukana; sen \
                keskiarvo riittää vain noin joka toisessa simuloinnissa, suunnitelma pyydetyllä luottamuksella. \
                Kustannus: htv × hinta × indeksi simuloinnin hinnoin, vaikka työkirjan hintoja muutetaan.
                """,
            sv: """
                Varje enhets årsverken fördelade på yrkesgrupper, skolor och läsår enligt det arbete som begärs, varje minut en \
                gång; i budgeten skolornas delar enligt utfört arbete. Nu och planen (\(confidence) %) summerar varje läsår till enhetens årsverken. Behovet är det \
                minsta antal årsverken som räcker i varje simulering, och följer arbetet från läsår till läsår; dess \
                medeltal räcker bara i ungefär varannan simulering, planen med begärd konfidens. \
                Kostnad: årsverken × pris × index i simuleringens priser, fast priser ändras i arbetsboken.
                """,
            en: """
                Each pool's posts shared among roles, schools and school years in proportion to the work asked, every \
                minute once; in the budget the schools' parts follow the work done. Now and plan (\(confidence) %) add up to the pool's posts in every school year. The need is \
                the fewest posts that suffice in each simulation, and follows the work from year to year; its mean suffices \
                in about every other simulation only, the plan with the confidence asked for. Cost: FTE × price × index at \
                the simulation's prices, whatever is changed in a workbook.
                """)
    }

    static let postsOf = LocalizedText(
        fi: "Virkojen ammattiryhmä", sv: "Tjänsternas yrkesgrupp", en: "Role of the posts")
    static let postsOfAbout = LocalizedText(
        fi: "Ammattiryhmä, jonka toimet työn tekevät", sv: "Yrkesgruppen vars tjänster gör arbetet",
        en: "The role whose posts do the work")
    static let poolSchools = LocalizedText(
        fi: "Yksikön koulut", sv: "Enhetens skolor", en: "The pool's schools")
    static let poolSchoolsAbout = LocalizedText(
        fi: "Koulut, joita samat toimet palvelevat", sv: "Skolor som samma tjänster betjänar",
        en: "Schools that the same posts serve")
    static let need = LocalizedText(
        fi: "Tarve keskimäärin", sv: "Behov i medeltal", en: "Need, mean")
    static let needAbout = LocalizedText(
        fi: "Koulun osuus simuloinnin pienimmästä riittävästä htv:stä, keskiarvo",
        sv: "Skolans andel av det minsta antal årsverken som räcker i en simulering, medeltal",
        en: "The school's part of the fewest posts that suffice in a simulation, mean")
    static let hoursAsked = LocalizedText(
        fi: "Pyydetty työ", sv: "Begärt arbete", en: "Work asked")
    static let hoursAskedAbout = LocalizedText(
        fi: "Pyydetyn työn tunnit lukuvuonna, jos kaikki palveltaisiin heti, keskiarvo",
        sv: "Timmar av begärt arbete under läsåret om alla betjänades genast, medeltal",
        en: "Hours of work asked in the school year if everyone were served at once, mean")
    static let costNow = LocalizedText(fi: "Kustannus nyt", sv: "Kostnad nu", en: "Cost now")
    static let costPlan = LocalizedText(
        fi: "Suunnitelman kustannus", sv: "Planens kostnad", en: "Cost as planned")
    static let bySchoolNowAbout = LocalizedText(
        fi: "Koulun osuus nykyisistä htv:stä", sv: "Skolans andel av nuvarande årsverken",
        en: "The school's part of the posts there are")
    static let bySchoolPlanAbout = LocalizedText(
        fi: "Koulun osuus suunnitelluista htv:stä", sv: "Skolans andel av planerade årsverken",
        en: "The school's part of the posts planned")
    static let bySchoolCostAbout = LocalizedText(
        fi: "Htv × hinta × lukuvuoden indeksi", sv: "Årsverken × pris × läsårets index",
        en: "FTE × price × the year's index")

    static let method = LocalizedText(fi: "Tapa", sv: "Sätt", en: "Method")
    static let methodAbout = LocalizedText(
        fi: "Laskutapa, josta lähdetään", sv: "Sättet att räkna som man utgår från",
        en: "The way to count posts that the row begins from")
    static let byMethod = LocalizedText(
        fi: "Htv tavan mukaan", sv: "Årsverken enligt sättet", en: "FTE by the method")
    static let byMethodAbout = LocalizedText(
        fi: "Tästä osat vievät simulointiin", sv: "Härifrån leder delarna till simuleringen",
        en: "From here the parts lead to the simulation")
    static let workPerPupil = LocalizedText(
        fi: "Työtä oppilasta kohti", sv: "Arbete per elev", en: "Work per pupil")
    static let sample = LocalizedText(fi: "Otos", sv: "Urval", en: "Sample")
    static let causesTotalAbout = LocalizedText(
        fi: "Tavan htv ja osat yhteensä", sv: "Sättets årsverken och delarna sammanlagt",
        en: "FTE by the method and all parts")
    static let gain = LocalizedText(fi: "Lisäys", sv: "Ökning", en: "Gain")
    static let points = LocalizedText(fi: "%-yks.", sv: "%-enh.", en: "pp")

    /// - Parameter days: mean school days, as people write them.
    static func patienceNote(_ days: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Jonokaava on Erlang A: odottaja luopuu keskimäärin \(days.fi) koulupäivän kuluttua.",
            sv: "Köformeln är Erlang A: den som väntar ger upp efter i medeltal \(days.sv) skoldagar.",
            en:
                "The queueing formula is Erlang A: those who wait give up after \(days.en) school days on average."
        )
    }
}
