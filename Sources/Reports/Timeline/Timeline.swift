import Localization
import SchoolDomain
import SimulationKernel
import Tables

/// One pupil's events in the order of their days.
struct Timeline {
    private typealias W = Words.Explain

    private let model: Model
    private let events: [TraceEvent]

    /// - Parameter year: events of that school year alone; `nil`: of the whole run, but for its warm-up.
    init(_ model: Model, _ events: [TraceEvent], year: String?) {
        self.model = model
        let calendar = model.calendar
        // A free pupil's spells are found ahead of their day; the timeline is told in the order of days.
        let ordered = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        self.events = ordered.map(\.element).filter { event in
            (calendar.firstCountedDay..<model.dayCount).contains(event.day)
                && (year == nil || calendar.years[calendar.yearOfDay[event.day]].label == year)
        }
    }

    var isEmpty: Bool { events.isEmpty }

    /// For readers the draws behind each event; for programs events and draws in tables of their own.
    func tables() -> [ResultTable] { (isEmpty ? [] : [inOrder()]) + [happened(), drawn()] }

    private func inOrder() -> ResultTable {
        var table = ResultTable.forReaders(
            "in_order", W.timeline, [.words("date", Words.date), .words("event", W.event)])
        for event in events {
            table.add([date(event), .word(LocalizedText { "\($0(words(event)))\(behind(event, $0))" })])
        }
        return table
    }

    /// The draws behind an event, such as `  [really taken 0.412 < 0.750; delay 0.871]`.
    private func behind(_ event: TraceEvent, _ language: Language) -> String {
        guard !event.draws.isEmpty else { return "" }
        let parts = event.draws.map { draw in
            let value =
                "\(language(draw.matter.words)) \(language.number(draw.value, decimals: 3))"
            guard let chance = draw.chance else { return value }
            return value + (draw.value < chance ? " < " : " ≥ ") + language.number(chance, decimals: 3)
        }
        return "  [" + parts.joined(separator: "; ") + "]"
    }

    private func happened() -> ResultTable {
        var table = ResultTable(
            "timeline", title: W.timeline,
            columns: [
                .key("number", W.number, about: W.numberAbout), .key("date", Words.date, about: W.dateAbout),
                .key("phase", Words.Plugins.phase, about: W.phaseAbout),
                .note("event", W.event, about: W.eventAbout),
            ])
        for (number, event) in events.enumerated() {
            table.add([
                .number(Double(number + 1)), date(event), .text(event.phase.rawValue), .word(words(event)),
            ])
        }
        return table.forPrograms()
    }

    private func drawn() -> ResultTable {
        var table = ResultTable(
            "draws", title: W.drawn,
            columns: [
                .key("event", W.number, about: W.numberAbout),
                .key("matter", W.matter, about: W.matterAbout),
                .value("value", W.value, .plain, decimals: 3, about: W.valueAbout),
                .value("chance", W.chance, .plain, decimals: 3, about: W.chanceAbout),
            ])
        for (number, event) in events.enumerated() {
            for draw in event.draws {
                table.add([
                    .number(Double(number + 1)), .named(draw.matter.rawValue, draw.matter.words),
                    .number(draw.value), .number(orNone: draw.chance.map(Self.asDrawn)),
                ])
            }
        }
        return table.forPrograms()
    }

    /// A probability without what comes of its being held as a multiple of 2⁻³²: nine decimals are all that it has.
    private static func asDrawn(_ chance: Double) -> Double { (chance * 1e9).rounded() / 1e9 }

    private func date(_ event: TraceEvent) -> ResultCell {
        .text(model.calendar.days[event.day].date.description)
    }

    private func words(_ event: TraceEvent) -> LocalizedText { EventWords(model: model).words(event.kind) }
}

extension TraceDraw.Matter {
    /// What a draw decided, in a word or two.
    fileprivate var words: LocalizedText {
        switch self {
        case .level: Words.Draws.level
        case .severeClass: Words.Draws.severeClass
        case .absentShare: Words.Draws.absentShare
        case .movesAway: Words.Draws.movesAway
        case .triage: Words.Draws.triage
        case .spellType: Words.Draws.spellType
        case .length: Words.Draws.length
        case .nextSpell: Words.Draws.nextSpell
        case .taken: Words.Draws.taken
        case .delay: Words.Draws.delay
        case .timeOfDay: Words.Draws.timeOfDay
        case .patience: Words.Draws.patience
        case .minutes: Words.Draws.minutes
        case .referral: Words.Draws.referral
        case .acceptance: Words.Draws.acceptance
        case .stay: Words.Draws.stay
        case .relapse: Words.Draws.relapse
        case .returnInAugust: Words.Draws.returnInAugust
        case .reach: Words.Draws.reach
        case .duration: Words.Draws.duration
        case .placement: Words.Draws.placement
        case .support: Words.Draws.support
        case .habit: Words.Draws.habit
        case .route: Words.Draws.route
        case .need: Words.Draws.need
        case .consent: Words.Draws.consent
        case .noticed: Words.Draws.noticed
        }
    }
}
