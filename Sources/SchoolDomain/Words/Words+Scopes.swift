extension Words {
    /// What a number is about, and units of measures.
    public enum Scopes {
        public static let pupilsUnit = LocalizedText(fi: "oppilasta", sv: "elever", en: "pupils")
        public static let lessonsUnit = LocalizedText(fi: "oppituntia", sv: "lektioner", en: "lessons")
        public static let casesUnit = LocalizedText(fi: "tapausta", sv: "ärenden", en: "cases")
        public static let schoolDaysUnit = LocalizedText(
            fi: "koulupäivää", sv: "skoldagar", en: "school days")
        public static let requestsUnit = LocalizedText(fi: "pyyntöä", sv: "begäranden", en: "requests")
        public static func byDate(day: Int, month: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(day).\(month). mennessä", sv: "till \(day).\(month)", en: "by \(day)/\(month)")
        }

        public static func month(_ number: String) -> LocalizedText {
            LocalizedText(fi: "kuukausi \(number)", sv: "månad \(number)", en: "month \(number)")
        }

        public static func schoolWeek(_ number: String) -> LocalizedText {
            LocalizedText(fi: "kouluviikko \(number)", sv: "skolvecka \(number)", en: "school week \(number)")
        }

        public static let allGrades = LocalizedText(
            fi: "kaikki luokka-asteet", sv: "alla årskurser", en: "all grades")
        public static func grades(_ range: String) -> LocalizedText {
            LocalizedText(fi: "luokat \(range)", sv: "årskurserna \(range)", en: "grades \(range)")
        }

        public static func grade(_ number: String) -> LocalizedText {
            LocalizedText(fi: "luokka \(number)", sv: "årskurs \(number)", en: "grade \(number)")
        }

        public static let municipality = LocalizedText(fi: "kunta", sv: "kommunen", en: "municipality")
        public static let county = LocalizedText(
            fi: "hyvinvointialue", sv: "välfärdsområdet", en: "wellbeing services county")
        public static let illness = LocalizedText(fi: "sairaus", sv: "sjukdom", en: "illness")
        public static let leave = LocalizedText(fi: "loma tai vapaa", sv: "ledighet", en: "leave")
        public static let unauthorised = LocalizedText(fi: "luvaton", sv: "olovlig", en: "unauthorised")
        public static let other = LocalizedText(fi: "muu", sv: "annan", en: "other")
        public static let absenceCases = LocalizedText(
            fi: "poissaolotyö", sv: "frånvaroärenden", en: "absence cases")
        public static let ladder = LocalizedText(fi: "portaat", sv: "trappstegen", en: "ladder")
        public static let interventions = LocalizedText(
            fi: "toimenpiteet", sv: "åtgärder", en: "interventions")
        public static let travel = LocalizedText(
            fi: "matkat koulujen välillä", sv: "resor mellan skolor", en: "travel between schools")
        public static let otherRequests = LocalizedText(
            fi: "muut pyynnöt", sv: "övriga begäranden", en: "other requests")
    }
}
