import Experiments
import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

/// Which varied value matters for a measure: in words first, then a row for each.
public enum SensitivityAnswer {
    private typealias W = Words.Sensitivity

    /// What is told of a factor.
    private struct Told {
        let name: String
        /// By which factors are ranked.
        let size: Double
        let isTold: Bool
        let cells: [ResultCell]
    }

    /// - Parameters:
    ///   - sweep: over the design's points; its first measure is meant.
    ///   - build: version and build of the program.
    public static func set(
        _ sweep: Sweep, _ design: SensitivityDesign, _ result: SensitivityDesign.Result, build: String
    ) -> ResultSet {
        let measure = sweep.measures[0]
        let told = told(design, result, replications: sweep.question.replications)
        let ranked = told.sorted { $0.size > $1.size }
        var table = ResultTable(
            "sensitivity", title: W.title, note: note(result), columns: columns(result, measure))
        for factor in ranked {
            table.add(
                [.text(factor.name)] + factor.cells + [
                    .named(factor.isTold ? "told" : "not_told", factor.isTold ? W.told : W.notTold)
                ])
        }
        let label = MeasureWords.label(measure, in: [sweep.base.scenario])
        let untold = ranked.filter { !$0.isTold }.map { "`\($0.name)`" }.joined(separator: ", ")
        let sentences =
            [ranked[0].isTold ? W.most(label, ranked[0].name) : W.none(label)]
            + (untold.isEmpty ? [] : [W.untold(untold)])
            + [W.effort(sweep.outcomes.count, replications: sweep.question.replications)]
        let source = Provenance.Source(
            sweep.base, replications: sweep.question.replications, seed: sweep.question.seed)
        var set = ResultSet(
            title: W.title, about: label,
            tables: [AnswerTable.table(sentences: sentences).forPrograms(), table]
                + Provenance.tables([source], build))
        set.lead = sentences.joined(by: " ")
        return set
    }

    private static func note(_ result: SensitivityDesign.Result) -> LocalizedText {
        if case .morris = result { W.noteMorris } else { W.noteSobol }
    }

    private static func told(
        _ design: SensitivityDesign, _ result: SensitivityDesign.Result, replications: Int
    ) -> [Told] {
        switch result {
        case .sobol(let indices):
            design.factors.indices.map { number in
                let (first, total) = (indices.first[number], indices.total[number])
                let cells = [first, total].flatMap { share in
                    [share.value, share.interval.low, share.interval.high].map {
                        ResultCell.number(orNone: $0)
                    }
                }
                return Told(
                    name: design.factors[number].name, size: total.value, isTold: total.interval.low > 0,
                    cells: cells)
            }
        case .morris(let effects):
            design.factors.indices.map { number in
                let effect = effects.effects[number]
                return Told(
                    name: design.factors[number].name, size: effect.size,
                    isTold: effect.size > noiseAlone(effect, walks: design.rows),
                    cells: [
                        .number(effect.size), .number(orNone: effect.mean), .number(orNone: effect.spread),
                        .number(orNone: effect.noise),
                    ])
            }
        }
    }

    /// What the mean size of so many effects of noise alone exceeds with a probability of about 2.5 %: the size of a normal
    /// number has mean √(2/π) and standard deviation √(1 − 2/π) of its deviation.
    private static func noiseAlone(_ effect: ElementaryEffects.Effect, walks: Int) -> Double {
        let share = 2 / Double.pi
        return (effect.noise ?? 0) * (share.squareRoot() + 1.96 * ((1 - share) / Double(walks)).squareRoot())
    }

    private static func columns(_ result: SensitivityDesign.Result, _ measure: Measure) -> [ResultColumn] {
        let unit = ResultUnit(measure.unit.rawValue, MeasureWords.unit(measure.unit))
        let share = ResultUnit("share", "")
        func value(_ id: String, _ title: LocalizedText, _ unit: ResultUnit, _ about: LocalizedText)
            -> ResultColumn
        {
            .value(id, title, unit, decimals: 2, measure: measure.id, statistic: id, about: about)
        }
        func ends(_ id: String, _ title: LocalizedText) -> [ResultColumn] {
            [
                value(id + "_low95", [title, Words.low95].joined(by: ", "), share, W.endAbout),
                value(id + "_high95", [title, Words.high95].joined(by: ", "), share, W.endAbout),
            ]
        }
        let own: [ResultColumn] =
            if case .morris = result {
                [
                    value("effect_size", W.size, unit, W.sizeAbout),
                    value("effect_mean", W.mean, unit, W.meanAbout),
                    value("effect_spread", W.spread, unit, W.spreadAbout),
                    value("effect_noise", W.noise, unit, W.noiseAbout),
                ]
            } else {
                [value("first", W.first, share, W.firstAbout)] + ends("first", W.first)
                    + [value("total", W.total, share, W.totalAbout)] + ends("total", W.total)
            }
        return [.key("factor", W.factor, about: W.factorAbout)] + own
            + [.note("standing", W.standing, about: W.standingAbout)]
    }
}
