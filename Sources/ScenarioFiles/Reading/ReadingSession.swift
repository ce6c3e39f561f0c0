import Localization
import SchoolDomain

/// Where a value stands in the scenario, and the list that its faults go to.
struct Spot {
    let session: ReadingSession
    let path: [ScenarioProblem.PathElement]
    /// The path as people and `--set` write it, such as `staff.curator.posts`.
    let name: String
    /// What the whole file is called in messages.
    var whole = Words.Whole.scenario

    func key(_ key: String) -> Spot {
        Spot(session: session, path: path + [.key(key)], name: name.isEmpty ? key : "\(name).\(key)")
    }

    func item(_ index: Int, called itemName: String?) -> Spot {
        let inner = itemName.map { "\(name).\($0)" } ?? "\(name)[\(index)]"
        return Spot(session: session, path: path + [.index(index)], name: inner)
    }

    /// Reports that the value here is wrong.
    func fault(_ message: LocalizedText, at place: Diagnostic.Place, remedy: LocalizedText? = nil) {
        session.report(Fault(message, at: place, remedy: remedy), about: path)
    }

    /// Reports that this node is not what it should be.
    func expected(_ what: LocalizedText, not node: LocatedNode, remedy: LocalizedText? = nil) {
        let isNothing = node.text.map(NothingWord.isOne) ?? false
        fault(
            Words.Fault.must(name, be: what, not: node.description), at: node.place,
            remedy: remedy ?? (isNothing ? Words.Fault.writeTilde : nil))
    }
}

/// Collects what is wrong while a scenario is read.
final class ReadingSession {
    private(set) var diagnostics: [Diagnostic] = []
    /// Paths whose values could not be read; what depends on them is not checked.
    private(set) var faultyPaths: [[ScenarioProblem.PathElement]] = []
    /// Part of the scenario could not be read at all, so a missing key is no news.
    var isPartial = false
    /// By the path of a table, where a scenario names it.
    var tables: [String: Diagnostic.Place] = [:]

    func report(_ fault: Fault, about path: [ScenarioProblem.PathElement]? = nil) {
        diagnostics.append(Diagnostic(.error, fault.message, at: fault.place, remedy: fault.remedy))
        if let path { faultyPaths.append(path) }
    }

    /// Nothing to report here, but nothing to rely on either.
    func suppressDependents(of path: [ScenarioProblem.PathElement]) { faultyPaths.append(path) }

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
