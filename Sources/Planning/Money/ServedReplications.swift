import SchoolDomain

/// Which replications some amounts serve, when each axis is looked at by itself.
struct ServedReplications {
    let axes: [PlanAxis]
    /// `needs[axis][replication]`.
    let needs: [[Int]]

    /// From serving every replication downwards: each time the cut that spares most money for each replication it gives
    /// up.
    ///
    /// The best choice of replications is a covering problem, which this does not solve to the end: what comes of it is
    /// only where the search among all things at work together begins.
    func cheapest(serving demanded: Int, sparing payer: Role.Employer? = nil) -> [Int] {
        var amounts = needs.map { $0.max() ?? 0 }
        var served = Set(needs.first?.indices ?? 0..<0)
        while true {
            var best: (axis: Int, amount: Int, lost: Set<Int>, gain: Double)?
            for axis in axes.indices {
                // The next smaller amount at which the axis gives up someone still served.
                guard let amount = served.map({ needs[axis][$0] }).filter({ $0 < amounts[axis] }).max() else {
                    continue
                }
                let lost = served.filter { needs[axis][$0] > amount }
                guard served.count - lost.count >= demanded else { continue }
                let spared = axes[axis].price(from: amount, to: amounts[axis], sparing: payer)
                // Nobody is given up for nothing, such as a seat less in a class that costs the same.
                guard spared > 0 || lost.isEmpty else { continue }
                let gain = spared / Double(max(lost.count, 1)) * (lost.isEmpty ? 1e9 : 1)
                if best.map({ gain > $0.gain }) ?? true { best = (axis, amount, lost, gain) }
            }
            guard let best else { return amounts }
            amounts[best.axis] = best.amount
            served.subtract(best.lost)
        }
    }
}
