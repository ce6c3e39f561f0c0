import PluginKit

/// The plugins of code that are part of the program, each in a folder of its own with a page that says what it claims.
public enum StandardPlugins {
    /// One line for each; a new plugin is known to scenarios once it stands here.
    public static let factories: [PluginFactory] = [
        // Absence processes
        PluginFactory(InfectionWave.self)
    ]
}
