import Glibc
import PluginKit
import PluginLoading
import SchoolDomain

/// What a run answers: a scenario as it was read, a seed, and the build of the program. The number of replications is no
/// part of it, so that more of them extend a run.
///
/// - Law: the same key, the same bits, replication by replication. The C library is part of the key, for its mathematical
///   functions may differ in the last bit from one version to another.
public struct StoredQuestion: Sendable {
    /// With its files and values.
    public let bound: BoundScenario
    let origin: ScenarioOrigin
    public let seed: UInt64
    /// SHA-256 of the program.
    public let build: String
    public let version: String

    /// `nil`: the scenario was made in a program, so that nobody could tell it from another.
    public init?(_ bound: BoundScenario, seed: UInt64, build: String, version: String) {
        guard let origin = bound.origin else { return nil }
        self.bound = bound
        self.origin = origin
        self.seed = seed
        self.build = build
        self.version = version
    }

    /// Tells it from any other.
    var key: String {
        let parts = ["porras run", origin.digest, "\(seed)", build, Machine.library]
        return Digest.sha256(Array(parts.joined(separator: "\n").utf8))
    }
}

/// The machine on which something was computed, for reading timings: what it is, not whose.
enum Machine {
    static var name: String {
        var parts = utsname()
        uname(&parts)
        let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let kind = text(&parts.machine)
        return "\(text(&parts.sysname)) \(text(&parts.release)), \(kind), \(processors) processors"
    }

    /// The C library, such as `glibc 2.36`.
    static var library: String {
        var bytes = [CChar](repeating: 0, count: 64)
        let count = confstr(Int32(_CS_GNU_LIBC_VERSION), &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(count, 1) - 1).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func text<Characters>(_ characters: inout Characters) -> String {
        withUnsafeBytes(of: &characters) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
