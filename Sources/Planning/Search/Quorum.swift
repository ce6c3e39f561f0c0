/// Whether enough of some replications meet the targets, told as soon as it is certain.
///
/// Replications that were not asked yet are asked in the order in which they decide soonest if each needs what it was
/// found to: those that need least where enough are expected to be served, those that need most where not.
///
/// - Law: the answer is that of asking every replication, in whatever order they are asked.
struct Quorum {
    /// Replications that have to meet the targets, of how many.
    let rank, total: Int
    private var met, missed: Int
    /// Those not asked yet, the next last.
    private var open: [Int]
    private let isExpected: Bool

    /// - Parameters:
    ///   - amount: that all are asked about.
    ///   - needs: what each was found to need; `nil`: more than is allowed.
    ///   - isMet: what is known already; `nil`: not asked yet.
    init(of rank: Int, with amount: Int, needs: [Int?], isMet: [Bool?]) {
        precondition(needs.count == isMet.count, "\(needs.count) needs and \(isMet.count) answers")
        self.rank = rank
        total = needs.count
        let unknown = isMet.indices.filter { isMet[$0] == nil }
        let bounds = needs.map { $0 ?? .max }
        met = isMet.count { $0 == true }
        missed = total - met - unknown.count
        let isExpected = met + unknown.count { bounds[$0] <= amount } >= rank
        self.isExpected = isExpected
        open = unknown.sorted { a, b in
            if bounds[a] != bounds[b] { return isExpected ? bounds[a] > bounds[b] : bounds[a] < bounds[b] }
            return a > b
        }
    }

    /// Whether enough meet the targets; `nil`: not certain yet.
    var isReached: Bool? { met >= rank ? true : missed > total - rank ? false : nil }

    /// The replications to ask next: as many as make it certain when each answers as expected.
    var next: [Int] {
        guard isReached == nil else { return [] }
        return open.suffix(isExpected ? rank - met : total - rank + 1 - missed).reversed()
    }

    /// - Parameter answers: of `next`, in its order.
    mutating func hear(_ answers: [Bool]) {
        open.removeLast(answers.count)
        let more = answers.count { $0 }
        met += more
        missed += answers.count - more
    }
}
