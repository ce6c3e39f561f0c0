import SchoolDomain
import SimulationKernel

extension EventWords {
    /// What a plugin made happen.
    func pluginWords(_ name: String, _ act: PluginAct) -> LocalizedText {
        let what: LocalizedText
        switch act {
        case .factor(let factor):
            func percent(_ language: Language) -> String { language.number(100 * factor, decimals: 1) }
            what = .init(
                fi: "poissaoloalttius \(percent(.fi)) %", sv: "frånvarobenägenhet \(percent(.sv)) %",
                en: "tendency to be absent \(percent(.en)) %")
        case .absent(let days):
            what = .init(fi: "poissa \(days) pv", sv: "borta \(days) d", en: "absent \(days) d")
        case .due(let step):
            let title = model.scenario.ladder[step].title
            what = .init(
                fi: "aihetta portaaseen \(title.fi)", sv: "anledning till steget \(title.sv)",
                en: "reason for the step \(title.en)")
        case .offer(let number):
            let title = model.scenario.interventions[number].title
            what = .init(
                fi: "tarjotaan: \(title.fi)", sv: "erbjuds: \(title.sv)", en: "is offered: \(title.en)")
        }
        return .init(
            fi: "lisäosa \(name): \(what.fi)", sv: "tillägget \(name): \(what.sv)",
            en: "plugin \(name): \(what.en)")
    }
}
