import Localization
import PluginKit
import PluginLoading
import SchoolDomain
import Synchronization

/// Loads shared libraries for the scenarios of a folder: those that its `plugins.lock` trusts, or, when the user says
/// so, any, which are then trusted.
final class TrustedPluginLoader: Sendable {
    private let trusts: Bool
    private let lock: Mutex<PluginLock>

    init(beside scenario: String, trusts: Bool) throws {
        self.trusts = trusts
        lock = Mutex(
            try Terminal.accepted(
                Result { () throws(PluginRefusal) in
                    try PluginLock.read(folder: Self.folder(of: scenario), scenario: scenario)
                }))
    }

    /// Trusts what it loads, and writes a damaged `plugins.lock` anew with what can be read of it.
    init(mendingBeside scenario: String) throws {
        trusts = true
        let salvaged = try Terminal.accepted(
            Result { () throws(PluginRefusal) in
                let salvaged = try PluginLock.salvaged(folder: Self.folder(of: scenario), scenario: scenario)
                if !salvaged.lost.isEmpty { try salvaged.lock.write() }
                return salvaged
            })
        lock = Mutex(salvaged.lock)
        if !salvaged.lost.isEmpty {
            let lines = salvaged.lost.map(String.init).joined(separator: ", ")
            Terminal.say(.note, Words.Plugins.lockMended(salvaged.lock.path, lines: lines))
        }
    }

    private static func folder(of scenario: String) -> String {
        scenario.lastIndex(of: "/").map { String(scenario[..<$0]) } ?? ""
    }

    /// The file in which trust is kept.
    var path: String { lock.withLock(\.path) }

    func load(_ path: String) -> Result<PluginFactory, PluginRefusal> {
        guard trusts else { return PluginLoader.load(path, trusting: lock.withLock { $0 }) }
        return Result { () throws(PluginRefusal) in
            let factory = try PluginLoader.load(path).get()
            try lock.withLock { (lock) throws(PluginRefusal) in
                let trust = try lock.trust(in: factory)
                guard trust != .trusted else { return }
                if case .changed(let old, let new) = trust {
                    Terminal.say(.note, Words.Plugins.trustedAnew(path))
                    Terminal.say("  SHA-256 \(old) → \(new)")
                }
                try lock.add(factory)
                try lock.write()
            }
            return factory
        }
    }
}
