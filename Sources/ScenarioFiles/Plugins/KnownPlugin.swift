import PluginKit
import SchoolDomain

/// A plugin that a scenario may use.
public enum KnownPlugin: Sendable {
    case code(PluginFactory)
    case declared(DeclaredPlugin)

    public var id: String {
        switch self {
        case .code(let factory): factory.descriptor.id
        case .declared(let plugin): plugin.id
        }
    }

    public var kind: PluginKind {
        switch self {
        case .code(let factory): factory.descriptor.kind
        case .declared(let plugin): plugin.kind
        }
    }

    public var summary: String {
        switch self {
        case .code(let factory): factory.descriptor.summary
        case .declared(let plugin): plugin.summary
        }
    }

    /// What a use may say of its own, besides which plugin it means.
    public var parameters: [FieldDeclaration] {
        fields.filter { !PluginDescriptor.reservedNames.contains($0.key) }
    }

    /// What a use may say.
    public var fields: [FieldDeclaration] {
        let fields = Fields()
        PluginUse.declareNames(fields)
        switch self {
        case .code(let factory):
            for parameter in factory.descriptor.parameters { _ = parameter.read(fields) }
        case .declared(let plugin): plugin.declare(fields)
        }
        return fields.declarations
    }
}
