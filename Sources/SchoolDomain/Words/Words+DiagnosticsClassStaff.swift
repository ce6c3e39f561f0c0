import Localization

// What is wrong with the posts of small classes.
extension Words.Fault {
    static let postsOfNobody = LocalizedText(
        fi: "rivillä ei ole ammattiryhmää eikä nimeä", sv: "raden har varken yrkesgrupp eller namn",
        en: "the row has neither a role nor a name")
    static let nameThePosts = LocalizedText(
        fi: "anna `role`, tai `id` ja `postCost`", sv: "ange `role`, eller `id` och `postCost`",
        en: "give `role`, or `id` and `postCost`")
    static func postsWithoutPrice(_ row: String) -> LocalizedText {
        .init(
            fi: "rivillä `\(row)` ei ole ammattiryhmää, josta sen hinta seuraisi",
            sv: "raden `\(row)` har ingen yrkesgrupp som dess pris följer av",
            en: "`\(row)` has no role that its price would follow from")
    }
    static let pricePosts = LocalizedText(
        fi: "anna `postCost`, täyden htv:n vuosikustannus, tai `role`",
        sv: "ange `postCost`, ett helt årsverkes årskostnad, eller `role`",
        en: "give `postCost`, the cost of a full post a year, or `role`")
    static func moreThanTheyWork(_ row: String, percent: String) -> LocalizedText {
        .init(
            fi: "täynnä oleva luokka vie \(percent) työajasta: `\(row)`",
            sv: "en full grupp tar \(percent) av arbetstiden: `\(row)`",
            en: "a full class takes \(percent) of the working time of `\(row)`")
    }
    static let morePostsOrLess = LocalizedText(
        fi: "lisää htv:tä tai vähennä minuutteja oppilasta kohti",
        sv: "öka årsverken eller minska minuterna per elev",
        en: "give more posts, or fewer minutes for each pupil")
    static func postsOverAll(_ id: String, posts: String, all: String) -> LocalizedText {
        .init(
            fi: "luokan `\(id)` henkilöstö maksaa \(posts) EUR, enemmän kuin luokka kaikkineen (\(all) EUR)",
            sv: "personalen i `\(id)` kostar \(posts) EUR, mer än gruppen med allt (\(all) EUR)",
            en: "the staff of `\(id)` cost \(posts) EUR, more than the class with everything (\(all) EUR)")
    }
    static let raiseOrRest = LocalizedText(
        fi: "korjaa `yearCost`, tai anna siinä vain muut kulut ja `costCovers: rest`",
        sv: "rätta `yearCost`, eller ge där bara övriga kostnader och `costCovers: rest`",
        en: "mend `yearCost`, or give only the other costs there and `costCovers: rest`")
    static func looksDouble(_ id: String, posts: String, lump: String) -> LocalizedText {
        .init(
            fi: """
                luokan `\(id)` `yearCost` \(lump) EUR lasketaan henkilöstön \(posts) EUR lisäksi; niin suurena se näyttää \
                sisältävän henkilöstön jo
                """,
            sv: """
                `yearCost` \(lump) EUR i `\(id)` räknas utöver personalens \(posts) EUR; så stor ser den redan ut att \
                innehålla personalen
                """,
            en: """
                `yearCost` of `\(id)`, \(lump) EUR, is counted besides the \(posts) EUR of its staff; as large as that it looks \
                as if it held them already
                """)
    }
    static let sayCostCovers = LocalizedText(
        fi: "sano `costCovers: all`, jos henkilöstö on siinä mukana, tai `rest`, jos ei",
        sv: "säg `costCovers: all` om personalen ingår, eller `rest` om den inte gör det",
        en: "say `costCovers: all` if it holds the staff, or `rest` if it does not")
}
