import Foundation
import ScenarioFiles
import SchoolDomain
import Testing

/// The schema for editors says the same as the loader.
@Suite struct SchemaTests {
    private func schema() throws -> [String: Any] {
        try #require(
            JSONSerialization.jsonObject(with: Data(ScenarioSchema.json(plugins: exampleCatalog).utf8))
                as? [String: Any])
    }

    @Test func `the schema is JSON of draft 2020-12 that demands the required keys except of overlays`()
        throws
    {
        let schema = try schema()
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(
            (schema["else"] as? [String: [String]])?["required"] == ["name", "years", "schools", "absence"])
        #expect((schema["if"] as? [String: [String]])?["required"] == ["extends"])
    }

    @Test func `the schema knows every key of the good scenario and of its plugins`() throws {
        let plugins =
            "[{id: flu, use: infection-wave, peak: 3, share: 5 %, help: a}, {id: talk, minutes: 1 h, peek: 2}]"
        let document = try #require(
            ScenarioLoader.load(
                path: fixture("good.yaml"), overrides: ["plugins=\(plugins)"], plugins: exampleCatalog
            ).document)
        var unknown: [String] = []
        compare(document.root, try resolved(schema()), path: "", unknown: &unknown)
        #expect(unknown == [".plugins[].peek"])
    }

    /// The schema with every definition in the place of its reference.
    private func resolved(_ schema: [String: Any]) throws -> [String: Any] {
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        func resolve(_ value: Any) -> Any {
            if let list = value as? [Any] { return list.map(resolve) }
            guard var object = value as? [String: Any] else { return value }
            if let reference = object["$ref"] as? String {
                let definition = definitions[String(reference.dropFirst("#/$defs/".count))] ?? [:]
                object.merge(definition) { own, _ in own }
            }
            return object.mapValues(resolve)
        }
        return try #require(resolve(schema) as? [String: Any])
    }

    @Test func `what several keys share is written once`() throws {
        let text = ScenarioSchema.json(plugins: exampleCatalog)
        let used = Set(
            text.split(separator: "\"#/$defs/").dropFirst().compactMap { $0.split(separator: "\"").first })
        let defined = try #require(schema()["$defs"] as? [String: Any])
        #expect(used == Set(defined.keys.map { $0[...] }))
        #expect(text.utf8.count < 200_000)
    }

    /// Walks tree and schema together; where the schema offers alternatives, one of them must know the key.
    private func compare(_ node: LocatedNode, _ schema: [String: Any], path: String, unknown: inout [String])
    {
        let alternatives = (schema["anyOf"] as? [[String: Any]] ?? []) + [schema]
        switch node.content {
        case .scalar, .notGiven: break
        case .list(let items):
            guard let inner = alternatives.lazy.compactMap({ $0["items"] as? [String: Any] }).first else {
                return unknown.append(path)
            }
            for item in items { compare(item, inner, path: path + "[]", unknown: &unknown) }
        case .mapping(let entries):
            for entry in entries {
                let inner = alternatives.lazy.compactMap { self.member(entry.key, of: $0) }.first
                guard let inner else {
                    unknown.append("\(path).\(entry.key)")
                    continue
                }
                compare(entry.value, inner, path: "\(path).\(entry.key)", unknown: &unknown)
            }
        }
    }

    private func member(_ key: String, of schema: [String: Any]) -> [String: Any]? {
        let nested = (schema["anyOf"] as? [[String: Any]] ?? []).lazy.compactMap { self.member(key, of: $0) }
            .first
        let property = (schema["properties"] as? [String: [String: Any]])?[key]
        let byGrade = (schema["patternProperties"] as? [String: [String: Any]])?.values.first
        return property ?? nested ?? byGrade ?? schema["additionalProperties"] as? [String: Any]
    }

    @Test func `every default has a text, and every number of an assumption its mark`() {
        var count = 0
        func visit(_ fields: [FieldDeclaration]) {
            for field in fields {
                count += 1
                #expect(!field.summary.isEmpty, "\(field.key)")
                #expect(!field.summary.hasSuffix("."), "\(field.key)")
                visit(field.kind)
            }
        }
        func visit(_ kind: FieldKind) {
            switch kind {
            case .mapping(let fields): visit(fields)
            case .oneKey(let alternatives, let beside): visit(alternatives + beside)
            case .list(let inner, _), .byGrade(let inner), .byName(let inner): visit(inner)
            case .anyOf(let kinds): for inner in kinds { visit(inner) }
            case .plugin(let plugins): for plugin in plugins { visit(plugin.fields) }
            default: break
            }
        }
        visit(ScenarioSchema.fields(plugins: exampleCatalog))
        #expect(count > 150)
    }
}
