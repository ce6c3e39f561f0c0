import SimulationKernel

/// A number that one future gives, by which a plan is judged.
public enum ServiceMetric: Sendable, Hashable {
    /// Share of some lines' requests begun within their limit, of those begun and those late and still waiting.
    case begunInTime(lines: Range<Int>)
    /// Share of some lines' requests complete within the role's limit, of those complete and those late for it and
    /// still open.
    case completedInTime(lines: Range<Int>)
    /// Mean wait of some lines' requests, in school days.
    case meanWait(lines: Range<Int>)
    /// Share of those who waited for a class who got its seat within so many school days; who left the list
    /// earlier than that without a seat says nothing either way.
    case placed(seatClass: Int, withinDays: Int)

    /// `nan` where there was nothing to measure.
    func value(_ o: Observations) -> Double {
        switch self {
        case .begunInTime(let lines):
            let begun = o.begun(lines)
            return share(of: begun.within, in: begun.all + begun.late)
        case .completedInTime(let lines):
            let places = lines.flatMap { line in (0..<o.shape.years).map { o.shape.line($0, line) } }
            return share(
                of: places.reduce(0) { $0 + o[.completedWithinLimit, $1] },
                in: places.reduce(0) { $0 + o[.completed, $1] } + lines.reduce(0) { $0 + o[.overdue, $1] })
        case .meanWait(let lines):
            let begun = o.begun(lines)
            return share(of: begun.days, in: begun.all)
        case .placed(let seatClass, let limit):
            let waits = o.seatWaits(of: seatClass, limit: limit)
            return share(of: waits.placedInTime, in: waits.placedInTime + waits.late)
        }
    }

    private func share(of part: Int, in whole: Int) -> Double {
        whole == 0 ? .nan : Double(part) / Double(whole)
    }
}

extension Observations {
    /// Requests of some lines in the whole run: begun, of those within the limit, their days of waiting, and those
    /// late and not begun when it ended.
    fileprivate func begun(_ lines: Range<Int>) -> (all: Int, within: Int, days: Int, late: Int) {
        var sums = (all: 0, within: 0, days: 0, late: 0)
        for (line, group) in lines.flatMap({ line in RequestGroup.allCases.map { (line, $0) } }) {
            for year in 0..<shape.years {
                let index = shape.waits(year, line, group)
                sums.all += requestsBegun(year, line, group)
                sums.within += self[.withinLimit, index]
                sums.days += self[.waitDays, index]
            }
            sums.late += self[.stillWaiting, shape.stillWaiting(line, group, late: 1)]
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
                    inTime += self[.seatWaits, first + days]
                } else {
                    late += self[.seatWaits, first + days]
                }
                if days > limit { late += self[.unplacedWaits, first + days] }
            }
        }
        return (inTime, late)
    }
}
