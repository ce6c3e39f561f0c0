/// The names of a plugin that is begun: put in the place of those that a template bears, they make a file of the plugin.
///
/// A template is a plugin as it stands, called after its kind, such as `new-absence`; files that are the same for every
/// kind say `new-plugin`. For a plugin called `bus-strike`:
///
/// | in a template | in its place |
/// |---|---|
/// | `new-absence`, `new-plugin` | `bus-strike` |
/// | `new_absence`, `new_plugin` | `bus_strike`, as files in C are called |
/// | `NewAbsence`, `NewPlugin` | `BusStrikePlugin`, the type and the module in Swift |
/// | `@c(absence) public func absence()` | `@c(porras_plugin_entry) public func entry()`, which one module can have once |
/// | `../../..` | the folder of the porras project; for the templates it is three above |
/// | `new-claim`, `new-equation` | what the head of the template in C claims, for the page |
public struct PluginNames: Sendable {
    public let kind: String
    public let name: String
    /// The folder of the porras project.
    public let project: String

    public init(kind: String, name: String, project: String) {
        self.kind = kind
        self.name = name
        self.project = project
    }

    public var nameInC: String { name.replacing("-", with: "_") }

    /// The type and the module in Swift. The ending keeps it apart from the types and modules that it uses.
    public var nameInSwift: String {
        let words = Self.capitalised(name)
        return (words.first?.isNumber == true ? "_" : "") + words + "Plugin"
    }

    /// The names of the template of a kind.
    public static func template(of kind: String) -> (name: String, inC: String, inSwift: String) {
        ("new-\(kind)", "new_\(kind)", "New\(capitalised(kind))")
    }

    /// A template with the plugin's own names. They are put in by one pass, so that none is taken for a template's.
    public func text(from template: String) -> [UInt8] {
        let names = names(in: template)
        var text: [UInt8] = []
        var rest = Self.bytes(template)[...]
        while let byte = rest.first {
            if let (old, new) = names.first(where: { rest.starts(with: $0.old.utf8) }) {
                text += new.utf8
                rest.removeFirst(old.utf8.count)
            } else {
                text.append(byte)
                rest.removeFirst()
            }
        }
        return text
    }

    private func names(in template: String) -> [(old: String, new: String)] {
        let begun = Self.template(of: kind)
        let head = head
        return [
            (begun.name, name), ("new-plugin", name),
            (begun.inC, nameInC), ("new_plugin", nameInC),
            (begun.inSwift, nameInSwift), ("NewPlugin", nameInSwift),
            ("@c(\(kind)) public func \(kind)()", "@c(porras_plugin_entry) public func entry()"),
            ("../../..", project(in: template)),
            ("new-claim", head.claim), ("new-equation", head.equation),
        ]
    }

    /// The project's folder as it is written between the quotes of the template's language.
    private func project(in template: String) -> String {
        if template.hasSuffix(".swift") {
            return project.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        }
        return project.replacing("'", with: template.hasSuffix(".yaml") ? "''" : "'\\''")
    }

    /// The claim and the equation in the first comment of the template in C: of its first line and of its third.
    private var head: (claim: String, equation: String) {
        let begun = Self.template(of: kind)
        let lines = String(decoding: Self.bytes("\(begun.inC).c"), as: UTF8.self).split(separator: "\n")
        return (
            String(lines[0].dropFirst("/* \(begun.name): ".count).dropLast(".".count)),
            String(lines[2].dropFirst(" *   ".count))
        )
    }

    private static func bytes(_ template: String) -> [UInt8] {
        guard let bytes = PluginTemplates.files[template] else {
            preconditionFailure("no template is called `\(template)`")
        }
        return bytes
    }

    private static func capitalised(_ name: String) -> String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
