import Glibc

/// What data leave of a prior, by simulation alone: approximate Bayesian computation by sequential Monte Carlo.
///
/// Places of the unit cube stand for the unknowns, each number for the share of its prior below it, so that the prior is the same
/// everywhere. The first generation is of the prior; each later one is drawn around the one before, and only what simulates nearer to
/// the observed than the nearest half of that is kept. Summaries are measured by how much they vary in the generation before, which
/// changes as the places do.
///
/// - Law: a function of its arguments; `simulate` may answer on any number of threads.
/// - Source: Beaumont, Cornuet, Marin & Robert, "Adaptive approximate Bayesian computation" (2009), the weights and the
///   kernel of twice the covariance; Prangle, "Adapting the ABC distance function" (2017), the scales.
public struct ApproximatePosterior: Sendable {
    /// How far it goes.
    public struct Settings: Sendable, Hashable {
        /// Places of a generation.
        public var particles = 400
        /// It has stalled when fewer than this share of a generation's simulations are near enough.
        public var acceptanceMin = 0.1
        /// Fewer equally weighted places than this share are too few.
        public var effectiveMin = 0.2
        public var generationsMax = 20
        /// Simulations of all generations at most.
        public var simulationsMax = 50_000

        public init() {}
    }

    /// A place to be simulated.
    public struct Attempt: Sendable {
        /// Of all attempts; each is to be simulated with random numbers of its own.
        public let number: Int
        /// Strictly within the unit cube.
        public let place: [Double]
    }

    /// A place that was kept, with what was simulated there.
    public struct Particle: Sendable, Hashable {
        public var place: [Double]
        public var weight: Double
        public let summaries: [Double]
    }

    public struct Generation: Sendable, Hashable {
        /// How far from the observed a simulation may have been; infinite in the first.
        public let tolerance: Double
        public let simulations: Int
        /// Of how many equally weighted places its places are worth.
        public let effectiveCount: Double
        /// Share of its simulations that were near enough.
        public let acceptance: Double
    }

    public enum End: String, Sendable {
        /// Hardly anything came nearer.
        case stalled
        /// The weights of the next were too uneven.
        case fewEffective
        /// As many simulations or generations as were asked for.
        case enough
    }

    /// Of the last generation.
    public private(set) var particles: [Particle] = []
    public private(set) var generations: [Generation] = []
    public private(set) var end = End.enough
    /// Of all generations, also of one that was not finished.
    public private(set) var simulations = 0

    /// So many are simulated at a time, however many threads there are.
    private static let batch = 64
    private let observed: [ClosedRange<Double>]
    private let source: UInt64
    /// Scales and tolerances of the generations so far.
    private var rules: [(scales: [Double], tolerance: Double)] = []

    /// - Parameters:
    ///   - observed: each summary as it was observed; a range: somewhere in it.
    ///   - simulate: the summaries of each attempt; `nil`: it cannot be simulated, and is left out.
    /// - Throws: what `simulate` throws.
    public init<Failure: Error>(
        dimensions: Int, observed: [ClosedRange<Double>], settings: Settings = Settings(), seed: UInt64,
        simulate: ([Attempt]) throws(Failure) -> [[Double]?]
    ) throws(Failure) {
        precondition(dimensions > 0 && settings.particles > 1, "\(dimensions) unknowns")
        (self.observed, source) = (observed, seed)
        var scales: [Double] = []
        for number in 0..<settings.generationsMax {
            let isFirst = particles.isEmpty
            if !isFirst {
                let distances = particles.map { distance($0.summaries, scales) }.sorted()
                rules.append((scales, distances[(distances.count - 1) / 2]))
            }
            let kernel = isFirst ? nil : Kernel(particles)
            if !isFirst, kernel == nil {
                end = .stalled
                return
            }
            let draws = Draws(RandomSource(seed: seed, replication: UInt32(number)), dimensions, kernel)
            let grown = try generation(settings, draws, simulate)
            guard let grown else { return }
            let next = kernel.map { $0.weighed(grown.kept) } ?? grown.kept
            let worth = WeightedSample(next.map { _ in 0 }, weights: next.map(\.weight)).effectiveCount
            guard isFirst || worth >= settings.effectiveMin * Double(settings.particles) else {
                end = .fewEffective
                return
            }
            particles = next
            scales = Self.scales(grown.all, observed.count)
            let acceptance = Double(next.count) / Double(grown.all.count)
            generations.append(
                Generation(
                    tolerance: rules.last?.tolerance ?? .infinity, simulations: grown.all.count,
                    effectiveCount: worth, acceptance: acceptance))
            if acceptance < settings.acceptanceMin {
                end = .stalled
                return
            }
        }
    }

    /// Simulates until enough are near enough; `nil`: the simulations were used up before.
    private mutating func generation<Failure: Error>(
        _ settings: Settings, _ draws: Draws, _ simulate: ([Attempt]) throws(Failure) -> [[Double]?]
    ) throws(Failure) -> (kept: [Particle], all: [[Double]])? {
        var (kept, all): ([Particle], [[Double]]) = ([], [])
        var drawn = 0
        while kept.count < settings.particles {
            guard simulations < settings.simulationsMax else { return nil }
            let count = min(Self.batch, settings.simulationsMax - simulations)
            let attempts = (0..<count).map { Attempt(number: simulations + $0, place: draws[drawn + $0]) }
            let answers = try simulate(attempts)
            simulations += count
            drawn += count
            for (attempt, summaries) in zip(attempts, answers) where kept.count < settings.particles {
                guard let summaries else { continue }
                all.append(summaries)
                let isNear = rules.allSatisfy { distance(summaries, $0.scales) <= $0.tolerance }
                if isNear {
                    kept.append(Particle(place: attempt.place, weight: 1, summaries: summaries))
                }
            }
        }
        return (kept, all)
    }

    /// How far a summary lies from what was observed; 0 within a range.
    static func difference(_ summary: Double, _ observed: ClosedRange<Double>) -> Double {
        summary - max(observed.lowerBound, min(observed.upperBound, summary))
    }

    private func distance(_ summaries: [Double], _ scales: [Double]) -> Double {
        var sum = 0.0
        for (number, scale) in scales.enumerated() where scale > 0 {
            let difference = Self.difference(summaries[number], observed[number]) / scale
            sum += difference * difference
        }
        return sum.squareRoot()
    }

    /// Median absolute deviations; where half are the same, standard deviations; 0: it never varies.
    private static func scales(_ all: [[Double]], _ count: Int) -> [Double] {
        (0..<count).map { number in
            let values = all.map { $0[number] }.sorted()
            let median = values[values.count / 2]
            let deviations = values.map { abs($0 - median) }.sorted()
            let half = 1.4826 * deviations[deviations.count / 2]
            guard half == 0 else { return half }
            var moments = RunningMoments()
            for value in values { moments.add(value) }
            return moments.sd
        }
    }
}

/// Places around those of a generation: a normal law of twice their covariance.
private struct Kernel {
    let particles: [ApproximatePosterior.Particle]
    let root: Cholesky
    private let cumulative: [Double]

    /// - Errors: `nil` where the places do not differ in every direction.
    init?(_ particles: [ApproximatePosterior.Particle]) {
        let sum = particles.reduce(0) { $0 + $1.weight }
        let count = particles[0].place.count
        let means = (0..<count).map { i in
            particles.reduce(0) { $0 + $1.weight / sum * $1.place[i] }
        }
        let covariance = (0..<count).map { i in
            (0..<count).map { j in
                2
                    * particles.reduce(0) {
                        $0 + $1.weight / sum * ($1.place[i] - means[i]) * ($1.place[j] - means[j])
                    }
            }
        }
        guard let root = Cholesky(covariance) else { return nil }
        (self.particles, self.root) = (particles, root)
        var below = 0.0
        cumulative = particles.map {
            below += $0.weight / sum
            return below
        }
    }

    /// One of the places by their weights, for a number between 0 and 1.
    func chosen(_ chance: Double) -> [Double] {
        var (low, high) = (0, particles.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < chance { low = middle + 1 } else { high = middle }
        }
        return particles[low].place
    }

    /// With the weights that make up for where they were drawn: the prior, 1 everywhere, over the density there.
    func weighed(_ drawn: [ApproximatePosterior.Particle]) -> [ApproximatePosterior.Particle] {
        drawn.map { particle in
            let density = particles.reduce(0.0) { sum, other in
                let distance = root.distance(zip(particle.place, other.place).map { $0 - $1 })
                return sum + other.weight * Elementary.exp(max(-700, -distance / 2))
            }
            var weighed = particle
            weighed.weight = 1 / density
            return weighed
        }
    }
}

/// The places of a generation's attempts, by their number.
private struct Draws {
    let source: RandomSource
    let dimensions: Int
    let kernel: Kernel?

    init(_ source: RandomSource, _ dimensions: Int, _ kernel: Kernel?) {
        (self.source, self.dimensions, self.kernel) = (source, dimensions, kernel)
    }

    private func chance(_ number: Int, _ trial: Int, _ part: Int) -> Double {
        RandomBlock.unit(source.block(UInt32(part), UInt32(truncatingIfNeeded: number), UInt32(trial)).low)
    }

    subscript(number: Int) -> [Double] {
        guard let kernel else { return (0..<dimensions).map { chance(number, 0, $0) } }
        for trial in 0..<1000 {
            let normals = (0..<dimensions).map { NormalQuantile.value(chance(number, trial, $0 + 1)) }
            let place = zip(kernel.chosen(chance(number, trial, 0)), kernel.root.spread(normals)).map {
                $0 + $1
            }
            if place.allSatisfy({ $0 > 0 && $0 < 1 }) { return place }
        }
        // Twice the covariance of places in the cube leads out of it again and again only by design.
        return kernel.chosen(chance(number, 1000, 0))
    }
}
