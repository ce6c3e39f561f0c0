import PluginKit

/// The plugins of code that are part of the program, each in a folder of its own with a page that says what it claims.
public enum StandardPlugins {
    /// One line for each; a plugin is known to scenarios once it stands here.
    public static let factories: [PluginFactory] = [
        // Absence processes
        PluginFactory(InfectionWave.self),
        // Escalation rules
        PluginFactory(SuddenRise.self),
        // Interventions
        PluginFactory(OfferMostAbsent.self),
        // Allocation policies
        PluginFactory(ByNeed.self),
        PluginFactory(ByWaitBounded.self),
        PluginFactory(FirstCome.self),
        PluginFactory(Lottery.self),
        PluginFactory(ProfileMatch.self),
        // Observers
        PluginFactory(AbsenceInequality.self),
        PluginFactory(SustainedAbsence.self),
        // Exporters
        PluginFactory(LongCSVFi.self),
        PluginFactory(MarkdownTable.self),
    ]

    /// All of them.
    public static var catalog: PluginCatalog { PluginCatalog(factories: factories, declared: declared) }
}
