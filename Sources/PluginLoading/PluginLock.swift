import Localization
import PluginKit

/// Whether a file is one that the user has trusted before.
public enum PluginTrust: Sendable, Hashable {
    case trusted
    case firstUse
    /// Another file was trusted in its place; SHA-256 of then and now.
    case changed(old: String, new: String)
}

/// The shared libraries that the user trusts, by the digest of their bytes: the file `plugins.lock` beside a scenario.
///
/// It is text, one line a plugin, in the order of identifier, platform and path, and belongs with the scenario:
///
/// ```
/// # id version sha256 platform path
/// bus-strike 1.0.0 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 linux-x86-64 plugins/libBusStrike.so
/// ```
///
/// Paths are relative to the folder of the file, come last and may hold spaces. Lines for other platforms are kept, so
/// that one file serves several machines.
public struct PluginLock: Sendable, Hashable {
    public static let name = "plugins.lock"

    public struct Entry: Sendable, Hashable {
        public var id: String
        public var version: String
        public var digest: String
        public var platform: String
        public var path: String
    }

    /// The folder of the file, as it was named.
    public let folder: String
    public private(set) var entries: [Entry]

    public init(folder: String, entries: [Entry] = []) {
        self.folder = folder
        self.entries = entries
        sort()
    }

    /// What messages call the file.
    public var path: String { folder.isEmpty ? Self.name : "\(folder)/\(Self.name)" }

    /// What becomes of a file with this digest, before any of its code runs.
    func trust(inFileAt path: String, digest: String) throws(PluginFileError) -> PluginTrust {
        let place = try RelativePath.from(folder, to: path)
        guard let known = entries.first(where: { $0.platform == Machine.platform && $0.path == place }) else {
            return .firstUse
        }
        return known.digest == digest ? .trusted : .changed(old: known.digest, new: digest)
    }

    /// Whether a plugin that was loaded is one that the user has trusted; `trusted` for those of the program.
    public func trust(in factory: PluginFactory) throws(PluginRefusal) -> PluginTrust {
        guard case .loaded(let path, let digest) = factory.origin else { return .trusted }
        do throws(PluginFileError) {
            return try trust(inFileAt: path, digest: digest)
        } catch {
            throw error.refusal(of: path)
        }
    }

    /// Trusts these bytes from now on, in the place of what was trusted at the same path.
    ///
    /// - Precondition: the plugin was loaded from a shared library.
    public mutating func add(_ factory: PluginFactory) throws(PluginRefusal) {
        guard case .loaded(let path, let digest) = factory.origin else {
            preconditionFailure("`\(factory.descriptor.id)` is part of the program and needs no trust")
        }
        do throws(PluginFileError) {
            let entry = Entry(
                id: factory.descriptor.id, version: factory.descriptor.version, digest: digest,
                platform: Machine.platform, path: try RelativePath.from(folder, to: path))
            if let fault = entry.fault { throw PluginFileError(Words.Library.cannotBeLocked(fault)) }
            entries.removeAll { $0.platform == entry.platform && $0.path == entry.path }
            entries.append(entry)
            sort()
        } catch {
            throw error.refusal(of: path)
        }
    }

    private mutating func sort() {
        entries.sort { ($0.id, $0.platform, $0.path) < ($1.id, $1.platform, $1.path) }
    }
}

extension PluginLock.Entry {
    /// What is wrong with the line; `nil`: nothing.
    var fault: LocalizedText? {
        for (what, word) in [
            (Words.Library.identifier, id), (Words.Library.version, version),
            (Words.Library.platform, platform),
        ]
        where word.isEmpty || word.utf8.contains(where: { $0 <= 32 }) {
            return Words.Library.isNotOneWord(what, word)
        }
        let isDigest =
            digest.utf8.count == 64
            && digest.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }
        if !isDigest { return Words.Library.isNoDigest(digest) }
        if id.hasPrefix("#") { return Words.Library.beginsWithHash(id) }
        if path.isEmpty || path.utf8.contains(where: { $0 < 32 }) {
            return Words.Library.isNotOneLine(path)
        }
        return nil
    }
}
