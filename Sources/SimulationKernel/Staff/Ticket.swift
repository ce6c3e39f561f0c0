/// A request in the queue of a pool of staff.
struct Ticket: BitwiseCopyable {
    /// Its place among requests of the same rank.
    ///
    /// Time of the day of the request in 65,536ths; background before pupils; the number of the request of the day or of
    /// the pupil; the response (or the pool's line); the item. Nothing depends on the order of arrival in memory.
    var tie: UInt64
    /// The next in the same queue, or among those not in use; -1: none.
    var next: Int32 = -1
    /// Unique within the run.
    var number: Int32 = 0
    /// -1 for requests that have nothing to do with the ladder.
    var pupil: Int32
    var response: Int16
    var stamp: Int16
    var minutes: Int16
    var minutesLeft: Int16
    /// School day of the request.
    var day: Int16
    var limitDays: Int16
    /// School days that it holds a place in a caseload.
    var caseDays: Int16
    /// The line it came to, and the school whose pupil it is about.
    var line: UInt16
    var school: UInt16

    /// The time of the day of the request, in 65,536ths.
    var fraction: Int { Int(tie &>> 48) }

    /// Of a pupil's request: its place among the items of its stage.
    var itemOfStage: Int { Int(tie & 7) }

    /// The last day within the limit.
    var lastDay: Int32 { Int32(day) + Int32(limitDays) }

    /// - Parameters:
    ///   - item: the number of the request of the day, or its place in the work of a case.
    ///   - response: of a pupil's request; else the line's place in its pool.
    init(
        pupil: Int?, item: Int, response: Int, stamp: Int, minutes: Int, day: Int, fraction: Int,
        limitDays: Int, caseDays: Int, line: Int, school: Int
    ) {
        let subject = UInt64(pupil ?? item) << 15
        tie =
            UInt64(fraction) << 48 | (pupil != nil ? 1 << 47 : 0) | subject | UInt64(response) << 8
            | (pupil != nil ? UInt64(item) : 0)
        self.pupil = Int32(pupil ?? -1)
        self.response = Int16(response)
        self.stamp = Int16(stamp)
        self.minutes = Int16(minutes)
        minutesLeft = Int16(minutes)
        self.day = Int16(day)
        self.limitDays = Int16(clamping: limitDays)
        self.caseDays = Int16(caseDays)
        self.line = UInt16(line)
        self.school = UInt16(school)
    }
}
