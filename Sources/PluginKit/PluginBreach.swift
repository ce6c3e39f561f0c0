import Localization

/// A plugin broke its contract, or said that it cannot go on: the run stops.
public struct PluginBreach: Error, Sendable, Hashable {
    /// The plugin's name in the scenario.
    public var plugin: String
    /// The phase of the day, or what else was being done.
    public var phase: String
    /// The date of the school day, such as 20270203; `nil` before the first.
    public var date: Int?
    /// The pupil's number in that run; `nil` when it is about none.
    public var pupil: Int?
    /// What was wrong, on one line: the kernel's words or, when the plugin gave up, its own.
    public var message: String
    /// The replication in which it happened, to play it again; known to whoever runs it.
    public var replication: Int?

    /// Before any day, when an instance is made.
    public static let preparation = "preparation"

    /// The message is made harmless first; see `String.onOneLine`.
    public init(
        plugin: String, phase: String, date: Int? = nil, pupil: Int? = nil, message: String,
        replication: Int? = nil
    ) {
        self.plugin = plugin
        self.phase = phase
        self.date = date
        self.pupil = pupil
        self.message = message.onOneLine
        self.replication = replication
    }
}

extension PluginBreach: CustomStringConvertible {
    /// ``plugin `flu` broke off in phase wake of 2027-02-03 (replication 4), pupil 12: the factor is not a number``
    public var description: String { words.en }

    /// The same in the languages of users; the message is in the plugin's own words.
    public var words: LocalizedText {
        if phase == Self.preparation { return Words.Breach.refusesValues(plugin, message) }
        var place = [Words.Breach.inPhase(phase)]
        if let date {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            place.append(
                Words.Breach.onDay("\(date / 10_000)-\(two(date / 100 % 100))-\(two(date % 100))"))
        }
        if let replication { place.append(Words.Breach.inFuture(replication)) }
        let whom = pupil.map(Words.Breach.withPupil) ?? ""
        return Words.Breach.brokeOff(plugin, place.joined(by: " ") + whom, message)
    }
}
