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
        var text = language(Words.Explain.phases)
        for (number, phase) in DayPhase.allCases.enumerated() {
            let name = phase.rawValue + String(repeating: " ", count: 9 - phase.rawValue.count)
            text += "  \(number + 1)  \(name) \(language(words(phase)))\n"
        }
        return text
    }

    static func words(_ phase: DayPhase) -> LocalizedText {
        switch phase {
        case .calendar: Words.Explain.calendar
        case .wake: Words.Explain.wake
        case .escalate: Words.Explain.escalate
        case .refer: Words.Explain.refer
        case .serve: Words.Explain.serve
        case .place: Words.Explain.place
        case .respond: Words.Explain.respond
        case .observe: Words.Explain.observe
        case .close: Words.Explain.close
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
        language(Words.Explain.heading(pupil: pupil, future: replication, seed: seed))
    }

    /// Said when there is nothing to tell of a pupil.
    public func nothing(year: String?) -> String {
        let when = year ?? ""
        return language(Words.Explain.notAtSchool(when))
    }
}
