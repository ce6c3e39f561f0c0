import Localization
import SchoolDomain

/// What an item of a list says of being taken away: `remove: true`, or nothing.
struct Removal {
    let item: LocatedNode

    init(_ item: LocatedNode) { self.item = item }

    /// The item without `remove`, and whether it is taken away; another value than `true` or `false` is reported.
    func settled(_ session: ReadingSession) -> (item: LocatedNode, isRemoved: Bool) {
        guard let entry = item.written?.first(where: { $0.key == "remove" }) else { return (item, false) }
        if entry.value.text == "true" { return (item, true) }
        if entry.value.text != "false" {
            session.report(
                Fault(
                    Words.Fault.removeIsTrue, at: entry.value.place, remedy: Words.Fault.removeOrKeep))
        }
        var kept = item
        kept.content = .mapping((item.written ?? []).filter { $0.key != "remove" })
        return (kept, false)
    }
}
