import Stochastics

/// How the points of a sweep are laid.
public enum SweepDesign: String, Sendable, Hashable, CaseIterable {
    /// All combinations of the steps.
    case grid
    /// Each range in as many equal parts as there are points, one point in each part.
    case lhs
    /// Sobol's sequence.
    case sobol

    /// More points than these are no answer that anyone reads.
    public static let mostPoints = 10_000

    /// By point the values of the paths; the same for the same arguments.
    ///
    /// - Parameter count: of points; not for a grid.
    public func points(_ paths: [VariedPath], count: Int, seed: UInt64) throws(VariedFault) -> [[Double]] {
        if let twice = paths.indices.first(where: { n in paths[..<n].contains { $0.path == paths[n].path } })
        {
            throw .twice(path: paths[twice].path)
        }
        if self == .grid { return try Self.grid(paths) }
        guard 1...Self.mostPoints ~= count else { throw .points(Double(count), most: Self.mostPoints) }
        let places: [[Double]]
        do {
            places =
                self == .lhs
                ? try UnitDesign.latinHypercube(count, inputs: paths.count, seed: seed)
                : try UnitDesign.sobol(count, inputs: paths.count, seed: seed)
        } catch {
            throw .paths(paths.count, most: UnitDesign.sobolInputsMax)
        }
        return places.map { zip(paths, $0).map { $0.value(at: $1) } }
    }

    private static func grid(_ paths: [VariedPath]) throws(VariedFault) -> [[Double]] {
        for path in paths where path.count == nil { throw .noStep(path: path.path) }
        let count = paths.reduce(1.0) { $0 * Double($1.count ?? 0) }
        guard count <= Double(mostPoints) else { throw .points(count, most: mostPoints) }
        return paths.reduce([[]]) { points, path in points.flatMap { point in path.grid.map { point + [$0] } }
        }
    }
}
