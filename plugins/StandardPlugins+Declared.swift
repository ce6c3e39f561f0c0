import PluginKit

extension StandardPlugins {
    public static let declared: [DeclaredSource] = []
}
