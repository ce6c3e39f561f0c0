import Experiments
import Localization
import SchoolDomain
import Tables

/// How queues go through the school year, as a line of bars.
enum YearCourse {
    private typealias W = Words.YearCourse

    /// Open cases week by week and waiting for a seat month by month, in an average school year; none where nothing waits.
    static func tables(_ result: ExperimentResult) -> [ResultTable] {
        var table = ResultTable.forReaders(
            "course", W.title,
            [
                .words("measure", Words.measure), .words("course", W.course), .digits("least", W.least),
                .digits("most", W.most),
            ])
        for step in result.scenario.ladder {
            let name = Words.labelled(MeasureKind.openCases.name, step.title)
            add(name, courses(result, .openCases, .week) { $0[.step] == step.id }, .cases, to: &table)
        }
        let waiting = courses(result, .seatWaiting, .month) { _ in true }
        add(MeasureKind.seatWaiting.name, waiting, .pupils, to: &table)
        return table.rows.isEmpty ? [] : [table]
    }

    private static func add(
        _ name: LocalizedText, _ course: [Double], _ unit: MeasureUnit, to table: inout ResultTable
    ) {
        guard let most = course.max(), let least = course.min(), most > 0 else { return }
        let label = LocalizedText { "\($0(name)) (\($0(MeasureWords.unit(unit))))" }
        table.add([.word(label), .word(LocalizedText(Sparkline.text(course))), .rough(least), .rough(most)])
    }

    /// Means over replications and years by week or month, in the order in which the measures have them; months of all
    /// classes are added up.
    private static func courses(
        _ result: ExperimentResult, _ kind: MeasureKind, _ time: Scope.Key, _ isOwn: (Scope) -> Bool
    ) -> [Double] {
        var (order, sums): ([String], [String: Double]) = ([], [:])
        var years: [String: Set<String>] = [:]
        for (position, measure) in result.measures.enumerated()
        where measure.kind == kind && isOwn(measure.scope) {
            guard let moment = measure.scope[time] else { continue }
            if sums[moment] == nil { order.append(moment) }
            let values = result.series(position)
            sums[moment, default: 0] += values.reduce(0, +) / Double(max(1, values.count))
            years[moment, default: []].insert(measure.scope[.year] ?? "")
        }
        return order.map { (sums[$0] ?? 0) / Double(max(1, years[$0]?.count ?? 1)) }
    }
}
