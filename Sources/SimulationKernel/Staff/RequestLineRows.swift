import SchoolDomain

/// The rows of counts that a line's requests write in a year, each found once. Waits belong to the year of the request, so
/// that those rows are told by year.
struct RequestLineRows: BitwiseCopyable {
    /// The places of schools in rows by line and school.
    private let schools: UnsafePointer<Int32>
    private let booked: UnsafeMutablePointer<Int>
    private let bySchool: UnsafeMutablePointer<Int>
    private let waits: UnsafeMutablePointer<Int>
    private let waitBins: Int
    /// From one year's waits by line and group to the next's, and from one year's counts by month and school.
    private let groupsOfYear: Int
    private let monthsOfYear: Int
    private let waitDays: UnsafeMutablePointer<Int>
    private let waitingDays: UnsafeMutablePointer<Int>
    private let withinLimit: UnsafeMutablePointer<Int>
    private let begunBySchool: UnsafeMutablePointer<Int>
    private let withinBySchool: UnsafeMutablePointer<Int>
    /// From one month's counts by school to the next's.
    private let monthStride: Int
    /// Minutes asked for: `[week × weekStride]`.
    private let requested: UnsafeMutablePointer<Int>
    private let weekStride: Int

    init(_ run: borrowing Replication, line: Int) {
        let (shape, year) = (run.shape, run.year)
        let group = shape.waits(0, line, .absence)
        groupsOfYear = shape.waits(1, line, .absence) - group
        booked = run.counts.start(.bookedMinutes) + shape.booked(year, line, .ladder)
        schools = run.model.staff.lineSchoolPlaces.pointer(line * run.model.schoolCount)
        bySchool = run.counts.start(.minutesBySchool) + year * shape.lineSchools.placeCount
        waitBins = shape.waitBins
        waits = run.counts.start(.waits) + group * waitBins
        waitDays = run.counts.start(.waitDays) + group
        waitingDays = run.counts.start(.waitingDays) + group
        withinLimit = run.counts.start(.withinLimit) + group
        monthStride = shape.lineSchools.placeCount
        monthsOfYear = ObservationShape.months * monthStride
        begunBySchool = run.counts.start(.begunBySchool)
        withinBySchool = run.counts.start(.withinBySchool)
        requested = run.counts.start(.askedMinutes) + line
        weekStride = shape.lines
    }

    @inline(__always)
    private func place(_ school: Int) -> Int {
        assert(Int(schools[school]) < monthStride - 1, "a line does not serve school \(school)")
        return Int(schools[school])
    }

    /// Books minutes worked for a school's pupils.
    @inline(__always)
    func book(_ minutes: Int, _ purpose: WorkPurpose, _ school: Int) {
        booked[purpose.rawValue] += minutes
        bySchool[place(school)] += minutes
    }

    /// Counts a request that is begun after so many days.
    ///
    /// - Parameters:
    ///   - year: of the request.
    ///   - month: of the request.
    @inline(__always)
    func countWait(_ group: RequestGroup, days: Int, limit: Int, year: Int, month: Int, _ school: Int) {
        assert(days >= 0 && days < waitBins, "a wait of \(days) days")
        let place = year * monthsOfYear + month * monthStride + place(school)
        let row = year * groupsOfYear + group.rawValue
        begunBySchool[place] += 1
        waits[row * waitBins + days] += 1
        waitDays[row] += days
        guard days <= limit else { return }
        withinLimit[row] += 1
        withinBySchool[place] += 1
    }

    /// Counts a request as waiting at the closes of so many days of one year.
    @inline(__always)
    func countWaiting(_ group: RequestGroup, closes: Int, year: Int) {
        waitingDays[year * groupsOfYear + group.rawValue] += closes
    }

    /// Counts minutes that are asked for in a week of the run.
    @inline(__always)
    func request(_ minutes: Int, week: Int) { requested[week * weekStride] += minutes }
}
