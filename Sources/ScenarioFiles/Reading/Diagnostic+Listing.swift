import Localization
import SchoolDomain

extension Diagnostic {
    /// So many messages are shown at most: nobody mends more at once, and the first ones would scroll away.
    public static let mostShown = 50

    /// Messages as a terminal shows them, one below the other; of more than `mostShown` errors before all others, each
    /// where it stands, and how many are left out.
    public static func rendered(_ diagnostics: [Diagnostic], _ language: Language = .en) -> String {
        let left = diagnostics.count - mostShown
        guard left > 0 else { return diagnostics.map { $0.rendered(language) }.joined(separator: "\n") }
        var room = max(0, mostShown - diagnostics.count { $0.severity == .error })
        let chosen = diagnostics.filter { diagnostic in
            guard diagnostic.severity != .error else { return true }
            room -= 1
            return room >= 0
        }.prefix(mostShown)
        let shown = chosen.map { $0.rendered(language) }
        return (shown + [language(Words.Fault.more(left))]).joined(separator: "\n")
    }
}
