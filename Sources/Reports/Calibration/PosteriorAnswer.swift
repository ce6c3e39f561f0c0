import Calibration
import Localization
import PluginKit
import SchoolDomain
import Stochastics
import Tables

/// What data leave of what was held of numbers before, and whether the scenario with them looks like the data.
public enum PosteriorAnswer {
    private typealias W = Words.Posterior
    private typealias F = Words.Fitting

    /// - Parameter bound: the scenario that was fitted, as it was.
    public static func set(_ posterior: Posterior, _ bound: BoundScenario, build: String) -> ResultSet {
        let question = posterior.question
        var source = Provenance.Source(bound, replications: question.replications, seed: question.seed)
        source.further = [(.named("runs", F.runs), .number(Double(posterior.simulations)))]
        var set = ResultSet(
            title: bound.scenario.name,
            about: ResultsAbout.line(bound.scenario, question.replications, question.seed),
            closing: W.legend)
        set.lead = lead(posterior)
        set.add(unknowns(posterior))
        if posterior.unknowns.count > 1 { set.add(pairs(posterior)) }
        // Counts of schools are of few pupils each and are not told one by one.
        if posterior.rows.contains(where: { $0.row.measure != nil }) { set.add(rows(posterior)) }
        set.add(generations(posterior))
        for table in Provenance.tables([source], build) { set.add(table) }
        return set
    }

    private static func lead(_ posterior: Posterior) -> LocalizedText {
        let within = posterior.rows.count { row in
            let range = row.row.observed.range
            return range.upperBound >= row.simulated.quantile(0.05)
                && range.lowerBound <= row.simulated.quantile(0.95)
        }
        var lines = [
            W.lead(
                within, of: posterior.rows.count, unknowns: posterior.unknowns.count,
                simulations: posterior.simulations), W.end(posterior.end),
        ]
        let untold = posterior.unknowns.filter { $0.shareOfPrior >= Posterior.untold }.map(\.unknown.id)
        lines.append(
            untold.isEmpty
                ? F.allTold : F.untold(untold.map { "`\($0)`" }.joined(separator: ", ")))
        if posterior.rowsOfMore > 0 { lines.append(W.ofMore(posterior.rowsOfMore)) }
        return lines.joined(by: "\n")
    }

    private static func unknowns(_ posterior: Posterior) -> ResultTable {
        func quantile(_ id: String, _ title: LocalizedText) -> ResultColumn {
            .value(id, title, .plain, decimals: 4, measure: "value", statistic: id, about: W.quantileAbout)
        }
        var table = ResultTable(
            "posterior", title: W.unknowns, note: W.unknownsNote,
            columns: [
                .key("unknown", F.unknown, about: F.unknownAbout),
                .key("unit", F.unit, about: F.unitAbout),
                .value("mean", W.mean, .plain, decimals: 4, measure: "value", about: W.meanAbout),
                .value(
                    "sd", F.sd, .plain, decimals: 4, measure: "value", statistic: "sd", about: W.sdAbout),
                quantile("q05", Words.Columns.q05), quantile("q50", W.median),
                quantile("q95", Words.Columns.q95),
                .value("left_of_spread", W.left, .percent, decimals: 0, about: W.leftAbout),
            ])
        for known in posterior.unknowns {
            let sample = known.sample
            table.add([
                .text(known.unknown.id), .text(known.unknown.unit), .number(sample.mean), .number(sample.sd),
                .number(sample.quantile(0.05)), .number(sample.quantile(0.5)),
                .number(sample.quantile(0.95)),
                .number(100 * known.shareOfPrior),
            ])
        }
        return table
    }

    private static func pairs(_ posterior: Posterior) -> ResultTable {
        var table = ResultTable(
            "posterior_pairs", title: W.pairs, note: W.pairsNote,
            columns: [
                .key("unknown", F.unknown, about: F.unknownAbout),
                .key("other", W.other, about: F.unknownAbout),
                .value(
                    "rank_correlation", W.correlation, .plain, decimals: 2, statistic: "rank_correlation",
                    about: W.pairsNote),
            ])
        let unknowns = posterior.unknowns
        for one in unknowns.indices {
            for other in unknowns.indices where other > one {
                table.add([
                    .text(unknowns[one].unknown.id), .text(unknowns[other].unknown.id),
                    .number(posterior.rankCorrelations[one][other]),
                ])
            }
        }
        return table
    }

    private static func rows(_ posterior: Posterior) -> ResultTable {
        func quantile(_ id: String, _ title: LocalizedText) -> ResultColumn {
            .value(
                id, title, .plain, decimals: 4, measure: "simulated", statistic: id, about: W.simulatedAbout)
        }
        var table = ResultTable(
            "posterior_rows", title: W.rows, note: W.rowsNote,
            columns: [
                .key("measured", F.measured, about: F.measuredAbout),
                .key("unit", F.unit, about: F.unitAbout),
                .value("observed", F.observed, .plain, decimals: 4, about: F.observedAbout),
                quantile("q05", Words.Columns.q05), quantile("q50", W.median),
                quantile("q95", Words.Columns.q95),
                .value("below", W.below, .percent, decimals: 0, about: W.belowAbout),
            ])
        for row in posterior.rows where row.row.measure != nil {
            table.add([
                .text(row.row.observed.name), .text(row.row.measure?.unit.rawValue ?? ""),
                .number(orNone: row.row.observed.number), .number(row.simulated.quantile(0.05)),
                .number(row.simulated.quantile(0.5)), .number(row.simulated.quantile(0.95)),
                .number(orNone: row.shareBelow.map { 100 * $0 }),
            ])
        }
        return table
    }

    private static func generations(_ posterior: Posterior) -> ResultTable {
        var table = ResultTable(
            "posterior_generations", title: W.generations, note: W.generationsNote,
            columns: [
                .key("generation", W.generation, about: W.generationAbout),
                .value("tolerance", W.tolerance, .plain, decimals: 3, about: W.toleranceAbout),
                .value("simulations", W.simulations, .plain, decimals: 0, about: W.simulationsAbout),
                .value("accepted", W.accepted, .percent, decimals: 0, about: W.acceptedAbout),
                .value("effective", W.effective, .plain, decimals: 0, about: W.effectiveAbout),
            ])
        for (number, generation) in posterior.generations.enumerated() {
            table.add([
                .text("\(number + 1)"),
                .number(orNone: generation.tolerance.isFinite ? generation.tolerance : nil),
                .number(Double(generation.simulations)), .number(100 * generation.acceptance),
                .number(generation.effectiveCount),
            ])
        }
        table.audience = .namedToReaders
        return table
    }
}
