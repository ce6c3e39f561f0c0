import CPorrasPlugin
import PluginKit

/// What a replication keeps for its plugins: their memory, the factors they set, the days on which they act.
struct PluginDesk: ~Copyable {
    /// Numbers that plugins keep of pupils: `memoryStart[plugin] + pupil × its memory + k`; the allocation
    /// policy's come last.
    var memory: Column<Double>
    private let memoryStart: [Int]
    /// Whether each plugin acts on each day: `[plugin × days + day]`, known up to the current year.
    var acts: Column<Bool>
    /// The first day on or after each day on which any plugin acts, within its year; known up to the current year.
    var nextActing: IntColumn
    /// The factor that each plugin has set for each pupil: `[plugin × pupils + pupil]`.
    var factors: Column<Double>
    /// What plugins see of the pupils they are called with, a column each: `[pupil]`.
    private var school, grade, profile, lessonsMissed, daysMissed, openCases, seat,
        waitingSince: Column<Int32>
    private var support: Column<UInt8>
    /// Columns that plugins have asked for this year: of these, what is the same all year stands there.
    private var knownThisYear: UInt32 = 0
    /// Whether plugins act on pupils at all: else what follows is not kept.
    let isActing: Bool
    /// The first day at school of those who are enrolled; `never` of all others: `[pupil]`.
    var presentFrom: DayColumn
    /// The last day through which nothing happens to a pupil who is on nobody's list, if nobody does anything.
    var quietThrough: DayColumn
    /// Pupils to act on, and effects as they come back.
    var rows: Column<Int32>
    var buffer: Column<porras_effect>
    /// Effects of a phase, checked, each with its plugin, to be applied at the phase's end.
    var pending: [(plugin: Int, effect: porras_effect)] = []

    init(_ model: Model) {
        let plugins = model.plugins
        let slots = plugins.isEmpty ? 0 : model.slotCount
        var starts = [0]
        for descriptor in plugins.acting.map(\.descriptor)
            + [plugins.allocation?.descriptor].compactMap(\.self)
        {
            starts.append(starts[starts.count - 1] + descriptor.memory * slots)
        }
        memoryStart = starts
        memory = Column(0, count: starts[starts.count - 1])
        acts = Column(false, count: plugins.acting.count * model.dayCount)
        nextActing = IntColumn(never, count: model.dayCount + 1)
        factors = Column(1, count: plugins.acting.count * slots)
        isActing = !plugins.acting.isEmpty
        presentFrom = DayColumn(never, count: isActing ? slots : 0)
        quietThrough = DayColumn(never, count: isActing ? slots : 0)
        rows = Column(0, count: slots)
        school = Column(0, count: slots)
        grade = Column(0, count: slots)
        profile = Column(0, count: slots)
        lessonsMissed = Column(0, count: slots)
        daysMissed = Column(0, count: slots)
        openCases = Column(0, count: slots)
        seat = Column(0, count: slots)
        waitingSince = Column(0, count: slots)
        support = Column(0, count: slots)
        buffer = Column(porras_effect(), count: plugins.acting.isEmpty ? 0 : 2 * slots + 64)
    }

    mutating func clear() {
        memory.fill(0)
        acts.fill(false)
        nextActing.fill(never)
        factors.fill(1)
        presentFrom.fill(never)
        quietThrough.fill(never)
        // What a run left that a plugin broke off.
        pending.removeAll(keepingCapacity: true)
    }

    /// Forgets what was known of the year before.
    mutating func beginYear() { knownThisYear = 0 }

    /// Lists those who are at school on a day among the first so many pupils, in the order of their numbers.
    mutating func listPresent(on day: Int, of pupils: Int) -> Int {
        var count = 0
        for pupil in 0..<pupils {
            rows[count] = Int32(truncatingIfNeeded: pupil)
            count += presentFrom[pupil] <= day ? 1 : 0
        }
        return count
    }

    /// A decision on support has been made in the midst of the year: the column is put together anew.
    mutating func noteNewSupport() { knownThisYear &= ~PluginColumn.support.rawValue }

    /// Whether any plugin acts on a day of the current year.
    @inline(__always)
    func acts(on day: Int) -> Bool { nextActing[day] == day }

    /// Puts what is asked for of the first of `rows` into the columns; what stays the same all year, of everyone.
    mutating func view(
        _ columns: UInt32, count: Int, _ pupils: borrowing Column<Pupil>, _ help: borrowing HelpRecords
    ) {
        func isAsked(_ column: PluginColumn) -> Bool { columns & column.rawValue != 0 }
        func isNew(_ column: PluginColumn) -> Bool { columns & ~knownThisYear & column.rawValue != 0 }
        if isNew(.school) { for number in 0..<pupils.count { school[number] = Int32(pupils[number].school) } }
        if isNew(.grade) { for number in 0..<pupils.count { grade[number] = Int32(pupils[number].grade) } }
        if isNew(.profile) {
            for number in 0..<pupils.count { profile[number] = Int32(pupils[number].profile) }
        }
        if isNew(.support) {
            for number in 0..<pupils.count { support[number] = pupils[number].support ? 1 : 0 }
        }
        knownThisYear |= columns
        if isAsked(.lessonsMissed) {
            for number in listed(count) { lessonsMissed[number] = Int32(pupils[number].yearLessons) }
        }
        if isAsked(.daysMissed) {
            for number in listed(count) { daysMissed[number] = Int32(pupils[number].yearDays) }
        }
        if isAsked(.openCases) {
            for number in listed(count) { openCases[number] = Int32(pupils[number].held) }
        }
        if isAsked(.seat) {
            for number in listed(count) { seat[number] = Int32(help.seat[number]) }
        }
        if isAsked(.waitingSince) {
            for number in listed(count) {
                let since = help.waitSince[number]
                waitingSince[number] = since == never ? .max : Int32(since)
            }
        }
    }

    /// The first of `rows`.
    private func listed(_ count: Int) -> LazyMapSequence<UnsafeBufferPointer<Int32>, Int> {
        UnsafeBufferPointer(start: rows.start, count: count).lazy.map { Int($0) }
    }

    /// The columns, in place.
    var known: porras_batch {
        var known = porras_batch()
        known.school = UnsafePointer(school.start)
        known.grade = UnsafePointer(grade.start)
        known.profile = UnsafePointer(profile.start)
        known.support = UnsafePointer(support.start)
        known.lessons_missed = UnsafePointer(lessonsMissed.start)
        known.days_missed = UnsafePointer(daysMissed.start)
        known.open_cases = UnsafePointer(openCases.start)
        known.seat = UnsafePointer(seat.start)
        known.waiting_since = UnsafePointer(waitingSince.start)
        return known
    }

    /// A plugin's memory; the allocation policy's is that after the last acting plugin.
    func memory(of plugin: Int) -> UnsafeMutablePointer<Double>? {
        memoryStart[plugin + 1] > memoryStart[plugin] ? memory.start + memoryStart[plugin] : nil
    }
}
