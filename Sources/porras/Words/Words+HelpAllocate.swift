import Localization

/// The command about who gets the posts that there are.
extension Words.Help {
    enum Allocate {
        static let abstract = LocalizedText(
            fi: "Jakaa ammattiryhmän virat koulujen tai alueiden kesken niin hyvin kuin voi.",
            sv: "Fördelar en yrkesgrupps tjänster mellan skolor eller områden så väl det går.",
            en: "Split a role's posts between schools or areas as well as can be.")
        static let discussion = LocalizedText(
            fi: """
                Htv-määrä pysyy, tai useammalla ammattiryhmällä eurot; jokainen koulu tai alue saa oman osan ja oman jonon. Jako etsitään samoilla \
                satunnaisluvuilla, ja mitä se muuttaa nykyiseen ja oppilaiden mukaan jaettuun, kerrotaan simuloinneista, \
                joilla ei ollut osaa haussa. Alueet ovat koulujen `area`.
                """,
            sv: """
                Årsverkena blir lika många, eller med flera yrkesgrupper eurona; varje skola eller område får en egen del och en egen kö. Fördelningen söks med samma \
                slumptal, och vad den ändrar mot dagens och mot den efter elever berättas ur simuleringar som inte \
                påverkade sökningen. Områdena är skolornas `area`.
                """,
            en: """
                The posts stay as many, or with several roles the euros; each school or area gets a part and a queue of its own. The split is looked for on \
                common random numbers, and what it changes against today's and that by pupils is told of simulations that \
                had no part in the search. Areas are the schools' `area`.
                """)
        static let role = LocalizedText(
            fi: """
                Ammattiryhmä, jonka virat jaetaan, tunnuksella tai nimellä, kuten curator; useampi kerran: yhdessä samoilla \
                euroilla.
                """,
            sv: """
                Yrkesgrupp vars tjänster fördelas, med kod eller namn, som curator; flera gånger: tillsammans inom samma \
                euro.
                """,
            en: """
                The role whose posts are split, by id or title, such as curator; several times: together within the same \
                euros.
                """)
        static let euros = LocalizedText(
            fi:
                "Euroa vuodessa, jotka virat saavat maksaa, htv-määrän sijaan; ilman tätä mitä ne nyt maksavat.",
            sv:
                "Euro per år som tjänsterna får kosta, i stället för årsverken; utan detta vad de kostar i dag.",
            en: "Euros a year that the posts may cost, in the place of htv; without it what they cost today.")
        static let aim = LocalizedText(
            fi: """
                Mitä varten: inTime (huonoimmin palvellulle mahdollisimman paljon määräajassa), waiting (mahdollisimman \
                vähän odottavia kaikkiaan) tai need (pyydetyn työn suhteessa).
                """,
            sv: """
                För vad: inTime (så mycket som möjligt inom tidsfristen där det är minst), waiting (så få väntande som \
                möjligt) eller need (i proportion till det begärda arbetet).
                """,
            en: """
                What for: inTime (as much as can be within the limit where that is least), waiting (as few waiting as can be, \
                of all) or need (in proportion to the work asked).
                """)
        static let between = LocalizedText(
            fi: "Minkä kesken: schools tai areas; ilman tätä alueiden, jos kouluilla on niitä.",
            sv: "Mellan vilka: schools eller areas; utan detta områden om skolorna har sådana.",
            en: "Between what: schools or areas; without it areas, where the schools name any.")
        static let posts = LocalizedText(
            fi: "Jaettavat htv; ilman tätä ne, jotka skenaariossa ovat.",
            sv: "Årsverken att fördela; utan detta de som scenariot har.",
            en: "Posts to split, in htv; without it those of the scenario.")
        static let step = LocalizedText(
            fi: "Pienin määrä, joka annetaan tai otetaan kerralla, htv.",
            sv: "Det minsta som ges eller tas på en gång, årsverken.",
            en: "The least that is given or taken at once, in htv.")
        static let steps = LocalizedText(
            fi: "0.1; tai 0.05 tai 0.01, jos virat eivät jakaudu kymmenesosiin",
            sv: "0.1; eller 0.05 eller 0.01 om tjänsterna inte är hela tiondelar",
            en: "0.1; or 0.05 or 0.01 where the posts are no whole tenths")
    }
}
