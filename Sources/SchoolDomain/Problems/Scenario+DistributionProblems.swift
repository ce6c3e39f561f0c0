import Localization
import Stochastics

extension ProblemList {
    /// - Parameter unknown: the name of the unknown whose law it is; `nil`: it stands at the place itself.
    mutating func check(
        _ distribution: Distribution, _ rule: DistributionRule, at path: Path, named unknown: String? = nil
    ) {
        if let problem = distribution.problem {
            error(Words.Fault.impossible(name(path), problem), at: path)
            return
        }
        if checkLowest(distribution, rule, at: path, unknown),
            checkHighest(distribution, rule, at: path, unknown)
        {
            let before = problems.count
            checkMean(distribution, rule, at: path)
            if problems.count == before { checkTail(distribution, rule, at: path, unknown) }
        }
    }

    /// A law whose tail is cut is another law: with the mean kept, its queues are shorter than those of the one declared.
    private mutating func checkTail(
        _ distribution: Distribution, _ rule: DistributionRule, at path: Path, _ unknown: String?
    ) {
        guard let largest = rule.largestDrawn, distribution.isFixed == nil, distribution.largest > largest
        else { return }
        let beyond = 1 - distribution.cdf(largest)
        guard beyond > DistributionRule.mostBeyond else { return }
        error(
            Words.Fault.beyondWhatIsDrawn(name(path), share: beyond, rule.typedBound(largest)), at: path,
            remedy: unknown.map { Words.Fault.narrowUnknown($0, ["max:"]) } ?? Words.Fault.narrow(["max:"]))
    }

    private mutating func checkLowest(
        _ distribution: Distribution, _ rule: DistributionRule, at path: Path, _ unknown: String?
    ) -> Bool {
        let lowest = distribution.smallest
        let touches = !rule.allowsLowest && lowest == rule.lowest && !distribution.avoidsZero
        guard lowest < rule.lowest || touches else { return true }
        let bound = rule.typed(rule.lowest)
        let requirement = rule.allowsLowest ? Words.Fault.atLeast(bound) : Words.Fault.moreThan(bound)
        let value = lowest.isFinite ? LocalizedText(rule.typed(lowest)) : Words.Fault.negative
        refuse(distribution, value, requirement, narrowedBy: "min:", at: path, unknown)
        return false
    }

    private mutating func checkHighest(
        _ distribution: Distribution, _ rule: DistributionRule, at path: Path, _ unknown: String?
    ) -> Bool {
        guard let highest = rule.highest, distribution.largest > highest else { return true }
        let largest = distribution.largest
        let value = largest.isFinite ? LocalizedText(rule.typed(largest)) : Words.Fault.anySize
        refuse(
            distribution, value, Words.Fault.atMost(rule.typed(highest)), narrowedBy: "max:", at: path,
            unknown)
        return false
    }

    private mutating func refuse(
        _ distribution: Distribution, _ value: LocalizedText, _ requirement: LocalizedText,
        narrowedBy bound: String, at path: Path, _ unknown: String?
    ) {
        guard distribution.isFixed == nil else {
            return error(Words.Fault.must(name(path), be: requirement, not: value), at: path)
        }
        error(
            Words.Fault.mustNotOccur(name(path), value, be: requirement), at: path,
            remedy: unknown.map { Words.Fault.narrowUnknown($0, [bound]) } ?? Words.Fault.narrow([bound]))
    }

    private mutating func checkMean(_ distribution: Distribution, _ rule: DistributionRule, at path: Path) {
        // The mean of a distribution with bounds takes time to find.
        let mayBeLow = rule.meanAtLeast.map { distribution.smallest < $0 } ?? false
        let mayBeHigh = rule.meanAtMost.map { distribution.largest > $0 } ?? false
        guard mayBeLow || mayBeHigh else { return }
        let mean = distribution.mean
        let text = rule.typed(mean)
        let value = distribution.isFixed == nil ? Words.Fault.onAverage(text) : LocalizedText(text)
        if let least = rule.meanAtLeast, mean < least {
            require(false, value, Words.Fault.atLeast(rule.typedBound(least)), at: path)
        }
        if let most = rule.meanAtMost, mean > most {
            require(false, value, Words.Fault.atMost(rule.typedBound(most)), at: path)
        }
    }
}

extension Distribution {
    /// Nothing smaller occurs.
    public var smallest: Double {
        switch self {
        case .fixed(let value): value
        case .uniform(let from, _): from
        case .normal: -.infinity
        case .exponential, .logNormal, .gamma, .beta: 0
        case .triangular(let low, _, _): low
        case .geometric: 1
        case .weights(let weights): Double(weights.filter { $0.weight > 0 }.map(\.value).min() ?? 0)
        case .truncated(let inner, let from, _): max(inner.smallest, from)
        }
    }

    /// Nothing larger occurs.
    public var largest: Double {
        switch self {
        case .fixed(let value): value
        case .uniform(_, let to): to
        case .normal, .exponential, .logNormal, .gamma, .geometric: .infinity
        case .beta: 1
        case .triangular(_, _, let high): high
        case .weights(let weights): Double(weights.filter { $0.weight > 0 }.map(\.value).max() ?? 0)
        case .truncated(let inner, _, let to): min(inner.largest, to)
        }
    }

    /// Whether 0, although the lower bound, never occurs.
    var avoidsZero: Bool {
        switch self {
        case .exponential, .logNormal, .gamma, .beta: true
        case .truncated(let inner, _, _): inner.avoidsZero
        default: false
        }
    }
}
