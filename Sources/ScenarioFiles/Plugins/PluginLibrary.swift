import Localization
import PluginKit
import SchoolDomain

/// Finds the plugin that a use means: by its identifier among those of the catalog, or in the file named by `from:`.
final class PluginLibrary {
    /// What was found, and everything that is wrong with it.
    struct Found {
        var plugin: KnownPlugin?
        var diagnostics: [Diagnostic] = []

        fileprivate static func fault(
            _ message: LocalizedText, at place: Diagnostic.Place, remedy: LocalizedText? = nil
        ) -> Found {
            Found(diagnostics: [Diagnostic(.error, message, at: place, remedy: remedy)])
        }
    }

    private let catalog: PluginCatalog
    private let reader: SourceReader
    private var files: [Diagnostic.Place: Found] = [:]
    /// Read at the first use, because most scenarios use no plugin.
    private lazy var shelf = PluginLibrary.shelf(catalog)

    init(_ catalog: PluginCatalog, reader: SourceReader) {
        self.catalog = catalog
        self.reader = reader
    }

    /// Without any plugin.
    static var empty: PluginLibrary { PluginLibrary(.empty, reader: SourceReader()) }

    /// The plugins of the catalog that can be used.
    var plugins: [KnownPlugin] { shelf.plugins }

    /// The plugin of an item of `plugins`.
    func find(_ use: LocatedNode) -> Found {
        guard let from = use["from"] else {
            guard let named = use["use"] ?? use["id"] else {
                return .fault(Words.Fault.useNeedsID, at: use.place)
            }
            return find(named: named)
        }
        let found = files[from.place] ?? open(from)
        files[from.place] = found
        guard let plugin = found.plugin, let asked = use["use"], asked.text != plugin.id else { return found }
        return .fault(
            Words.Fault.holdsPlugin(from.text ?? "", plugin.id, not: asked.description), at: asked.place,
            remedy: Words.Fault.leaveUseOut)
    }

    private func find(named node: LocatedNode) -> Found {
        guard let name = node.text, !name.isEmpty else {
            return .fault(Words.Fault.pluginName(node.description), at: node.place)
        }
        let matches = shelf.plugins.filter { $0.id == name }
        guard matches.count <= 1 else {
            return .fault(
                Words.Fault.pluginsCalled(name), at: node.place,
                remedy: Words.Fault.sayWhichFile)
        }
        guard let plugin = matches.first else {
            let known = shelf.plugins.map(\.id)
            let guess = Spelling.closest(to: name, among: known).map(Words.Fault.didYouMean)
            let list =
                known.isEmpty
                ? Words.Fault.noPluginKnown : Words.Fault.thereAre(Words.Fault.quoted(known))
            var found = Found.fault(
                Words.Fault.unknown(.plugin, shortened(name)), at: node.place, remedy: guess ?? list)
            found.diagnostics += shelf.diagnostics
            return found
        }
        var found = PluginLibrary.usable(plugin, at: node.place)
        found.diagnostics += shelf.diagnostics
        return found
    }

    /// The plugin, unless its own description is wrong.
    private static func usable(_ plugin: KnownPlugin, at place: Diagnostic.Place) -> Found {
        guard case .code(let factory) = plugin, let fault = factory.descriptor.faults.first else {
            return Found(plugin: plugin)
        }
        return .fault(Words.Fault.cannotUse(plugin.id, fault), at: place)
    }

    private static func shelf(_ catalog: PluginCatalog) -> (plugins: [KnownPlugin], diagnostics: [Diagnostic])
    {
        let declared = catalog.declared.map(DeclaredPlugin.read)
        return (
            catalog.factories.map { .code($0) } + declared.compactMap(\.plugin).map { .declared($0) },
            declared.flatMap(\.diagnostics)
        )
    }

    /// Reads the file that a use names, as seen from the file in which it is named.
    private func open(_ from: LocatedNode) -> Found {
        guard let name = from.text, !name.isEmpty else {
            return .fault(
                Words.Fault.must("from", be: Words.Fault.pluginFileName, not: from.description),
                at: from.place)
        }
        let folder = Layer.isChange(from.layer) ? "" : splitPath(from.place.file).folder
        let path = SourceReader.located(joinPath(folder, name))
        if path.hasSuffix(".so") { return load(path, at: from.place) }
        guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else {
            return .fault(
                Words.Fault.noPluginFile(shortened(name)), at: from.place,
                remedy: Words.Fault.pluginFiles)
        }
        let help = Words.Fault.pluginIsShort
        switch reader.text(of: path, bytesMax: SourceReader.yamlBytesMax, help: help, askedAt: from.place) {
        case .failure(let fault):
            return .fault(fault.message, at: fault.place ?? from.place, remedy: fault.remedy)
        case .success:
            let contents = reader.sources.first { $0.path == path }?.contents ?? []
            let read = DeclaredPlugin.read(DeclaredSource(path: path, contents: contents))
            return Found(plugin: read.plugin.map { .declared($0) }, diagnostics: read.diagnostics)
        }
    }

    private func load(_ path: String, at place: Diagnostic.Place) -> Found {
        switch catalog.load(path) {
        case .success(let factory): return PluginLibrary.usable(.code(factory), at: place)
        case .failure(let refusal):
            return .fault(
                Words.Fault.refused(refusal.path, refusal.reason), at: place,
                remedy: refusal.remedy)
        }
    }
}
