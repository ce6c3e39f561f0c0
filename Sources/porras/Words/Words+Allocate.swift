import Localization

/// Why posts cannot be split as asked.
extension Words {
    /// What `porras allocate` refuses.
    enum Allocate {
        static func unknownRole(_ role: String, known: String) -> LocalizedText {
            LocalizedText(
                fi: "ammattiryhmää `\(role)` ei ole; on \(known)",
                sv: "det finns ingen yrkesgrupp `\(role)`; det finns \(known)",
                en: "no role is called `\(role)`; there are \(known)")
        }
        static func keepsNoQueue(_ role: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(role)` tekee kaiken samana päivänä: mikään jako ei ole toista parempi",
                sv: "`\(role)` gör allt samma dag: ingen fördelning är bättre än en annan",
                en: "`\(role)` does everything the same day: no split is better than another")
        }
        static func noPosts(_ role: String) -> LocalizedText {
            LocalizedText(
                fi: "ammattiryhmällä `\(role)` ei ole virkoja jaettavaksi",
                sv: "yrkesgruppen `\(role)` har inga tjänster att fördela",
                en: "`\(role)` has no posts to split")
        }
        static func hasDates(_ role: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "ammattiryhmän `\(role)` virat muuttuvat päivämäärien mukaan; jaettavien on oltava samat koko ajan",
                sv:
                    "yrkesgruppen `\(role)` har tjänster som ändras med datum; de som fördelas måste vara lika många hela tiden",
                en: "the posts of `\(role)` change on dates; those that are split must be the same throughout"
            )
        }
        static func noArea(_ school: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "koululla `\(school)` ei ole aluetta (`area`); anna kaikille tai valitse --between schools",
                sv: "skolan `\(school)` har inget område (`area`); ge alla ett eller välj --between schools",
                en: "the school `\(school)` has no area (`area`); give all one, or choose --between schools")
        }
        static func oneSchool(_ role: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(role)` palvelee vain yhtä koulua: jaettavaa ei ole",
                sv: "`\(role)` betjänar bara en skola: det finns inget att fördela",
                en: "`\(role)` serves one school only: there is nothing to split")
        }
        static func oneArea(_ role: String) -> LocalizedText {
            LocalizedText(
                fi: "ammattiryhmän `\(role)` kouluilla ei ole kahta aluetta (`area`)",
                sv: "skolorna som `\(role)` betjänar har inte två områden (`area`)",
                en: "the schools that `\(role)` serves name no two areas (`area`)")
        }
        static let postsBesideEuros = LocalizedText(
            fi: "--posts on yhden ammattiryhmän htv; useamman virat jaetaan euroina (--euros)",
            sv: "--posts är årsverken i en yrkesgrupp; fleras tjänster fördelas i euro (--euros)",
            en: "--posts is htv of one role; the posts of several are split by euros (--euros)")
        static func roleTwice(_ role: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(role)` on annettu kahdesti", sv: "`\(role)` är angiven två gånger",
                en: "`\(role)` is given twice")
        }
        static func noPay(_ role: String) -> LocalizedText {
            LocalizedText(
                fi: "`roles.\(role).monthlyPay` puuttuu: viroilla ei ole hintaa",
                sv: "`roles.\(role).monthlyPay` saknas: tjänsterna har inget pris",
                en: "`roles.\(role).monthlyPay` is missing: the posts have no price")
        }
        static func tooFewEuros(_ euros: String, least: String, step: String) -> LocalizedText {
            LocalizedText(
                fi: "\(euros) € ei riitä: \(step) htv jokaiselle maksaa \(least) €",
                sv: "\(euros) € räcker inte: \(step) årsverken åt var och en kostar \(least) €",
                en: "\(euros) € is too little: \(step) htv for each costs \(least) €"
            ).withDecimalSigns
        }
        static func notWhole(_ posts: String, step: String) -> LocalizedText {
            LocalizedText(
                fi: "\(posts) htv ei jakaudu askeliin \(step) htv; vaihda --step tai --posts",
                sv: "\(posts) årsverken är inte hela steg om \(step); ändra --step eller --posts",
                en: "\(posts) htv is no whole number of steps of \(step) htv; change --step or --posts"
            ).withDecimalSigns
        }
        static func tooFewSteps(_ steps: Int, places: Int, step: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "jaettavana on \(steps) askelta (\(step) htv) ja saajia \(places): jokin jäisi ilman; pienennä --step",
                sv:
                    "det finns \(steps) steg (\(step) årsverken) för \(places) mottagare: någon blev utan; minska --step",
                en:
                    "there are \(steps) steps (of \(step) htv) for \(places): some would have nobody; make --step smaller"
            ).withDecimalSigns
        }
    }
}
