import ArgumentParser
import Localization
import PluginContract
import Reports
import SchoolDomain

struct PluginsCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        "check", Words.Help.PluginsCheck.abstract, Words.Help.PluginsCheck.discussion,
        examples: [
            "porras plugins check infection-wave",
            "porras plugins check ours/bus-strike.so",
        ])

    @OptionGroup var plugin: PluginArgument
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let found = try plugin.found()
        switch found.plugin {
        case .declared(let declared):
            let faults = declared.faultsInUse()
            Terminal.log(faults, plugin.language)
            guard !faults.contains(where: { $0.severity == .error }) else { throw Outcome.couldNotAnswer }
            try output.print(
                PluginAnswers.isReadable(found.sheet, fits: Words.Plugins.askCheck), plugin.language, of: nil)
        case .code(let factory):
            let breaches = PluginContract.check(factory).map {
                PluginAnswers.Breach(
                    rule: $0.rule.rawValue, seen: $0.seen, again: $0.again, description: $0.description)
            }
            try output.print(
                PluginAnswers.contract(
                    of: found.sheet, rules: PluginContract.rules.count, breaches: breaches), plugin.language,
                of: nil)
            if !breaches.isEmpty { throw Outcome.targetNotMet }
        }
    }
}
