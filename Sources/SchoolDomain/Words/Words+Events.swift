extension Words {
    /// What happened to a pupil.
    public enum Events {
        public static func tendency(_ percent: (Language) -> String) -> LocalizedText {
            LocalizedText(
                fi: "poissaoloalttius \(percent(.fi)) %", sv: "frånvarobenägenhet \(percent(.sv)) %",
                en: "tendency to be absent \(percent(.en)) %")
        }

        public static func absentDays(_ days: Int) -> LocalizedText {
            LocalizedText(fi: "poissa \(days) pv", sv: "borta \(days) d", en: "absent \(days) d")
        }

        public static func reasonFor(_ step: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "aihetta portaaseen \(step.fi)", sv: "anledning till steget \(step.sv)",
                en: "reason for the step \(step.en)")
        }

        public static func isOffered(_ title: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "tarjotaan: \(title.fi)", sv: "erbjuds: \(title.sv)", en: "is offered: \(title.en)")
        }

        public static func byPlugin(_ name: String, _ what: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "lisäosa \(name): \(what.fi)", sv: "tillägget \(name): \(what.sv)",
                en: "plugin \(name): \(what.en)")
        }

        public static func yearBeginsSevere(at school: String, grade: Int) -> LocalizedText {
            LocalizedText(
                fi: "lukuvuosi alkaa: \(school), luokka \(grade), ei juuri käy koulussa",
                sv: "läsåret börjar: \(school), årskurs \(grade), går knappt i skolan",
                en: "the year begins: \(school), grade \(grade), hardly comes to school")
        }

        public static func yearBegins(at school: String, grade: Int, level: (Language) -> String)
            -> LocalizedText
        {
            LocalizedText(
                fi:
                    "lukuvuosi alkaa: \(school), luokka \(grade), poissaolotaso \(level(.fi)) × keskimääräinen",
                sv: "läsåret börjar: \(school), årskurs \(grade), frånvaronivå \(level(.sv)) × medeltalet",
                en: "the year begins: \(school), grade \(grade), absence level \(level(.en)) × average")
        }

        public static let leavesSchool = LocalizedText(
            fi: "päättää koulun", sv: "slutar skolan", en: "leaves school")
        public static let movesAway = LocalizedText(fi: "muuttaa pois", sv: "flyttar bort", en: "moves away")
        public static func absentDays(_ days: Int, lessons: Int, _ cause: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "poissa \(days) pv, \(lessons) h (\(cause.fi))",
                sv: "borta \(days) d, \(lessons) h (\(cause.sv))",
                en: "absent \(days) d, \(lessons) h (\(cause.en))")
        }

        public static func absentLessons(_ lessons: LocalizedText, _ cause: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "poissa \(lessons.fi) (\(cause.fi))", sv: "borta från \(lessons.sv) (\(cause.sv))",
                en: "absent from \(lessons.en) (\(cause.en))")
        }

        public static func effectOfHelp(_ percent: (Language) -> String) -> LocalizedText {
            LocalizedText(
                fi: "tuen vaikutus: poissaoloalttius \(percent(.fi)) %",
                sv: "stödets effekt: frånvarobenägenhet \(percent(.sv)) %",
                en: "effect of help: hazard of absence at \(percent(.en)) %")
        }

        public static func placedOutOfHome(_ days: Int) -> LocalizedText {
            LocalizedText(
                fi: "sijoitus kodin ulkopuolelle, \(days) pv", sv: "placering utom hemmet, \(days) d",
                en: "placed out of home, \(days) d")
        }

        public static func workAsked(_ step: LocalizedText, of role: LocalizedText, minutes: Int)
            -> LocalizedText
        {
            LocalizedText(
                fi: "\(step.fi): pyyntö, \(role.fi), \(minutes) min",
                sv: "\(step.sv): begäran, \(role.sv), \(minutes) min",
                en: "\(step.en): asked of \(role.en), \(minutes) min")
        }

        public static let notReferred = LocalizedText(
            fi: "ei ohjata pienluokkaan", sv: "hänvisas inte till smågrupp",
            en: "not referred to a small class")
        public static func referred(decision date: String) -> LocalizedText {
            LocalizedText(
                fi: "ohjataan pienluokkaan, päätös \(date)", sv: "hänvisas till smågrupp, beslut \(date)",
                en: "referred to a small class, decision on \(date)")
        }

        public static let declined = LocalizedText(fi: "ei paikkaa päätöksellä", sv: "avslag", en: "declined")
        public static let noClassFits = LocalizedText(
            fi: "sopivaa luokkaa ei ole", sv: "ingen lämplig klass finns",
            en: "there is no class for the pupil")
        public static let waitsForSeat = LocalizedText(
            fi: "odottaa paikkaa", sv: "väntar på plats", en: "waits for a seat")
        public static let givesUpSeat = LocalizedText(
            fi: "luopuu paikan odotuksesta", sv: "ger upp väntan på plats", en: "gives up waiting for a seat")
        public static let relapses = LocalizedText(
            fi: "vaikutus katoaa kerralla", sv: "effekten försvinner genast", en: "the effect is lost at once"
        )
        public static let seatBegins = LocalizedText(fi: "aloittaa", sv: "börjar", en: "starts")
        public static let stayOver = LocalizedText(
            fi: "jakso päättyy", sv: "perioden är slut", en: "the stay is over")
        public static let returnsToClass = LocalizedText(
            fi: "palaa omaan luokkaan", sv: "återvänder till vanlig klass", en: "returns to an ordinary class"
        )
        public static let agedOut = LocalizedText(
            fi: "kasvaa ulos luokasta", sv: "växer ur klassen", en: "grows out of the class")
        public static let finishesSchool = LocalizedText(
            fi: "päättää koulun", sv: "slutar skolan", en: "finishes school")
    }
}
