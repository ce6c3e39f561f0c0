import SimulationKernel

/// How many were served within their limit, of how many: what targets of service and measures of it are shares of.
///
/// All belong to the year in which they asked. Who gave up waiting was not served, and who is past the limit when the run
/// ends and was not served yet is not served in time, whenever it may be. Who still waits then within the limit, or left
/// school before, says nothing either way.
///
/// `share = in time / (served + gave up + late at the end)`
public struct ServedInTime: Sendable, Hashable {
    public var inTime = 0
    /// Those in time, those known to be late and those who gave up.
    public var all = 0

    public init(inTime: Int = 0, of all: Int = 0) { (self.inTime, self.all) = (inTime, all) }

    /// `nan` where nobody was served and nobody is late.
    public var share: Double { all == 0 ? .nan : Double(inTime) / Double(all) }

    /// As the numerator and the denominator of a ratio.
    var parts: (Int, Int) { (inTime, all) }

    public static func + (a: Self, b: Self) -> Self { Self(inTime: a.inTime + b.inTime, of: a.all + b.all) }
    public static func += (a: inout Self, b: Self) { a = a + b }
}

// Of a school year, in it requests of some lines.
extension Observations {
    /// Requests begun within their limit.
    public func begun(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> ServedInTime {
        let late = sum(lines, groups) { self[.late, shape.waits(year, $0, $1)] }
        let within = sum(lines, groups) { self[.withinLimit, shape.waits(year, $0, $1)] }
        let unserved = gaveUp(year, lines, groups) + late
        return ServedInTime(inTime: within, of: requestsBegun(year, lines, groups) + unserved)
    }

    /// The same of a school's pupils, in some months of the request or in all; August is 0.
    public func begun(
        _ year: Int, months: Range<Int> = 0..<ObservationShape.months, _ lines: [Int], school: Int
    ) -> ServedInTime {
        var served = ServedInTime()
        for line in lines {
            for month in months {
                let place = shape.begun(year, month, line, school)
                let unserved = self[.gaveUpBySchool, place] + self[.lateBySchool, place]
                served += ServedInTime(
                    inTime: self[.withinBySchool, place], of: self[.begunBySchool, place] + unserved)
            }
        }
        return served
    }

    /// Requests complete within the limit for that.
    public func completed(_ year: Int, _ lines: [Int]) -> ServedInTime {
        lines.reduce(into: ServedInTime()) { sum, line in
            let place = shape.line(year, line)
            let unserved = self[.overdue, place] + self[.gaveUp, place]
            sum += ServedInTime(
                inTime: self[.completedWithinLimit, place], of: self[.completed, place] + unserved)
        }
    }

    /// Pupils who got a class's seat within so many school days, of all years; who left school or was still on the list
    /// earlier than that says nothing either way.
    public func placed(inClass number: Int, withinDays limit: Int) -> ServedInTime {
        var served = ServedInTime()
        for year in 0..<shape.years {
            let first = shape.seat(year, number) * shape.seatWaitBins
            served.all += self[.seatGaveUp, shape.seat(year, number)]
            for days in 0..<shape.seatWaitBins {
                served.all += self[.seatWaits, first + days]
                if days <= limit {
                    served.inTime += self[.seatWaits, first + days]
                } else {
                    served.all += self[.unplacedWaits, first + days]
                }
            }
        }
        return served
    }
}

// What waits are made of.
extension Observations {
    /// Requests of a year that were begun, however long they had waited.
    public func requestsBegun(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        sum(lines, groups) { requestsBegun(year, $0, $1) }
    }

    func requestsBegun(_ year: Int, _ lines: [Int], school: Int) -> Int {
        (0..<ObservationShape.months).reduce(0) { sum, month in
            lines.reduce(sum) { $0 + self[.begunBySchool, shape.begun(year, month, $1, school)] }
        }
    }

    /// Requests of a year that nobody had begun when the pupil lost patience; those beside absence have no end.
    public func gaveUp(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        groups.contains(.absence) ? sum(.gaveUp, year, lines: lines) : 0
    }

    /// The same of those whose pupil left school.
    func leftUnserved(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        groups.contains(.absence) ? sum(.leftUnserved, year, lines: lines) : 0
    }

    /// School days that the requests of a year that were begun had waited.
    public func waitDays(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        sum(lines, groups) { self[.waitDays, shape.waits(year, $0, $1)] }
    }

    /// Requests that wait at the close of a school day, summed over the days of a year.
    func waitingDays(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        sum(lines, groups) { self[.waitingDays, shape.waits(year, $0, $1)] }
    }

    /// Requests not begun when the run ends; those past the limit, where `late` is 1.
    func stillWaiting(_ lines: [Int], _ groups: [RequestGroup], late: Int) -> Int {
        sum(lines, groups) { self[.stillWaiting, shape.stillWaiting($0, $1, late: late)] }
    }

    private func sum(_ lines: [Int], _ groups: [RequestGroup], _ count: (Int, RequestGroup) -> Int) -> Int {
        lines.reduce(0) { sum, line in groups.reduce(sum) { $0 + count(line, $1) } }
    }
}
