import SimulationKernel

/// A replication as a line of text, without loss, and in such a way that a changed line is known.
enum JournalLine {
    /// - Parameter header: the journal's first line.
    static func text(_ number: Int, _ outcome: Experiment.Outcome, of header: String) -> String {
        let values = outcome.values.map { String($0.bitPattern, radix: 16) }
        let line =
            "\(number) \(values.count) \(values.joined(separator: ",")) \(sums(outcome.with)) "
            + "\(sums(outcome.without)) \(sums(outcome.alone))"
        return "\(line) \(checksum(line, of: header))\n"
    }

    static func read(_ line: Substring, of header: String) -> (Int, Experiment.Outcome)? {
        guard let end = line.lastIndex(of: " "),
            line[line.index(after: end)...] == checksum(line[..<end], of: header)
        else { return nil }
        let parts = line[..<end].split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, let number = Int(parts[0]), number >= 0,
            let values = all(parts[2], { UInt64($0, radix: 16).map(Double.init(bitPattern:)) }),
            values.count == Int(parts[1]), let with = all(parts[3], sum), let without = all(parts[4], sum),
            let alone = all(parts[5], sum)
        else { return nil }
        return (number, Experiment.Outcome(values: values, with: with, without: without, alone: alone))
    }

    /// The plugin that a line of a crash names; `nil`: it is none.
    static func culprit(_ line: Substring) -> String? {
        guard line.hasPrefix("crash ") else { return nil }
        let name = line.dropFirst(6)
        let isName = name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        }
        return isName && (1...64).contains(name.utf8.count) ? String(name) : nil
    }

    /// What tells a changed line: FNV-1a in 64 bits over the journal's first line and this one.
    ///
    /// - Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
    private static func checksum(_ line: some StringProtocol, of header: String) -> String {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for bytes in [Array(header.utf8), Array(line.utf8)] {
            for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return String(sum, radix: 16)
    }

    private static func all<Value>(_ text: Substring, _ read: (Substring) -> Value?) -> [Value]? {
        let parts = text.split(separator: ",")
        let values = parts.compactMap(read)
        return values.count == parts.count ? values : nil
    }

    private static func sums(_ all: [BeforeAfter]) -> String {
        all.map {
            "\($0.pupils):\($0.beforeAbsent):\($0.beforePossible):\($0.afterAbsent):\($0.afterPossible)"
        }.joined(separator: ",")
    }

    private static func sum(_ text: Substring) -> BeforeAfter? {
        let numbers = text.split(separator: ":").compactMap { Int($0) }
        guard numbers.count == 5, numbers.allSatisfy({ (0...1 << 48).contains($0) }) else { return nil }
        var sum = BeforeAfter()
        sum.pupils = numbers[0]
        sum.beforeAbsent = numbers[1]
        sum.beforePossible = numbers[2]
        sum.afterAbsent = numbers[3]
        sum.afterPossible = numbers[4]
        return sum
    }
}
