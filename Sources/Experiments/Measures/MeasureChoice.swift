import SchoolDomain

/// A measure as people name it: its identifier and what it is of, such as `pupilsOver:threshold=90 h,grades=7-9`.
///
/// What is left out is taken to be all: all grades, the average school year.
public struct MeasureChoice: Sendable, Hashable {
    /// As in `MeasureKind.id`.
    public let kind: String
    /// In the order in which they were named.
    public let entries: [Scope.Entry]

    /// - Throws: where a part is no key with a value, or the key is none.
    public init(_ text: String) throws(MeasureFault) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        kind = Self.trimmed(parts[0])
        guard parts.count > 1 else {
            entries = []
            return
        }
        var entries: [Scope.Entry] = []
        for part in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let key = Scope.Key(rawValue: Self.trimmed(sides[0])), sides.count == 2,
                !entries.contains(where: { $0.key == key })
            else { throw .noKey(Self.trimmed(part)) }
            entries.append(Scope.Entry(key: key, value: Self.trimmed(sides[1])))
        }
        self.entries = entries
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// The measure that is meant, of those that there are.
    ///
    /// - Parameter whole: the grades that are meant where none are named, as scopes call them; usually all.
    /// - Throws: where none is, or several are.
    public func measure(in measures: [Measure], whole: String) throws(MeasureFault) -> Measure {
        let ofKind = measures.filter { $0.kind.id == kind }
        guard !ofKind.isEmpty else { throw .noKind(kind, known: Self.kinds(measures)) }
        let asksYear = entries.contains { $0.key == .year }
        let meant = ofKind.filter { measure in
            (asksYear || measure.scope[.year] == nil)
                && entries.allSatisfy { $0.isMeant(measure.scope, whole) }
        }
        guard let fewest = meant.map({ openEntries($0, whole) }).min() else {
            throw .noneSuch(kind, known: Self.texts(ofKind.filter { $0.scope[.year] == nil }))
        }
        let nearest = meant.filter { openEntries($0, whole) == fewest }
        guard nearest.count == 1 else { throw .several(kind, Self.texts(nearest)) }
        return nearest[0]
    }

    /// Whether a measure is of this kind and of all that was named, whatever else it is of.
    ///
    /// - Parameter whole: as in `measure(in:whole:)`.
    public func isMeant(_ measure: Measure, whole: String) -> Bool {
        isMeant(measure.kind.id, measure.scope, whole: whole)
    }

    /// The same of a measure of which only the kind's name is known.
    public func isMeant(_ kind: String, _ scope: Scope, whole: String) -> Bool {
        kind == self.kind && entries.allSatisfy { $0.isMeant(scope, whole) }
    }

    /// - Throws: where none of these is meant.
    public func requireAny(in measures: [Measure], whole: String) throws(MeasureFault) {
        guard !measures.contains(where: { isMeant($0, whole: whole) }) else { return }
        let ofKind = measures.filter { $0.kind.id == kind }
        guard !ofKind.isEmpty else { throw .noKind(kind, known: Self.kinds(measures)) }
        throw .noneSuch(kind, known: Self.texts(ofKind.filter { $0.scope[.year] == nil }))
    }

    /// Parts of a scope that were not asked for; that it is of all grades is none.
    private func openEntries(_ measure: Measure, _ whole: String) -> Int {
        let all = Scope.Entry(key: .grades, value: whole)
        return measure.scope.entries.count { entry in
            entry != all && !entries.contains { $0.key == entry.key }
        }
    }

    private static func kinds(_ measures: [Measure]) -> [String] {
        var known: Set<String> = []
        return measures.map(\.kind.id).filter { known.insert($0).inserted }
    }

    private static func texts(_ measures: [Measure]) -> [String] { measures.map { "\(MeasureChoice($0))" } }

    /// That of a measure, all its parts named.
    public init(_ measure: Measure) { (kind, entries) = (measure.kind.id, measure.scope.entries) }
}

extension MeasureChoice: CustomStringConvertible {
    public var description: String {
        let parts = entries.map { "\($0.key.rawValue)=\($0.value)" }.joined(separator: ",")
        return parts.isEmpty ? kind : "\(kind):\(parts)"
    }
}

extension Scope.Entry {
    /// Whether a scope has it; `90h` is `90 h`.
    fileprivate func isMeant(_ scope: Scope, _ whole: String) -> Bool {
        guard let own = scope[key] else { return key == .grades && value == whole }
        func plain(_ text: String) -> String { text.filter { $0 != " " }.lowercased() }
        return plain(own) == plain(value)
    }
}

/// Why a text names no measure.
public enum MeasureFault: Error, Sendable, Hashable {
    /// A part is no key with a value.
    case noKey(String)
    /// No kind of measure is called so.
    case noKind(String, known: [String])
    /// There is the kind, but none of what was asked for.
    case noneSuch(String, known: [String])
    /// It may be any of these.
    case several(String, [String])
}
