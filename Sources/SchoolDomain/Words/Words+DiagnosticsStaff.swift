import Localization

// What is wrong with roles, staff and staffing worksheets.
extension Words.Fault {
    static let lineNeverOpen = LocalizedText(
        fi: "puhelinaikaa ei ole milloinkaan", sv: "telefontiden infaller aldrig",
        en: "the call line is never open")
    static func slotTwice(_ slot: String) -> LocalizedText {
        .init(
            fi: "`\(slot)` on mainittu kahdesti", sv: "`\(slot)` nämns två gånger",
            en: "`\(slot)` is named twice")
    }
    static func noTimeForPupils(_ role: String, _ together: String) -> LocalizedText {
        .init(
            fi: """
                ammattiryhmällä `\(role)` ei ole aikaa oppilaille: `community` ja `otherWork` ovat yhteensä \
                \(together)
                """,
            sv: "`\(role)` har ingen tid för elever: `community` och `otherWork` är tillsammans \(together)",
            en: "`\(role)` has no time for pupils: `community` and `otherWork` are \(together) together")
    }
    static func payerUnsaid(_ pay: String) -> LocalizedText {
        .init(
            fi: "ei ole kerrottu, kuka maksaa palkan `\(pay)`; se luetaan kunnan menoksi",
            sv: "det sägs inte vem som betalar `\(pay)`; den räknas som kommunens utgift",
            en: "nothing says who pays `\(pay)`; it is counted as the municipality's expense")
    }
    static let sayEmployer = LocalizedText(
        fi: """
            kerro `employer: county` (kuraattorit, psykologit, kouluterveydenhuolto, sosiaalityö) tai \
            `employer: municipality` (opettajat, koulunkäynninohjaajat, nuorisotyöntekijät)
            """,
        sv: """
            ange `employer: county` (kuratorer, psykologer, skolhälsovård, socialt arbete) eller \
            `employer: municipality` (lärare, skolgångshandledare, ungdomsarbetare)
            """,
        en: """
            say `employer: county` (curators, psychologists, school health care, social work) or \
            `employer: municipality` (teachers, assistants, youth workers)
            """)
    static func workDays(_ days: String, of role: String) -> LocalizedText {
        .init(
            fi:
                "ammattiryhmällä `\(role)` on \(days) työpäivää vuodessa; niitä on oltava yli 0 ja enintään 366",
            sv: "`\(role)` har \(days) arbetsdagar om året; de ska vara mer än 0 och högst 366",
            en: "`\(role)` has \(days) days of work a year; it must be more than 0 and at most 366")
    }
    static func idleSetting(_ name: String, _ role: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei muuta mitään: `\(role)` tekee kaiken samana päivänä",
            sv: "`\(name)` ändrar ingenting: `\(role)` gör allt samma dag",
            en: "`\(name)` changes nothing: `\(role)` does everything the same day")
    }
    static func belowTheLaw(_ role: String, has posts: String, asked: String) -> LocalizedText {
        .init(
            fi:
                "tehtävän `\(role)` virkoja on \(posts) htv; laki edellyttää ensimmäisen päivän oppilaille \(asked) htv",
            sv: "`\(role)` har \(posts) htv; för den första dagens elever kräver lagen \(asked) htv",
            en: "`\(role)` has \(posts) htv; for the pupils of the first day the law asks for \(asked) htv"
        ).withDecimalSigns
    }
    static func postsByLaw(_ asked: String) -> LocalizedText {
        .init(
            fi: "anna vähintään `posts: \(asked) htv`, tai jätä näin, jos haluat nähdä, mitä vajaus tekee",
            sv: "ge minst `posts: \(asked) htv`, eller lämna det så för att se vad underskottet gör",
            en: "give `posts: \(asked) htv` at least, or leave it to see what the gap does")
    }
    static let giveAnotherDiscipline = LocalizedText(
        fi: "anna sille muu `discipline` kuin `unlimited`", sv: "ge den en annan `discipline` än `unlimited`",
        en: "give it another `discipline` than `unlimited`")
    static func tooManyPools(_ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "henkilöstörivejä on \(count); enintään \(most) mahtuu",
            sv: "personalraderna är \(count); högst \(most) ryms",
            en: "there are \(count) pools of staff; at most \(most) fit")
    }
    static func servesTwice(_ role: String, _ schools: LocalizedText) -> LocalizedText {
        .init(
            fi: "ammattiryhmällä `\(role)` on kaksi henkilöstöriviä samalle koululle: \(schools.fi)",
            sv: "`\(role)` betjänar \(schools.sv) från två personalrader",
            en: "`\(role)` serves \(schools.en) from two pools")
    }
    static let onePoolPerSchool = LocalizedText(
        fi: "anna kunkin koulun kuulua yhdelle ammattiryhmän riville",
        sv: "låt varje skola höra till en rad av yrkesgruppen",
        en: "let each school belong to one pool of the role")
    static func namedTwice(_ role: String) -> LocalizedText {
        .init(
            fi: "`\(role)` mainitaan kahdesti samalla henkilöstörivillä",
            sv: "`\(role)` nämns två gånger på en personalrad",
            en: "`\(role)` is named twice in one row of staff")
    }
    private static func cannotShare(_ own: String, _ other: String, _ why: LocalizedText) -> LocalizedText {
        .init(
            fi: "ammattiryhmän `\(own)` htv:t eivät voi palvella myös ryhmää `\(other)`: \(why.fi)",
            sv: "årsverken i `\(own)` kan inte också betjäna `\(other)`: \(why.sv)",
            en: "posts of `\(own)` cannot also serve `\(other)`: \(why.en)")
    }
    static func otherDiscipline(_ own: String, _ first: String, _ other: String, _ second: String)
        -> LocalizedText
    {
        cannotShare(
            own, other,
            .init(
                fi: "toisen jonotapa on `\(first)`, toisen `\(second)`",
                sv: "den ena kön betjänas enligt `\(first)`, den andra enligt `\(second)`",
                en: "one queue is served `\(first)`, the other `\(second)`"))
    }
    static func otherEmployer(_ own: String, _ other: String) -> LocalizedText {
        cannotShare(
            own, other,
            .init(
                fi: "niillä on eri työnantajat", sv: "de har olika arbetsgivare",
                en: "they have different employers"))
    }
    static func limitedCases(_ own: String, _ other: String, _ limited: String) -> LocalizedText {
        cannotShare(
            own, other,
            .init(
                fi: "ryhmällä `\(limited)` on `caseload`", sv: "`\(limited)` har en `caseload`",
                en: "`\(limited)` has a `caseload`"))
    }
    static let sameDiscipline = LocalizedText(
        fi: "anna kummallekin sama `discipline`", sv: "ge båda yrkesgrupperna samma `discipline`",
        en: "give both roles the same `discipline`")
    static let casesNeedOwnPosts = LocalizedText(
        fi: "avointen asiakkuuksien määrää rajaavat vain htv:t, jotka eivät tee muuta",
        sv: "öppna ärenden begränsas av årsverken som inte gör annat",
        en: "open cases are limited by posts that do nothing else")
    static func nobodyLeaves(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei muuta mitään: kukaan ei lähde", sv: "`\(name)` ändrar ingenting: ingen slutar",
            en: "`\(name)` changes nothing: nobody leaves")
    }
    static let sayTurnover = LocalizedText(
        fi: "kerro avaimella `turnover`, kuinka moni lähtee", sv: "ange med `turnover` hur många som slutar",
        en: "say how many do with `turnover`")
    static func filledAtOnce(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei muuta mitään: lähtijän tilalle tulee toinen samana päivänä",
            sv: "`\(name)` ändrar ingenting: en tjänst som lämnas tillsätts samma dag",
            en: "`\(name)` changes nothing: a post that is left is filled the same day")
    }
    static let sayRecruitment = LocalizedText(
        fi: "kerro avaimella `recruitment`, kauanko se kestää",
        sv: "ange med `recruitment` hur länge det tar", en: "say how long it takes with `recruitment`")
}

// Staffing worksheets.
extension Words.Fault {
    static func leavesDays(_ name: String, _ days: String) -> LocalizedText {
        .init(
            fi: "`\(name)` jättää \(days) työpäivää vuodessa; niitä on oltava yli 0 ja enintään 366",
            sv: "`\(name)` lämnar \(days) arbetsdagar om året; de ska vara mer än 0 och högst 366",
            en: "`\(name)` leaves \(days) days of work a year; it must be more than 0 and at most 366")
    }
    static func takesNoTime(_ name: String) -> LocalizedText {
        .init(fi: "`\(name)` ei vie aikaa", sv: "`\(name)` tar ingen tid", en: "`\(name)` takes no time")
    }
    static let giveTime = LocalizedText(
        fi: "anna osuus työajasta (`share`) tai päivät tai tunnit vuodessa (`days`, `hours`)",
        sv: "ange dess andel av tiden (`share`), eller `days` eller `hours` om året",
        en: "give its `share` of time, or `days` or `hours` a year")
    static func allTime(_ name: String, _ together: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ovat yhteensä \(together) työajasta; niiden on oltava alle 100 %",
            sv: "`\(name)` är tillsammans \(together) av tiden; de ska vara under 100 %",
            en: "`\(name)` are \(together) of the time together; they must be below 100 %")
    }
}
