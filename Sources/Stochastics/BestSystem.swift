import Glibc

/// Which of several systems has the largest mean, found value by value; those that fall behind are given up on the way.
///
/// The procedure KN. With k systems, a first stage of n₀ values each and an indifference zone δ,
///
/// `η = ½ ((2α / (k − 1))^(−2 / (n₀ − 1)) − 1)`, `h² = 2 η (n₀ − 1)`,
///
/// and `S²` the variance of the differences of two systems in the first stage, a system is given up after r values when
/// some other is ahead of it by `max(0, δ / (2 r) · (h² S² / δ² − r))` or more. The values of one number may be as alike as
/// common random numbers make them; the closer, the sooner it ends.
///
/// ```swift
/// var search = try BestSystem(of: 3, firstStage: 20, indifference: 2, confidence: 0.95)
/// while search.best == nil { search.add(next()) }
/// ```
///
/// - Law: when the best is ahead of all others by δ or more, it is found with the confidence asked for, if the values of a
///   system are independent and normal.
/// - Law: what is found depends on the values alone, not on how many are drawn ahead.
/// - Source: S.-H. Kim and B. L. Nelson, "A fully sequential procedure for indifference-zone selection in simulation", ACM
///   Transactions on Modeling and Computer Simulation 11 (2001) 251-273, with c = 1.
public struct BestSystem: Sendable {
    /// Values of each system before any is given up.
    public let firstStage: Int
    /// The least difference that matters, in the unit of the values.
    public let indifference: Double
    /// Those that are left, in their order.
    public private(set) var survivors: [Int]
    /// By system, after how many values it was given up; `nil` of those that are left.
    public private(set) var givenUpAfter: [Int?]
    /// Values taken of each that is left.
    public private(set) var count = 0
    /// By system, the sum of the values taken while it was left.
    private var sums: [Double]
    /// The first stage, by number and system; empty once its variances are known.
    private var firstRows: [[Double]] = []
    /// Variances of differences in the first stage, by both systems.
    private var variances: [[Double]] = []
    /// h².
    private let spread: Double

    /// - Parameters:
    ///   - systems: how many there are, 2 at least.
    ///   - confidence: between 1 / systems, which choosing by lot has, and 1.
    /// - Errors: `domain` where an argument is outside what is said here, or the first stage has fewer than 2 values.
    public init(
        of systems: Int, firstStage: Int, indifference: Double, confidence: Double
    ) throws(NumericsError) {
        guard systems >= 2, firstStage >= 2, indifference > 0, indifference.isFinite else {
            throw .domain(
                "the best of \(systems), after \(firstStage) values, with differences from \(indifference)")
        }
        guard confidence > 1 / Double(systems), confidence < 1 else {
            throw .domain("a confidence of \(confidence) in the best of \(systems)")
        }
        (self.firstStage, self.indifference) = (firstStage, indifference)
        survivors = Array(0..<systems)
        givenUpAfter = Array(repeating: nil, count: systems)
        sums = Array(repeating: 0, count: systems)
        let degrees = Double(firstStage - 1)
        let tail = 2 * (1 - confidence) / Double(systems - 1)
        spread = (pow(tail, -2 / degrees) - 1) * degrees
    }

    /// The one that is left; `nil` while there are several.
    public var best: Int? { survivors.count == 1 ? survivors[0] : nil }

    /// Values of each system after which the search ends at the latest; `nil` before the first stage is over.
    public var mostNeeded: Int? {
        guard !variances.isEmpty else { return nil }
        let needed = spread * widestVariance / (indifference * indifference)
        return needed < 0x1p40 ? max(firstStage, Int(needed) + 1) : nil
    }

    /// The least indifference with which as many values as were taken would have decided; `nil` before the first stage is over.
    public var decidable: Double? {
        variances.isEmpty ? nil : (spread * widestVariance / Double(count)).squareRoot()
    }

    /// The largest variance of a difference of two that are left.
    private var widestVariance: Double {
        survivors.flatMap { i in survivors.map { variances[i][$0] } }.max() ?? 0
    }

    /// Takes the values with the next number.
    ///
    /// - Parameter values: by system; those of systems that were given up are not read.
    /// - Precondition: several systems are left, and no value that is read is `nan`.
    public mutating func add(_ values: [Double]) {
        precondition(survivors.count > 1, "the best is known")
        precondition(survivors.allSatisfy { !values[$0].isNaN }, "a value that is none")
        count += 1
        for system in survivors { sums[system] += values[system] }
        guard count >= firstStage else {
            firstRows.append(values)
            return
        }
        if count == firstStage {
            variances = Self.variances(firstRows + [values])
            firstRows = []
        }
        giveUp()
    }

    private mutating func giveUp() {
        let means = sums.map { $0 / Double(count) }
        let before = survivors
        if let most = mostNeeded, count >= most {
            // The zones are closed: the largest mean is left, the first of equal ones.
            survivors =
                survivors.max { means[$0] < means[$1] }.map { largest in
                    [survivors.first { means[$0] == means[largest] } ?? largest]
                } ?? survivors
        } else {
            survivors = before.filter { system in
                before.allSatisfy { $0 == system || means[system] >= means[$0] - zone(system, $0) }
            }
        }
        for system in before where !survivors.contains(system) { givenUpAfter[system] = count }
    }

    /// By how much one may be behind another and stay.
    private func zone(_ a: Int, _ b: Int) -> Double {
        let r = Double(count)
        return max(0, spread * variances[a][b] / indifference - indifference * r) / (2 * r)
    }

    private static func variances(_ rows: [[Double]]) -> [[Double]] {
        let systems = rows[0].indices
        return systems.map { i in systems.map { l in RunningMoments(rows.map { $0[i] - $0[l] }).variance } }
    }
}
