import CPorrasPlugin
import PluginKit
import Stochastics

/// A host for tests: it answers draws by their address, and remembers what was asked and said.
///
/// ```swift
/// let host = FakeHost(Lottery.descriptor)
/// let scores = try host.scores(lottery, on: 12, in: world, pupils)
/// #expect(host.draws.count == pupils.batch.count)
/// ```
///
/// Not for several threads: each takes a host of its own.
public final class FakeHost {
    /// Where a draw was asked for.
    public struct Draw: Sendable, Hashable {
        /// Its position among the declared decisions.
        public let decision: UInt32
        public let subject: UInt32
        public let ordinal: UInt32
    }

    public let descriptor: PluginDescriptor
    /// The draws asked for since the host was made, in order.
    public private(set) var draws: [Draw] = []
    /// What the plugin last said with `porras_host.fail`.
    public private(set) var said: String?
    private let bits: (Draw) -> UInt64

    /// - Parameter bits: The 64 random bits at an address, so that a test can decide what chance does.
    public init(_ descriptor: PluginDescriptor, bits: @escaping (Draw) -> UInt64) {
        self.descriptor = descriptor
        self.bits = bits
    }

    /// A host with the draws of one replication.
    public convenience init(_ descriptor: PluginDescriptor, seed: UInt64 = 1, replication: UInt32 = 0) {
        let source = RandomSource(seed: seed, replication: replication)
        self.init(descriptor) { source.block($0.decision, $0.subject, $0.ordinal).low }
    }

    /// The same with an extreme at every eighth address, so that the ends of what chance can do are seen.
    static func extreme(_ descriptor: PluginDescriptor, seed: UInt64, replication: UInt32) -> FakeHost {
        let source = RandomSource(seed: seed, replication: replication)
        return FakeHost(descriptor) {
            let block = source.block($0.decision, $0.subject, $0.ordinal)
            switch block.word2 % 16 {
            case 0: return 0
            case 1: return .max
            default: return block.low
            }
        }
    }

    /// Draws that the description does not declare; they are answered with 0.
    public var undeclared: [Draw] { draws.filter { $0.decision >= descriptor.decisions.count } }

    /// Calls with draws that this host answers. A fault without words gets what was said to the host.
    public func call<Answer>(
        _ body: (PluginDraws) throws(PluginFault) -> Answer
    ) throws(PluginFault) -> Answer {
        said = nil
        var host = porras_host(
            struct_size: UInt32(MemoryLayout<porras_host>.size),
            context: Unmanaged.passUnretained(self).toOpaque(),
            bits: { FakeHost.behind($0).answer(Draw(decision: $1, subject: $2, ordinal: $3)) },
            fail: { context, message in
                FakeHost.behind(context).said = message.map { String(cString: $0) }
            })
        do {
            return try withUnsafePointer(to: &host) { (host) throws(PluginFault) in
                try body(PluginDraws(host))
            }
        } catch {
            throw error.message.isEmpty ? PluginFault(said ?? "") : error
        }
    }

    private func answer(_ draw: Draw) -> UInt64 {
        draws.append(draw)
        return draw.decision < descriptor.decisions.count ? bits(draw) : 0
    }

    private static func behind(_ context: UnsafeMutableRawPointer?) -> FakeHost {
        guard let context else { preconditionFailure("a plugin must pass on the context that it was given") }
        return Unmanaged<FakeHost>.fromOpaque(context).takeUnretainedValue()
    }
}
