import Calibration
import Glibc
import Localization
import ScenarioFiles
import SchoolDomain

/// A file that gives a scenario the values that a fit has found, and what is not known of them as laws.
struct FittedScenario {
    let found: FittedLaws
    let scenario: Scenario
    /// What was changed for the fit, as typed; it is part of what was fitted.
    let changes: [String]
    /// The scenario with the values in their places.
    let document: ScenarioDocument

    /// - Errors: the first path that a file cannot tell.
    func yaml(extending base: String, data: [String]) -> Result<String, OverlayText.Missing> {
        OverlayText.lines(paths, of: document).map { values in
            let laws = found.written { scenario.hasDrawnPlace($0) }
            let head = [
                "# porras calibrate: \(data.joined(separator: ", "))", "extends: \(Self.quoted(base))",
            ]
            return (head + unknowns(laws) + correlations(laws) + values).map { $0 + "\n" }.joined()
        }
    }

    private var paths: [String] {
        let changed = changes.map { $0.prefix { $0 != "=" }.filter { $0 != " " } }
        return changed + found.unknowns.flatMap(\.unknown.paths).filter { !changed.contains($0) }
    }

    private func unknowns(_ laws: FittedLaws.Written) -> [String] {
        guard !laws.positions.isEmpty else { return [] }
        return ["unknowns:"]
            + laws.positions.map { position in
                let one = found.unknowns[position]
                func typed(_ value: Double) -> String { one.unknown.text(value.shortened) }
                let law =
                    "{normal: {mean: \(typed(one.value)), sd: \(typed(one.sd))}, "
                    + "min: \(typed(one.unknown.bounds.lowerBound)), max: \(typed(one.unknown.bounds.upperBound))}"
                let unit = one.unknown.unit.isEmpty ? "" : "unit: \"\(one.unknown.unit)\", "
                return "  - {id: \(one.unknown.id), \(unit)value: \(law), "
                    + "sets: [\(one.unknown.paths.joined(separator: ", "))]}"
            }
    }

    private func correlations(_ laws: FittedLaws.Written) -> [String] {
        let own = laws.correlations.map { pair in
            (found.unknowns[pair.one].unknown.id, found.unknowns[pair.other].unknown.id, pair.value)
        }
        // A list without names is replaced as a whole, so that those of the scenario are said again.
        let all = scenario.correlations.map { ($0.between[0], $0.between[1], $0.rankCorrelation) } + own
        guard !all.isEmpty else { return [] }
        return ["correlations:"]
            + all.map { "  - {between: [\($0.0), \($0.1)], rankCorrelation: \($0.2)}" }
    }

    private static func quoted(_ path: String) -> String {
        "'" + path.replacing("'", with: "''") + "'"
    }
}

extension Double {
    /// With six significant digits: more than any fit knows.
    var shortened: Double {
        guard self != 0, isFinite else { return self }
        let scale = pow(10, 5 - floor(log10(abs(self))))
        return (self * scale).rounded() / scale
    }
}

/// One path as it is written from the folder of another.
enum RelativePath {
    static func of(_ path: String, from other: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        let here = folder(other)
        guard !here.isEmpty else { return path }
        if other.hasPrefix("/") { return working + "/" + path }
        var (target, from) = (parts(path)[...], parts(here)[...])
        while let first = target.first, first == from.first, target.count > 1 {
            (target, from) = (target.dropFirst(), from.dropFirst())
        }
        return (from.map { _ in ".." } + target).joined(separator: "/")
    }

    private static func parts(_ path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { $0 != "." }
    }

    private static func folder(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private static var working: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }
}
