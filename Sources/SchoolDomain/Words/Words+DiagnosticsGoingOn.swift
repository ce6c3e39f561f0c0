import Localization

// What is wrong with schools of the second degree and the way to them.
extension Words.Fault {
    static func severalLevels(_ school: String) -> LocalizedText {
        .init(
            fi: "koulussa `\(school)` on kahden eri koulutuksen oppilaita: perusopetus, lukio, ammatillinen",
            sv: "`\(school)` har elever i två slag av utbildning: grundläggande, gymnasium, yrkesutbildning",
            en: "`\(school)` has pupils of two kinds of education: basic, general upper secondary, vocational"
        )
    }
    static let schoolForEachLevel = LocalizedText(
        fi: "kirjoita kukin omaksi koulukseen: luokat 0-9, lukio 10-12, ammatillinen koulutus 13-15",
        sv: "skriv var och en som en egen skola: årskurs 0-9, gymnasiet 10-12, yrkesutbildning 13-15",
        en: "write each as a school of its own: grades 0-9, general upper secondary 10-12, vocational 13-15")
    static func continuesAfterBasic(_ school: String, _ next: String) -> LocalizedText {
        .init(
            fi: "`\(school)` jatkuu kouluun `\(next)`, johon tullaan vasta perusopetuksen jälkeen",
            sv: "`\(school)` fortsätter i `\(next)`, dit elever kommer först efter årskurs 9",
            en: "`\(school)` continues to `\(next)`, to which pupils come only after grade 9")
    }
    static let sayGoingOn = LocalizedText(
        fi: "kerro, kuinka suuri osa jatkaa siellä: `goingOn: {to: [{school: …, share: 50 %}]}`",
        sv: "säg hur stor del fortsätter där: `goingOn: {to: [{school: …, share: 50 %}]}`",
        en: "say which part goes on there: `population: {goingOn: {to: [{school: …, share: 50 %}]}}`")
    static func worseAndLost(_ sum: String) -> LocalizedText {
        .init(
            fi: "`worsens` ja `lost` ovat yhteensä \(sum); niiden summa on enintään 100 %",
            sv: "`worsens` och `lost` är sammanlagt \(sum); deras summa är högst 100 %",
            en: "`worsens` and `lost` come to \(sum); together they are at most 100 %")
    }
    static func goingOnSum(_ school: String, _ sum: String) -> LocalizedText {
        .init(
            fi: "koulun `\(school)` yhdeksännestä luokasta jatkaa yhteensä \(sum); enintään 100 % voi jatkaa",
            sv: "av årskurs 9 i `\(school)` fortsätter sammanlagt \(sum); högst 100 % kan fortsätta",
            en: "of grade 9 of `\(school)` \(sum) go on in all; at most 100 % can")
    }
    static func notSecondDegree(_ school: String) -> LocalizedText {
        .init(
            fi: "koulussa `\(school)` ei ole perusopetuksen jälkeistä koulutusta",
            sv: "skolan `\(school)` har ingen utbildning efter årskurs 9",
            en: "the school `\(school)` has no education after grade 9")
    }
    static let secondDegreeGrades = LocalizedText(
        fi: "anna sille oppilaita luokille 10-12 (lukion vuodet) tai 13-15 (ammatillinen koulutus)",
        sv: "ge den elever i årskurs 10-12 (gymnasiets år) eller 13-15 (yrkesutbildningens år)",
        en: "give it pupils in grades 10-12 (general upper secondary) or 13-15 (vocational education)")
    static func stepForNobody(_ step: String) -> LocalizedText {
        .init(
            fi: "portaan `\(step)` luokilla ei ole oppilaita, joten sitä ei koskaan oteta",
            sv: "inga elever går i de årskurser som `\(step)` gäller, så steget tas aldrig",
            en: "nobody is in the grades of `\(step)`, so the step is never taken")
    }
}
