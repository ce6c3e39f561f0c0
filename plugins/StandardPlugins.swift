import PluginKit

/// The plugins that come with the program.
public enum StandardPlugins {
    public static var catalog: PluginCatalog { PluginCatalog(declared: declared) }
}
