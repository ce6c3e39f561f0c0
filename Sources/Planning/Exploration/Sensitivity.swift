import Experiments
import Stochastics

/// How it is asked which varied value matters.
public enum SensitivityMethod: String, Sendable, Hashable, CaseIterable {
    /// Elementary effects: few points, a ranking.
    case morris
    /// Shares of the variance, with intervals.
    case sobol
}

/// One varied value, or several that move together.
public struct SensitivityFactor: Sendable, Hashable {
    public let name: String
    /// Positions of the paths.
    public let paths: [Int]
}

/// Why it is not told which value matters.
public enum SensitivityFault: Error, Sendable {
    /// A group is not `name=path,path`.
    case group(String)
    /// A group names a path that is not varied, or one that is in another group.
    case path(String, group: String)
    case points(Int, needed: Int)
    /// A point makes no scenario.
    case refused(changes: [String], SweepRefusal)
    /// At a point there was nothing to measure in some replication.
    case nothingMeasured(changes: [String])
    /// The measure is the same at all points, or differs by chance alone.
    case noVariance
}

/// Points of the ranges by which it is told which of the values matters, and the points' results made into that.
public struct SensitivityDesign: Sendable {
    private enum Design: Sendable {
        case morris(MorrisDesign)
        case sobol(SobolDesign)
    }
    /// What came of it.
    public enum Result: Sendable {
        case morris(ElementaryEffects)
        case sobol(SobolIndices)
    }

    public let factors: [SensitivityFactor]
    private let design: Design
    private let seed: UInt64
    /// By point and path.
    public let points: [[Double]]
    /// Walks or rows.
    public let rows: Int

    /// - Parameters:
    ///   - most: points; so many rows or walks are taken as fit.
    ///   - groups: each `name=path,path`.
    public init(
        _ method: SensitivityMethod, _ paths: [VariedPath], groups: [String], most: Int, seed: UInt64
    ) throws(SensitivityFault) {
        let factors = try Self.factors(paths, groups)
        let places = factors.map(\.paths)
        let each = factors.count + (method == .morris ? 1 : 2)
        rows = most / each
        guard rows >= 2 else { throw .points(most, needed: 2 * each) }
        do throws(NumericsError) {
            design =
                method == .morris
                ? .morris(try MorrisDesign(walks: rows, factors: places, seed: seed))
                : .sobol(try SobolDesign(rows: rows, factors: places, seed: seed))
        } catch {
            throw .points(most, needed: 2 * each)
        }
        (self.factors, self.seed) = (factors, seed)
        let unit =
            switch design {
            case .morris(let design): design.points
            case .sobol(let design): design.points
            }
        points = unit.map { zip(paths, $0).map { $0.value(at: $1) } }
    }

    private static func factors(
        _ paths: [VariedPath], _ groups: [String]
    ) throws(SensitivityFault) -> [SensitivityFactor] {
        var (taken, found) = (Set<Int>(), [SensitivityFactor]())
        for text in groups {
            let sides = text.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
            guard sides.count == 2, !sides[0].isEmpty else { throw .group(text) }
            var members: [Int] = []
            for path in sides[1].split(separator: ",") {
                guard let place = paths.firstIndex(where: { $0.path == path }),
                    taken.insert(place).inserted
                else { throw .path(String(path), group: sides[0]) }
                members.append(place)
            }
            guard !members.isEmpty else { throw .group(text) }
            found.append(SensitivityFactor(name: sides[0], paths: members))
        }
        let alone = paths.indices.filter { !taken.contains($0) }
        return found + alone.map { SensitivityFactor(name: paths[$0].path, paths: [$0]) }
    }

    /// - Parameter measure: which of the sweep's.
    public func result(_ sweep: Sweep, measure: Int) throws(SensitivityFault) -> Result {
        var all: [[Double]] = []
        for (point, outcome) in zip(points, sweep.outcomes) {
            let changes = zip(sweep.question.paths, point).map { $0.change($1) }
            switch outcome {
            case .refused(let reason): throw .refused(changes: changes, SweepRefusal(reason: reason))
            case .values(let values):
                guard values[measure].allSatisfy(\.isFinite) else { throw .nothingMeasured(changes: changes) }
                all.append(values[measure])
            }
        }
        guard Set(all.map { $0.reduce(0, +) }).count > 1 else { throw .noVariance }
        do throws(NumericsError) {
            switch design {
            case .morris(let design): return .morris(try ElementaryEffects(design, values: all))
            case .sobol(let design): return .sobol(try SobolIndices(design, values: all, seed: seed))
            }
        } catch {
            throw .noVariance
        }
    }
}
