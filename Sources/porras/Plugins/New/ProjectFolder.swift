import Glibc
import Localization
import PluginKit
import SchoolDomain

/// The folder of the porras project that the running program was built in: plugins are built against its header.
enum ProjectFolder {
    private static let header = "Sources/CPorrasPlugin/include/porras_plugin.h"

    /// The nearest folder above the program that holds `Package.swift` and the header.
    static func path() throws(PluginRefusal) -> String {
        let program = try running()
        var folder = program[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if ["Package.swift", header].allSatisfy({ access("\(folder)/\($0)", R_OK) == 0 }) {
                return String(folder)
            }
        }
        throw PluginRefusal(
            of: program, Words.Plugins.isOutsideProject, help: Words.Plugins.runFromProject)
    }

    private static func running() throws(PluginRefusal) -> String {
        let link = "/proc/self/exe"
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(link, &buffer, buffer.count)
        guard count > 0 else {
            throw PluginRefusal(
                of: link, Words.Library.cannotBeRead(SystemReason.words(errno)))
        }
        guard
            let path = String(
                validating: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        else {
            throw PluginRefusal(of: link, Words.Plugins.isNotUTF8)
        }
        return path
    }
}
