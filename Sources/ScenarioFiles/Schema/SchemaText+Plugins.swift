import SchoolDomain
import TextFormats

extension SchemaText {
    /// A use of a known plugin, by `use` or by its own name; of one in a file; or more about a use of what is extended.
    func uses(of plugins: [PluginDeclaration]) -> [[(key: String, value: JSONText)]] {
        func names(_ key: String) -> JSONText { .object([("required", .list([.string(key)]))]) }
        func called(_ key: String, _ id: String) -> JSONText {
            .object([("properties", .object([(key, .object([("const", .string(id))]))]))])
        }
        let known = plugins.map { plugin in
            let byUse = JSONText.object([("allOf", .list([names("use"), called("use", plugin.id)]))])
            let byID = JSONText.object([
                ("allOf", .list([called("id", plugin.id), .object([("not", names("use"))])]))
            ])
            return [("description", JSONText.string(plugin.summary))]
                + members(of: plugin.fields, removable: true) + [("anyOf", .list([byUse, byID]))]
        }
        let fields = Shape<Void>.declarations(PluginUse.declareNames)
        let common = (key: "properties", value: JSONText.object(fields.map { ($0.key, property($0)) }))
        let ids = JSONText.object([("enum", .list(plugins.map { .string($0.id) }))])
        let other = JSONText.object([("properties", .object([("id", .object([("not", ids)]))]))])
        return known + [
            [("type", .string("object")), common, ("required", .list([.string("from")]))],
            [
                ("type", .string("object")), common,
                ("allOf", .list([.object([("not", names("use"))]), other])),
            ],
        ]
    }
}
