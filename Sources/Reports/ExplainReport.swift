import SchoolDomain
import SimulationKernel

/// The order of a day, and one pupil's run as a timeline.
public struct ExplainReport: Sendable {
    let model: Model
    let language: Language

    public init(_ model: Model, _ language: Language) {
        self.model = model
        self.language = language
    }

    /// The phases of the day in their order.
    public static func phases(_ language: Language) -> String {
        var text = language(
            .init(
                fi: "Koulupäivän vaiheet järjestyksessä\n\n", sv: "Skoldagens faser i ordning\n\n",
                en: "The phases of a school day, in order\n\n"))
        for (number, phase) in DayPhase.allCases.enumerated() {
            let name = phase.rawValue + String(repeating: " ", count: 9 - phase.rawValue.count)
            text += "  \(number + 1)  \(name) \(language(words(phase)))\n"
        }
        return text
    }

    static func words(_ phase: DayPhase) -> LocalizedText {
        switch phase {
        case .calendar:
            .init(
                fi: "lukuvuosi alkaa: oppilaat siirtyvät luokalta toiselle ja uudet tulevat",
                sv: "läsåret börjar: elever flyttas upp och nya kommer",
                en: "a school year begins: pupils move up and new ones come")
        case .wake:
            .init(
                fi: "poissaolot tähän päivään asti; rajat ylittyvät; tuet ja jaksot päättyvät",
                sv: "frånvaron fram till i dag; gränser passeras; stöd och perioder tar slut",
                en: "absences up to today; thresholds are crossed; stays and services end")
        case .escalate:
            .init(
                fi: "opettaja huomaa ylityksen, toteaa aiheettomaksi tai pyytää apua",
                sv: "läraren märker passerad gräns, konstaterar obehövlig eller ber om hjälp",
                en: "teachers notice a crossing, exempt it or ask for help")
        case .refer:
            .init(
                fi: "pienluokkapäätökset; toimenpiteitä tarjotaan lukuvuoden alussa ja lisäosien mukaan",
                sv: "beslut om smågrupp; åtgärder erbjuds vid läsårets början och av tillägg",
                en: "decisions on small classes; interventions offered at the start of a year and by plugins")
        case .serve:
            .init(
                fi: "henkilöstö tekee työtä: jatkuvat tapaamiset, palaverit, jonot",
                sv: "personalen arbetar: fortlöpande kontakter, möten, köer",
                en: "staff work: ongoing contacts, joint meetings, queues")
        case .place:
            .init(
                fi: "vapaat paikat täytetään; odottamiseen kyllästyneet luopuvat",
                sv: "lediga platser fylls; de som inte orkar vänta ger upp",
                en: "free seats and places are filled; those out of patience give up")
        case .respond:
            .init(
                fi: "tehdyn työn seuraukset: vaikutus alkaa, seuraava vaihe, ohjaus pienluokkaan",
                sv: "följder av gjort arbete: effekt börjar, nästa skede, hänvisning",
                en: "finished work has its consequences: effects, next stages, referrals")
        case .observe:
            .init(
                fi: "lasketaan avoimet tapaukset, paikat ja jonot",
                sv: "öppna ärenden, platser och köer räknas",
                en: "open cases, seats and lists are counted")
        case .close:
            .init(
                fi:
                    "jokaiselle tänään kosketulle oppilaalle seuraava päivä, jona jotain voi tapahtua; koulun päättäneet lähtevät",
                sv: "varje berörd elev får nästa dag då något kan hända; de som slutar skolan går",
                en:
                    "each pupil touched today gets the next day on which something can happen; those who finish school leave"
            )
        }
    }

    /// One pupil's events, a line each, with every draw that decided something.
    public func timeline(_ events: [TraceEvent], year: String?) -> String {
        var text = ""
        let years = model.calendar.years
        // A free pupil's spells are found ahead of their day; the timeline is told in the order of days.
        let ordered = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        for (_, event) in ordered where event.day < model.dayCount && event.day >= 0 {
            let calendarYear = model.calendar.yearOfDay[event.day]
            if let year, years[calendarYear].label != year { continue }
            let line =
                "\(model.calendar.days[event.day].date)  \(language(words(event.kind)))" + told(event.draws)
            text += line + "\n"
        }
        return text
    }

    /// The draws behind an event, such as `  [really taken 0.412 < 0.750; delay 0.871]`.
    private func told(_ draws: [TraceDraw]) -> String {
        guard !draws.isEmpty else { return "" }
        let parts = draws.map { draw in
            let value =
                "\(language(EventWords.words(draw.matter))) \(language.number(draw.value, decimals: 3))"
            guard let chance = draw.chance else { return value }
            return value + (draw.value < chance ? " < " : " ≥ ") + language.number(chance, decimals: 3)
        }
        return "  [" + parts.joined(separator: "; ") + "]"
    }

    func words(_ kind: TraceEvent.Kind) -> LocalizedText { EventWords(model: model).words(kind) }
}

extension ExplainReport {
    public func heading(pupil: Int, replication: Int, seed: UInt64) -> String {
        language(
            .init(
                fi: "Oppilas \(pupil), tulevaisuus \(replication), siemen \(seed)\n",
                sv: "Elev \(pupil), framtid \(replication), frö \(seed)\n",
                en: "Pupil \(pupil), future \(replication), seed \(seed)\n"))
    }

    /// Said when there is nothing to tell of a pupil.
    public func nothing(year: String?) -> String {
        let when = year ?? ""
        return language(
            .init(
                fi: "Oppilas ei ole koulussa (\(when)).\n", sv: "Eleven går inte i skolan (\(when)).\n",
                en: "The pupil is not at school (\(when)).\n"))
    }
}
