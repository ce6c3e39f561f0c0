import CCrypto
import CPorrasPlugin
import Glibc
import Localization
import SchoolDomain
import Synchronization

/// Shared libraries in this process. They stay for good: to unload one whose code or metadata is still known to a
/// thread, an exit handler or the Swift runtime ends the program later, somewhere else.
enum SharedLibrary {
    /// The entry functions of what is loaded, by digest: the same bytes are loaded once.
    private static let loaded = Mutex<[String: porras_plugin_entry_function]>([:])

    /// Maps the bytes that were checked and finds the one function that a plugin exports.
    ///
    /// From here on the plugin's own code may run: a library has initialisers.
    static func entry(of file: PluginFile) throws(PluginFileError) -> porras_plugin_entry_function {
        try loaded.withLock { (loaded) throws(PluginFileError) in
            if let known = loaded[file.digest] { return known }
            let handle = try open(try copy(file))
            guard let symbol = dlsym(handle, PORRAS_ENTRY) else {
                throw PluginFileError(
                    Words.Library.noEntry(PORRAS_ENTRY), remedy: Words.Library.seeHeader)
            }
            let entry = unsafeBitCast(symbol, to: porras_plugin_entry_function.self)
            loaded[file.digest] = entry
            return entry
        }
    }

    /// A file in memory with these bytes, under a name that nobody else can change.
    private static func copy(_ file: PluginFile) throws(PluginFileError) -> Int32 {
        let closedOnExec: UInt32 = 1
        let copy = memfd_create("porras-plugin", closedOnExec)
        guard copy >= 0 else {
            throw PluginFileError(Words.Library.cannotBeCopied(SystemReason.words(errno)))
        }
        var written = 0
        while written < file.bytes.count {
            let more = file.bytes.withUnsafeBytes { buffer in
                write(copy, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if more < 0 && errno == EINTR { continue }
            guard more > 0 else {
                let reason = SystemReason.words(errno)
                close(copy)
                throw PluginFileError(Words.Library.cannotBeCopied(reason))
            }
            written += more
        }
        return copy
    }

    /// The library behind an open file. The file stays open with it: the dynamic loader knows libraries by name, and
    /// a number that another file had before would answer with that other library.
    private static func open(_ file: Int32) throws(PluginFileError) -> UnsafeMutableRawPointer {
        let name = "/proc/self/fd/\(file)"
        if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) { return handle }
        let said = dlerror().map { String(cString: $0) } ?? ""
        close(file)
        let reason = said.hasPrefix(name + ": ") ? String(said.dropFirst(name.utf8.count + 2)) : said
        throw PluginFileError(
            Words.Library.cannotBeLoaded(reason), remedy: Words.Library.linkWhatItNeeds)
    }
}
