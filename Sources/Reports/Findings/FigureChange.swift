import Experiments
import Stochastics
import Tables

/// How a figure differs between a plan and the baseline, and what of that is shown.
struct FigureChange: Sendable {
    /// What the interval of the differences shows, and nothing beyond that.
    enum Verdict: Sendable, Hashable {
        /// The interval excludes nought, and one way is better.
        case better, worse
        /// The same where neither way is.
        case higher, lower
        /// Every replication has the same with the plan as without.
        case same
        /// The interval holds nought, or there is none.
        case notShown
        /// One of the two has no such number.
        case oneSided
    }

    let figure: Figure
    /// `nil`: there is no such number.
    let baseline: Estimate?
    let plan: Estimate?
    /// Plan less baseline; `nil` unless both have it.
    let difference: Difference?
    /// Plan less baseline by replication; `nan` where one of them measured nothing, none unless both have the figure.
    let differences: [Double]

    /// - Precondition: equal seeds and replications.
    init(_ figure: Figure, _ baseline: ExperimentResult, _ plan: ExperimentResult) {
        self.figure = figure
        let (old, new) = (figure.series(baseline), figure.series(plan))
        self.baseline = old.map { Estimate($0, within: figure.possible) }
        self.plan = new.map { Estimate($0, within: figure.possible) }
        if let old, let new {
            difference = Difference(old, new, better: figure.better)
            differences = zip(old, new).map { $1 - $0 }
        } else {
            (difference, differences) = (nil, [])
        }
    }

    var verdict: Verdict {
        guard let difference else { return .oneSided }
        guard let sign = difference.shownSign else { return difference.isNothing ? .same : .notShown }
        switch figure.better {
        case .neither: return sign > 0 ? .higher : .lower
        case .higher: return sign > 0 ? .better : .worse
        case .lower: return sign < 0 ? .better : .worse
        }
    }

    /// Whether a difference is shown, whichever way.
    var isShown: Bool { difference?.shownSign != nil }

    /// The way of a difference in euros that is shown or certain: pay and prices are the same in every replication, so that all
    /// of them differing one way is no chance (of six, a sign test at 5 %), though a placement in one of them makes
    /// the mean too rare for an interval.
    var certainSign: Double? {
        guard let difference else { return nil }
        if let shown = difference.shownSign { return shown }
        if difference.certainty.reason == .allEqual, ResultNumber.rounded(difference.mean) != 0 {
            return difference.mean > 0 ? 1 : -1
        }
        guard difference.count >= 6 else { return nil }
        let measured = differences.filter(\.isFinite)
        return measured.allSatisfy { $0 > 0 } ? 1 : measured.allSatisfy { $0 < 0 } ? -1 : nil
    }

    /// The difference as a part of what there was; of what was nought it is the largest of all.
    var relativeSize: Double {
        guard let difference, let baseline, difference.mean.isFinite else { return 0 }
        return baseline.mean == 0 ? .infinity : abs(difference.mean / baseline.mean)
    }

    /// Whether it is also large enough to be told in a sentence: a hundredth of what there was, or a percentage point.
    var isNotable: Bool {
        guard isShown, let difference, let baseline else { return false }
        if figure.unit == .percent { return abs(difference.mean) >= 1 }
        return baseline.mean == 0 || abs(difference.mean) >= abs(baseline.mean) / 100
    }
}

extension Difference {
    /// The way of a difference that is shown: its interval excludes nought, or all replications differ by the same.
    ///
    /// Of a few replications that happen to differ by the same nothing is shown, unless a price does so.
    var shownSign: Double? {
        switch certainty {
        case .known(let interval):
            let (low, high) = (ResultNumber.rounded(interval.low), ResultNumber.rounded(interval.high))
            return low > 0 ? 1 : high < 0 ? -1 : nil
        case .unknown(.allEqual):
            let mean = ResultNumber.rounded(mean)
            return mean == 0 || count <= MeanInterval.fewestDifferent ? nil : mean > 0 ? 1 : -1
        case .unknown(.fewValues), .unknown(.tooRare): return nil
        }
    }

    /// Whether no replication differs.
    var isNothing: Bool {
        certainty.reason == .allEqual && ResultNumber.rounded(mean) == 0
    }

    /// Half of the interval; 0 where all replications are alike, `nil` where nothing is known of it.
    var halfWidth: Double? { certainty.halfWidth }
}

extension MeanInterval {
    /// Half of the interval; 0 where all values are the same, `nil` where nothing is known of it.
    var halfWidth: Double? {
        switch self {
        case .known(let interval): (interval.high - interval.low) / 2
        case .unknown(.allEqual): 0
        case .unknown(.fewValues), .unknown(.tooRare): nil
        }
    }
}
