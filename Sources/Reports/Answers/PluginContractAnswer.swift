import Localization
import SchoolDomain
import Tables

/// What `porras plugins check` answers: whether a plugin keeps its contract.
extension PluginAnswers {
    private typealias W = Words.PluginContract

    /// A rule that a plugin breaks.
    public struct Breach: Sendable {
        public var rule: String
        /// What was seen, in English, which is for those who make plugins.
        public var seen: String
        /// How to see it again.
        public var again: String
        /// All that people read of it.
        public var description: String

        public init(rule: String, seen: String, again: String, description: String) {
            self.rule = rule
            self.seen = seen
            self.again = again
            self.description = description
        }
    }

    /// What a check of a plugin of code found.
    ///
    /// - Parameter rules: how many there are.
    public static func contract(of sheet: PluginSheet, rules: Int, breaches: [Breach]) -> ResultSet {
        let name = "\(sheet.id) \(sheet.version)"
        return ResultSet(
            title: breaches.isEmpty ? W.keepsContract(name, rules: rules) : W.breaksContract(name),
            about: LocalizedText(breaches.map { "  \($0.description)" }.joined(separator: "\n")),
            tables: tables(sheet, rules: rules, breaches))
    }

    /// A declared plugin has no code to misbehave; its pieces are checked where they are used.
    ///
    /// - Parameter fits: how to find out whether it suits a scenario.
    public static func isReadable(_ sheet: PluginSheet, fits: LocalizedText) -> ResultSet {
        ResultSet(
            title: [W.isReadable("\(sheet.id) \(sheet.version)"), fits].joined(by: "; "),
            tables: tables(sheet, rules: 0, []))
    }

    private static func tables(_ sheet: PluginSheet, rules: Int, _ breaches: [Breach]) -> [ResultTable] {
        var contract = ResultTable(
            "contract", title: W.contract,
            columns: [
                .key("plugin", Words.Plugins.plugin, about: Words.Plugins.pluginAbout),
                .note("version", Words.Plugins.version, about: Words.Plugins.versionAbout),
                .note("keeps_contract", W.keepsIt, about: W.keepsItAbout),
                .value(
                    "rules", W.rules, .number, decimals: 0, statistic: "count", about: W.rulesAbout),
            ])
        contract.add([
            .text(sheet.id), .text(sheet.version), rules == 0 ? .none : .truth(breaches.isEmpty),
            .number(Double(rules)),
        ])
        var broken = ResultTable(
            "breaches", title: W.breaches,
            columns: [
                .key("rule", W.rule, about: W.ruleAbout), .note("seen", W.seen, about: W.seenAbout),
                .note("again", W.again, about: W.againAbout),
            ])
        for breach in breaches {
            broken.add([.text(breach.rule), .text(breach.seen), .text(breach.again)])
        }
        return [contract.forPrograms(), broken.forPrograms()]
    }
}
