import Glibc
import PluginKit

/// Why a file is not a plugin that can run here, before it is said of which file.
struct Unfit: Error {
    /// Lower case, without a full stop, after the path.
    var reason: String
    var remedy: String?

    init(_ reason: String, remedy: String? = nil) {
        self.reason = reason
        self.remedy = remedy
    }

    func refusal(of path: String) -> PluginRefusal {
        PluginRefusal(path: path, reason: reason, remedy: remedy)
    }
}

/// What the operating system says about the call that has just failed.
func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
