import Localization
import SchoolDomain

extension Shape where Value == Double {
    /// A number by its rule, in the stored unit.
    static func number(_ rule: NumberRule) -> Shape {
        Shape(
            .number(rule), placeholder: rule.lower ?? 0, typed: { rule.typed($0) },
            read: { node, spot in
                guard let text = node.text else {
                    let isUnknown = node["unknown"] != nil
                    spot.expected(
                        rule.expectation, not: node,
                        remedy: isUnknown ? Words.Fault.whereUnknownsStand : nil)
                    return nil
                }
                return value(of: text, by: rule, node: node, spot: spot)
            })
    }

    /// A share of a whole, written `30 %`.
    static var share: Shape { number(.share) }

    static func value(of text: String, by rule: NumberRule, node: LocatedNode, spot: Spot) -> Double? {
        guard let quantity = Quantity(text) else {
            // Numbers of pupils are copied from statistics.
            if rule.unit == .none, rule.countsThousands, let mark = StatisticalMark(text) {
                spot.fault(mark.meaning(text), at: node.place, remedy: mark.remedy)
            } else {
                spot.expected(rule.expectation, not: node)
            }
            return nil
        }
        guard !isTwofold(quantity, by: rule) else {
            let remedy = Words.Fault.write(
                quantity.readings.decimal, orThousands: quantity.readings.thousands)
            spot.fault(
                Words.Fault.ambiguous(spot.name, text), at: node.place, remedy: remedy)
            return nil
        }
        guard let stored = stored(quantity, by: rule, typed: text, node: node, spot: spot) else { return nil }
        guard stored.isFinite, abs(stored) < 1e15 else {
            spot.fault(Words.Fault.tooLarge(spot.name, shortened(text)), at: node.place)
            return nil
        }
        if rule.isWhole, stored != stored.rounded() {
            spot.fault(Words.Fault.must(spot.name, be: Words.Fault.wholeNumber, not: text), at: node.place)
            return nil
        }
        guard rule.contains(stored) else {
            spot.fault(
                Words.Fault.must(spot.name, be: rule.requirement(for: stored), not: text), at: node.place,
                remedy: rule.remedy(for: stored))
            return nil
        }
        return stored
    }

    /// Whether a comma or a point in the number could part decimals as well as thousands.
    ///
    /// A comma always could; a point, which is the decimal sign of these files, only where thousands are in the range of
    /// what is counted or paid.
    private static func isTwofold(_ quantity: Quantity, by rule: NumberRule) -> Bool {
        quantity.isAmbiguous
            || quantity.hasPointLikeThousands && rule.countsThousands && rule.contains(quantity.value * 1000)
    }

    /// The value in the stored unit; reports a unit that is missing or wrong.
    private static func stored(
        _ quantity: Quantity, by rule: NumberRule, typed text: String, node: LocatedNode, spot: Spot
    ) -> Double? {
        if quantity.unit.isEmpty {
            if rule.unitOptional { return quantity.value }
            let message = Words.Fault.withoutUnit(spot.name, text, rule.unit)
            spot.fault(message, at: node.place, remedy: unitRemedy(quantity, rule.unit, text))
            return nil
        }
        if let spelling = rule.unit.spellings.first(where: { $0.text == quantity.unit }) {
            return spelling.toStored(quantity)
        }
        let close = rule.unit.spellings.first { $0.text.lowercased() == quantity.unit.lowercased() }
        spot.fault(
            Words.Fault.must(spot.name, be: rule.expectation, not: "`\(shortened(text))`"), at: node.place,
            remedy: close.map { Words.Fault.unitSpelling($0.text) })
        return nil
    }

    private static func unitRemedy(_ quantity: Quantity, _ unit: ParameterUnit, _ text: String)
        -> LocalizedText?
    {
        guard unit == .share else {
            return unit.spellings.first.map { Words.Fault.ifMeant($0.text, write: "\(text) \($0.text)") }
        }
        guard quantity.value > 0, quantity.value <= 1 else { return Words.Fault.write("\(text) %") }
        return Words.Fault.write(unit.typed(quantity.value), orLittle: "\(text) %")
    }
}

extension Quantity {
    /// A number with three decimals as both readings would be typed, with its unit.
    fileprivate var readings: (decimal: String, thousands: String) {
        let plain = value == value.rounded() ? "\(Int(value))" : "\(value)"
        // Three decimals again would be no clearer.
        let decimal = Quantity(plain)?.hasPointLikeThousands == true ? plain + "0" : plain
        let suffix = unit.isEmpty ? "" : " \(unit)"
        return (decimal + suffix, "\(Int((value * 1000).rounded()))" + suffix)
    }
}

extension Shape where Value == Int {
    /// A number kept as a whole one; where its rule takes others too, such as `1.5 min`, it is rounded.
    static func whole(_ rule: NumberRule) -> Shape {
        Shape<Double>.number(rule).map({ Int($0.rounded()) }, back: { Double($0) })
    }
}

extension Shape where Value == UInt64 {
    /// A seed: a whole number that fits in 64 bits.
    static var seed: Shape {
        Shape(
            .number(NumberRule(.none, from: 0, isWhole: true)), placeholder: 0, typed: { String($0) },
            read: { node, spot in
                guard let text = node.text, let value = UInt64(text) else {
                    spot.expected(Words.Fault.wholeNumber(to: "\(UInt64.max)"), not: node)
                    return nil
                }
                return value
            })
    }
}

extension Shape where Value == ClosedRange<Int> {
    /// Whole school days from-to, written `5-10 d`, or always the same, `5 d`.
    static func dayRange(_ rule: NumberRule) -> Shape {
        Shape(
            .dayRange(rule), placeholder: 0...0,
            typed: {
                $0.lowerBound == $0.upperBound ? "\($0.lowerBound) d" : "\($0.lowerBound)-\($0.upperBound) d"
            },
            read: { node, spot in
                let parts = node.text.map {
                    $0.split(maxSplits: 1, omittingEmptySubsequences: false) { "-–—".contains($0) }
                }
                if let parts, parts.count == 2, let first = Int(trimmed(parts[0])), first >= 0 {
                    guard let last = Quantity(trimmed(parts[1])), last.unit == "d",
                        last.value >= Double(first),
                        rule.contains(last.value), last.value == last.value.rounded()
                    else {
                        spot.expected(
                            Words.Fault.dayRange, not: node)
                        return nil
                    }
                    return first...Int(last.value)
                }
                return Shape<Double>.number(rule).read(node, spot).map { Int($0)...Int($0) }
            })
    }
}

/// The text without spaces at its ends.
func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}
