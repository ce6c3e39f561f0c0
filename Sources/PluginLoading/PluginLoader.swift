import CCrashNote
import CPorrasPlugin
import Localization
import PluginKit

/// Loads plugins from shared libraries: one file, read once, checked, then asked what it is.
///
/// What no check can do: a plugin is machine code in this program and can do all that its user can. So the file must
/// be one that the user trusts; `PluginLock` remembers which these are.
public enum PluginLoader {
    /// A plugin that the user has trusted in exactly these bytes. No code of another file runs.
    ///
    /// - Parameter remedy: how the user trusts the file, said when it is not trusted.
    public static func load(
        _ path: String, trusting lock: PluginLock, remedy: LocalizedText? = nil
    ) -> Result<PluginFactory, PluginRefusal> {
        load(path) { (file) throws(PluginFileError) in
            switch try lock.trust(inFileAt: path, digest: file.digest) {
            case .trusted: return
            case .firstUse: throw PluginFileError(Words.Library.isNotTrusted, remedy: remedy)
            case .changed(let old, let new):
                throw PluginFileError(
                    Words.Library.hasChanged(from: old, to: new),
                    remedy: [Words.Library.findOut, remedy].compactMap(\.self).joined(by: "; "))
            }
        }
    }

    /// A plugin that the user names just now, in order to check it or to trust it.
    public static func load(_ path: String) -> Result<PluginFactory, PluginRefusal> {
        load(path) { (_) throws(PluginFileError) in }
    }

    /// A copy of a text that stays for good: a crash may need it at any time.
    private static func lasting(_ text: String) -> UnsafePointer<CChar> {
        let bytes = text.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
        return UnsafePointer(copy)
    }

    private static func load(
        _ path: String, isAllowed check: (PluginFile) throws(PluginFileError) -> Void
    ) -> Result<PluginFactory, PluginRefusal> {
        do throws(PluginFileError) {
            let file = try PluginFile(path: path)
            try ElfImage(file.bytes).check()
            try check(file)
            // Foreign code runs from here on; until it has said what it is called, its file names it.
            crash_note_install(-1, nil)
            crash_note_enter(Self.lasting(path.onOneLine))
            defer { crash_note_enter(nil) }
            guard let table = try SharedLibrary.entry(of: file)() else {
                throw PluginFileError(
                    Words.Library.returnedNothing(PORRAS_ENTRY), remedy: Words.Library.tellAuthor)
            }
            let plugin = try LoadedPlugin(table)
            return .success(
                PluginFactory(plugin.descriptor, .loaded(path: path, digest: file.digest), make: plugin.make))
        } catch {
            return .failure(error.refusal(of: path))
        }
    }
}
