/// Where the needs of some replications lie, drawn closer with every trial; all in steps of an axis.
///
/// - Law: a replication's need stays within its bracket, `tooFew < need ≤ enough`, whatever its further trials say, and
///   its trials depend on its own past ones alone. So the k-th smallest need lies in `(k-th smallest tooFew, k-th
///   smallest enough]`, and a replication whose bracket lies beside that interval cannot change it.
struct NeedBrackets {
    /// Where one replication stands: the most steps known to be too few, and the fewest known to be enough.
    private struct Bracket {
        var tooFew = -1
        var enough: Int?
        /// The steps to try next.
        var next: Int
        var stride: Int
        /// Whether anything is asked of the axis at all.
        var isAsked = true

        /// Above all numbers where none is known to be enough.
        var bound: Int { enough ?? .max }
    }

    /// The largest number that is allowed.
    let most: Int
    private var brackets: [Bracket] = []

    init(most: Int) { self.most = most }

    /// As many more replications, begun with so many steps and a stride outwards from there.
    mutating func add(_ count: Int, from first: Int, stride: Int) {
        brackets += (0..<count).map { _ in Bracket(next: first, stride: stride) }
    }

    /// The fewest steps known to be enough, by replication; `nil`: none are, or not yet.
    var enough: [Int?] { brackets.map(\.enough) }

    /// The replications in which something is asked, as far as is known; with the others no target is met or missed.
    var asked: [Int] { brackets.indices.filter { brackets[$0].isAsked } }

    /// What a replication is to be tried with.
    func next(_ replication: Int) -> Int { brackets[replication].next }

    /// The replications to be tried next, for the needs to be known.
    ///
    /// - Parameter ranks: the places, from 1, that matter among the needs in order of so many replications in which
    ///   something is asked; `nil`: every replication's own need.
    /// - Returns: none, once the values of `enough` are the needs at those places.
    func open(for ranks: ((Int) -> [Int])? = nil) -> [Int] {
        let asked = asked
        let unsettled = asked.filter { replication in
            let bracket = brackets[replication]
            return bracket.tooFew < most && bracket.bound - 1 != bracket.tooFew
        }
        guard let ranks, !unsettled.isEmpty else { return unsettled }
        let places = ranks(asked.count)
        let low = asked.map { brackets[$0].tooFew }.sorted()
        let high = asked.map { brackets[$0].bound }.sorted()
        return unsettled.filter { replication in
            places.contains { rank in
                brackets[replication].bound > low[rank - 1] && brackets[replication].tooFew < high[rank - 1]
            }
        }
    }

    /// Draws a bracket closer: outwards with doubled strides until both ends are known, then by halves.
    ///
    /// Where nothing was measured, the most that is allowed is tried next: whoever asks is served by it, so that with
    /// nothing measured there, either, nothing is asked. Else somebody asked so near the end that with so few steps it was
    /// not yet late, and nothing measured is not a target met.
    ///
    /// - Parameter isMet: whether the replication met the targets with `next`; `nil`: nothing was measured.
    mutating func learn(_ isMet: Bool?, _ replication: Int) {
        var bracket = brackets[replication]
        defer { brackets[replication] = bracket }
        guard let isMet else {
            bracket.isAsked = bracket.next < most
            bracket.tooFew = bracket.next
            bracket.next = bracket.enough.map { (bracket.tooFew + $0) / 2 } ?? most
            return
        }
        if isMet { bracket.enough = bracket.next } else { bracket.tooFew = bracket.next }
        guard let enough = bracket.enough else {
            bracket.next = min(bracket.next + bracket.stride, most)
            bracket.stride *= 2
            return
        }
        if bracket.tooFew < 0 && enough > 0 {
            bracket.next = max(enough - bracket.stride, 0)
            bracket.stride *= 2
        } else {
            bracket.next = (bracket.tooFew + enough) / 2
        }
    }
}
