import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

/// A scenario at many points: a sentence for each measure, a row for each point and measure, and the refused points.
public enum SweepAnswer {
    private typealias W = Words.Sweep

    /// - Parameters:
    ///   - fails: where that is so is told, too; its measure is one of the sweep's.
    ///   - build: version and build of the program.
    public static func set(_ sweep: Sweep, fails: FailureRule? = nil, build: String) -> ResultSet {
        let source = Provenance.Source(
            sweep.base, replications: sweep.question.replications, seed: sweep.question.seed)
        let failure = fails.flatMap { rule in
            sweep.question.measures.firstIndex(of: rule.measure).map {
                FailureAnswer(sweep, rule, measure: $0)
            }
        }
        let sentences = [failure?.sentence].compactMap(\.self) + sentences(sweep)
        let refused = refused(sweep)
        var set = ResultSet(
            title: W.title, about: sweep.base.scenario.name,
            tables: [AnswerTable.table(sentences: sentences).forPrograms()]
                + [failure?.table].compactMap(\.self) + [points(sweep)]
                + (refused.rows.isEmpty ? [] : [refused]) + Provenance.tables([source], build))
        set.lead = sentences.joined(by: " ")
        return set
    }

    private static func keys(_ sweep: Sweep) -> [ResultColumn] {
        var known: Set<String> = []
        let paths = sweep.question.paths.map { path in
            var id = identifier(path.path)
            while !known.insert(id).inserted { id += "_" }
            let unit = path.unit.isEmpty ? nil : ResultUnit(path.unit, LocalizedText(path.unit))
            return ResultColumn(
                "at_" + id, LocalizedText(path.path), .key, unit: unit, decimals: path.places,
                about: W.pathAbout)
        }
        return [.key("point", W.point, about: W.pointAbout)] + paths
    }

    /// `staff.curator.posts` as `staff_curator_posts`, `minutesPerPupil` as `minutes_per_pupil`.
    private static func identifier(_ path: String) -> String {
        path.reduce(into: "") { id, sign in
            if sign.isUppercase, id.last.map({ $0 != "_" }) ?? false { id += "_" }
            if sign.isASCII, sign.isLetter || sign.isNumber {
                id += sign.lowercased()
            } else if id.last.map({ $0 != "_" }) ?? false {
                id += "_"
            }
        }
    }

    private static func points(_ sweep: Sweep) -> ResultTable {
        var table = ResultTable(
            "sweep", title: W.table, note: W.note,
            columns: keys(sweep) + [
                StudyTables.measureColumn, StudyTables.unitColumn, StudyTables.mean, StudyTables.low95,
                StudyTables.high95, StudyTables.difference,
                .statistic("difference_low95", W.differenceLow, about: W.differenceEndAbout),
                .statistic("difference_high95", W.differenceHigh, about: W.differenceEndAbout),
                StudyTables.replications,
            ])
        func add(_ key: [ResultCell], _ number: Int, _ series: [Double], _ isChanged: Bool) {
            let measure = sweep.measures[number]
            let estimate = Estimate(series, within: measure.possible)
            let difference =
                isChanged
                ? Difference(sweep.unchanged[number], series, better: measure.better) : nil
            table.add(
                key + [
                    .named(measure.id, MeasureWords.label(measure, in: [sweep.base.scenario])),
                    .named(measure.unit.rawValue, MeasureWords.unit(measure.unit)),
                    .number(orNone: estimate.mean), .number(orNone: estimate.interval?.low),
                    .number(orNone: estimate.interval?.high), .number(orNone: difference?.mean),
                    .number(orNone: difference?.interval?.low), .number(orNone: difference?.interval?.high),
                    .number(Double(estimate.count)),
                ])
        }
        let blank = sweep.question.paths.map { _ in ResultCell.none }
        for number in sweep.measures.indices {
            add([.named("unchanged", W.unchanged)] + blank, number, sweep.unchanged[number], false)
        }
        for (point, outcome) in sweep.outcomes.enumerated() {
            guard case .values(let values) = outcome else { continue }
            for number in sweep.measures.indices { add(key(sweep, point), number, values[number], true) }
        }
        return table
    }

    private static func key(_ sweep: Sweep, _ point: Int) -> [ResultCell] {
        [.text("\(point + 1)")] + sweep.question.points[point].map { .number($0) }
    }

    private static func refused(_ sweep: Sweep) -> ResultTable {
        var table = ResultTable(
            "refused", title: W.refusedTable, note: W.refusedNote,
            columns: keys(sweep) + [.note("reason", W.reason, about: W.reasonAbout)])
        for (point, outcome) in sweep.outcomes.enumerated() {
            if case .refused(let reason) = outcome { table.add(key(sweep, point) + [.word(reason)]) }
        }
        return table
    }

    // MARK: - In words

    private static func sentences(_ sweep: Sweep) -> [LocalizedText] {
        let means = sweep.measures.indices.map { number in
            sweep.outcomes.enumerated().compactMap { point, outcome -> (mean: Double, point: Int)? in
                guard case .values(let values) = outcome else { return nil }
                let mean = Estimate(values[number]).mean
                return mean.isNaN ? nil : (mean, point)
            }
        }
        let refused = sweep.outcomes.count { if case .refused = $0 { true } else { false } }
        let effort = W.effort(
            sweep.outcomes.count, refused: refused, replications: sweep.question.replications)
        let ranges = means.enumerated().compactMap { number, means -> LocalizedText? in
            guard let low = means.min(by: { $0.mean < $1.mean }),
                let high = means.max(by: { $0.mean < $1.mean })
            else { return nil }
            let measure = sweep.measures[number]
            let label = MeasureWords.label(measure, in: [sweep.base.scenario])
            let amount = { (value: Double) in
                LocalizedText { "\($0.rough(value)) \($0(MeasureWords.unit(measure.unit)))" }
            }
            return low.mean == high.mean
                ? W.same(label, amount(low.mean))
                : W.range(
                    label, low: amount(low.mean), at: sweep.place(low.point), high: amount(high.mean),
                    at: sweep.place(high.point))
        }
        return ranges + [effort]
    }
}

extension Sweep {
    /// The changes of a point.
    fileprivate func place(_ point: Int) -> String {
        zip(question.paths, question.points[point]).map { $0.change($1) }.joined(separator: ", ")
    }
}
