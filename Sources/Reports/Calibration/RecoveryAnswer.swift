import Calibration
import Localization
import PluginKit
import SchoolDomain
import Stochastics
import Tables

/// What trials with known values answer: whether a fit would find them.
public enum RecoveryAnswer {
    private typealias W = Words.Fitting

    public static func set(
        _ recovery: Recovery, _ question: FitQuestion, _ bound: BoundScenario, build: String
    ) -> ResultSet {
        let source = Provenance.Source(bound, replications: question.replications, seed: question.seed)
        var set = ResultSet(
            title: bound.scenario.name,
            about: ResultsAbout.line(bound.scenario, question.replications, question.seed))
        let all = recovery.unknowns.reduce(0) { $0 + $1.covered.successes }
        set.lead = W.recovered(
            100 * all / Double(max(1, recovery.trials * recovery.unknowns.count)), trials: recovery.trials)
        set.add(table(recovery))
        for table in Provenance.tables([source], build) { set.add(table) }
        return set
    }

    private static func table(_ recovery: Recovery) -> ResultTable {
        var table = ResultTable(
            "recovery", title: W.recovery, note: W.recoveryNote,
            columns: [
                .key("unknown", W.unknown, about: W.unknownAbout),
                .key("unit", W.unit, about: W.unitAbout),
                .value("bias", W.bias, .plain, decimals: 4, about: W.biasAbout),
                .value(
                    "root_mean_square", W.rootMeanSquare, .plain, decimals: 4, about: W.rootMeanSquareAbout),
                .value("covered", W.covered, .percent, decimals: 0, about: W.coveredAbout),
                .value(
                    "covered_low95", W.coveredLow, .percent, decimals: 0, measure: "covered",
                    statistic: "low95", about: W.coveredLimitAbout),
                .value(
                    "covered_high95", W.coveredHigh, .percent, decimals: 0, measure: "covered",
                    statistic: "high95", about: W.coveredLimitAbout),
            ])
        for one in recovery.unknowns {
            let interval = one.covered.interval95
            table.add([
                .text(one.unknown.id), .text(one.unknown.unit), .number(one.bias),
                .number(one.rootMeanSquare),
                .number(100 * one.covered.successes / Double(max(1, one.covered.trials))),
                .number(orNone: interval.map { 100 * $0.low }),
                .number(orNone: interval.map { 100 * $0.high }),
            ])
        }
        return table
    }
}
