import Exports
import Localization
import Reports
import ScenarioFiles
import SchoolDomain

/// What leaves a session as files: in the working folder, under new names.
extension WorkSession {
    /// Writes the scenario with these changes as a file that extends it.
    ///
    /// Before it is written it is loaded: it has to be the scenario that was simulated.
    ///
    /// - Parameter name: of the file without its ending, and of the scenario.
    /// - Returns: the file's name.
    func save(_ changes: [String], as name: String) async throws(Refusal) -> String {
        guard !changes.isEmpty else { throw .words(Words.Serve.nothingMoved) }
        let file = try Self.fileName(name, ".yaml")
        let words = levers.words(changes)
        try await onThread { [source, settings] () throws(Refusal) in
            let whole = source.load(changes).result
            guard let meant = whole.scenario else { throw .faults(whole.diagnostics) }
            let overlay = ScenarioOverlay(of: source.read(source.path, nil), source.changes + changes)
            let text = overlay?.text(
                extending: source.path, name: LocalizedText(name), question: Words.Serve.whatIf(words),
                remark: "porras serve")
            let path = settings.path(file)
            guard let text, Self.isSame(source.read(path, Array(text.utf8)).scenario, meant) else {
                throw .words(Words.Serve.notAsFile)
            }
            try Self.write(text, path)
        }
        saved(changes, as: file)
        return file
    }

    /// Writes a report on the first scenario and all alternatives, with all replications.
    ///
    /// - Returns: the file's name.
    func report(
        _ changes: [String], as name: String, _ language: Language, page: String, number: Int
    ) async throws(Refusal) -> String {
        let file = try Self.fileName(name, ".html")
        let study = try await study(
            changes, replications: settings.replications, page: page, number: number)
        try await onThread { [settings] () throws(Refusal) in
            let html: String
            do { html = try settings.report(study, language) } catch {
                throw .words(Words.Serve.noReport)
            }
            try Self.write(html, settings.path(file))
        }
        return file
    }

    /// Whether two scenarios are simulated alike, whatever they are called.
    private static func isSame(_ read: Scenario?, _ meant: Scenario) -> Bool {
        guard var read else { return false }
        (read.name, read.question) = (meant.name, meant.question)
        return read == meant
    }

    /// A name of a file in the working folder: no path, nothing hidden, no option.
    private static func fileName(_ name: String, _ ending: String) throws(Refusal) -> String {
        let isName =
            name.first.map { $0.isLetter || $0.isNumber } == true && name.count <= 60
            && name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
        guard isName else { throw .words(Words.Serve.noFileName) }
        return name + ending
    }

    private static func write(_ text: String, _ path: String) throws(Refusal) {
        do throws(ExportProblem) {
            try FileTarget(path, .file, replaces: false).write([ExportFile("file", text: text)])
        } catch {
            if case .obstacle(let words) = error { throw .words(words) }
            throw .words(Words.Serve.fileExists(path))
        }
    }
}
