import SchoolDomain

/// The lines of requests with each of the schools that they serve, numbered in the order of lines and schools: counts by
/// line and school stand in this order, and after the last there is one place for a school that a line does not serve,
/// where nothing is ever counted.
public struct LineSchools: Sendable, Hashable {
    /// A line and one of the schools that it serves.
    struct Pair: Sendable, Hashable, BitwiseCopyable {
        let line: Int
        let school: Int
    }

    let pairs: [Pair]
    /// Where those of a line begin; last, how many there are.
    let firsts: [Int]
    /// The place of a line and a school: `[line × schools + school]`.
    @usableFromInline let places: [Int32]
    @usableFromInline let schoolCount: Int

    /// - Parameter served: the schools of each line.
    init(_ served: [[Int]], schoolCount: Int) {
        var (pairs, firsts): ([Pair], [Int]) = ([], [])
        for (line, schools) in served.enumerated() {
            firsts.append(pairs.count)
            pairs += Set(schools).sorted().map { Pair(line: line, school: $0) }
        }
        var places = [Int32](repeating: Int32(pairs.count), count: served.count * schoolCount)
        for (place, pair) in pairs.enumerated() {
            places[pair.line * schoolCount + pair.school] = Int32(place)
        }
        self.pairs = pairs
        self.firsts = firsts + [pairs.count]
        self.places = places
        self.schoolCount = schoolCount
    }

    /// Places there are, the one for all others included.
    public var placeCount: Int { pairs.count + 1 }

    @inlinable public func place(_ line: Int, _ school: Int) -> Int {
        Int(places[line * schoolCount + school])
    }
}
