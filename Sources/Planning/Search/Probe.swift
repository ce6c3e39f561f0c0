import SimulationKernel

/// A number that one future gives, by which a plan is judged.
public enum Probe: Sendable, Hashable {
    /// Share of a pool's requests begun within their limit, of those begun and those late and still waiting.
    case begunInTime(pool: Int)
    /// Share of a pool's completed requests that were complete within the role's limit.
    case completedInTime(pool: Int)
    /// Mean wait of a pool's requests, in school days.
    case meanWait(pool: Int)
    /// Share of those who waited for a class who got its seat within so many school days; who left the list
    /// earlier than that without a seat says nothing either way.
    case placed(seatClass: Int, withinDays: Int)
    /// Share of those who joined a class's waiting list who gave up.
    case gaveUp(seatClass: Int)

    /// `nan` where there was nothing to measure.
    func value(_ o: Observations) -> Double {
        switch self {
        case .begunInTime(let pool):
            let begun = o.begun(pool)
            return share(of: begun.within, in: begun.all + begun.late)
        case .completedInTime(let pool):
            let years = 0..<o.shape.years
            return share(
                of: years.reduce(0) { $0 + o.completedWithinLimit[o.shape.pool($1, pool)] },
                in: years.reduce(0) { $0 + o.completed[o.shape.pool($1, pool)] })
        case .meanWait(let pool):
            let begun = o.begun(pool)
            return share(of: begun.days, in: begun.all)
        case .placed(let seatClass, let limit):
            let waits = o.seatWaits(of: seatClass, limit: limit)
            return share(of: waits.placedInTime, in: waits.placedInTime + waits.late)
        case .gaveUp(let seatClass):
            let years = 0..<o.shape.years
            return share(
                of: years.reduce(0) { $0 + o.seatGaveUp[o.shape.seat($1, seatClass)] },
                in: years.reduce(0) { $0 + o.seatListed[o.shape.seat($1, seatClass)] })
        }
    }

    private func share(of part: Int, in whole: Int) -> Double {
        whole == 0 ? .nan : Double(part) / Double(whole)
    }
}

extension Observations {
    /// Requests of a pool in the whole run: begun, of those within the limit, their days of waiting, and those
    /// late and not begun when it ended.
    fileprivate func begun(_ pool: Int) -> (all: Int, within: Int, days: Int, late: Int) {
        var sums = (all: 0, within: 0, days: 0, late: 0)
        for group in RequestGroup.allCases {
            for year in 0..<shape.years {
                let index = shape.waits(year, pool, group)
                let bins = index * shape.waitBins..<(index + 1) * shape.waitBins
                sums.all += waits[bins].reduce(0, +)
                sums.within += withinLimit[index]
                sums.days += waitDays[index]
            }
            sums.late += stillWaiting[shape.stillWaiting(pool, group, late: 1)]
        }
        return sums
    }

    /// Waits for a class's seats in the whole run: placed within a limit; placed later, or on the list for longer
    /// without a seat.
    fileprivate func seatWaits(of seatClass: Int, limit: Int) -> (placedInTime: Int, late: Int) {
        var (inTime, late) = (0, 0)
        for year in 0..<shape.years {
            let first = shape.seat(year, seatClass) * shape.seatWaitBins
            for days in 0..<shape.seatWaitBins {
                if days <= limit {
                    inTime += seatWaits[first + days]
                } else {
                    late += seatWaits[first + days]
                }
                if days > limit { late += unplacedWaits[first + days] }
            }
        }
        return (inTime, late)
    }
}
