import Stochastics

/// Looks for the place where the sum of squared residuals is smallest.
///
/// It begins at the best of some places all over the bounds, and anew at the next best where it ends far from the data. Errors of
/// the rows are taken anew where a descent ended, and hold still in between.
struct FitSearch {
    /// On the scales of the search.
    private(set) var places: [Double]
    /// Steps of all descents.
    private(set) var steps = 0
    /// Whether the descent that was best ended of itself.
    private(set) var hasConverged = false

    /// Descents that begin where the last ended, with the standard errors there.
    private static let rounds = 3
    /// Descents from different places, at most.
    private static let beginnings = 3
    /// With more unknowns a simplex takes too many runs, and some places all over the bounds are none near.
    private static let unknownsOfFew = 8
    /// Places looked at before, for each unknown.
    private static let looksAhead = 4
    /// A sum of squares so many times that of chance is looked into again.
    private static let farOff = 3.0
    /// Where a descent begins anew, no unknown is nearer to a bound than a twentieth of the way: there slopes vanish.
    private static let placeMost = 3.0

    /// Leaves the problem with the standard errors that the answer was found with.
    init(_ problem: FitProblem, _ question: FitQuestion) throws(FitFault) {
        let begin = problem.scales.map { $0.place($0.unknown.start) }
        places = begin
        let (errors, isOfFew) = (problem.errors, begin.count <= Self.unknownsOfFew)
        let candidates = isOfFew ? try Self.candidates(problem, question, begin) : [begin]
        let free = max(1, problem.rows.rows.count - begin.count)
        var best: (sum: Double, errors: [Double])?
        for candidate in candidates.prefix(Self.beginnings) {
            problem.errors = errors
            let found = try Self.descent(problem, question, from: candidate, isOfFew: isOfFew)
            steps += found.steps
            if found.sum < best?.sum ?? .infinity {
                best = (found.sum, problem.errors)
                (places, hasConverged) = (found.places, found.hasConverged)
            }
            if found.sum <= Self.farOff * Double(free) { break }
        }
        if let best { problem.errors = best.errors }
    }

    /// Places from the best on, the one that was asked for among them.
    private static func candidates(
        _ problem: FitProblem, _ question: FitQuestion, _ begin: [Double]
    ) throws(FitFault) -> [[Double]] {
        let points =
            (try? UnitDesign.latinHypercube(
                looksAhead * begin.count, inputs: begin.count, seed: question.seed)) ?? []
        let all = [begin] + points.map { $0.map { (2 * $0 - 1) * placeMost * 0.75 } }
        var sums: [Double] = []
        for place in all { sums.append(try sum(problem, place)) }
        return all.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }.map { all[$0] }
    }

    private static func sum(_ problem: FitProblem, _ places: [Double]) throws(FitFault) -> Double {
        let residuals = problem.residuals(places)
        if let fault = problem.fault { throw fault }
        return residuals?.reduce(0) { $0 + $1 * $1 } ?? .infinity
    }

    private struct Descent {
        var places: [Double]
        var sum = Double.infinity
        var steps = 0
        var hasConverged = false
    }

    private static func descent(
        _ problem: FitProblem, _ question: FitQuestion, from begin: [Double], isOfFew: Bool
    ) throws(FitFault) -> Descent {
        var best = Descent(places: begin)
        for round in 0..<rounds {
            let from = round == 0 ? begin : best.places.map { max(-placeMost, min(placeMost, $0)) }
            let found = LeastSquares(
                from: from, steps: .byParameters, stepsMax: question.stepsMax, tolerance: 1e-4,
                residuals: { problem.residuals($0) }, jacobian: { problem.jacobian($0, $1) })
            guard let found, problem.fault == nil else { throw problem.fault ?? .impossible([]) }
            best.steps += found.iterations
            let before = round == 0 ? .infinity : try sum(problem, best.places)
            if found.sumOfSquares <= before {
                (best.places, best.hasConverged) = (found.parameters, found.hasConverged)
            }
            if round < rounds - 1 { try problem.weigh(at: best.places) }
        }
        if isOfFew, !best.hasConverged {
            let simplex = SimplexSearch(
                from: best.places, size: 0.1, sizeMin: 1e-3, stepsMax: 40 * begin.count
            ) { problem.residuals($0)?.reduce(0) { $0 + $1 * $1 } ?? .infinity }
            if let fault = problem.fault { throw fault }
            (best.places, best.hasConverged) = (simplex.parameters, simplex.hasConverged)
        }
        best.sum = try sum(problem, best.places)
        return best
    }
}
