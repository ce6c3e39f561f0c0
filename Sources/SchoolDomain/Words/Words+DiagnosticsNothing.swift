import Localization

// What can never happen, or happens to everybody alike.
extension Words.Fault {
    static func nobodyTakesAnyRoute(_ step: String) -> LocalizedText {
        .init(
            fi:
                "portaan `\(step)` reittien osuudet ovat kaikki 0 %, joten yksikään tapaus ei kulje mitään reittiä",
            sv: "andelarna av vägarna i `\(step)` är alla 0 %, så inget ärende tar någon av dem",
            en: "the shares of the routes of `\(step)` are all 0 %, so no case takes any of them")
    }
    static let giveShare = LocalizedText(
        fi: "anna jollekin reitille osuus", sv: "ge någon väg en andel", en: "give one of them a share")
    static func routeWithoutWork(_ route: String) -> LocalizedText {
        .init(
            fi: "reittiin `\(route)` ei kuulu mitään työtä: sen tapaukset päättyvät heti",
            sv: "till vägen `\(route)` hör inget arbete: dess ärenden avslutas genast",
            en: "no work belongs to the route `\(route)`: its cases are closed at once")
    }
    static func giveStage(_ route: String) -> LocalizedText {
        .init(
            fi: "lisää vaihe `route: \(route)` tai vaihe ilman reittiä",
            sv: "lägg till ett skede med `route: \(route)` eller utan väg",
            en: "add a stage with `route: \(route)`, or one without a route")
    }
    static let neverNeeded = LocalizedText(
        fi: "0 %: tätä työtä ei koskaan tarvita", sv: "0 %: det här arbetet behövs aldrig",
        en: "0 %: this work is never needed")
    static let nobodyConsents = LocalizedText(
        fi: "0 %: kukaan ei anna suostumusta, joten tätä työtä ei koskaan tehdä",
        sv: "0 %: ingen samtycker, så det här arbetet görs aldrig",
        en: "0 %: nobody consents, so this work is never done")
    static func neverTaken(_ step: String) -> LocalizedText {
        .init(
            fi: "porrasta `\(step)` ei koskaan oteta", sv: "steget `\(step)` tas aldrig",
            en: "the step `\(step)` is never taken")
    }
    static func followsItself(_ id: String) -> LocalizedText {
        .init(
            fi: "toimenpide `\(id)` alkaa vasta itsensä jälkeen, joten se ei koskaan ala",
            sv: "åtgärden `\(id)` börjar först efter sig själv, så den börjar aldrig",
            en: "the intervention `\(id)` begins only after itself, so it never begins")
    }
    static func followInCircle(_ ids: [String]) -> LocalizedText {
        let circle = ids.map { "`\($0)`" }.joined(separator: " → ")
        return .init(
            fi: "toimenpiteet alkavat vain toistensa jälkeen (\(circle)), joten mikään niistä ei koskaan ala",
            sv: "åtgärderna börjar bara efter varandra (\(circle)), så ingen av dem börjar någonsin",
            en: "these interventions begin only after each other (\(circle)), so none ever begins")
    }
    static func countedLater(_ day: String, _ counted: CalendarDate) -> LocalizedText {
        .init(
            fi: "\(day) ei ole koulupäivä: oppilaat lasketaan seuraavana koulupäivänä \(counted)",
            sv: "\(day) är ingen skoldag: eleverna räknas nästa skoldag, \(counted)",
            en: "\(day) is no school day: pupils are counted on the next one, \(counted)")
    }
    static func countedLast(_ day: String, _ last: CalendarDate) -> LocalizedText {
        .init(
            fi: "\(day) on kesälomalla: oppilaat lasketaan viimeisenä koulupäivänä \(last)",
            sv: "\(day) är under sommarlovet: eleverna räknas den sista skoldagen, \(last)",
            en: "\(day) is in the summer holidays: pupils are counted on the last school day, \(last)")
    }
    static func observedTwice(_ day: String) -> LocalizedText {
        .init(
            fi: "tarkastuspäivä \(day) on kahdesti", sv: "granskningsdagen \(day) finns två gånger",
            en: "the date \(day) is there twice")
    }
    static func neverOver(_ days: Int, lessons: Int) -> LocalizedText {
        .init(
            fi:
                "kukaan ei voi olla poissa näin paljon: \(days) koulupäivässä on enintään \(lessons) oppituntia",
            sv: "ingen kan vara borta så mycket: \(days) skoldagar har högst \(lessons) lektioner",
            en: "nobody can miss that much: \(days) school days have \(lessons) lessons at most")
    }
    static func alwaysUnder(_ days: Int, lessons: Int) -> LocalizedText {
        .init(
            fi:
                "jokainen on tämän alle: \(days) koulupäivässä on enintään \(lessons) oppituntia",
            sv: "alla är under detta: \(days) skoldagar har högst \(lessons) lektioner",
            en: "everybody is under this: \(days) school days have \(lessons) lessons at most")
    }
    static func scaledFromNothing(_ role: String) -> LocalizedText {
        .init(
            fi:
                "`from` on 0 %: skenaarion poissaolot olisivat niitä, joita on ilman ammattiryhmän `\(role)` yhteisöllistä työtä",
            sv: "`from` är 0 %: scenariots frånvaro vore den utan gemenskapsinriktat arbete av `\(role)`",
            en: "`from` is 0 %: the scenario's absence would be that without any community work of `\(role)`")
    }
    static func giveNowsShare(_ share: String) -> LocalizedText {
        .init(
            fi: "kirjoita osuus, jolla poissaolot on mitattu, kuten nykyinen \(share)",
            sv: "ange den andel vid vilken frånvaron är mätt, som nuets \(share)",
            en: "give the share at which absence was measured, such as today's \(share)")
    }
    static let neverScaled = LocalizedText(
        fi: "`from` ja `community` ovat 0 %: vaikutusta ei ole mihinkään",
        sv: "`from` och `community` är 0 %: verkan är ingen",
        en: "`from` and `community` are both 0 %: there is nothing to scale")
}
