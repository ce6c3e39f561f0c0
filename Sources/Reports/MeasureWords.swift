import Experiments
import SchoolDomain

/// What the measures are called.
public enum MeasureWords {
    /// Name of a measure by its identifier; every identifier of `MeasureCatalog` is here (a test sees to it).
    public static let names: [String: LocalizedText] = [
        "pupils": .init(
            fi: "Oppilaita lukuvuoden aikana", sv: "Elever under läsåret", en: "Pupils during the year"),
        "pupilsOver": .init(
            fi: "Oppilaita yli rajan", sv: "Elever över gränsen", en: "Pupils over threshold"),
        "shareOver": .init(
            fi: "Osuus oppilaista yli rajan", sv: "Andel elever över gränsen",
            en: "Share of pupils over threshold"),
        "absentLessonsPerPupil": .init(
            fi: "Poissaolotunteja oppilasta kohti", sv: "Frånvarolektioner per elev",
            en: "Absent lessons per pupil"),
        "recorded": .init(fi: "Havaittu", sv: "Observerat", en: "Observed"),
        "absenceRate": .init(fi: "Poissaolo oppitunneista", sv: "Frånvaro av lektioner", en: "Absence rate"),
        "shareInDayBand": .init(
            fi: "Osuus poissaolopäivien mukaan", sv: "Andel efter frånvarodagar", en: "Share by days absent"),
        "casesCrossed": .init(fi: "Rajan ylityksiä", sv: "Passerade gränsen", en: "Threshold crossings"),
        "casesExempted": .init(
            fi: "Todettu aiheettomaksi", sv: "Konstaterat obehövliga", en: "Exempted at triage"),
        "casesNotTaken": .init(fi: "Jäi tekemättä", sv: "Blev inte gjorda", en: "Not taken"),
        "casesOpened": .init(fi: "Avattuja tapauksia", sv: "Öppnade ärenden", en: "Cases opened"),
        "casesServed": .init(fi: "Hoidettuja tapauksia", sv: "Skötta ärenden", en: "Cases served"),
        "casesReneged": .init(
            fi: "Luopui odottaessa", sv: "Gav upp i väntan", en: "Gave up while waiting"),
        "casesAlreadyOpen": .init(
            fi: "Edellinen yhä kesken", sv: "Det förra ännu öppet", en: "Earlier case still open"),
        "casesLapsed": .init(
            fi: "Ehti vanhentua ennen huomaamista", sv: "Förföll före upptäckt", en: "Lapsed before notice"),
        "casesLeft": .init(
            fi: "Lähti koulusta kesken", sv: "Lämnade skolan under", en: "Left school meanwhile"),
        "casesFollowedInClass": .init(
            fi: "Pienluokan hoidossa", sv: "Sköttes i smågruppen", en: "Followed in a small class"),
        "openCasesMean": .init(
            fi: "Avoimia tapauksia keskimäärin", sv: "Öppna ärenden i medeltal", en: "Open cases, mean"),
        "openCases": .init(fi: "Avoimia tapauksia", sv: "Öppna ärenden", en: "Open cases"),
        "hoursWorked": .init(fi: "Tehtyjä tunteja", sv: "Arbetade timmar", en: "Hours worked"),
        "hoursUndone": .init(fi: "Tekemättä jääneitä tunteja", sv: "Ogjorda timmar", en: "Hours left undone"),
        "hoursOvertime": .init(fi: "Ylityötunteja", sv: "Övertidstimmar", en: "Hours of overtime"),
        "hoursStaffAbsent": .init(
            fi: "Tunteja, joina virassa ei ollut ketään", sv: "Timmar då tjänsten stod tom",
            en: "Hours with nobody in the post"),
        "costOvertime": .init(fi: "Ylityöt", sv: "Övertid", en: "Overtime"),
        "utilisation": .init(fi: "Käyttöaste", sv: "Beläggning", en: "Utilisation"),
        "requestsBegun": .init(fi: "Aloitettuja pyyntöjä", sv: "Påbörjade begäranden", en: "Requests begun"),
        "waitMean": .init(fi: "Odotus keskimäärin", sv: "Väntetid i medeltal", en: "Wait, mean"),
        "waitP95": .init(
            fi: "Odotus, 95 % enintään", sv: "Väntetid, 95 % högst", en: "Wait, 95th percentile"),
        "servedWithinLimit": .init(
            fi: "Määräajassa aloitettu", sv: "Påbörjat inom tidsfristen", en: "Begun within the limit"),
        "completedWithinLimit": .init(
            fi: "Määräajassa valmiina", sv: "Klart inom tidsfristen", en: "Completed within the limit"),
        "stillWaitingAtEnd": .init(
            fi: "Jonossa jakson lopussa", sv: "I kö vid periodens slut", en: "Still waiting at the end"),
        "stillWaitingLate": .init(
            fi: "Niistä yli määräajan", sv: "Av dem över tidsfristen", en: "Of those, past the limit"),
        "seatOccupancy": .init(fi: "Paikkojen täyttöaste", sv: "Platsernas beläggning", en: "Seat occupancy"),
        "seatsFilled": .init(fi: "Täytettyjä paikkoja", sv: "Fyllda platser", en: "Seats filled"),
        "seatWaitMean": .init(
            fi: "Paikan odotus keskimäärin", sv: "Väntan på plats i medeltal", en: "Wait for a seat, mean"),
        "seatWaitP95": .init(
            fi: "Paikan odotus, 95 % enintään", sv: "Väntan på plats, 95 % högst",
            en: "Wait for a seat, 95th percentile"),
        "seatStaysOver": .init(fi: "Jakso päättyi", sv: "Perioden tog slut", en: "Stays completed"),
        "seatReturnsInAugust": .init(
            fi: "Palasi elokuussa", sv: "Återvände i augusti", en: "Returned in August"),
        "seatAgedOut": .init(fi: "Kasvoi ulos luokasta", sv: "Växte ur klassen", en: "Grew out of the class"),
        "seatFinishedSchool": .init(
            fi: "Päätti peruskoulun luokassa", sv: "Avslutade grundskolan i klassen",
            en: "Finished school in the class"),
        "seatMovedAway": .init(fi: "Muutti pois luokasta", sv: "Flyttade bort", en: "Moved away"),
        "seatWaiting": .init(
            fi: "Jonossa kuukauden lopussa", sv: "I kö vid månadens slut", en: "Waiting at month's end"),
        "seatWaitingMean": .init(fi: "Jonossa keskimäärin", sv: "I kö i medeltal", en: "Waiting list, mean"),
        "seatReferred": .init(
            fi: "Ohjattu pienluokkaan", sv: "Hänvisade till smågrupp", en: "Referred to a small class"),
        "seatDeclined": .init(fi: "Ei päätöstä paikasta", sv: "Inget beslut om plats", en: "Declined"),
        "seatGaveUp": .init(
            fi: "Luopui paikan odotuksesta", sv: "Gav upp väntan på plats", en: "Gave up waiting for a seat"),
        "seatUnmet": .init(
            fi: "Ei sopivaa luokkaa", sv: "Ingen lämplig klass", en: "No class for the pupil"),
        "seatLeft": .init(
            fi: "Lähti koulusta ennen paikkaa", sv: "Lämnade skolan före plats",
            en: "Left school before a seat"),
        "interventionStarted": .init(fi: "Aloittaneita", sv: "Började", en: "Started"),
        "interventionNotReached": .init(fi: "Ei tavoitettu", sv: "Nåddes inte", en: "Not reached"),
        "interventionRefused": .init(fi: "Ei mahtunut", sv: "Rymdes inte", en: "No place"),
        "interventionWaited": .init(fi: "Jäi odottamaan", sv: "Fick vänta", en: "Had to wait"),
        "interventionGaveUp": .init(fi: "Luopui odotuksesta", sv: "Gav upp väntan", en: "Gave up waiting"),
        "interventionEnded": .init(fi: "Päättyneitä", sv: "Avslutade", en: "Ended"),
        "interventionTakingPart": .init(
            fi: "Mukana keskimäärin", sv: "Med i medeltal", en: "Taking part, mean"),
        "costStaff": .init(fi: "Henkilöstö", sv: "Personal", en: "Staff"),
        "costAbsenceWork": .init(
            fi: "Poissaolotyön arvo", sv: "Frånvaroarbetets värde", en: "Value of absence work"),
        "costSeats": .init(fi: "Pienluokat", sv: "Smågrupper", en: "Small classes"),
        "costSeatsNet": .init(
            fi: "Pienluokat, tavallinen oppilas vähennettynä", sv: "Smågrupper, netto",
            en: "Small classes, net of ordinary pupils"),
        "pupilsHelped": .init(fi: "Autettuja oppilaita", sv: "Hjälpta elever", en: "Pupils helped"),
        "outOfHomePlacements": .init(
            fi: "Sijoituksia kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements"),
        "costPlacements": .init(
            fi: "Sijoitukset kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements"),
        "costInterventions": .init(
            fi: "Toimenpiteiden muut kulut", sv: "Åtgärdernas övriga kostnader",
            en: "Interventions, other costs"),
        "costTotal": .init(fi: "Kustannukset yhteensä", sv: "Kostnader totalt", en: "Total cost"),
    ]

    /// Names of units, short.
    public static func unit(_ unit: MeasureUnit) -> LocalizedText {
        switch unit {
        case .pupils: .init(fi: "oppilasta", sv: "elever", en: "pupils")
        case .lessons: .init(fi: "oppituntia", sv: "lektioner", en: "lessons")
        case .percent: .init("%")
        case .cases: .init(fi: "tapausta", sv: "ärenden", en: "cases")
        case .hours: .init("h")
        case .days: .init(fi: "koulupäivää", sv: "skoldagar", en: "school days")
        case .euros: .init("€")
        case .requests: .init(fi: "pyyntöä", sv: "begäranden", en: "requests")
        default: .init(unit.rawValue)
        }
    }

    /// A scope in words, such as `grades 7-9, over 50 h`, with the scenario's own titles.
    public static func scope(_ scope: Scope, in scenario: Scenario, _ language: Language) -> String {
        scope.entries.map { entry in
            let value = entry.value
            switch entry.key {
            case .role: return language(scenario.roles.first { $0.id == value }?.title ?? .init(value))
            case .step: return language(scenario.ladder.first { $0.id == value }?.title ?? .init(value))
            case .class: return language(scenario.classes.first { $0.id == value }?.title ?? .init(value))
            case .intervention:
                return language(scenario.interventions.first { $0.id == value }?.title ?? .init(value))
            case .school: return scenario.schools.first { $0.id == value }?.name ?? value
            case .grades:
                return language(grades(value))
            case .threshold: return value
            case .date:
                let parts = value.split(separator: "-").compactMap { Int($0) }
                guard parts.count == 2 else { return value }
                return language(
                    .init(
                        fi: "\(parts[1]).\(parts[0]). mennessä", sv: "till \(parts[1]).\(parts[0])",
                        en: "by \(parts[1])/\(parts[0])"))
            case .year, .output: return value
            case .cause: return language(cause(value))
            case .requests: return language(requests(value))
            case .employer: return language(employer(value))
            case .month:
                return language(.init(fi: "kuukausi \(value)", sv: "månad \(value)", en: "month \(value)"))
            case .week:
                return language(
                    .init(fi: "kouluviikko \(value)", sv: "skolvecka \(value)", en: "school week \(value)"))
            }
        }.joined(separator: ", ")
    }

    static func grades(_ value: String) -> LocalizedText {
        if value == "0-9" { return .init(fi: "kaikki luokka-asteet", sv: "alla årskurser", en: "all grades") }
        return value.contains("-")
            ? .init(fi: "luokat \(value)", sv: "årskurserna \(value)", en: "grades \(value)")
            : .init(fi: "luokka \(value)", sv: "årskurs \(value)", en: "grade \(value)")
    }

    static func employer(_ id: String) -> LocalizedText {
        switch Role.Employer(rawValue: id) {
        case .municipality: .init(fi: "kunta", sv: "kommunen", en: "municipality")
        case .county: .init(fi: "hyvinvointialue", sv: "välfärdsområdet", en: "wellbeing services county")
        case nil: .init(id)
        }
    }

    static func cause(_ id: String) -> LocalizedText {
        switch AbsenceCause(rawValue: id) {
        case .illness: .init(fi: "sairaus", sv: "sjukdom", en: "illness")
        case .leave: .init(fi: "loma tai vapaa", sv: "ledighet", en: "leave")
        case .unauthorised: .init(fi: "luvaton", sv: "olovlig", en: "unauthorised")
        case .other: .init(fi: "muu", sv: "annan", en: "other")
        case nil: .init(id)
        }
    }

    static func requests(_ id: String) -> LocalizedText {
        switch id {
        case "absence": .init(fi: "poissaolotyö", sv: "frånvaroärenden", en: "absence cases")
        case "ladder": .init(fi: "portaat", sv: "trappstegen", en: "ladder")
        case "intervention": .init(fi: "toimenpiteet", sv: "åtgärder", en: "interventions")
        case "travel":
            .init(fi: "matkat koulujen välillä", sv: "resor mellan skolor", en: "travel between schools")
        case "background": .init(fi: "muut pyynnöt", sv: "övriga begäranden", en: "other requests")
        default: .init(id)
        }
    }
}
