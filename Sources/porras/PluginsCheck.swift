import ArgumentParser
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

    @Argument(help: .init(Words.Help.Plugins.plugin, Words.Help.Value.plugin)) var plugin: String
    @OptionGroup var tongue: LanguageOption

    func run() throws {
        let spoken = tongue.spoken
        let found = try PluginSearch.one(plugin, spoken)
        let name = "\(found.sheet.id) \(found.sheet.version)"
        switch found.plugin {
        case .declared(let declared):
            let faults = declared.faultsInUse()
            for fault in faults { Terminal.say(fault.rendered(spoken)) }
            guard !faults.contains(where: { $0.severity == .error }) else { throw Outcome.couldNotAnswer }
            try Terminal.answer(PluginReport.isSound(name, spoken))
        case .code(let factory):
            let breaches = PluginContract.check(factory)
            try Terminal.answer(
                PluginReport.contract(
                    of: name, rules: PluginContract.rules.count, breaches: breaches.map(\.description), spoken
                ))
            if !breaches.isEmpty { throw Outcome.targetNotMet }
        }
    }
}
