import SchoolDomain
import Stochastics

/// What the innermost loop knows of a type of spell; choices are masks, so that they need no branch.
struct SpellRule: BitwiseCopyable, Sendable {
    let length: DrawTable
    let cause: Int
    /// For whole days as many ones as lessons and days have at most; 0 for single lessons.
    let wholeDays: Int
    /// 0 for whole days, 1 for single lessons: the days such a spell takes.
    let oneDay: Int
    /// As many ones when the ladder counts it; else 0.
    let counted: Int

    init(_ spell: AbsenceTables.Spell, _ length: DrawTable) {
        self.length = length
        cause = spell.cause
        wholeDays = spell.isWholeDays ? Int(Int16.max) : 0
        oneDay = spell.isWholeDays ? 0 : 1
        counted = spell.counts ? Int(Int16.max) : 0
    }
}

/// The rows of tables and counts that the spells of a grade's pupils read and write in a year, each found once.
struct SpellRows: BitwiseCopyable {
    let hazard: UnsafePointer<Int64>
    let waits: UnsafePointer<Double>
    let rules: UnsafePointer<SpellRule>
    /// Whether nothing follows from a spell but counts: no records are kept, nothing reinforces, and the ladder counts by
    /// school years.
    let isPlain: Bool
    private let guide: UnsafePointer<Int32>
    private let guideShift: Int64
    private let typeLastBits: UnsafePointer<UInt32>
    private let typeGuide: UnsafePointer<UInt8>
    private let types: Int
    private let fixedType: Int
    private let lessonsBefore: UnsafePointer<Int32>
    private let absentLessons: UnsafeMutablePointer<Int>
    private let spells: UnsafeMutablePointer<Int>
    private let absentChange: UnsafeMutablePointer<Int>
    private let bins: UnsafePointer<UInt8>

    init(_ run: borrowing Replication, grade: Int, isSevere: Bool) {
        let tables = run.model.absence
        let row = isSevere ? AbsenceTables.severeRow : grade
        hazard = tables.hazardBefore.pointer(row * tables.stride)
        waits = tables.waits.pointer(0)
        rules = tables.rules.pointer(0)
        isPlain = run.hasPlainSpells
        guide = tables.guide.pointer(row * tables.guideStride)
        guideShift = tables.guideShift[row]
        types = tables.ordinaryTypes
        fixedType = isSevere ? tables.severeSpell : types <= 1 ? 0 : -1
        // Where there is nothing to choose from there is no table to choose by.
        let firstDay = fixedType >= 0 ? 0 : row * tables.dayCount
        typeLastBits = tables.typeLastBits.pointer(firstDay * types)
        typeGuide = tables.typeGuide.pointer(firstDay * 16)
        lessonsBefore = run.model.calendar.lessonsBefore.pointer(grade * run.model.calendar.stride)
        absentLessons = run.counts.start(.absentLessons) + run.shape.cause(run.year, grade, 0)
        spells = run.counts.start(.spells) + run.year * ObservationShape.spellBins
        absentChange = run.counts.start(.absentChange)
        bins = tables.bins.pointer(0)
    }

    /// The hazard used up when a pupil's next spell begins.
    @inline(__always)
    func target(_ pupil: Pupil) -> Int64 { hazard[pupil.position] + pupil.remaining / Int64(pupil.rate) }

    /// The first day of a spell that begins when so much hazard is used up.
    ///
    /// Law: the spell begins on the first day whose hazard, times the rate, uses up what remains of the waiting
    /// time: `rate × (H[d + 1] − H[position]) > remaining`. Whole numbers, so it does not matter in how many
    /// pieces the days are looked at.
    @inline(__always)
    func onset(_ target: Int64) -> Int {
        var day = Int(guide[Int(target &>> guideShift)])
        // The guide is mostly right or one day early: which, cannot be foretold.
        day += hazard[day + 1] <= target ? 1 : 0
        while hazard[day + 1] <= target { day += 1 }
        return day
    }

    /// The type of a spell that begins on a day.
    @inline(__always)
    func type(_ bits: UInt32, _ day: Int) -> Int {
        guard fixedType < 0 else { return fixedType }
        let lastBits = typeLastBits + day * types
        var type = Int(typeGuide[day << 4 | Int(bits >> 28)])
        // The guide is mostly right or one early: which, cannot be foretold.
        type += bits > lastBits[type] ? 1 : 0
        while bits > lastBits[type] { type += 1 }
        return type
    }

    /// Lessons of the days from `day` to the day before `end`.
    @inline(__always)
    func lessons(_ day: Int, _ end: Int) -> Int { Int(lessonsBefore[end] - lessonsBefore[day]) }

    /// Books a spell in the observations; `whole` is 1 for whole days, else 0.
    @inline(__always)
    func book(_ cause: Int, _ lessons: Int, _ day: Int, _ end: Int, days: Int, whole: Int) {
        absentLessons[cause] += lessons
        spells[Int(bins[days])] += 1
        absentChange[day] += whole
        absentChange[end] -= whole
    }
}
