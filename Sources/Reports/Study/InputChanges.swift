import Localization
import SchoolDomain
import Tables

/// What another scenario says otherwise than a first one: what was added, what is gone, what has another value, each
/// with the line on which it stands.
///
/// - Law: of a scenario and itself there is nothing to tell; exchanging the two exchanges the columns, and what was added
///   is gone.
struct InputChanges {
    private typealias W = Words.InputChange

    /// One value that is not the same.
    struct Change: Equatable {
        var path: String
        /// `nil`: the scenario has no such value.
        var first, second: ScenarioInput?
    }

    let changes: [Change]

    /// In the order of the first scenario, then what only the other has.
    init(_ first: [ScenarioInput], _ second: [ScenarioInput]) {
        let sides = [first, second].map { inputs in
            Dictionary(inputs.filter { !$0.isWords }.map { ($0.path, $0) }) { first, _ in first }
        }
        var known: Set<String> = []
        changes = (first + second).compactMap { input in
            guard !input.isWords, known.insert(input.path).inserted else { return nil }
            let (one, two) = (sides[0][input.path], sides[1][input.path])
            guard one?.text != two?.text else { return nil }
            return Change(path: input.path, first: one, second: two)
        }
    }

    /// - Parameter names: of the two scenarios, for people.
    func table(_ names: (LocalizedText, LocalizedText)) -> ResultTable {
        var table = ResultTable(
            "input_changes", title: Words.inputDifferences, note: W.note,
            columns: [
                .key("path", Words.inputPath, about: Words.inputPathAbout),
                .note("change", W.change, about: W.changeAbout),
                .note("in_first", names.0, about: Words.inputValueAbout),
                .note("in_second", names.1, about: Words.inputValueAbout),
                .note("place_first", W.placeFirst, about: Words.inputPlaceAbout),
                .note("place_second", W.placeSecond, about: Words.inputPlaceAbout),
            ])
        for change in changes {
            table.add([
                .text(change.path), Self.kind(change), .text(orNone: change.first?.text),
                .text(orNone: change.second?.text), Self.place(change.first), Self.place(change.second),
            ])
        }
        return table
    }

    private static func kind(_ change: Change) -> ResultCell {
        if change.first == nil { return .named("added", W.added) }
        return change.second == nil ? .named("removed", W.removed) : .named("changed", W.changed)
    }

    /// Of a default there is no line, but that it is one is worth knowing.
    private static func place(_ input: ScenarioInput?) -> ResultCell {
        guard let input else { return .none }
        return input.place == nil ? .named("default", W.standard) : .text(input.whereabouts)
    }
}

extension ResultCell {
    fileprivate static func text(orNone text: String?) -> ResultCell {
        guard let text, !text.isEmpty else { return .none }
        return .text(text)
    }
}
