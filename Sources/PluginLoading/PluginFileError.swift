import Localization
import PluginKit

/// Why a file is not a plugin that can run here, before it is said of which file.
struct PluginFileError: Error {
    /// Lower case, without a full stop, after the path.
    var reason: LocalizedText
    var remedy: LocalizedText?

    init(_ reason: LocalizedText, remedy: LocalizedText? = nil) {
        self.reason = reason
        self.remedy = remedy
    }

    func refusal(of path: String) -> PluginRefusal {
        PluginRefusal(of: path, reason, help: remedy)
    }
}
