import Localization

/// Words of the ways to count posts, and of what leads from each to the simulation.
extension Words.Staffing {
    static let causes = LocalizedText(
        fi: "Menetelmien eron syyt", sv: "Varför metoderna skiljer sig", en: "Why the methods differ")
    static func causesNote(confidence: String, replications: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Joka tavasta simulointiin: tavan htv ja osat summautuvat simulointiin. Syyt otetaan simulointiin yksi \
                kerrallaan samoissa \(replications) simuloinnissa, \(confidence) %:n luottamuksella. Työtä oppilasta \
                kohti: normi ei tunne, paljonko työtä oppilaista tai asiakkaista on. Työvuosi: WISN jakaa työn koko \
                työvuodelle lisineen, simulointi koulupäiville. Sattuma: työ tulee epätasaisesti. Asiakasmäärän \
                raja: avoimia asiakkuuksia htv:tä kohti enintään. Henkilöstön poissaolot: sairaus, koulutus, avoimet \
                toimet. Kiireellisyys: kiireelliset ensin. Yhteiset palaverit: ne tehdään muun työn lomassa. \
                Takaisinkytkentä: apu muuttaa poissaoloja ja siten työtä. Jonokaavan riveillä sattuma ja \
                poissaolot: mitä simulointi lisää siihen, minkä kaava jo tuntee. Otos: tarve haetaan useammasta \
                simuloinnista kuin syyt.
                """,
            sv: """
                Från varje sätt till simuleringen: sättets årsverken och delarna summerar till simuleringen. \
                Orsakerna släpps in i simuleringen en i taget i samma \(replications) simuleringar, med \(confidence) % \
                konfidens. Arbete per elev: normen vet inte hur mycket arbete eleverna eller klienterna ger. \
                Arbetsåret: WISN delar arbetet på hela arbetsåret med tillägg, simuleringen på skoldagarna. Slump: \
                arbetet kommer ojämnt. Gränsen för klienter: öppna ärenden per årsverke högst. Personalens frånvaro: \
                sjukdom, utbildning, lediga tjänster. Prioritering: brådskande först. Blandning: gemensamma möten \
                bland annat arbete. Återkoppling: hjälpen ändrar frånvaron och därmed arbetet. På köformelns rader \
                är slump och frånvaro det som simuleringen lägger till det som formeln redan känner. Urval: behovet \
                söks i fler simuleringar än orsakerna.
                """,
            en: """
                From each method to the simulation: the FTE by the method and the parts add up to the simulation. \
                Causes are let into the simulation one by one in the same \(replications) simulations, at \(confidence) % \
                confidence. Work per pupil: the norm does not know how much work pupils or clients bring. Working \
                year: WISN spreads work over the whole working year, with allowances, the simulation over school \
                days. Variance: work comes unevenly. Caseload limit: open cases per FTE at most. Absence of staff: \
                sickness, training, vacancies. Priorities: urgent ones first. Mixing: joint meetings among other \
                work. Feedback: help changes absence, and so the work. In the rows of the queueing formula variance \
                and absence are what the simulation adds to what the formula knows already. Sample: the need is looked \
                for in more simulations than the causes.
                """
        ).withDecimalSigns
    }
    static let variance = LocalizedText(fi: "Sattuma", sv: "Slump", en: "Variance")
    static let caseload = LocalizedText(
        fi: "Asiakasmäärän raja", sv: "Gränsen för klienter", en: "Caseload limit")
    static let absenceOfStaff = LocalizedText(
        fi: "Henkilöstön poissaolot", sv: "Personalens frånvaro", en: "Absence of staff")
    static let priorities = LocalizedText(
        fi: "Kiireellisyys", sv: "Prioritering", en: "Priorities")
    static let mixing = LocalizedText(fi: "Yhteiset palaverit", sv: "Gemensamma möten", en: "Joint meetings")
    static let feedback = LocalizedText(
        fi: "Takaisinkytkentä", sv: "Återkoppling", en: "Feedback")
    static let simulated = LocalizedText(fi: "Simulointi", sv: "Simulering", en: "Simulation")

    static let methods = LocalizedText(
        fi: "Neljä tapaa laskea tarve", sv: "Fyra sätt att räkna behovet",
        en: "Four ways to tell the need")
    static let methodsNote = LocalizedText(
        fi: """
            Normi: oppilaita htv:tä kohti laissa tai suosituksessa (sosiaalityössä asiakkaita). WISN: työmäärä \
            jaettuna vuosityöajalla, lisinä yhteisöllinen ja muu työ. Jonokaava: Erlang C samalla määräajalla ja \
            tavoitteella, jos työ tulisi tasaisella satunnaisuudella läpi vuoden ilman keskinäisiä kytkentöjä. \
            Simulointi: koko malli.
            """,
        sv: """
            Norm: elever per årsverke i lag eller rekommendation (i socialarbete klienter). WISN: arbetsmängden \
            delad med årsarbetstiden, med tillägg för gemensamt och övrigt arbete. Köformel: Erlang C med samma \
            tidsfrist och mål, om arbetet kom jämnt slumpmässigt genom året utan kopplingar. Simulering: hela \
            modellen.
            """,
        en: """
            Norm: pupils per FTE in law or recommendation (clients in social work). WISN: workload divided by the \
            working year, with allowances for community and other work. Queueing formula: Erlang C at the same \
            limit and target, if work came at random at a steady rate with no ties. Simulation: the whole model.
            """)
    static let norm = LocalizedText(fi: "Normi", sv: "Norm", en: "Norm")
    static let wisn = LocalizedText("WISN")
    static let queueFormula = LocalizedText(
        fi: "Jonokaava", sv: "Köformel", en: "Queueing formula")
    static let basis = LocalizedText(
        fi: "Normin peruste", sv: "Normens grund", en: "Basis of the norm")
    static let law = LocalizedText(fi: "laki", sv: "lag", en: "law")
    static let recommendation = LocalizedText(
        fi: "suositus", sv: "rekommendation", en: "recommendation")
    static let caseNorm = LocalizedText(
        fi: "laki: asiakkaita htv:tä kohti", sv: "lag: klienter per årsverke", en: "law: clients per FTE")
    static let nowAbout = LocalizedText(
        fi: "Skenaarion htv", sv: "Scenariots årsverken", en: "FTE in the scenario")
    static let normAbout = LocalizedText(
        fi: "Oppilaat (tai avoimet asiakkuudet) jaettuna normilla",
        sv: "Elever (eller öppna ärenden) delat med normen",
        en: "Pupils (or open cases) divided by the norm")
    static let wisnAbout = LocalizedText(
        fi: "WHO:n WISN-menetelmä", sv: "WHO:s WISN-metod", en: "WISN, the WHO's method")
    static let queueAbout = LocalizedText(
        fi: "Erlang C samalla tavoitteella", sv: "Erlang C med samma mål",
        en: "Erlang C at the same target")
    static func simulationAbout(_ confidence: String) -> LocalizedText {
        LocalizedText(
            fi: "Pienin htv, jolla tavoite täyttyy \(confidence) %:ssa simuloinneista",
            sv: "Minsta antal årsverken med vilket målet nås i \(confidence) % av simuleringarna",
            en: "Fewest FTE with which the target is met in \(confidence) % of simulations"
        ).withDecimalSigns
    }
}
