import SchoolDomain
import SimulationKernel

extension EventWords {
    /// What a plugin made happen.
    func pluginWords(_ name: String, _ act: PluginAct) -> LocalizedText {
        let what: LocalizedText
        switch act {
        case .factor(let factor):
            func percent(_ language: Language) -> String { language.number(100 * factor, decimals: 1) }
            what = Words.Events.tendency(percent)
        case .absent(let days):
            what = Words.Events.absentDays(days)
        case .due(let step):
            let title = model.scenario.ladder[step].title
            what = Words.Events.reasonFor(title)
        case .offer(let number):
            let title = model.scenario.interventions[number].title
            what = Words.Events.isOffered(title)
        }
        return Words.Events.byPlugin(name, what)
    }
}
