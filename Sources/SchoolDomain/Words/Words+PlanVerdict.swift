/// What came of looking for the cheapest plan.
extension Words.Plan {
    /// After the sentence on what binds most.
    public static func alsoBinding(_ others: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: " Sitovat myös: \(others.fi).", sv: " Också bindande: \(others.sv).",
            en: " Also binding: \(others.en).")
    }

    public static let verdict = LocalizedText(
        fi: "Halvimman suunnitelman tulos", sv: "Den billigaste planens utfall",
        en: "What came of the cheapest plan")
    public static let outcome = LocalizedText(fi: "Tulos", sv: "Utfall", en: "Outcome")
    public static let outcomeAbout = LocalizedText(
        fi: "Löytyikö suunnitelma", sv: "Om en plan hittades", en: "Whether there is a plan")
    public static let found = LocalizedText(
        fi: "suunnitelma löytyi", sv: "en plan hittades", en: "there is a plan")
    public static let isTooDear = LocalizedText(
        fi: "maksaa enemmän kuin on käytettävissä", sv: "kostar mer än det finns pengar",
        en: "costs more than there is")
    public static let noPlan = LocalizedText(
        fi: "Suunnitelmaa ei ole: tavoite jää saavuttamatta suurimmillakin sallituilla määrillä.",
        sv: "Det finns ingen plan: målet nås inte ens med det största tillåtna av allt.",
        en: "There is no plan: even the most that is allowed of everything misses the target.")
    public static let binding = LocalizedText(
        fi: "Sitova rajoite", sv: "Bindande begränsning", en: "Binding constraint")
    public static let bindingAbout = LocalizedText(
        fi: "Ammatti tai luokka, jonka suurin sallittu määrä ei riitä",
        sv: "Yrke eller grupp vars största tillåtna antal inte räcker",
        en: "Role or class of which the most that is allowed does not suffice")
    public static let bindingTargetAbout = LocalizedText(
        fi: "Tavoite, joka jää saavuttamatta", sv: "Målet som inte nås", en: "The target that is missed")
    public static let demandedFutures = LocalizedText(
        fi: "Vaaditaan tulevaisuuksia", sv: "Krävs framtider", en: "Futures demanded")
    public static let demandedFuturesAbout = LocalizedText(
        fi: "Monessako tulevaisuudessa kaikkien tavoitteiden pitää täyttyä yhtä aikaa",
        sv: "I hur många framtider alla mål ska nås samtidigt",
        en: "In how many futures all targets are to be met at once")
    public static let reachedFuturesAbout = LocalizedText(
        fi: "Monessako ne täyttyvät suunnitelmalla; ilman suunnitelmaa suurimmilla sallituilla määrillä",
        sv: "I hur många de nås med planen; utan plan med det största tillåtna av allt",
        en: "In how many they are with the plan; where there is none, with the most that is allowed")
    public static let reachedNowFutures = LocalizedText(
        fi: "Täyttyy nyt", sv: "Nås nu", en: "Met now")
    public static let reachedNowFuturesAbout = LocalizedText(
        fi: "Monessako ne täyttyvät nykyisillä määrillä", sv: "I hur många de nås med nuvarande antal",
        en: "In how many they are with what there is")
    public static let ofFutures = LocalizedText(
        fi: "Simuloituja", sv: "Simulerade", en: "Simulated")
    public static let ofFuturesAbout = LocalizedText(
        fi: "Tulevaisuuksia kaikkiaan", sv: "Framtider sammanlagt", en: "Futures in all")
    public static let money = LocalizedText(fi: "Käytettävissä", sv: "Tillgängligt", en: "Money there is")
}
