import Stochastics

/// What every source of help does to the hazard at each of its tabulated strengths, in one replication.
///
/// Law: `multiplier ^ strength`, as `exp(log(multiplier) × strength)`.
struct EffectFactors: ~Copyable {
    private var factors: Column<Double>
    private var logs: Column<Double>
    /// Scratch: one for each effect, and then 1.
    private var untabulated: Column<Double>
    /// Where an effect's factors begin.
    private var first: IntColumn

    init(_ model: Model) {
        let counts = model.effects.map(\.places)
        factors = Column(1, count: counts.reduce(0, +))
        logs = Column(0, count: counts.count)
        untabulated = Column(1, count: counts.count + 1)
        first = IntColumn(0, count: counts.count)
        for effect in counts.indices { first[effect] = counts[..<effect].reduce(0, +) }
    }

    /// Draws the multipliers of a replication.
    mutating func read(_ model: Model, _ chance: RandomSource) {
        for (effect, law) in model.effects.enumerated() {
            let log = model.multiplierLog(of: effect, chance)
            logs[effect] = log
            for place in 0..<law.places {
                factors[first[effect] + place] = Elementary.exp(log * law.strength(atPlace: place))
            }
        }
    }

    /// The factor at a tabulated strength, and after it those of the strengths that follow.
    @inline(__always)
    func pointer(_ effect: Int, at place: Int) -> UnsafePointer<Double> {
        UnsafePointer(factors.start + first[effect] + place)
    }

    /// A source that does nothing.
    var none: UnsafePointer<Double> { UnsafePointer(untabulated.start + untabulated.count - 1) }

    /// The factor at another strength; valid until the next one of the same effect.
    mutating func untabulated(_ effect: Int, strength: Double) -> UnsafePointer<Double> {
        untabulated[effect] = Elementary.exp(logs[effect] * strength)
        return UnsafePointer(untabulated.start + effect)
    }
}
