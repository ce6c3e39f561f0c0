import PluginKit
import PluginLoading
import Synchronization

/// Loads shared libraries for the scenarios of a folder: those that its `plugins.lock` trusts, or, when the user says
/// so, any, which are then trusted.
final class LibraryDoor: Sendable {
    private let trusts: Bool
    private let lock: Mutex<PluginLock>

    init(beside scenario: String, trusts: Bool) throws {
        let folder = scenario.lastIndex(of: "/").map { String(scenario[..<$0]) } ?? ""
        let read = Result { () throws(PluginRefusal) in try PluginLock.read(folder: folder) }
        self.trusts = trusts
        lock = Mutex(try Terminal.accepted(read))
    }

    /// The file in which trust is kept.
    var path: String { lock.withLock(\.path) }

    func load(_ path: String) -> Result<PluginFactory, PluginRefusal> {
        guard trusts else { return PluginLoader.load(path, trusting: lock.withLock { $0 }) }
        return Result { () throws(PluginRefusal) in
            let factory = try PluginLoader.load(path).get()
            try lock.withLock { (lock) throws(PluginRefusal) in
                guard try lock.trust(in: factory) != .trusted else { return }
                try lock.add(factory)
                try lock.write()
            }
            return factory
        }
    }
}
