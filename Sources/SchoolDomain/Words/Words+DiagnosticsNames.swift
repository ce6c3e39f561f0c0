import Localization

// Things that have names, and references to them.
extension Words {
    /// What a scenario names, with the forms that messages need.
    package enum Named: Sendable, Hashable {
        case school, step, role, profile, smallClass, intervention, plugin
        case year, spell, unknown, route, post

        /// What `reference(to:)` calls it; `nil`: nothing of the kind.
        package init?(_ word: String) {
            switch word {
            case "school": self = .school
            case "step": self = .step
            case "role": self = .role
            case "profile": self = .profile
            case "class": self = .smallClass
            case "intervention": self = .intervention
            case "plugin": self = .plugin
            case "unknown": self = .unknown
            case "route": self = .route
            default: return nil
            }
        }

        fileprivate var english: (one: String, many: String) {
            switch self {
            case .school: ("school", "schools")
            case .step: ("step", "steps")
            case .role: ("role", "roles")
            case .profile: ("needs profile", "profiles")
            case .smallClass: ("class", "classes")
            case .intervention: ("intervention", "interventions")
            case .plugin: ("plugin", "plugins")
            case .year: ("school year", "school years")
            case .spell: ("kind of spell", "kinds of spell")
            case .unknown: ("unknown", "unknowns")
            case .route: ("route", "routes")
            case .post: ("row of staff", "rows of staff")
            }
        }

        package var finnish: (genitive: String, partitive: String) {
            switch self {
            case .school: ("koulun", "koulua")
            case .step: ("portaan", "porrasta")
            case .role: ("ammattiryhmän", "ammattiryhmää")
            case .profile: ("tarveprofiilin", "tarveprofiilia")
            case .smallClass: ("pienluokan", "pienluokkaa")
            case .intervention: ("toimenpiteen", "toimenpidettä")
            case .plugin: ("lisäosan", "lisäosaa")
            case .year: ("lukuvuoden", "lukuvuotta")
            case .spell: ("poissaolojakson lajin", "poissaolojakson lajia")
            case .unknown: ("tuntemattoman suureen", "tuntematonta suuretta")
            case .route: ("reitin", "reittiä")
            case .post: ("henkilöstörivin", "henkilöstöriviä")
            }
        }

        package var swedish: (article: String, one: String, many: String) {
            switch self {
            case .school: ("en", "skola", "skolor")
            case .step: ("ett", "trappsteg", "trappsteg")
            case .role: ("en", "yrkesgrupp", "yrkesgrupper")
            case .profile: ("en", "behovsprofil", "behovsprofiler")
            case .smallClass: ("en", "smågrupp", "smågrupper")
            case .intervention: ("en", "åtgärd", "åtgärder")
            case .plugin: ("ett", "tillägg", "tillägg")
            case .year: ("ett", "läsår", "läsår")
            case .spell: ("en", "typ av frånvaroperiod", "typer av frånvaroperioder")
            case .unknown: ("en", "okänd storhet", "okända storheter")
            case .route: ("en", "väg", "vägar")
            case .post: ("en", "personalrad", "personalrader")
            }
        }
    }
}

extension Words.Fault {
    package static func unknown(_ named: Words.Named, _ id: String) -> LocalizedText {
        let no = named.swedish.article == "en" ? "ingen" : "inget"
        return .init(
            fi: "\(named.finnish.partitive) nimeltä `\(id)` ei ole",
            sv: "\(no) \(named.swedish.one) heter `\(id)`", en: "no \(named.english.one) is called `\(id)`")
    }

    package static func twice(_ named: Words.Named, _ id: String) -> LocalizedText {
        .init(
            fi: "kahden \(named.finnish.genitive) nimi on `\(id)`",
            sv: "två \(named.swedish.many) heter `\(id)`", en: "two \(named.english.many) are called `\(id)`")
    }
}
