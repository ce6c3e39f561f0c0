import PluginLoading

/// Which build of the program this is. Two builds of one version may give different results, so that what is kept for
/// later (a journal) or shown to others (an export) names the build.
enum Build {
    static let version = "0.1.0"

    /// SHA-256 of the program's own file, as it was when the program began; `nil` where the system does not show it. It
    /// does not see the system's libraries.
    ///
    /// - Complexity: reads the whole file, some 50 ms; only where it is asked for.
    static let digest = Digest.sha256(ofFile: "/proc/self/exe")

    /// `0.1.0 (build 1b58b1f0dc1f)`.
    static var name: String { "\(version) (build \(digest.map { String($0.prefix(12)) } ?? "unknown"))" }
}
