import Localization
import SchoolDomain
import Stochastics

extension Shape where Value == Distribution {
    /// A number or a distribution of which no value lies outside the rule's range.
    ///
    /// A law without an end, such as a normal one, must be cut by `min:` or `max:` where the range has one.
    static func distribution(within rule: NumberRule) -> Shape {
        let whole = distribution(of: rule)
        return Shape(
            whole.kind(), placeholder: whole.placeholder(), typed: whole.typed,
            read: { node, spot in
                guard let law = whole.read(node, spot) else { return nil }
                // A number was checked when it was read, and a wrong law is checked in the piece that takes it.
                guard law.isFixed == nil, law.problem == nil, let fault = law.outside(rule) else {
                    return law
                }
                let message = Words.Fault.mustNotOccur(spot.name, fault.found, be: rule.rangeText ?? "")
                spot.fault(message, at: node.place, remedy: Words.Fault.narrow(fault.bounds))
                return nil
            })
    }
}

extension Distribution {
    /// Which values occur, and which bounds would keep them in the rule's range; `nil`: they are in it.
    func outside(_ rule: NumberRule) -> (found: LocalizedText, bounds: [String])? {
        let isLow = rule.lower.map { smallest < $0 } ?? false
        let isHigh = rule.upper.map { largest > $0 } ?? false
        guard isLow || isHigh else { return nil }
        let bounds = (isLow ? ["min:"] : []) + (isHigh ? ["max:"] : [])
        return (support(rule.unit), bounds)
    }

    /// The values that occur, in words.
    private func support(_ unit: ParameterUnit) -> LocalizedText {
        switch (smallest.isFinite, largest.isFinite) {
        case (true, true): Words.Fault.from(unit.typed(smallest), to: unit.typed(largest))
        case (true, false): Words.Fault.endless(from: unit.typed(smallest))
        case (false, true): Words.Fault.endless(to: unit.typed(largest))
        case (false, false): Words.Fault.anyNumber
        }
    }
}
