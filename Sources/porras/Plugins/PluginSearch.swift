import Glibc
import Localization
import PluginKit
import PluginLoading
import Reports
import ScenarioFiles
import SchoolDomain
import StandardPlugins

/// A plugin that was found, and all that is known of it.
struct FoundPlugin {
    let plugin: KnownPlugin
    let sheet: PluginSheet

    init(_ plugin: KnownPlugin, path: String? = nil) {
        self.plugin = plugin
        let parameters = plugin.parameters.map {
            PluginSheet.Parameter(
                name: $0.key, summary: $0.summary, initial: $0.defaultText, range: $0.kind.rangeText,
                source: $0.source)
        }
        switch plugin {
        case .declared(let declared):
            sheet = PluginSheet(
                id: declared.id, kind: declared.kind, version: declared.version, summary: declared.summary,
                way: .declared, path: path, digest: Digest.sha256(declared.source.contents),
                parameters: parameters)
        case .code(let factory):
            let descriptor = factory.descriptor
            var sheet = PluginSheet(
                id: descriptor.id, kind: descriptor.kind, version: descriptor.version,
                summary: descriptor.summary, way: .compiledIn, parameters: parameters,
                columns: descriptor.columns, decisions: descriptor.decisions, outputs: descriptor.outputs,
                memory: descriptor.memory)
            if case .loaded(let path, let digest) = factory.origin {
                sheet.way = .loaded
                sheet.path = path
                sheet.digest = digest
            }
            self.sheet = sheet
        }
    }
}

/// Looks for plugins: among the standard ones, in a file, in a folder.
enum PluginSearch {
    static var standard: [FoundPlugin] {
        StandardPlugins.factories.map { FoundPlugin(.code($0)) }
            + StandardPlugins.declared.compactMap { DeclaredPlugin.read($0).plugin }.map {
                FoundPlugin(.declared($0))
            }
    }

    /// The plugin of a file, or why there is none, in this language. A shared library is loaded, because the user
    /// names it.
    static func inspect(_ path: String, _ language: Language) -> Result<FoundPlugin, PluginRefusal> {
        guard isDeclared(path) else { return PluginLoader.load(path).map { FoundPlugin(.code($0)) } }
        let (plugin, diagnostics) = DeclaredPlugin.read(path: path)
        guard let plugin else {
            let errors = diagnostics.filter { $0.severity == .error }
            let reason = errors.isEmpty ? "" : "\n" + Diagnostic.rendered(errors, language)
            return .failure(
                PluginRefusal(of: path, Words.Plugins.isNotDeclared.map { $0 + reason }))
        }
        return .success(FoundPlugin(.declared(plugin), path: path))
    }

    /// A standard plugin by its name, or the plugin of a file; what is wrong is said, and ends the command.
    static func one(_ name: String, _ language: Language) throws -> FoundPlugin {
        if let known = standard.first(where: { $0.sheet.id == name }) { return known }
        guard name.contains("/") || name.contains(".") else {
            let guess = Spelling.closest(to: name, among: standard.map(\.sheet.id))
            Terminal.log(
                .error,
                guess.map { Words.Plugins.unknown(name, meant: $0) } ?? Words.Plugins.unknown(name))
            throw Outcome.couldNotAnswer
        }
        return try Terminal.accepted(inspect(name, language))
    }

    static func isDeclared(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

    /// What the standard plugins, the files named and the working folder hold.
    static func places(named paths: [String], _ language: Language) -> [PluginAnswers.Place] {
        var places = [
            PluginAnswers.Place(
                id: "standard", title: Words.Plugins.standard, sheets: standard.map(\.sheet), refusals: [])
        ]
        if !paths.isEmpty {
            places.append(place("named", Words.Plugins.named, paths.map { inspect($0, language) }))
        }
        let candidates = FolderListing.plugins(under: folder)
        places.append(
            place("folder", Words.Plugins.folder(folder), candidates.map { peek($0, language) }))
        return places
    }

    private static let folder = "plugins"

    /// What can be said of a file that nobody named: of a shared library only that it is there, for to look into it
    /// is to run it.
    private static func peek(_ path: String, _ language: Language) -> Result<FoundPlugin, PluginRefusal> {
        guard !isDeclared(path) else { return inspect(path, language) }
        return .failure(
            PluginRefusal(
                of: path, Words.Plugins.isNotNamed, help: Words.Plugins.lookAtIt(path.onOneLine)))
    }

    private static func place(
        _ id: String, _ title: LocalizedText, _ found: [Result<FoundPlugin, PluginRefusal>]
    ) -> PluginAnswers.Place {
        var place = PluginAnswers.Place(id: id, title: title, sheets: [], refusals: [])
        for result in found {
            switch result {
            case .success(let plugin): place.sheets.append(plugin.sheet)
            case .failure(let refusal): place.refusals.append(refusal)
            }
        }
        return place
    }
}

/// What lies in a folder.
enum FolderListing {
    /// Files that look like plugins, in a folder and the folders in it, in order: shared libraries, and YAML files that
    /// are called like their folder.
    static func plugins(under folder: String) -> [String] {
        fileNames(in: folder, most: .max).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            let inside = fileNames(in: path, most: .max).map { "\(path)/\($0)" }
            return ([path] + inside).filter { isPlugin($0, folder: name) }
        }
    }

    private static func isPlugin(_ path: String, folder: String) -> Bool {
        path.hasSuffix(".so") || path.hasSuffix("/\(folder)/\(folder).yaml")
    }

    /// Whether an ordinary file lies there.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
