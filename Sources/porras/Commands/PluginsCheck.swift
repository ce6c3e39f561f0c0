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

    func run() throws {
        let language = plugin.language
        let found = try plugin.found()
        let name = "\(found.sheet.id) \(found.sheet.version)"
        switch found.plugin {
        case .declared(let declared):
            let faults = declared.faultsInUse()
            for fault in faults { Terminal.say(fault.rendered(language)) }
            guard !faults.contains(where: { $0.severity == .error }) else { throw Outcome.couldNotAnswer }
            try Terminal.answer(PluginAnswers.isSound(name, language))
        case .code(let factory):
            let breaches = PluginContract.check(factory)
            try Terminal.answer(
                PluginAnswers.contract(
                    of: name, rules: PluginContract.rules.count, breaches: breaches.map(\.description),
                    language
                ))
            if !breaches.isEmpty { throw Outcome.targetNotMet }
        }
    }
}
