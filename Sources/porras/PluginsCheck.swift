import ArgumentParser
import PluginContract
import Reports
import SchoolDomain

struct PluginsCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check that a plugin keeps its contract.",
        discussion: """
            Calls the plugin on made-up schools, pupils and values, and says which rule it breaks: the same answer \
            twice, in any order of pupils and on any thread; only declared draws, columns and effects; values within \
            their range. A declared plugin is used in a made-up municipality with the steps, roles and classes of the \
            scenarios that come with the program; what does not fit there is a warning, for it may fit in yours. Exit \
            code 1 when a rule is broken, 2 when the plugin cannot be used at all.

            Examples
              porras plugins check infection-wave
              porras plugins check ours/bus-strike.so
            """)

    @Argument(help: "A standard plugin's name, or a plugin's file.") var plugin: String
    @Option(help: "fi, sv or en; by default the language of the environment (LANG).") var language: Language?

    func run() throws {
        let spoken = language ?? Terminal.language
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
