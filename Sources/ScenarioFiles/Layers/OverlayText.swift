import SchoolDomain

/// A scenario file that extends another and gives some of its values anew.
///
/// ```yaml
/// extends: england.yaml
/// absence:
///   frailty:
///     sigma: {0-6: 0.64, 7: 0.81}
/// ```
public enum OverlayText {
    /// The lines that give what stands at some paths of a scenario, as it stands there.
    ///
    /// A number of one grade is given with those of all others, so that none is lost of a number that was the same in all.
    ///
    /// - Parameters:
    ///   - paths: as changes have them, such as `absence.frailty.sigma.7`; items of lists by their names.
    ///   - document: the scenario that the values stand in.
    /// - Errors: the first path that leads nowhere, or by way of an item without a name.
    public static func lines(_ paths: [String], of document: ScenarioDocument) -> Result<[String], Missing> {
        var tree = Branch()
        for path in paths {
            guard tree.add(path.split(separator: ".").map(String.init)[...], document.root) else {
                return .failure(Missing(path: path))
            }
        }
        return .success(tree.lines())
    }

    /// A path that cannot be told in a file.
    public struct Missing: Error, Sendable, Hashable { public let path: String }
}

/// A mapping that grows path by path.
private struct Branch {
    private enum Value {
        case text(String)
        case mapping(Branch)
        /// Items by the key and the name that they are known by.
        case list([(key: String, name: String, item: Branch)])
    }

    private var entries: [(key: String, value: Value)] = []

    private static let names = ["id", "role", "label"]

    /// Adds what stands at a path below a node; false where nothing does.
    mutating func add(_ path: ArraySlice<String>, _ node: LocatedNode) -> Bool {
        guard let key = path.first, let child = node[key] else { return false }
        let rest = path.dropFirst()
        let place = entries.firstIndex { $0.key == key }
        if let items = child.items, let name = rest.first {
            guard let (known, item) = Self.item(name, of: items) else { return false }
            var list: [(key: String, name: String, item: Branch)] = []
            if let place, case .list(let own) = entries[place].value { list = own }
            let number = list.firstIndex { $0.name == name } ?? list.count
            if number == list.count { list.append((known, name, Branch())) }
            guard list[number].item.add(rest.dropFirst(), item) else { return false }
            set(key, .list(list), at: place)
            return true
        }
        let isOfGrade = rest.count == 1 && rest.first.map { gradeRange($0) != nil } == true
        if rest.isEmpty || isOfGrade {
            guard let text = Self.text(child, isOfGrades: isOfGrade) else { return false }
            set(key, .text(text), at: place)
            return true
        }
        var branch = Branch()
        if let place, case .mapping(let own) = entries[place].value { branch = own }
        guard branch.add(rest, child) else { return false }
        set(key, .mapping(branch), at: place)
        return true
    }

    private mutating func set(_ key: String, _ value: Value, at place: Int?) {
        if let place { entries[place].value = value } else { entries.append((key, value)) }
    }

    private static func item(_ name: String, of items: [LocatedNode]) -> (String, LocatedNode)? {
        for key in names {
            if let item = items.first(where: { $0[key]?.text == name }) { return (key, item) }
        }
        return nil
    }

    /// A value as it is typed in one line; `nil`: it has lists in it.
    ///
    /// - Parameter isOfGrades: whether it is a mapping of grades, of which those count that were said last.
    private static func text(_ node: LocatedNode, isOfGrades: Bool = false) -> String? {
        if let text = node.text { return text }
        guard let entries = isOfGrades ? node.gradesInForce : node.entries else { return nil }
        let parts = entries.map { entry in text(entry.value).map { "\(entry.key): \($0)" } }
        guard parts.allSatisfy({ $0 != nil }) else { return nil }
        return "{\(parts.compactMap(\.self).joined(separator: ", "))}"
    }

    /// The mapping in lines, each level two spaces further in.
    func lines() -> [String] {
        entries.flatMap { key, value -> [String] in
            switch value {
            case .text(let text): ["\(key): \(text)"]
            case .mapping(let branch): ["\(key):"] + branch.lines().map { "  \($0)" }
            case .list(let items):
                ["\(key):"]
                    + items.flatMap { known, name, item in
                        ["  - \(known): \(name)"] + item.lines().map { "    \($0)" }
                    }
            }
        }
    }
}
