import Charts
import Experiments
import Localization
import SchoolDomain
import SimulationKernel
import Stochastics

/// What is not known, and how far the number of pupils over the threshold goes with it.
extension StudyCharts {
    private typealias W = Words.Pictures

    /// Of a single scenario the number itself, of plans the effect of the first on which an unknown bears.
    var unknowns: (any Chart)? {
        let results = study.parts.map(\.result)
        guard let lead = StudyFigures(results.map(\.scenario)).lead else { return nil }
        guard results.count > 1 else {
            return lead.series(results[0]).flatMap { tornado($0, of: results[0]) }
        }
        for plan in results.dropFirst() {
            let change = FigureChange(lead, results[0], plan)
            if let chart = tornado(change.differences, of: plan, isEffect: true) { return chart }
        }
        return nil
    }

    /// The straight line of least squares through the simulations, at the 5th and the 95th percentile of each unknown; of those whose
    /// rank correlation is beyond chance, as the answer's sentence on it asks.
    private func tornado(
        _ values: [Double], of result: ExperimentResult, isEffect: Bool = false
    ) -> (any Chart)? {
        guard values.count >= Self.fewestSimulations, values.allSatisfy(\.isFinite) else { return nil }
        let mean = values.reduce(0, +) / Double(values.count)
        let chances = values.indices.map { RandomSource(seed: result.seed, replication: UInt32($0)) }
        let bars = UnknownTables.items(result.scenario).compactMap { item -> Tornado.Unknown? in
            let drawn = chances.map(item.value)
            guard let correlation = RankCorrelation.spearman(drawn, values),
                abs(correlation) > PlanFindings.beyondChance / Double(values.count).squareRoot(),
                let line = LeastSquares(drawn, values), let low = try? item.law.quantile(0.05),
                let high = try? item.law.quantile(0.95)
            else { return nil }
            return Tornado.Unknown(item.title, low: line(low), high: line(high))
        }
        guard !bars.isEmpty else { return nil }
        let title = isEffect ? Words.labelled(W.unknowns, result.scenario.name) : W.unknowns
        return Tornado(
            title: title, unit: isEffect ? W.effectByUnknowns : W.pupilsByUnknowns, usual: mean,
            unknowns: bars)
    }

    /// Of fewer no correlation is beyond chance.
    private static let fewestSimulations = 20
}

/// A straight line through points.
struct LeastSquares {
    private let middle: (x: Double, y: Double)
    private let slope: Double

    /// `nil`: all points lie above each other, or there are none.
    init?(_ x: [Double], _ y: [Double]) {
        let count = Double(x.count)
        let middle = (x: x.reduce(0, +) / count, y: y.reduce(0, +) / count)
        let spread = x.reduce(0) { $0 + ($1 - middle.x) * ($1 - middle.x) }
        guard spread > 0 else { return nil }
        self.middle = middle
        slope = zip(x, y).reduce(0) { $0 + ($1.0 - middle.x) * ($1.1 - middle.y) } / spread
    }

    func callAsFunction(_ x: Double) -> Double { middle.y + slope * (x - middle.x) }
}
