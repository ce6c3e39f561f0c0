/// The order in which what is said counts: what is extended, what plugins give, the scenario, the command line.
///
/// Law: the pieces of a plugin lie under the file that uses it and over all that this file extends.
enum Layer {
    /// More plugins than this cannot be told apart.
    static let pluginsMax = 900
    private static let gap = 1000

    /// A file this many `extends:` away from the scenario.
    static func file(_ depth: Int) -> Int { -gap * (depth + 1) }

    /// The changes on the command line, the first of which is 1.
    static let changes = 0

    /// The pieces of the plugin at a position of `plugins`, used by this layer.
    static func pieces(_ position: Int, under layer: Int) -> Int { layer - gap + 1 + position }

    /// Whether it was said on the command line.
    static func isChange(_ layer: Int) -> Bool { layer > changes }
}
