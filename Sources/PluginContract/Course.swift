import PluginKit
import Stochastics

/// What a plugin is given and called with from the first day of a made-up run to the last.
///
/// It can be run again in other ways that must make no difference.
struct Course: Sendable {
    /// What differs between two runs of the same course.
    enum Way: Sendable {
        /// As the kernel calls: declared columns, others NULL.
        case usual
        /// All columns are there, these with the numbers of other pupils.
        case allColumns(changed: [PluginColumn])
        /// The rows of each batch in another order.
        case otherOrder
        /// Each batch in two calls.
        case inTwo
    }

    /// Sizes of batches, with those beside a power of two.
    static let sizes = [0, 1, 63, 64, 65, 1000]
    /// A course has at most this many calls, so that each size can come once.
    static var callsMax: Int { sizes.count }

    let descriptor: PluginDescriptor
    let world: ContractWorld
    let values: PluginValues
    let seed: UInt64
    let number: Int

    struct Call: Sendable {
        let day: Int
        let seatClass: Int
        let pupils: FakePupils
        /// Others who might be in their place.
        let others: FakePupils
    }
    /// By day.
    private(set) var calls: [Call] = []

    init(
        _ descriptor: PluginDescriptor, _ world: ContractWorld, _ values: PluginValues, seed: UInt64,
        number: Int
    ) {
        self.descriptor = descriptor
        self.world = world
        self.values = values
        self.seed = seed
        self.number = number
    }

    /// The draws of the check itself, and not of the plugin.
    var chance: RandomSource { RandomSource(seed: ~seed, replication: UInt32(number)) }

    /// The host for a replication of this course.
    func host(_ replication: Int) -> FakeHost {
        .extreme(descriptor, seed: seed, replication: UInt32(number * 2 + replication))
    }

    /// Plans a call on some of these days: the first, the last, and others between.
    mutating func plan(_ days: [Int]) {
        var chosen: Set<Int> = [days.first, days.last].compactMap(\.self).reduce(into: []) { $0.insert($1) }
        for draw in 0..<UInt32(2 * Self.callsMax) where !days.isEmpty && chosen.count < Self.callsMax {
            let block = chance.block(ContractChance.calls, draw, 0)
            chosen.insert(days[Int(block.word0) % days.count])
        }
        let areWaiting = descriptor.kind == .allocation
        let otherChance = RandomSource(seed: seed ^ 0x5555, replication: UInt32(number))
        calls = chosen.sorted().enumerated().map { index, day in
            let size = Self.sizes[(number + index) % Self.sizes.count]
            func pupils(_ chance: RandomSource) -> FakePupils {
                FakePupils(world.world, on: day, batch: size, areWaiting: areWaiting, chance)
            }
            return Call(
                day: day, seatClass: (number + index) % world.world.classes.count, pupils: pupils(chance),
                others: pupils(otherChance))
        }
    }

    /// How to see again what happens, on a day or in the making of the instance.
    func again(_ call: Call? = nil) -> String {
        let given = zip(values.names, values.values).map { name, value in "\(name) = \(value.text)" }
        var text = "check with seed \(seed); world \(world.name), course \(number)"
        if !given.isEmpty { text += ", " + given.joined(separator: ", ") }
        guard let call else { return text }
        let day = world.world.days[call.day]
        return text + "; day \(call.day) (\(day.date), year \(day.year)), \(call.pupils.batch.count) pupils"
    }
}
