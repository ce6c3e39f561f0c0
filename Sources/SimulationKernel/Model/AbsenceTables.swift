import SchoolDomain
import Stochastics

/// The absence process in numbers that the inner loop reads.
///
/// A table row is a grade (0-15) or the severe class (row 16). Without schools of the second degree rows 10-15 are empty.
public struct AbsenceTables: Sendable {
    /// The row of the severe class, after those of the grades.
    public static let severeRow = Grade.count
    /// Rows of a table: one for each grade and one for the severe class.
    public static let rowCount = Grade.count + 1

    /// Plain values, so that reading one in the inner loop counts no references.
    public struct Spell: Sendable, BitwiseCopyable {
        /// Position among `AbsenceCause.allCases`.
        public let cause: Int
        /// Whether it takes whole school days; else lessons of a single day.
        public let isWholeDays: Bool
        /// Whether a ladder counts it.
        public let counts: Bool
        /// Whether it feeds the reinforcement.
        public let reinforces: Bool

        init(
            _ cause: AbsenceCause, isWholeDays: Bool, counting: Set<AbsenceCause>, reinforcing: Bool
        ) {
            self.cause = AbsenceCause.allCases.firstIndex(of: cause) ?? 0
            self.isWholeDays = isWholeDays
            counts = counting.contains(cause)
            reinforces = reinforcing && cause == .unauthorised
        }
    }

    /// Spell types of the scenario, the severe class's own, and absences that plugins impose, by cause.
    public let spells: Table<Spell>
    /// Length of a spell of each type that is drawn, in school days or lessons.
    public let lengths: Table<DrawTable>
    /// The type of the severe class's spells, after the scenario's own.
    public var severeSpell: Int { ordinaryTypes }
    /// Whole days with a cause (its position) that a plugin imposes.
    public func imposedSpell(cause: Int) -> Int { severeSpell + 1 + cause }
    /// The types that are drawn, as the innermost loop reads them.
    let rules: Table<SpellRule>
    /// The bin of a spell's length in whole days.
    let bins: Table<UInt8>
    /// Hazard used up before each day by a pupil at rate 1, in 2⁻²⁸: `[row × (days + 1) + day]`.
    public let hazardBefore: Table<Int64>
    let dayCount: Int
    /// Length of a row of `hazardBefore`.
    public let stride: Int
    /// For each row, hazard → a day at or before the one it falls on: `[row × guideStride + hazard >> guideShift]`.
    public let guide: Table<Int32>
    /// How far the hazard of each row is shifted to find its place in `guide`: `[row]`.
    public let guideShift: Table<Int64>
    /// Length of a row of `guide`.
    public let guideStride: Int
    /// Which spell type begins: the first whose threshold exceeds 32 random bits;
    /// `[(row × days + day) × types + type]`, only for grades.
    public let typeThresholds: Table<UInt32>
    /// The same for the innermost loop: the highest bits that mean each type or one before it, and, by the highest
    /// four bits, the first type that may be meant: `[(row × days + day) × 16 + bits]`.
    let typeLastBits: Table<UInt32>
    let typeGuide: Table<UInt8>
    /// How many types of spells the scenario has.
    public let ordinaryTypes: Int

    /// The table of `WaitingTime`.
    let waits: Table<Double>
    /// Spread σ of the frailty `exp(σz − σ²/2)`, whose mean is 1: `[grade]`.
    public let sigmaByGrade: Table<Double>
    /// Correlation of successive years' normal levels.
    public let correlation: Double
    /// Share of a year's normal level that is new: `√(1 − correlation²)`.
    public let innovation: Double
    /// Probability of being in the severe class, by grade and by membership in the year before.
    public let entersSevere: Table<Chance>
    /// The same of a pupil who is new, of whom no year before is known: `[grade]`.
    public let startsSevere: Table<Chance>
    /// Probability that a member of the severe class is one in the next year, too.
    public let staysSevere: Chance
    /// The share of lessons that a severe pupil is expected to miss, by quantile; see `severeLevel(share:)`.
    public let severeShare: QuantileRow
    /// Mean length of a severe spell, in school days.
    public let severeMeanDays: Double
    /// Factor on the absence of each school's pupils, the municipality's own in it: `[school]`.
    public let levelFactor: Table<Double>
    /// Factor on the absence of the first year of each track of the second degree.
    public let firstYearFactor: Table<Double>
    /// How much the hazard grows with each unauthorised lesson, as a share of the base; 0: not at all.
    public let growthPerLesson: Double
    /// The largest factor that reinforcement can come to.
    public let reinforcementMaximum: Double
    /// Share of the unauthorised lessons so far that is forgotten when a new term begins.
    public let recoveryPerTerm: Double
    /// Whether absence begets absence in this scenario at all.
    public var reinforces: Bool { growthPerLesson > 0 }

    init(_ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena) {
        let process = scenario.absence
        let longest = max(1, calendar.longestYear)
        let counting = scenario.ladder.isEmpty ? [] : scenario.counting.causes
        let reinforcing = process.reinforcement.growthPerLesson > 0
        let severe = SpellType(
            id: "severe", cause: process.severe.cause, perYearByGrade: [],
            length: .days(process.severe.spellDays))
        let drawnTypes = process.spells + [severe]
        spells = arena.table(
            drawnTypes.map { type in
                let isWholeDays = if case .days = type.length { true } else { false }
                return Spell(
                    type.cause, isWholeDays: isWholeDays, counting: counting, reinforcing: reinforcing)
            }
                + AbsenceCause.allCases.map {
                    Spell($0, isWholeDays: true, counting: counting, reinforcing: reinforcing)
                })
        lengths = arena.table(
            drawnTypes.map { type in
                switch type.length {
                case .days(let days): DrawTable(IntegerTable(days, in: 1...longest), in: arena)
                case .lessons(let lessons): DrawTable(IntegerTable(lessons, in: 1...12), in: arena)
                }
            })
        rules = arena.table(lengths.indices.map { [spells, lengths] in SpellRule(spells[$0], lengths[$0]) })
        bins = arena.table((0...longest + 1).map { UInt8(ObservationShape.spellBin($0)) })

        let hazards = Self.hazards(process, calendar, grades: scenario.gradeCount)
        stride = calendar.dayCount + 1
        dayCount = calendar.dayCount
        ordinaryTypes = process.spells.count
        let thresholds = Self.thresholds(hazards.byType, days: calendar.dayCount)
        typeThresholds = arena.table(thresholds)
        let types = process.spells.count
        require(
            types <= ScenarioSizes.spellTypes,
            "\(types) types of spells; at most \(ScenarioSizes.spellTypes) fit")
        // A type that never occurs has no such bits; the guide passes it by.
        typeLastBits = arena.table(
            thresholds.indices.map { ($0 + 1) % types == 0 ? .max : thresholds[$0] &- 1 })
        typeGuide = arena.table(Self.guide(toTypes: thresholds, types: types))
        var before: [Int64] = []
        before.reserveCapacity(Self.rowCount * stride)
        for row in 0..<Self.rowCount {
            var sum: Int64 = 0
            before.append(0)
            for day in 0..<calendar.dayCount {
                sum += hazards.total[row][day]
                before.append(sum)
            }
        }
        hazardBefore = arena.table(before)
        let (guide, guideShift, guideStride) = Self.guide(before, stride: stride)
        self.guide = arena.table(guide)
        self.guideShift = arena.table(guideShift)
        self.guideStride = guideStride

        waits = arena.table(WaitingTime.makeTable())
        sigmaByGrade = arena.table(Grade.all.map { process.frailty.sigmaByGrade.ofGrade($0) })
        correlation = 2 * Elementary.sine(Double.pi * process.frailty.rankCorrelationBetweenYears / 6)
        innovation = (1 - correlation * correlation).squareRoot()
        let shares = Grade.all.map { process.severe.shareByGrade.ofGrade($0) }
        let persistence = process.severe.persistence
        // Chosen so that the share by grade comes out right: w(g) = stay · w(g−1) + enter · (1 − w(g−1)).
        entersSevere = arena.table(
            shares.indices.map { grade in
                let last = Grade.before(grade).map { shares[$0] } ?? 0
                return Chance(min(1, max(0, (shares[grade] - persistence * last) / (1 - last))))
            })
        startsSevere = arena.table(shares.map { Chance($0) })
        staysSevere = Chance(persistence)
        severeShare = QuantileRow(points: arena.table(Self.quantiles(process.severe.absentShare).points))
        severeMeanDays = lengths[drawnTypes.count - 1].mean
        levelFactor = arena.table(
            scenario.schools.map {
                process.level * $0.absenceLevel * scenario.communityFactor(ofSchool: $0.id)
            })
        firstYearFactor = arena.table(
            Track.allCases.map { scenario.population.goingOn?.start($0).rise ?? 1 })
        growthPerLesson = process.reinforcement.growthPerLesson
        reinforcementMaximum = process.reinforcement.maximum
        recoveryPerTerm = process.reinforcement.recoveryPerTerm
    }

    /// Factor on the hazard after so many unauthorised lessons.
    @inline(__always)
    public func reinforcement(lessons: Int) -> Double {
        guard growthPerLesson > 0 else { return 1 }
        return min(reinforcementMaximum, 1 + growthPerLesson * Double(lessons))
    }

    /// Hazard multiplier of a school's severe pupil whose expected absent share is `share` × the school's factor:
    /// `a / (m (1 − a))`.
    ///
    /// Inlined: a call would copy all tables.
    @inline(__always)
    public func severeLevel(share: Double, grade: Int, school: Int) -> Double {
        let capped = min(0.95, max(0, share * factor(grade: grade, school: school)))
        return capped / (severeMeanDays * (1 - capped))
    }

    /// Hazard multiplier of a school's other pupil in a grade: the frailty × the school's factor.
    ///
    /// Inlined: a call would copy all tables, for every pupil and year.
    @inline(__always)
    public func ordinaryLevel(normal: Double, grade: Int, school: Int) -> Double {
        Model.frailty(normal, sigma: sigmaByGrade[grade]) * factor(grade: grade, school: school)
    }

    /// Factor on the absence of a school's pupils in a grade: the school's, and that of a first year after grade 9.
    @inline(__always)
    private func factor(grade: Int, school: Int) -> Double {
        switch grade {
        case 10: levelFactor[school] * firstYearFactor[0]
        case 13: levelFactor[school] * firstYearFactor[1]
        default: levelFactor[school]
        }
    }

    private static func quantiles(_ distribution: Distribution) -> QuantileTable {
        do {
            return try QuantileTable.of(distribution)
        } catch {
            fatalError("the severe class's absent share \(distribution) has no quantiles: \(error)")
        }
    }

    private typealias Hazards = (byType: [[[Int64]]], total: [[Int64]])

    /// `byType[type][grade][day]` and `total[row][day]`, in 2⁻²⁸ a day.
    private static func hazards(
        _ process: AbsenceProcess, _ calendar: ModelCalendar, grades: Int
    ) -> Hazards {
        let flat = SpellType(id: "", cause: .other, perYearByGrade: [], length: .days(.fixed(1)))
        let days = calendar.dayCount
        var byType: [[[Int64]]] = []
        var total = [[Int64]](repeating: [Int64](repeating: 0, count: days), count: rowCount)
        for type in process.spells {
            let weights = seasonWeights(type, process.season, calendar)
            var rows: [[Int64]] = []
            for grade in 0..<grades {
                var row = [Int64](repeating: 0, count: days)
                for year in calendar.years {
                    let perDay = type.perYearByGrade.ofGrade(grade) / Double(max(1, year.end - year.first))
                    for day in year.first..<year.end {
                        row[day] = Int64((perDay * weights[day] * OperationalClock.hazardOne).rounded())
                        total[grade][day] += row[day]
                    }
                }
                rows.append(row)
            }
            byType.append(rows)
        }
        let severe = seasonWeights(flat, process.season, calendar)
        for day in 0..<days {
            total[severeRow][day] = Int64((severe[day] * OperationalClock.hazardOne).rounded())
        }
        return (byType, total)
    }

    /// Relative hazard of each day, with mean 1 over each school year.
    static func seasonWeights(_ type: SpellType, _ season: Season, _ calendar: ModelCalendar) -> [Double] {
        var weights = [Double](repeating: 0, count: calendar.dayCount)
        for year in calendar.years where year.first < year.end {
            for day in year.first..<year.end {
                let entry = calendar.days[day]
                let ramp = type.afterBreak + (type.beforeBreak - type.afterBreak) * entry.stretchProgress
                weights[day] = season.drift[entry.season.rawValue] * ramp * season.weekdays[entry.weekday]
            }
            let mean = weights[year.first..<year.end].reduce(0, +) / Double(year.end - year.first)
            for day in year.first..<year.end { weights[day] = mean > 0 ? weights[day] / mean : 0 }
        }
        return weights
    }

    private static func thresholds(_ byType: [[[Int64]]], days: Int) -> [UInt32] {
        var result: [UInt32] = []
        let grades = byType.first?.count ?? Grade.basicCount
        result.reserveCapacity(grades * days * byType.count)
        for grade in 0..<grades {
            for day in 0..<days {
                let sum = byType.reduce(0) { $0 + $1[grade][day] }
                var reached: Int64 = 0
                for type in byType {
                    reached += type[grade][day]
                    let share = sum > 0 ? Double(reached) / Double(sum) : 1
                    result.append(UInt32(min(4_294_967_295, share * 4_294_967_296)))
                }
            }
        }
        return result
    }

    private static func guide(toTypes thresholds: [UInt32], types: Int) -> [UInt8] {
        var guide: [UInt8] = []
        for row in Swift.stride(from: 0, to: thresholds.count, by: max(1, types)) {
            for bits: UInt32 in 0..<16 {
                let first = (0..<types - 1).first { thresholds[row + $0] > bits << 28 }
                guide.append(UInt8(first ?? types - 1))
            }
        }
        return guide
    }

    private static func guide(_ before: [Int64], stride: Int) -> ([Int32], [Int64], Int) {
        let guideStride = 2 * stride + 2
        var guide = [Int32](repeating: 0, count: rowCount * guideStride)
        var shifts: [Int64] = []
        for row in 0..<rowCount {
            let end = before[row * stride + stride - 1]
            var shift: Int64 = 0
            while end >> shift >= Int64(guideStride) { shift += 1 }
            shifts.append(shift)
            var day = 0
            for entry in 0..<guideStride {
                // The last day whose hazard before it does not exceed the entry's smallest hazard.
                while day + 1 < stride - 1 && before[row * stride + day + 1] <= Int64(entry) << shift {
                    day += 1
                }
                guide[row * guideStride + entry] = Int32(day)
            }
        }
        return (guide, shifts, guideStride)
    }
}
