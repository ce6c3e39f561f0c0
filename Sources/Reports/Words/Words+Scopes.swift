import Localization

extension Words {
    /// What a number is about, and units of measures.
    enum Scopes {
        static let pupilsUnit = LocalizedText(fi: "oppilasta", sv: "elever", en: "pupils")
        static let lessonsUnit = LocalizedText(fi: "oppituntia", sv: "lektioner", en: "lessons")
        static let casesUnit = LocalizedText(fi: "tapausta", sv: "ärenden", en: "cases")
        static let schoolDaysUnit = LocalizedText(
            fi: "koulupäivää", sv: "skoldagar", en: "school days")
        static let servicesUnit = LocalizedText(fi: "toimenpidettä", sv: "åtgärder", en: "interventions")
        static let requestsUnit = LocalizedText(fi: "pyyntöä", sv: "begäranden", en: "requests")
        static func byDate(day: Int, month: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(day).\(month). mennessä", sv: "t.o.m. \(day).\(month)", en: "by \(day)/\(month)")
        }

        static func month(_ number: String) -> LocalizedText {
            LocalizedText(fi: "kuukausi \(number)", sv: "månad \(number)", en: "month \(number)")
        }

        static func stage(_ number: String) -> LocalizedText {
            LocalizedText(
                fi: "työn vaihe \(number)", sv: "skede \(number) av arbetet",
                en: "stage \(number) of the work")
        }

        static func schoolWeek(_ number: String) -> LocalizedText {
            LocalizedText(fi: "kouluviikko \(number)", sv: "skolvecka \(number)", en: "school week \(number)")
        }

        static let allGrades = LocalizedText(
            fi: "kaikki vuosiluokat", sv: "alla årskurser", en: "all grades")
        static func grades(_ range: String) -> LocalizedText {
            LocalizedText(fi: "vuosiluokat \(range)", sv: "årskurserna \(range)", en: "grades \(range)")
        }

        static let withSecondDegree = LocalizedText(
            fi: "perusopetus ja toinen aste", sv: "grundläggande utbildning och andra stadiet",
            en: "basic education and the second degree")
        static let general = LocalizedText(
            fi: "lukio", sv: "gymnasiet", en: "general upper secondary school")
        static let vocational = LocalizedText(
            fi: "ammatillinen koulutus", sv: "yrkesutbildningen", en: "vocational education")
        static func year(_ number: Int, of education: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(education.fi), \(number). vuosi", sv: "\(education.sv), år \(number)",
                en: "\(education.en), year \(number)")
        }

        static func grade(_ number: String) -> LocalizedText {
            LocalizedText(fi: "vuosiluokka \(number)", sv: "årskurs \(number)", en: "grade \(number)")
        }

        static let municipality = LocalizedText(fi: "kunta", sv: "kommunen", en: "municipality")
        static let county = LocalizedText(
            fi: "hyvinvointialue", sv: "välfärdsområdet", en: "wellbeing services county")
        static let betweenSchools = LocalizedText(
            fi: "koulujen välillä", sv: "mellan skolor", en: "between schools")
        static let betweenAreas = LocalizedText(
            fi: "alueiden välillä", sv: "mellan områden", en: "between areas")
        static let illness = LocalizedText(fi: "sairaus", sv: "sjukdom", en: "illness")
        static let leave = LocalizedText(fi: "loma tai vapaa", sv: "ledighet", en: "leave")
        static let unauthorised = LocalizedText(fi: "luvaton", sv: "olovlig", en: "unauthorised")
        static let other = LocalizedText(fi: "muu", sv: "annan", en: "other")
        static let absenceCases = LocalizedText(
            fi: "poissaolotyö", sv: "frånvaroärenden", en: "absence cases")
        static let ladder = LocalizedText(fi: "portaat", sv: "trappstegen", en: "ladder")
        static let interventions = LocalizedText(
            fi: "toimenpiteet", sv: "åtgärder", en: "interventions")
        static let travel = LocalizedText(
            fi: "matkat koulujen välillä", sv: "resor mellan skolor", en: "travel between schools")
        static let otherRequests = LocalizedText(
            fi: "muut pyynnöt", sv: "övriga begäranden", en: "other requests")
    }
}

extension Words {
    /// `School nurse (north, south)`.
    static func placed(_ text: LocalizedText, _ place: String) -> LocalizedText {
        text.map { "\($0) (\(place))" }
    }
}
