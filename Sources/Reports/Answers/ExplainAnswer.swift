import Localization
import PluginKit
import SchoolDomain
import SimulationKernel
import Tables

/// What `porras explain` answers: the order of a school day, and one pupil's run as a timeline with every draw that
/// decided something.
public enum ExplainAnswer {
    private typealias W = Words.Explain

    /// The order of the day alone.
    public static func day() -> ResultSet { ResultSet(title: W.phases, tables: [phases("")]) }

    /// - Parameters:
    ///   - year: that alone; `nil`: the whole run.
    ///   - build: version and build of the program.
    public static func set(
        _ model: Model, _ events: [TraceEvent], pupil: Int, replication: Int, seed: UInt64, year: String?,
        of bound: BoundScenario, build: String
    ) -> ResultSet {
        let timeline = Timeline(model, events, year: year)
        var source = Provenance.Source(bound, replications: 1, seed: seed)
        source.further = [
            (.named("pupil", W.pupil), .text("\(pupil)")),
            (.named("replication", W.replication), .text("\(replication)")),
            (.named("year", Words.year), .text(year ?? "all")),
        ]
        return ResultSet(
            title: bound.scenario.name, about: W.heading(pupil: pupil, replication: replication, seed: seed),
            closing: timeline.isEmpty ? W.notAtSchool(year ?? "") : "",
            tables: [phases(W.phases)] + [PluginUses.table(bound)].compactMap(\.self)
                + timeline.tables() + Provenance.tables([source], build))
    }

    /// The phases of the day in their order.
    private static func phases(_ title: LocalizedText) -> ResultTable {
        var table = ResultTable(
            "phases", title: title,
            columns: [
                .key("number", W.number, about: W.numberAbout),
                .key("phase", Words.Plugins.phase, about: W.phaseAbout),
                .note("happens", W.happens, about: W.happensAbout),
            ])
        for (number, phase) in DayPhase.allCases.enumerated() {
            table.add([.number(Double(number + 1)), .text(phase.rawValue), .word(words(phase))])
        }
        return table
    }

    static func words(_ phase: DayPhase) -> LocalizedText {
        switch phase {
        case .calendar: W.calendar
        case .wake: W.wake
        case .escalate: W.escalate
        case .refer: W.refer
        case .serve: W.serve
        case .place: W.place
        case .respond: W.respond
        case .observe: W.observe
        case .close: W.close
        }
    }
}
