import Localization
import PluginKit
import PluginLoading
import SchoolDomain
import Synchronization

/// Loads shared libraries for the scenarios of a folder: those that its `plugins.lock` trusts, or, when the user says
/// so, any, which are then trusted.
final class TrustedPluginLoader: Sendable {
    private let trusts: Bool
    private let scenario: String
    private let lock: Mutex<PluginLock>

    init(beside scenario: String, trusts: Bool) throws {
        self.trusts = trusts
        self.scenario = scenario
        let remedy = Words.Plugins.mendLock(Self.command(trusting: "LIBRARY.so", for: scenario))
        lock = Mutex(
            try Terminal.accepted(
                Result { () throws(PluginRefusal) in
                    try PluginLock.read(folder: Self.folder(of: scenario), remedy: remedy)
                }))
    }

    /// Trusts what it loads, and writes a damaged `plugins.lock` anew with what can be read of it.
    init(mendingBeside scenario: String) throws {
        trusts = true
        self.scenario = scenario
        let salvaged = try Terminal.accepted(
            Result { () throws(PluginRefusal) in
                let salvaged = try PluginLock.salvaged(folder: Self.folder(of: scenario))
                if !salvaged.lost.isEmpty { try salvaged.lock.write() }
                return salvaged
            })
        lock = Mutex(salvaged.lock)
        if !salvaged.lost.isEmpty {
            let lines = salvaged.lost.map(String.init).joined(separator: ", ")
            Terminal.log(.note, Words.Plugins.lockMended(salvaged.lock.path, lines: lines))
        }
    }

    private static func folder(of scenario: String) -> String {
        scenario.lastIndex(of: "/").map { String(scenario[..<$0]) } ?? ""
    }

    /// What trusts a library for the scenarios of a folder.
    private static func command(trusting path: String, for scenario: String) -> String {
        "porras plugins trust \(path.typedInShell) --scenario \(scenario.typedInShell)"
    }

    /// The file in which trust is kept.
    var path: String { lock.withLock(\.path) }

    func load(_ path: String) -> Result<PluginFactory, PluginRefusal> {
        guard trusts else {
            let remedy = Words.Plugins.trustIt(Self.command(trusting: path, for: scenario))
            return PluginLoader.load(path, trusting: lock.withLock { $0 }, remedy: remedy)
        }
        return Result { () throws(PluginRefusal) in
            let factory = try PluginLoader.load(path).get()
            try lock.withLock { (lock) throws(PluginRefusal) in
                let trust = try lock.trust(in: factory)
                guard trust != .trusted else { return }
                if case .changed(let old, let new) = trust {
                    Terminal.log(.note, Words.Plugins.trustedAnew(path))
                    Terminal.log("  SHA-256 \(old) → \(new)")
                }
                try lock.add(factory)
                try lock.write()
            }
            return factory
        }
    }
}

extension String {
    /// The text as one word of a command.
    fileprivate var typedInShell: String {
        let isPlain =
            !isEmpty
            && utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x7a).contains($0 | 0x20) || $0 >= 0x80
                    || "/._-+:@%,=".utf8.contains($0)
            }
        return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
    }
}
