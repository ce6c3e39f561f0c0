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

extension Model {
    /// The logarithm of an effect's multiplier in a replication; 0 for a multiplier of 1.
    public func multiplierLog(of effect: Int, _ chance: RandomSource) -> Double {
        let multiplier = multipliers[effect]
        return multiplier.power
            * Elementary.log(unknowns.value(multiplier.number, of: multiplier.owner, chance))
    }
}

/// What one source of help does to a pupil's hazard, until the day on which that may change.
struct EffectReading: BitwiseCopyable {
    let effect: Int
    /// The factor, among those that follow it when so many steps of a reading's length are left.
    private(set) var factor: UnsafePointer<Double>
    private(set) var next: Int
    private(set) var steps: Int

    @inline(__always)
    init(_ effect: Int, _ factor: UnsafePointer<Double>, next: Int, steps: Int = 0) {
        (self.effect, self.factor, self.next, self.steps) = (effect, factor, next, steps)
    }

    @inline(__always)
    mutating func step() {
        factor += 1
        next += EffectLaw.readingDays
        steps -= 1
    }
}

/// The readings of one pupil's help, in the order of the sources.
struct EffectReadings: BitwiseCopyable {
    private let base: UnsafeMutablePointer<EffectReading>
    private(set) var count = 0
    /// Whose they are; -1: nobody's yet.
    private(set) var pupil = -1

    init(_ model: Model) { base = .allocate(capacity: max(1, model.effects.count)) }

    func free() { base.deallocate() }

    @inline(__always)
    mutating func begin(_ pupil: Int) {
        count = 0
        self.pupil = pupil
    }

    @inline(__always)
    mutating func append(_ reading: EffectReading) {
        (base + count).initialize(to: reading)
        count += 1
    }

    @inline(__always)
    subscript(place: Int) -> UnsafeMutablePointer<EffectReading> { base + place }

    /// The product of all factors, and the first day on which one of them may change.
    @inline(__always)
    var together: (product: Double, next: Int) {
        var product = 1.0
        var next = never
        for place in 0..<count {
            product *= base[place].factor.pointee
            next = min(next, base[place].next)
        }
        return (product, next)
    }
}
