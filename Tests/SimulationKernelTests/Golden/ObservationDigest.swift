import SimulationKernel

/// A number for everything counted in a replication: other observations, another number.
///
/// It knows names and values, not the layout in memory: FNV-1a of 64 bits over each block of counts in the order
/// of the names, the name first, then how many values, then the values.
struct ObservationDigest {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    static func of(_ observations: Observations) -> String {
        var digest = ObservationDigest()
        for (name, values) in Self.blocks(observations).sorted(by: { $0.name < $1.name }) {
            for byte in name.utf8 { digest.add(UInt64(byte), bytes: 1) }
            digest.add(UInt64(values.count), bytes: 8)
            for value in values { digest.add(value, bytes: 8) }
        }
        let digits = String(digest.hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private mutating func add(_ value: UInt64, bytes: Int) {
        for byte in 0..<bytes { hash = (hash ^ (value >> UInt64(8 * byte) & 0xFF)) &* 0x100_0000_01B3 }
    }

    private static func blocks(_ observations: Observations) -> [(name: String, values: [UInt64])] {
        var result: [(name: String, values: [UInt64])] = []
        for block in Block.allCases { result.append(("\(block)", observations[block].map(bits))) }
        result.append(("recorded", observations.recorded.map(\.bitPattern)))
        result.append(
            ("starts", observations.starts.flatMap { [$0.intervention, $0.pupil, $0.day].map(bits) }))
        result.append(
            (
                "beforeAfter",
                observations.beforeAfter.flatMap {
                    [$0.pupils, $0.beforeAbsent, $0.beforePossible, $0.afterAbsent, $0.afterPossible].map(
                        bits)
                }
            ))
        return result
    }

    private static func bits(_ value: Int) -> UInt64 { UInt64(bitPattern: Int64(value)) }
}
