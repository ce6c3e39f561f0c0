import PluginLoading

/// Which build of the program this is. Two builds of one version may give different results, so that what is kept for
/// later (a journal) or shown to others (an export) names the build.
enum Build {
    static let version = "0.1.0"

    /// SHA-256 of the program's own file, as it was when the program began. It does not see the system's libraries.
    ///
    /// - Complexity: reads the whole file, some 50 ms; only where it is asked for.
    static let digest: String = {
        // The system's name for the running program, whatever has become of its file since.
        guard let digest = Digest.sha256(ofFile: "/proc/self/exe") else {
            preconditionFailure("the program cannot read itself at /proc/self/exe")
        }
        return digest
    }()

    /// `0.1.0 (build 1b58b1f0dc1f)`.
    static var name: String { "\(version) (build \(digest.prefix(12)))" }
}
