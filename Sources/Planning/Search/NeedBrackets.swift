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

    /// What a replication is to be tried with.
    func next(_ replication: Int) -> Int { brackets[replication].next }

    /// The replications to be tried next, for the needs to be known.
    ///
    /// - Parameter ranks: the places, from 1, that matter among the needs in order; `nil`: every replication's own
    ///   need.
    /// - Returns: none, once the values of `enough` are the needs at those places.
    func open(for ranks: [Int]? = nil) -> [Int] {
        let unsettled = brackets.indices.filter { replication in
            let bracket = brackets[replication]
            return bracket.tooFew < most && bracket.bound - 1 != bracket.tooFew
        }
        guard let ranks, !unsettled.isEmpty else { return unsettled }
        let (low, high) = (brackets.map(\.tooFew).sorted(), brackets.map(\.bound).sorted())
        return unsettled.filter { replication in
            ranks.contains { rank in
                brackets[replication].bound > low[rank - 1] && brackets[replication].tooFew < high[rank - 1]
            }
        }
    }

    /// Draws a bracket closer: outwards with doubled strides until both ends are known, then by halves.
    ///
    /// - Parameter isMet: whether the replication met the targets with `next`.
    mutating func learn(_ isMet: Bool, _ replication: Int) {
        var bracket = brackets[replication]
        defer { brackets[replication] = bracket }
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
