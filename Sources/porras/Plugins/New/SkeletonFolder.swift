import Exports
import Glibc
import Localization
import PluginKit
import SchoolDomain

/// Writes a folder as a whole or not at all, as exports are written: aside, under a name that it gets at the end.
enum SkeletonFolder {
    /// - Throws: what is there already.
    static func check(_ name: String) throws(PluginRefusal) {
        guard access(name, F_OK) != 0 else {
            throw PluginRefusal(
                of: name, Words.Plugins.isThere, help: Words.Plugins.chooseAnotherOrRemove)
        }
    }

    static func write(_ files: [Skeleton.File], as name: String) throws(ExportProblem) {
        let files = files.map { ExportFile($0.path, bytes: $0.bytes, isProgram: $0.isProgram) }
        try FileTarget(name, .folder, replaces: false).write(files)
    }
}
