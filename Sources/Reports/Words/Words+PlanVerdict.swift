import Localization

/// What the columns of a cheapest plan hold.
extension Words.Plan {
    static let whatAbout = LocalizedText(
        fi: "Ammattiryhmä (htv) tai pienluokka (paikkoja)",
        sv: "Yrkesgrupp (årsverken) eller smågrupp (platser)",
        en: "Role (FTE) or small class (seats)")
    static let unitAbout = LocalizedText(
        fi: "Htv tai paikkaa", sv: "Årsverken eller platser", en: "FTE or seats")
    static let priceAbout = LocalizedText(
        fi: "Htv:n tai pienryhmän hinta vuodessa", sv: "Årsverkets eller smågruppens pris per år",
        en: "Price a year of an FTE or a group of a class")
    static let costEachYearAbout = LocalizedText(
        fi: "Euroa vuodessa", sv: "Euro per år", en: "Euros a year")
    static let targetWhatAbout = LocalizedText(
        fi: "Ammattiryhmä tai luokka", sv: "Yrkesgrupp eller grupp", en: "Role or class")
    static let targetAbout = LocalizedText(
        fi: "Mitä tavoitellaan", sv: "Vad målet gäller", en: "What is to be reached")
    static let demandedAbout = LocalizedText(
        fi: "Osuus vähintään", sv: "Andel minst", en: "Share at least")
    static let reachedAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa tavoite täyttyy", sv: "Andel simuleringar där målet nås",
        en: "Share of simulations that meet the target")
}

/// What came of looking for the cheapest plan.
extension Words.Plan {
    /// After the sentence on what binds most.
    static func alsoBinding(_ others: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Sitovat myös: \(others.fi).", sv: "Också bindande: \(others.sv).",
            en: "Also binding: \(others.en).")
    }

    static let verdict = LocalizedText(
        fi: "Halvimman suunnitelman tulos", sv: "Den billigaste planens utfall",
        en: "Optimisation result")
    static let verdictAbout = LocalizedText(
        fi: "Mitä tuli, virkkeenä tai kahtena.", sv: "Vad det blev, i en mening eller två.",
        en: "What came of it, in a sentence or two.")
    static let outcome = LocalizedText(fi: "Tulos", sv: "Utfall", en: "Outcome")
    static let outcomeAbout = LocalizedText(
        fi: "Löytyikö suunnitelma", sv: "Om en plan hittades", en: "Whether there is a plan")
    static let found = LocalizedText(
        fi: "suunnitelma löytyi", sv: "en plan hittades", en: "there is a plan")
    static let isTooDear = LocalizedText(
        fi: "maksaa enemmän kuin on käytettävissä", sv: "kostar mer än det finns pengar",
        en: "exceeds the budget")
    static let noPlan = LocalizedText(
        fi: "Suunnitelmaa ei ole: tavoite jää saavuttamatta suurimmillakin sallituilla määrillä.",
        sv: "Det finns ingen plan: målet nås inte ens med det största tillåtna av allt.",
        en: "There is no plan: even the most that is allowed of everything misses the target.")
    static let binding = LocalizedText(
        fi: "Sitova rajoite", sv: "Bindande begränsning", en: "Binding constraint")
    static let bindingAbout = LocalizedText(
        fi: "Ammattiryhmä tai luokka, jonka suurin sallittu määrä ei riitä",
        sv: "Yrkesgrupp eller grupp vars största tillåtna antal inte räcker",
        en: "Role or class of which the most that is allowed does not suffice")
    static let bindingTargetAbout = LocalizedText(
        fi: "Tavoite, joka jää saavuttamatta", sv: "Målet som inte nås", en: "The target that is missed")
    static let demandedReplications = LocalizedText(
        fi: "Vaaditaan simulointeja", sv: "Krävs simuleringar", en: "Simulations demanded")
    static let demandedReplicationsAbout = LocalizedText(
        fi: "Monessako hakuun käytetyssä simuloinnissa kaikkien tavoitteiden pitää täyttyä yhtä aikaa",
        sv: "I hur många av sökningens simuleringar alla mål ska nås samtidigt",
        en: "In how many simulations of the search all targets are to be met at once")
    static let chosenIn = LocalizedText(fi: "Haussa", sv: "I sökningen", en: "In the search")
    static let chosenInAbout = LocalizedText(
        fi: "Simulointeja, joissa suunnitelma haettiin ja oli mitattavaa",
        sv: "Simuleringar där planen söktes och det fanns något att mäta",
        en: "Simulations in which the plan was searched and there was something to measure")
    static let promised = LocalizedText(fi: "Luvattu", sv: "Utlovat", en: "Promised")
    static let promisedAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa kaikkien tavoitteiden on luvattu täyttyä yhtä aikaa",
        sv: "Andelen simuleringar där alla mål har utlovats bli nådda samtidigt",
        en: "Share of simulations in which all targets are promised to be met at once")
    static let reachedReplicationsAbout = LocalizedText(
        fi: """
            Osuus hausta erillään pidetyistä simuloinneista, joissa ne täyttyvät suunnitelmalla; ilman suunnitelmaa \
            haun simuloinneista, suurimmilla sallituilla määrillä
            """,
        sv: """
            Andelen simuleringar utanför sökningen där de nås med planen; utan plan av sökningens simuleringar, med det \
            största tillåtna av allt
            """,
        en: """
            Share of simulations kept out of the search in which they are met with the plan; where there is none, of those of \
            the search, with the most that is allowed
            """)
    static let reachedNowReplications = LocalizedText(
        fi: "Täyttyy nyt", sv: "Nås nu", en: "Met now")
    static let reachedNowReplicationsAbout = LocalizedText(
        fi: "Osuus samoista simuloinneista, joissa ne täyttyvät nykyisillä määrillä",
        sv: "Andelen av samma simuleringar där de nås med nuvarande antal",
        en: "Share of the same simulations in which they are with what there is")
    static let ofReplications = LocalizedText(
        fi: "Simulointeja", sv: "Simuleringar", en: "Simulations")
    static let ofReplicationsAbout = LocalizedText(
        fi: "Simuloinnit, joista osuudet on laskettu", sv: "Simuleringar som andelarna gäller",
        en: "Simulations that the shares are of")
    static let isNotMeasured = LocalizedText(
        fi: "mitään ei mitattu", sv: "inget mättes", en: "nothing was measured")
    static func nothingMeasured(_ replications: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Mitään ei mitattu: missään \(replications) simuloinnista ei pyydetä mitään, minkä voisi tehdä ajoissa tai \
                myöhässä. Tavoitteen täyttymisestä ei voi sanoa mitään.
                """,
            sv: """
                Inget mättes: i ingen av \(replications) simuleringar begärs något som kunde göras i tid eller för sent. Om målet \
                nås kan inte sägas.
                """,
            en: """
                Nothing was measured: in none of \(replications) simulations is anything asked that could be done in time or late. \
                Nothing can be said of the target.
                """)
    }
    static let measured = LocalizedText(
        fi: "Mitattu simuloinneista", sv: "Mätt i simuleringar", en: "Measured in simulations")
    /// A remark.
    static func measuredIn(_ replications: Int, of all: Int) -> LocalizedText {
        LocalizedText(
            fi: "mitattavaa \(replications)/\(all) simuloinnissa",
            sv: "något att mäta i \(replications)/\(all) simuleringar",
            en: "something to measure in \(replications)/\(all) simulations")
    }
    static let measuredAbout = LocalizedText(
        fi: "Simuloinnit, joissa oli mitattavaa: osuudet ovat niistä",
        sv: "Simuleringar där det fanns något att mäta: andelarna gäller dem",
        en: "Simulations in which there was something to measure: shares are of them")
    static let money = LocalizedText(fi: "Käytettävissä", sv: "Tillgängligt", en: "Available budget")
}
