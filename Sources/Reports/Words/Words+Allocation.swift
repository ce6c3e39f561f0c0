import Localization

extension Words {
    /// The split of a role's posts between schools or areas.
    enum Allocation {
        static let title = LocalizedText(
            fi: "Virkojen jako", sv: "Fördelning av tjänster", en: "Split of posts")
        static let note = LocalizedText(
            fi: """
                Sama htv-määrä kolmella tavalla: niin kuin nyt, oppilaiden mukaan ja niin, että jako palvelee tavoitetta \
                parhaiten. Nykyinen on tyhjä, kun samat virat palvelevat monta koulua tai aluetta.
                """,
            sv: """
                Samma årsverken på tre sätt: som i dag, efter elever och så som bäst tjänar målet. Dagens är tomt där \
                samma tjänster betjänar flera skolor eller områden.
                """,
            en: """
                The same posts in three ways: as today, by pupils, and as serves the aim best. Today's is blank where the \
                same posts serve several schools or areas.
                """)
        static let placeAbout = LocalizedText(
            fi: "Koulu tai alue, joka saa oman osan", sv: "Skola eller område som får en egen del",
            en: "School or area that gets a part of its own")
        static let pupils = LocalizedText(fi: "Oppilaat", sv: "Elever", en: "Pupils")
        static let pupilsAbout = LocalizedText(
            fi: "Lukuvuoden alussa keskimäärin, ilman muuttoja",
            sv: "Vid läsårets början i medeltal, utan flyttningar",
            en: "At the start of an average school year, nobody moving")
        static let hours = LocalizedText(fi: "Pyydetty työ", sv: "Begärt arbete", en: "Work asked")
        static let hoursAbout = LocalizedText(
            fi: "Tunteja vuodessa, kun kukaan ei joudu odottamaan",
            sv: "Timmar per år när ingen behöver vänta", en: "Hours a year when nobody has to wait")
        static let posts = LocalizedText(fi: "Virat", sv: "Tjänster", en: "Posts")
        static let today = LocalizedText(fi: "nyt", sv: "i dag", en: "today")
        static let byPupils = LocalizedText(fi: "oppilaiden mukaan", sv: "efter elever", en: "by pupils")
        static let best = LocalizedText(fi: "paras", sv: "bäst", en: "best")
        static let postsTodayAbout = LocalizedText(
            fi: "Virat skenaariossa; tyhjä, kun ne palvelevat muitakin",
            sv: "Tjänsterna i scenariot; tomt där de betjänar också andra",
            en: "Posts in the scenario; blank where they serve others, too")
        static let byPupilsAbout = LocalizedText(
            fi: "Oppilaiden suhteessa, kokonaisin askelin", sv: "I proportion till eleverna, i hela steg",
            en: "In proportion to pupils, in whole steps")
        static let bestAbout = LocalizedText(
            fi: "Jako, joka palvelee tavoitetta parhaiten", sv: "Den fördelning som bäst tjänar målet",
            en: "The split that serves the aim best")
        static let cost = LocalizedText(fi: "Kustannus", sv: "Kostnad", en: "Cost")
        static let costAbout = LocalizedText(
            fi: "Euroa vuodessa ensimmäisen lukuvuoden hinnoin",
            sv: "Euro per år i det första läsårets priser", en: "Euros a year in first-year prices")
        static let inTime = LocalizedText(
            fi: "Määräajassa aloitettu", sv: "Påbörjat inom tidsfristen", en: "Begun within the limit")
        static let inTimeAbout = LocalizedText(
            fi: "Osuus pyynnöistä simuloinneissa, joilla ei ollut osaa jaon valinnassa",
            sv: "Andel av begärandena i simuleringar som inte påverkade valet av fördelning",
            en: "Share of requests in simulations that had no part in choosing the split")
        static let outcome = LocalizedText(
            fi: "Mitä jako muuttaa", sv: "Vad fördelningen ändrar", en: "What the split changes")
        static let outcomeNote = LocalizedText(
            fi: "Erotukset ovat parhaan jaon ja muiden välisiä samoilla satunnaisluvuilla.",
            sv: "Skillnaderna är mellan den bästa fördelningen och de andra med samma slumptal.",
            en: "Differences are between the best split and the others on the same random numbers.")
        static let against = LocalizedText(fi: "Verrattuna", sv: "Jämfört med", en: "Against")
        static let againstAbout = LocalizedText(
            fi: "Jako, johon parasta verrataan", sv: "Fördelning som den bästa jämförs med",
            en: "The split that the best is compared with")
        static let other = LocalizedText(fi: "Siinä", sv: "Där", en: "There")
        static let otherAbout = LocalizedText(
            fi: "Arvo jaossa, johon verrataan", sv: "Värdet i den fördelning som jämförs med",
            en: "The value of the split that it is compared with")
        static let worst = LocalizedText(
            fi: "Määräajassa aloitettu siellä, missä vähiten",
            sv: "Påbörjat inom tidsfristen där det är minst", en: "Begun within the limit where that is least"
        )
        static let waiting = LocalizedText(
            fi: "Jonossa keskimäärin, kaikkiaan", sv: "I kö i medeltal, alla tillsammans",
            en: "Waiting on average, in all")
    }
}

/// What an allocation comes to, in sentences.
extension Words.Allocation {
    static let aimInTime = LocalizedText(
        fi: "huonoimmin palvellulle mahdollisimman paljon määräajassa",
        sv: "så mycket som möjligt inom tidsfristen där det är minst",
        en: "as much as can be within the limit where that is least")
    static let aimWaiting = LocalizedText(
        fi: "mahdollisimman vähän odottavia", sv: "så få väntande som möjligt",
        en: "as few waiting as can be")
    static let aimNeed = LocalizedText(
        fi: "pyydetyn työn suhteessa", sv: "i proportion till det begärda arbetet",
        en: "in proportion to the work asked")
    static func split(_ role: String, posts: String, aim: String, parts: String) -> LocalizedText {
        LocalizedText(
            fi: "\(role), \(posts) htv, \(aim): \(parts).",
            sv: "\(role), \(posts) årsverken, \(aim): \(parts).",
            en: "\(role), \(posts) FTE, \(aim): \(parts).")
    }
    static func splitOfEuros(_ role: String, euros: String, posts: String, aim: String, parts: String)
        -> LocalizedText
    {
        LocalizedText(
            fi: "\(role), \(euros) € vuodessa (\(posts) htv), \(aim). \(parts).",
            sv: "\(role), \(euros) € per år (\(posts) årsverken), \(aim). \(parts).",
            en: "\(role), \(euros) € a year (\(posts) FTE), \(aim). \(parts).")
    }
    static let tooFew = LocalizedText(
        fi: "Simulointeja on liian vähän, jotta erosta voisi sanoa mitään.",
        sv: "Simuleringarna är för få för att säga något om skillnaden.",
        en: "There are too few simulations to say whether they differ.")
    static let tooRare = LocalizedText(
        fi: "Ne eroavat liian harvoin, jotta erosta voisi sanoa mitään.",
        sv: "De skiljer sig för sällan för att säga något om skillnaden.",
        en: "They differ too rarely to say.")
    static let thanToday = LocalizedText(fi: "nyt", sv: "i dag", en: "today")
    static let thanByPupils = LocalizedText(
        fi: "oppilaiden mukaan", sv: "efter elever", en: "by pupils")
    static func isBetter(_ range: String) -> LocalizedText {
        LocalizedText(
            fi: "Se on parempi (erotus \(range), 95 %).", sv: "Det är bättre (skillnad \(range), 95 %).",
            en: "That is better (difference \(range), 95 %).")
    }
    static func isWorse(_ range: String) -> LocalizedText {
        LocalizedText(
            fi: "Se on huonompi (erotus \(range), 95 %).", sv: "Det är sämre (skillnad \(range), 95 %).",
            en: "That is worse (difference \(range), 95 %).")
    }
    static func notShown(_ range: String) -> LocalizedText {
        LocalizedText(
            fi: "Simuloinnit eivät osoita eroa (\(range), 95 %).",
            sv: "Simuleringarna visar ingen skillnad (\(range), 95 %).",
            en: "The simulations show no difference (\(range), 95 %).")
    }
    static let notShown = LocalizedText(
        fi: "Simuloinnit eivät osoita eroa.", sv: "Simuleringarna visar ingen skillnad.",
        en: "The simulations show no difference.")
    static let isByPupils = LocalizedText(
        fi: "Se on sama kuin jako oppilaiden mukaan.", sv: "Det är detsamma som fördelningen efter elever.",
        en: "That is the split by pupils.")
    static let todayIsByPupils = LocalizedText(
        fi: "Nykyinen jako on sama kuin oppilaiden mukaan.",
        sv: "Dagens fördelning är densamma som efter elever.", en: "Today's split is the one by pupils.")
    static let isPooled = LocalizedText(
        fi: """
            Nyt samat virat palvelevat monta koulua tai aluetta yhdestä jonosta: siinä vapaa auttaa kiireistä, jaettuna \
            ei.
            """,
        sv: """
            I dag betjänar samma tjänster flera skolor eller områden från en kö: där hjälper den lediga den upptagna, \
            efter en fördelning inte.
            """,
        en: """
            Today the same posts serve several schools or areas from one queue, where who is free helps who is busy; once \
            split they do not.
            """)
}
