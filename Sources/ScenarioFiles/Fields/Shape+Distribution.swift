import Localization
import SchoolDomain
import Stochastics

extension Shape where Value == Distribution {
    /// A distribution by the rule of its place.
    ///
    /// - Parameter unitOptional: whether a value that is certain may stand without its unit, because the key names it.
    static func distribution(_ rule: DistributionRule, unitOptional: Bool = false) -> Shape {
        distribution(of: unitOptional ? rule.certain.withUnitOptional : rule.certain)
    }

    /// A number, which is then certain, or a mapping that names a distribution, perhaps with `min` and `max`.
    static func distribution(of rule: NumberRule) -> Shape {
        let fixed = Shape<Double>.number(rule)
        let kinds = alternatives(rule)
        let bounds = Shape<Double>.number(rule.unbounded)
        let beside = ["min": "Smaller values do not occur", "max": "Larger values do not occur"]
            .sorted { $0.key > $1.key }.map { Alternative($0.key, bounds, $0.value) }
        return Shape(
            .anyOf([
                .number(rule),
                .oneKey(alternatives: kinds.map(\.declaration), beside: beside.map(\.declaration)),
            ]),
            placeholder: .fixed(fixed.placeholder()), typed: { typed($0, rule.unit) },
            read: { node, spot in
                guard node.entries != nil else { return fixed.read(node, spot).map { .fixed($0) } }
                return named(node, kinds, bounds, spot)
            })
    }

    private static func named(
        _ node: LocatedNode, _ kinds: [Alternative<Distribution>], _ bounds: Shape<Double>, _ spot: Spot
    ) -> Distribution? {
        let chosen = chosenKey(
            of: node, .distribution, kinds.map(\.key), beside: ["min", "max"], spot: spot)
        guard let chosen, let alternative = kinds.first(where: { $0.key == chosen.key }),
            let distribution = alternative.shape.read(chosen.value, spot.key(chosen.key))
        else { return nil }
        // Bounds said before an overlay named another distribution belonged to the old one.
        let isReplacement = (node.entries ?? []).count { entry in kinds.contains { $0.key == entry.key } } > 1
        func bound(_ key: String) -> Double? {
            guard let value = node[key] else { return nil }
            if isReplacement, value.layer < chosen.value.latestLayer { return nil }
            return bounds.read(value, spot.key(key))
        }
        let (low, high) = (bound("min"), bound("max"))
        guard low != nil || high != nil else { return distribution }
        return .truncated(distribution, from: low ?? -.infinity, to: high ?? .infinity)
    }

    /// Every distribution that a file can name, with its parameters.
    private static func alternatives(_ rule: NumberRule) -> [Alternative<Distribution>] {
        let value = Shape<Double>.number(rule.unbounded)
        let bare = Shape<Double>.number(NumberRule(.none))
        return [
            Alternative(
                "uniform",
                .mapping {
                    .uniform(
                        from: $0.required("from", value, "Smallest value"),
                        to: $0.required("to", value, "Largest value"))
                }, "Every value between two is as likely"),
            Alternative(
                "exponential", .mapping { .exponential(mean: $0.required("mean", value, "Mean")) },
                "Exponential"),
            Alternative(
                "normal",
                .mapping {
                    .normal(
                        mean: $0.required("mean", value, "Mean"),
                        sd: $0.required("sd", value, "Standard deviation"))
                }, "Normal"),
            Alternative(
                "logNormal",
                .mapping {
                    .logNormal(
                        mean: $0.required("mean", value, "Mean"),
                        sd: $0.required("sd", value, "Standard deviation"))
                }, "Log-normal, by its own mean and standard deviation"),
            Alternative(
                "gamma",
                .mapping {
                    .gamma(
                        mean: $0.required("mean", value, "Mean"),
                        sd: $0.required("sd", value, "Standard deviation"))
                }, "Gamma"),
            Alternative(
                "beta",
                .mapping {
                    .beta(
                        alpha: $0.required("alpha", bare, "First shape parameter"),
                        beta: $0.required("beta", bare, "Second shape parameter"))
                }, "Beta, between 0 and 1"),
            Alternative(
                "triangular",
                .mapping {
                    .triangular(
                        low: $0.required("low", value, "Smallest value"),
                        mode: $0.required("mode", value, "Likeliest value"),
                        high: $0.required("high", value, "Largest value"))
                }, "Triangular"),
            Alternative(
                "geometric", .mapping { .geometric(mean: $0.required("mean", value, "Mean")) },
                "Geometric: 1, 2, 3 …"),
            Alternative("weights", .weights, "Whole values with their weights"),
        ]
    }

    /// A mapping of whole values to weights.
    private static var weights: Shape {
        let weight = Shape<Double>.number(NumberRule(.none, from: 0))
        return Shape(
            .byName(weight.kind()), placeholder: .weights([ValueWeight(value: 1, weight: 1)]),
            read: { node, spot in
                guard let entries = Shape<[(name: String, value: Double)]>.byName(weight).read(node, spot)
                else { return nil }
                return .weights(
                    entries.compactMap { entry in
                        if let value = Int(entry.name) {
                            return ValueWeight(value: value, weight: entry.value)
                        }
                        spot.key(entry.name).fault(
                            Words.Fault.notWhole(shortened(entry.name), in: spot.name),
                            at: node.entry(entry.name)?.keyPlace ?? node.place)
                        return nil
                    })
            })
    }

    /// The distribution as it would be typed, for the simple ones.
    private static func typed(_ distribution: Distribution, _ unit: ParameterUnit) -> String? {
        let show = unit.typed
        switch distribution {
        case .fixed(let value): return show(value)
        case .uniform(let low, let high): return "{uniform: {from: \(show(low)), to: \(show(high))}}"
        case .logNormal(let mean, let sd): return "{logNormal: {mean: \(show(mean)), sd: \(show(sd))}}"
        case .gamma(let mean, let sd): return "{gamma: {mean: \(show(mean)), sd: \(show(sd))}}"
        case .beta(let alpha, let beta):
            return
                "{beta: {alpha: \(ParameterUnit.none.typed(alpha)), beta: \(ParameterUnit.none.typed(beta))}}"
        case .geometric(let mean): return "{geometric: {mean: \(show(mean))}}"
        default: return nil
        }
    }
}
