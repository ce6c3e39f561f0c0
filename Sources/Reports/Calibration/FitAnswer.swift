import Calibration
import Experiments
import Localization
import PluginKit
import SchoolDomain
import Tables

/// What a calibration answers: the values that were found, how the scenario with them lies beside the data, and which of
/// them the data tell at all.
public enum FitAnswer {
    private typealias W = Words.Fitting

    /// - Parameter bound: the scenario that was fitted, as it was.
    public static func set(_ fit: Fit, _ bound: BoundScenario, build: String) -> ResultSet {
        let question = fit.question
        var source = Provenance.Source(bound, replications: question.replications, seed: question.seed)
        source.further = [(.named("runs", W.runs), .number(Double(fit.runs)))]
        var set = ResultSet(
            title: bound.scenario.name,
            about: ResultsAbout.line(bound.scenario, question.replications, question.seed),
            closing: W.legend)
        set.lead = lead(fit)
        set.add(unknowns(fit))
        if !measured(fit).isEmpty { set.add(rows(fit)) }
        if measured(fit).count < fit.rows.count { set.add(counts(fit, bound.scenario)) }
        set.add(directions(fit))
        for table in Provenance.tables([source], build) { set.add(table) }
        return set
    }

    private static func measured(_ fit: Fit) -> [Fit.Row] { fit.rows.filter { $0.row.measure != nil } }

    /// The answer in sentences: how many numbers fit, what is not told, what stands at a bound.
    private static func lead(_ fit: Fit) -> LocalizedText {
        let within = fit.rows.count { abs($0.residual) <= 2 }
        var lines = [W.fits(within, of: fit.rows.count, unknowns: fit.unknowns.count)]
        if !fit.hasConverged { lines.append(W.notConverged(fit.steps)) }
        let untold = fit.unknowns.filter { !$0.isTold }.map(\.unknown.id)
        lines.append(untold.isEmpty ? W.allTold : W.untold(quoted(untold)))
        let bounded = fit.unknowns.filter(\.isAtBound).map(\.unknown.id)
        if !bounded.isEmpty { lines.append(W.atBound(quoted(bounded))) }
        return lines.joined(by: "\n")
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func unknowns(_ fit: Fit) -> ResultTable {
        var table = ResultTable(
            "fitted_unknowns", title: W.unknowns, note: W.unknownsNote,
            columns: [
                .key("unknown", W.unknown, about: W.unknownAbout),
                ResultColumn("path", W.path, .label, about: W.pathAbout).detail(),
                .key("unit", W.unit, about: W.unitAbout),
                .value("start", W.start, .plain, decimals: 4, about: W.startAbout),
                .value("value", W.value, .plain, decimals: 4, about: W.valueAbout),
                .value("sd", W.sd, .plain, decimals: 4, about: W.sdAbout),
                .value("lower", W.lower, .plain, decimals: 4, about: W.boundAbout).detail(),
                .value("upper", W.upper, .plain, decimals: 4, about: W.boundAbout).detail(),
                .note("remark", W.remark, about: W.remarkAbout),
            ])
        for found in fit.unknowns {
            let bounds = found.unknown.bounds
            table.add([
                .text(found.unknown.id), .text(found.unknown.paths.joined(separator: " ")),
                .text(found.unknown.unit), .number(found.unknown.start), .number(found.value),
                .number(orNone: found.sd), .number(bounds.lowerBound), .number(bounds.upperBound),
                remark(found),
            ])
        }
        return table
    }

    private static func remark(_ found: Fit.Found) -> ResultCell {
        if !found.isTold { return .named("notTold", W.notTold) }
        return found.isAtBound ? .named("atBound", W.isAtBound) : .none
    }

    private static func rows(_ fit: Fit) -> ResultTable {
        var table = ResultTable(
            "fit_rows", title: W.rows, note: W.rowsNote,
            columns: [
                .key("measured", W.measured, about: W.measuredAbout),
                .key("unit", W.unit, about: W.unitAbout),
                .value("observed", W.observed, .plain, decimals: 4, about: W.observedAbout),
                .value("simulated", W.simulated, .plain, decimals: 4, about: W.simulatedAbout),
                .value("validated", W.validated, .plain, decimals: 4, about: W.validatedAbout),
                .value(
                    "difference", W.difference, .percent, decimals: 1, about: W.differenceAbout),
                .value("standard_error", W.error, .plain, decimals: 4, about: W.errorAbout).detail(),
                .value("residual", W.residual, .plain, decimals: 1, about: W.residualAbout),
            ])
        for row in measured(fit) {
            let observed = row.row.observed.number
            let difference = observed.flatMap { $0 == 0 ? nil : 100 * (row.validated / $0 - 1) }
            table.add([
                .text(row.row.observed.name), .text(row.row.measure?.unit.rawValue ?? ""),
                .number(orNone: observed), .number(row.simulated), .number(row.validated),
                .number(orNone: difference), .number(row.error), .number(row.residual),
            ])
        }
        return table
    }

    /// Counts of schools are of few pupils each, so they are told by threshold and date only.
    private static func counts(_ fit: Fit, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "fit_counts", title: W.counts, note: W.countsNote,
            columns: [
                .key("date", W.date, about: W.dateAbout),
                .key("threshold", W.threshold, about: W.thresholdAbout),
                .value("counts", W.countsOf, .plain, decimals: 0, about: W.countsOfAbout),
                .value("within", W.within, .percent, decimals: 0, about: W.withinAbout),
                .value(
                    "mean_residual", W.meanResidual, .plain, decimals: 2,
                    about: W.meanResidualAbout),
            ])
        for (date, day) in scenario.observation.dates.enumerated() {
            for (limit, hours) in scenario.observation.thresholdHours.enumerated() {
                let residuals = fit.rows.compactMap { row -> Double? in
                    guard case .monitoring(let count) = row.row.observed.subject, count.date == date,
                        count.limit == limit
                    else { return nil }
                    return row.residual
                }
                // Of fewer the mean would tell single counts.
                guard residuals.count >= 5 else { continue }
                let count = Double(residuals.count)
                table.add([
                    .text(day.typed), .text(MeasureCatalog.hours(hours)), .number(count),
                    .number(100 * Double(residuals.count { abs($0) <= 2 }) / count),
                    .number(residuals.reduce(0, +) / count),
                ])
            }
        }
        return table
    }

    /// What the data tell best and worst, as directions among the unknowns.
    private static func directions(_ fit: Fit) -> ResultTable {
        var table = ResultTable(
            "fit_directions", title: W.directions, note: W.directionsNote,
            columns: [
                .key("direction", W.direction, about: W.directionAbout),
                .value("told_to", W.toldTo, .plain, decimals: 3, about: W.toldToAbout),
                ResultColumn("unknowns", W.unknown, .label, about: W.directionUnknownsAbout),
            ])
        let told = fit.identifiability
        for (number, deviation) in told.deviations.enumerated() {
            let parts = told.directions[number].enumerated().sorted { abs($0.element) > abs($1.element) }
                .prefix(4).filter { abs($0.element) > 0.2 }
            let text = parts.map {
                "\(($0.element * 100).rounded() / 100) \(fit.unknowns[$0.offset].unknown.id)"
            }
            table.add([
                .text("\(number + 1)"), .number(orNone: deviation),
                .text(text.joined(separator: ", ")),
            ])
        }
        table.audience = .namedToReaders
        return table
    }
}
