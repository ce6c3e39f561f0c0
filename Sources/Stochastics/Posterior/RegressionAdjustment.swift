@preconcurrency import CGSL
import Glibc

extension ApproximatePosterior {
    /// The places moved to where they would be had they simulated exactly what was observed: by a linear regression of the places,
    /// on the logistic scale, on the differences from the observed, the nearest weighted most.
    ///
    /// - Source: Beaumont, Zhang & Balding, "Approximate Bayesian computation in population genetics" (2002); GSL,
    ///   `gsl_multifit_wlinear`.
    public func adjusted(to observed: [ClosedRange<Double>]) -> [Particle] {
        let differences = particles.map { particle in
            zip(particle.summaries, observed).map { Self.difference($0, $1) }
        }
        let scales = observed.indices.map { column in
            (differences.reduce(0) { $0 + $1[column] * $1[column] } / Double(differences.count)).squareRoot()
        }
        let columns = observed.indices.filter { scales[$0] > 0 }
        let scaled = differences.map { row in columns.map { row[$0] / scales[$0] } }
        let distances = scaled.map { $0.reduce(0) { $0 + $1 * $1 } }
        guard let farthest = distances.max(), farthest > 0, particles.count > 2 * (columns.count + 1) else {
            return particles
        }
        // Epanechnikov's weights reach nought at the farthest.
        let weights = zip(particles, distances).map { $0.weight * max(1e-9, 1 - $1 / farthest) }
        var moved = particles
        for dimension in particles[0].place.indices {
            let places = particles.map { Self.logit($0.place[dimension]) }
            guard let slopes = Self.slopes(of: places, on: scaled, weights: weights) else { return particles }
            for number in moved.indices {
                let shift = zip(slopes, scaled[number]).reduce(0) { $0 + $1.0 * $1.1 }
                moved[number].place[dimension] = Self.unit(places[number] - shift)
            }
        }
        for number in moved.indices { moved[number].weight = weights[number] }
        return moved
    }

    private static func logit(_ share: Double) -> Double { Elementary.log(share / (1 - share)) }
    private static func unit(_ place: Double) -> Double {
        1 / (1 + Elementary.exp(-max(-36, min(36, place))))
    }

    /// Of a weighted linear regression with a constant.
    private static func slopes(
        of values: [Double], on rows: [[Double]], weights: [Double]
    ) -> [Double]? {
        let (count, columns) = (rows.count, rows[0].count + 1)
        guard let x = gsl_matrix_alloc(count, columns), let y = gsl_vector_alloc(count),
            let w = gsl_vector_alloc(count), let c = gsl_vector_alloc(columns),
            let covariance = gsl_matrix_alloc(columns, columns),
            let work = gsl_multifit_linear_alloc(count, columns)
        else { return nil }
        defer {
            gsl_matrix_free(x)
            gsl_vector_free(y)
            gsl_vector_free(w)
            gsl_vector_free(c)
            gsl_matrix_free(covariance)
            gsl_multifit_linear_free(work)
        }
        for row in 0..<count {
            gsl_matrix_set(x, row, 0, 1)
            for (column, value) in rows[row].enumerated() { gsl_matrix_set(x, row, column + 1, value) }
            gsl_vector_set(y, row, values[row])
            gsl_vector_set(w, row, weights[row])
        }
        var sum = 0.0
        // Directions that hardly vary are left out, as summaries that add up to a hundred have one.
        var rank = 0
        let status = GSL.status {
            gsl_multifit_wlinear_tsvd(x, w, y, 1e-6, c, covariance, &sum, &rank, work)
        }
        guard status == 0 else { return nil }
        return (1..<columns).map { gsl_vector_get(c, $0) }
    }
}
