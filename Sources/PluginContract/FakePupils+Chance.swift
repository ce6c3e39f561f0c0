import PluginKit
import SchoolDomain
import Stochastics

/// The addresses at which the check itself draws.
enum ContractChance {
    static let values: UInt32 = 1
    static let pupils: UInt32 = 2
    static let days: UInt32 = 3
    static let calls: UInt32 = 4
    static let rows: UInt32 = 5
}

extension FakePupils {
    /// Pupils as a scenario could have them, with the extremes among them: never absent, always absent, a first
    /// day, all the lessons of a year.
    ///
    /// What was missed grows from day to day and begins anew with each year; a pupil stays in a school.
    ///
    /// - Parameter areWaiting: Whether all wait for a seat, as those do among whom an allocation policy chooses.
    init(_ world: PluginWorld, on day: Int, batch size: Int, areWaiting: Bool, _ chance: RandomSource) {
        self.init(count: world.pupilLimit)
        let year = world.days[day].year
        let first = world.yearFirst[year]
        var drawn = PluginColumn.allCases.map { _ in [Int32](repeating: 0, count: count) }
        for pupil in 0..<count {
            let always = chance.block(ContractChance.pupils, UInt32(pupil), UInt32(year))
            let today = chance.block(ContractChance.days, UInt32(pupil), UInt32(day))
            let grade = Int(always.word0 % 10)
            let rate = Self.rate(always.word1)
            let lessons = Double(world.lessons(grade: grade, from: first, to: day + 1))
            let waits = areWaiting || today.word0 % 4 == 0
            let values: [Int] = [
                Int(always.word2) % world.schools.count, grade, Int(always.word3) % world.profiles.count,
                Int(always.word2 >> 16) % 2, Int(rate * lessons), Int(rate * Double(day - first + 1)),
                max(0, Int(today.word1 % 8) - 3), Int(today.word2) % (world.classes.count + 1) - 1,
                waits ? Int(today.word3) % (day + 1) : PluginBatch.never,
            ]
            for (column, value) in values.enumerated() { drawn[column][pupil] = Int32(value) }
        }
        for (column, numbers) in zip(PluginColumn.allCases, drawn) { self[column] = numbers }
        batch = Self.some(size, of: count, day, chance)
    }

    /// The share of lessons that a pupil misses: none for a quarter, all for an eighth.
    private static func rate(_ word: UInt32) -> Double {
        switch word % 8 {
        case 0, 1: 0
        case 2: 1
        default: RandomBlock.unit(word) * 0.3
        }
    }

    /// So many pupils, in the order of their numbers, each chosen with the chance that is left for it.
    private static func some(_ size: Int, of count: Int, _ day: Int, _ chance: RandomSource) -> [Int] {
        var chosen: [Int] = []
        for pupil in 0..<count {
            let block = chance.block(ContractChance.rows, UInt32(pupil), UInt32(day))
            let missing = Double(size - chosen.count)
            if RandomBlock.unit(block.low) * Double(count - pupil) < missing { chosen.append(pupil) }
        }
        return chosen
    }

    /// The same pupils with the rows in another order.
    func inAnotherOrder(_ chance: RandomSource) -> FakePupils {
        var other = self
        other.batch = batch.map { (chance.block(ContractChance.rows, UInt32($0), .max).low, $0) }
            .sorted { $0 < $1 }.map(\.1)
        return other
    }

    /// The same pupils in two batches.
    func inTwo(_ chance: RandomSource) -> [FakePupils] {
        [true, false].map { isFirst in
            var part = self
            part.batch = batch.filter {
                (chance.block(ContractChance.rows, UInt32($0), .max - 1).word0 % 2 == 0) == isFirst
            }
            return part
        }
    }

    /// The same pupils with these columns of somebody else.
    func with(_ columns: [PluginColumn], of other: FakePupils) -> FakePupils {
        var mixed = self
        for column in columns { mixed[column] = other[column] }
        return mixed
    }
}
