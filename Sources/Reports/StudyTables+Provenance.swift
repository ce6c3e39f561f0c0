import Experiments
import PluginKit
import SchoolDomain
import Tables

extension StudyTables {
    /// Where each scenario's numbers come from.
    static func provenance(_ study: Study, _ plans: [StudyPlan] = []) -> ResultTable {
        var table = ResultTable(
            "provenance", title: Words.provenance, note: Words.provenanceNote,
            columns: [
                scenarioColumn, .key("item", Words.item, about: Words.itemAbout),
                .note("content", Words.content, about: Words.contentAbout),
            ])
        for (number, part) in study.parts.enumerated() {
            let name = part.result.scenario.name
            let sought = plans.indices.contains(number) ? items(plans[number]) : []
            for (item, content) in items(part.result, study.build) + sought {
                table.add([.named(part.id, name), item, content])
            }
        }
        return table
    }

    private static func items(_ result: ExperimentResult, _ build: String) -> [(ResultCell, ResultCell)] {
        let scenario = result.scenario
        var items: [(ResultCell, ResultCell)] = [
            (.named("program", Words.program), .text("Porras \(build)")),
            (.named("name", Words.scenarioName), .word(scenario.name)),
            (.named("question", Words.question), .word(scenario.question)),
        ]
        if let origin = result.bound.origin {
            items.append((.named("file", Words.scenarioFile), .text(origin.path)))
            items.append((.named("digest", Words.digest), .text(origin.digest)))
            items += origin.changes.map { (.named("change", Words.changedValue), .text($0)) }
            if let years = origin.firstYears {
                items.append((.named("years", Words.firstYears), .text("\(years)")))
            }
        }
        items.append((.named("seed", Words.seed), .text("\(result.seed)")))
        items.append((.named("replications", Words.replications), .text("\(result.replications)")))
        return items
            + result.bound.provenance.map { plugin in
                (.named("plugin", Words.plugin), .text(described(plugin)))
            }
    }

    /// What the plans were to reach.
    private static func items(_ plan: StudyPlan) -> [(ResultCell, ResultCell)] {
        let question = plan.staffing.question
        return [
            (.named("target", Words.Plan.target), percent(question.target)),
            (
                .named("confidence", Words.Plan.confidence),
                percent(question.confidence)
            ),
            (
                .named("assurance", Words.Plan.assurance), percent(question.assurance)
            ),
            (.named("planning_replications", Words.Plan.futures), .text("\(question.replications)")),
            (.named("seat_within_days", Words.Plan.seatDays), .text("\(plan.seats.withinDays)")),
        ]
    }

    private static func percent(_ share: Double) -> ResultCell {
        .word(Words.percent(PlanCells.percent(share)))
    }

    private static func described(_ plugin: PluginProvenance) -> String {
        let name = plugin.id == plugin.plugin ? plugin.id : "\(plugin.id) (\(plugin.plugin))"
        return "\(name) \(plugin.version) \(plugin.way.rawValue)" + (plugin.digest.map { " \($0)" } ?? "")
    }
}
