/// A box of inputs in which something fails most often: the patient rule induction method.
///
/// Again and again a twentieth of the points is cut off at that end of an input which leaves the highest share of failures,
/// until as few points are left as are to be at least; of all boxes on the way the smallest is kept whose loss is worth it.
///
/// - Source: J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data" (1999); for "when does a plan fail?"
///   B. P. Bryant and R. J. Lempert (2010).
public struct FailureBox: Sendable, Hashable {
    /// By input, between which values; `nil`: it does not matter.
    public let limits: [Interval?]
    /// Points in the box.
    public let points: Int
    /// Those of them that fail.
    public let failures: Int
    /// All points that fail, in the box or not.
    public let allFailures: Int

    /// Share of the box that fails.
    public var density: Double { Double(failures) / Double(points) }
    /// Share of all failures that are in the box.
    public var coverage: Double { Double(failures) / Double(allFailures) }

    private static let peel = 0.05

    /// The box of the highest F measure of density and coverage.
    ///
    /// - Parameters:
    ///   - values: by point and input.
    ///   - fails: by point.
    ///   - least: points that a box holds at least.
    /// - Errors: `domain` where points are missing or of different lengths, or all or none fail: there is nothing to tell apart.
    public init(_ values: [[Double]], fails: [Bool], least: Int = 10) throws(NumericsError) {
        let inputs = values.first?.count ?? 0
        guard values.count == fails.count, inputs > 0, least > 0, values.count >= 2 * least,
            values.allSatisfy({ $0.count == inputs && $0.allSatisfy(\.isFinite) }),
            fails.contains(true), fails.contains(false)
        else { throw .domain("a box of \(fails.count { $0 }) failures among \(values.count) points") }
        let all = fails.count { $0 }
        func worth(_ inside: [Int]) -> Double {
            2 * Double(inside.count { fails[$0] }) / Double(inside.count + all)
        }
        var inside = Array(values.indices)
        var best = inside
        while let next = Self.peeled(inside, values, fails, least) {
            inside = next
            if worth(inside) > worth(best) { best = inside }
        }
        limits = (0..<inputs).map { input in
            let (own, whole) = (best.map { values[$0][input] }, values.map { $0[input] })
            guard let low = own.min(), let high = own.max(), low != whole.min() || high != whole.max()
            else { return nil }
            return Interval(low: low, high: high)
        }
        (points, failures, allFailures) = (best.count, best.count { fails[$0] }, all)
    }

    /// Whether a point lies in it.
    public func contains(_ point: [Double]) -> Bool {
        zip(limits, point).allSatisfy { limits, value in
            limits.map { $0.low <= value && value <= $0.high } ?? true
        }
    }

    /// How many fail of the points in a box that was found without them: each half of the points, every other one, is held
    /// against the box of the other half. The box that is told was chosen for the points in it, and so its own share is too
    /// high.
    ///
    /// - Errors: `nil` where a half has no box, or no box holds any of the other's points.
    public static func validated(_ values: [[Double]], fails: [Bool], least: Int = 10) -> ObservedShare? {
        var (inside, failures) = (0, 0)
        for half in 0..<2 {
            let (own, other) = (
                values.indices.filter { $0 % 2 == half }, values.indices.filter { $0 % 2 != half }
            )
            let box = try? FailureBox(
                own.map { values[$0] }, fails: own.map { fails[$0] }, least: max(2, least / 2))
            guard let box else { return nil }
            let held = other.filter { box.contains(values[$0]) }
            inside += held.count
            failures += held.count { fails[$0] }
        }
        return inside > 0 ? ObservedShare(Double(failures), of: inside) : nil
    }

    /// Without the end of an input that leaves the highest share of failures; `nil`: nothing more can be cut off.
    private static func peeled(
        _ inside: [Int], _ values: [[Double]], _ fails: [Bool], _ least: Int
    ) -> [Int]? {
        var best: (share: Double, left: [Int])?
        for input in values[0].indices {
            let sorted = inside.map { values[$0][input] }.sorted()
            let cut = max(1, Int(peel * Double(sorted.count)))
            let (low, high) = (sorted[cut - 1], sorted[sorted.count - cut])
            for keeps in [{ $0 > low }, { $0 < high }] as [(Double) -> Bool] {
                let left = inside.filter { keeps(values[$0][input]) }
                guard left.count >= least else { continue }
                let share = Double(left.count { fails[$0] }) / Double(left.count)
                if best.map({ share > $0.share }) ?? true { best = (share, left) }
            }
        }
        return best?.left
    }
}
