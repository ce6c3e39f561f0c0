/// What the columns of a cheapest plan hold.
extension Words.Plan {
    public static let whatAbout = LocalizedText(
        fi: "Ammatti (htv) tai pienluokka (paikkoja)", sv: "Yrke (årsverken) eller smågrupp (platser)",
        en: "Role (FTE) or small class (seats)")
    public static let unitAbout = LocalizedText(
        fi: "Htv tai paikkaa", sv: "Årsverken eller platser", en: "FTE or seats")
    public static let priceAbout = LocalizedText(
        fi: "Htv:n tai paikan hinta vuodessa", sv: "Årsverkets eller platsens pris per år",
        en: "Price a year of an FTE or a seat")
    public static let costEachYearAbout = LocalizedText(
        fi: "Euroa vuodessa", sv: "Euro per år", en: "Euros a year")
    public static let targetWhatAbout = LocalizedText(
        fi: "Ammatti tai luokka", sv: "Yrke eller grupp", en: "Role or class")
    public static let targetAbout = LocalizedText(
        fi: "Mitä tavoitellaan", sv: "Vad målet gäller", en: "What is to be reached")
    public static let demandedAbout = LocalizedText(
        fi: "Osuus vähintään", sv: "Andel minst", en: "Share at least")
    public static let reachedAbout = LocalizedText(
        fi: "Osuus tulevaisuuksista, joissa tavoite täyttyy", sv: "Andel framtider där målet nås",
        en: "Share of futures that meet the target")
}
