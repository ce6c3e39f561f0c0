import CYardstick
import SchoolDomain
import SimulationKernel
import Stochastics

/// The absence loop in C on a compiled model: the kernel's tables in the shapes that C reads.
final class AbsenceYardstick {
    private let model: Model
    private let seed: UInt64
    private var tables = yardstick_absence_model()
    private var sums = yardstick_absence_counts()
    /// Lessons, spells, changes and bands, one after the other.
    private let memory: UnsafeMutableBufferPointer<Int64>
    private let sizes: [Int]
    private var kept: [UnsafeMutableRawPointer] = []
    private var pupilYears: [yardstick_pupil_year] = []
    private var replication: UInt32 = 0

    init(_ model: Model, seed: UInt64) {
        self.model = model
        self.seed = seed
        let yearGrades = model.yearCount * Grade.count
        let causes = AbsenceCause.allCases.count
        sizes = [
            yearGrades * causes, model.yearCount * ObservationShape.spellBins, model.dayCount + 1,
            yearGrades * DayBand.allCases.count,
        ]
        memory = .allocate(capacity: sizes.reduce(0, +))
        memory.initialize(repeating: 0)
        sums.lessons = memory.baseAddress
        sums.spells = sums.lessons + sizes[0]
        sums.absent_change = sums.spells + sizes[1]
        sums.day_bands = sums.absent_change + sizes[2]
        tables.pupils = UInt32(model.slotCount)
        tables.years = UInt32(model.yearCount)
        tables.days = UInt32(model.dayCount)
        tables.types = UInt32(model.absence.ordinaryTypes)
        tables.causes = UInt32(causes)
        let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, model.slotCount))
        keys.initialize(repeating: 0, count: model.slotCount)
        kept.append(UnsafeMutableRawPointer(keys))
        tables.keys = keys
        tables.key_decision = Decision.key.plain
        tables.year_decision = Decision.year.plain
        tables.year_first = keep((model.calendar.years.map(\.first) + [model.dayCount]).map { UInt32($0) })
        tables.hazard_before = keep(Array(model.absence.hazardBefore))
        tables.guide = keep(Array(model.absence.guide))
        tables.guide_shift = keep(Array(model.absence.guideShift))
        tables.guide_stride = Int64(model.absence.guideStride)
        tables.type_thresholds = keep(Array(model.absence.typeThresholds))
        tables.spells = keep((0...model.absence.ordinaryTypes).map(spell))
        tables.lessons_before = keep(lessonsBefore())
        tables.waiting = keep(WaitingTime.makeTable())
    }

    deinit {
        memory.deallocate()
        for each in kept { each.deallocate() }
    }

    /// Of the latest run.
    var counts: AbsenceCounts {
        func copy(_ start: UnsafeMutablePointer<Int64>, _ count: Int) -> [Int] {
            UnsafeBufferPointer(start: start, count: count).map { Int($0) }
        }
        return AbsenceCounts(
            lessons: copy(sums.lessons, sizes[0]), spells: copy(sums.spells, sizes[1]),
            absentChange: copy(sums.absent_change, sizes[2]), dayBands: copy(sums.day_bands, sizes[3]))
    }

    /// Draws what a replication's absence depends on; not part of what is timed.
    func prepare(_ number: UInt32) {
        replication = number
        pupilYears = PupilYears(model, RandomSource(seed: seed, replication: number)).drawn()
    }

    /// Counts the replication prepared.
    func run() {
        memory.update(repeating: 0)
        yardstick_absence_loop(&tables, pupilYears, seed, replication, &sums)
    }

    private func spell(_ type: Int) -> yardstick_spell {
        let length = model.absence.lengths[type]
        // A value that never occurs, before the first that does, has no such bits.
        let lastBits = length.lastBits
        let first = lastBits.firstIndex { $0 != .max } ?? 0
        let thresholds = lastBits.enumerated().map { $0 < first ? 0 : UInt64($1) + 1 }
        var index: Int32 = 0
        let guide = (0..<256).map { part in
            while thresholds[Int(index)] <= UInt64(part) << 24 { index += 1 }
            return index
        }
        let kind = model.absence.spells[type]
        return yardstick_spell(
            thresholds: keep(thresholds), guide: keep(guide), first: Int32(length.first),
            cause: Int16(kind.cause), is_whole_days: kind.isWholeDays ? 1 : 0)
    }

    private func lessonsBefore() -> [Int64] {
        Grade.all.flatMap { grade in
            (0...model.dayCount).map { Int64(model.calendar.lessons(grade: grade, from: 0, to: $0)) }
        }
    }

    /// Memory of C's own, as long as this lives.
    private func keep<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
        memory.initialize(from: values, count: values.count)
        kept.append(UnsafeMutableRawPointer(memory))
        return UnsafePointer(memory)
    }
}
