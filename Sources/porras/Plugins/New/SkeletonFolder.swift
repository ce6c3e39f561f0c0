import Glibc
import Localization
import PluginKit
import SchoolDomain

/// Writes a folder as a whole or not at all: aside under another name, which is changed at the end.
enum SkeletonFolder {
    static func write(_ files: [Skeleton.File], as name: String) throws(PluginRefusal) {
        guard access(name, F_OK) != 0 else {
            throw PluginRefusal(
                of: name, Words.Plugins.isThere, help: Words.Plugins.chooseAnotherOrRemove)
        }
        let part = "\(name).part"
        var made: [String] = []
        do throws(PluginRefusal) {
            try makeFolder(part, &made)
            for file in files { try write(file, in: part, &made) }
            guard rename(part, name) == 0 else { throw refusal(of: name, Words.Plugins.cannotBeMade) }
        } catch {
            for path in made.reversed() { remove(path) }
            throw error
        }
    }

    private static func write(_ file: Skeleton.File, in folder: String, _ made: inout [String])
        throws(PluginRefusal)
    {
        var path = folder
        let parts = file.path.split(separator: "/")
        for part in parts.dropLast() {
            path += "/\(part)"
            if !made.contains(path) { try makeFolder(path, &made) }
        }
        path += "/\(parts[parts.count - 1])"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, file.isProgram ? 0o755 : 0o644)
        guard descriptor >= 0 else { throw refusal(of: path, Words.Library.cannotBeWritten) }
        made.append(path)
        let isWritten = Terminal.write(file.bytes, to: descriptor)
        guard isWritten else {
            let refusal = refusal(of: path, Words.Library.cannotBeWritten)
            close(descriptor)
            throw refusal
        }
        guard close(descriptor) == 0 else { throw refusal(of: path, Words.Library.cannotBeWritten) }
    }

    private static func makeFolder(_ path: String, _ made: inout [String]) throws(PluginRefusal) {
        guard mkdir(path, 0o755) == 0 else { throw refusal(of: path, Words.Plugins.cannotBeMade) }
        made.append(path)
    }

    private static func refusal(of path: String, _ reason: (LocalizedText) -> LocalizedText) -> PluginRefusal
    {
        PluginRefusal(of: path, reason(SystemReason.words(errno)))
    }
}
