import Localization

// What is wrong with pupils who come or leave together.
extension Words.Fault {
    static func firstYearsPupils(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on ensimmäinen lukuvuosi, jonka oppilaat kerrotaan kouluittain",
            sv: "`\(name)` är det första läsåret, vars elever anges för varje skola",
            en: "`\(name)` is the first school year, whose pupils the schools tell")
    }
    static func changeTheSchool(_ school: String) -> LocalizedText {
        .init(
            fi: "muuta koulun `\(school)` oppilasmääriä (`pupilsByGrade`)",
            sv: "ändra elevantalen för skolan `\(school)` (`pupilsByGrade`)",
            en: "change the pupils of the school `\(school)` (`pupilsByGrade`)")
    }
    static let changeOfNoGrade = LocalizedText(
        fi: "muutos ei koske yhtään vuosiluokkaa", sv: "ändringen gäller ingen årskurs",
        en: "the change is of no grade")
    static func gradeNotThere(_ grade: Int, _ school: String) -> LocalizedText {
        .init(
            fi: "koulussa `\(school)` ei ole vuosiluokkaa \(grade)",
            sv: "skolan `\(school)` har inte årskurs \(grade)",
            en: "the school `\(school)` has no grade \(grade)")
    }
    static func gradesThere(_ first: Int, _ last: Int) -> LocalizedText {
        .init(
            fi: "siinä ovat vuosiluokat \(first)–\(last)", sv: "den har årskurserna \(first)–\(last)",
            en: "it has grades \(first)-\(last)")
    }
    static func fewerPupilsThere(_ name: String, _ asked: Int, _ grade: Int, _ there: String)
        -> LocalizedText
    {
        .init(
            fi: "`\(name)` vie vuosiluokalta \(grade) \(asked) oppilasta, mutta siellä olisi \(there)",
            sv: "`\(name)` tar \(asked) elever från årskurs \(grade), där det skulle finnas \(there)",
            en: "`\(name)` takes \(asked) pupils from grade \(grade), where there would be \(there)"
        ).withDecimalSigns
    }
}
