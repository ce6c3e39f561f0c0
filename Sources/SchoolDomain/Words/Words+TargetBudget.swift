/// Words of the budget that follows from a target.
extension Words.Money {
    public static let targetTitle = LocalizedText(
        fi: "Tavoitteen mukainen talousarvio", sv: "Budget enligt målet", en: "Budget for the target")
    public static func targetNote(target: String, confidence: String, days: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Mitä maksaa, että vähintään \(target) % pyynnöistä hoidetaan määräajassa ja yhtä suuri osa pienluokkaa \
                odottavista saa paikan \(days) koulupäivässä, \(confidence) %:n luottamuksella; kunkin lukuvuoden hinnoin. \
                Mukana ovat vain henkilöstö ja pienluokat. Paikan hinta on luokan kustannus paikkaa kohti; \
                paikkoja ei vähennetä, sillä se säästää vasta, kun ryhmä suljetaan. Tyhjä: tavoitetta ei voi saavuttaa tai hintaa ei ole.
                """,
            sv: """
                Vad det kostar att minst \(target) % av begärandena sköts inom tidsfristen och en lika stor del av dem som \
                väntar på smågrupp får plats inom \(days) skoldagar, med \(confidence) % konfidens; i varje läsårs priser. \
                Bara personal och smågrupper ingår. Platsens pris är gruppens kostnad per plats; platserna minskas \
                inte, för det sparar först när en grupp stängs. Tomt: målet kan inte nås eller priset saknas.
                """,
            en: """
                What it costs that at least \(target) % of requests are served within their limit, and as large a share \
                of those who wait for a small class get a seat within \(days) school days, with \(confidence) % \
                confidence; in each year's own prices. Staff and small classes only. The price of a seat is the class's \
                cost per seat; seats are not taken away, for that spares nothing until a class is closed. Empty: the \
                target is out of reach, or there is no price.
                """
        ).withDecimalSigns
    }
    public static let priceOfOne = LocalizedText(
        fi: "Yhden hinta vuodessa", sv: "Pris för en per år", en: "Price of one a year")
    public static let priceOfOneAbout = LocalizedText(
        fi: "Htv:n tai paikan hinta lukuvuoden hinnoin",
        sv: "Årsverkets eller platsens pris i läsårets priser",
        en: "Price of an FTE or a seat, in the year's own prices")
    public static let costChange = LocalizedText(
        fi: "Kustannusten muutos", sv: "Kostnadernas ändring", en: "Change in cost")
    public static let noPrice = LocalizedText(
        fi: "hintaa ei ole", sv: "priset saknas", en: "there is no price")
    public static let overCap = LocalizedText(
        fi: "yli laillisen ryhmäkoon: hinta kokonaisina ryhminä",
        sv: "över lagens gruppstorlek: priset i hela grupper",
        en: "over the legal size of a class: priced in whole classes")
    public static let fewerSeats = LocalizedText(
        fi: "vähempikin riittäisi", sv: "färre skulle räcka", en: "fewer would do")
}
