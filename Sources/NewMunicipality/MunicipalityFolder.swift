import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain

/// A folder with which a municipality begins: a scenario of its own, which runs as it stands, and what belongs to it.
///
/// - Law: it stands alone. Every file that one of its files names is in it, and all are read without an error before
///   anything is written.
public struct MunicipalityFolder: Sendable {
    /// A text, by its place in the folder.
    public struct File: Sendable, Hashable {
        public let name: String
        public let text: String
    }

    /// The scenario first, then what it is made of, the plans, and the list of what to check.
    public let files: [File]
    /// What is worth knowing of the table and of what was made, but no error.
    public let remarks: [Diagnostic]

    /// The scenario's file.
    public static let scenario = "scenario.yaml"
    /// Where the plans are, as a shell finds them.
    public static let plans = "plans/*.yaml"
    private static let assumptions = "assumptions.yaml"
    private static let schools = "schools.csv"
    private static let planNames = ["one-more-curator.yaml", "parent-letters.yaml"]

    /// The list of what to check, as each language calls it.
    public static func checklist(_ language: Language) -> String {
        switch language {
        case .fi: "TARKISTA.md"
        case .sv: "KONTROLLERA.md"
        case .en: "CHECK.md"
        }
    }

    /// - Parameters:
    ///   - folder: where it will be, for messages.
    ///   - language: of comments and of the list of what to check.
    ///   - plugins: those that every user of the program has.
    public init(
        _ answers: MunicipalityAnswers, in folder: String, _ language: Language, _ plugins: PluginCatalog
    ) throws(MunicipalityRefusal) {
        var values = TemplateValues(language)
        try values.add(answers)
        let table = try SchoolsTable(answers.schools, draft: Self.draft(answers, values, language), plugins)
        values["schools"] = Self.schools
        values.addPosts(table.scenario)
        values.addClass(table.scenario.schools)
        values["classes"] = Template(answers.hasSmallClass ? "small-class.yaml" : "no-class.yaml")
            .text(language, values.callAsFunction)
        var files = [
            Self.file(Self.scenario, language, values), Self.file(Self.assumptions, language, values),
            File(name: Self.schools, text: table.text),
        ]
        files += Self.planNames.map { name in
            File(name: "plans/\(name)", text: Template(name).text(language, values.callAsFunction))
        }
        let made = try MadeScenarios(files, in: folder, plugins)
        let places = made.places(language, guessed: table.guessed)
        files.append(
            File(
                name: Self.checklist(language),
                text: Template(Self.checklist(language)).text(language, places)))
        self.files = files
        remarks = table.remarks + made.warnings
    }

    private static func file(_ name: String, _ language: Language, _ values: TemplateValues) -> File {
        File(name: name, text: Template(name).text(language, values.callAsFunction))
    }

    /// The scenario before anything is known of its schools, with which their table is read.
    private static func draft(
        _ answers: MunicipalityAnswers, _ values: TemplateValues, _ language: Language
    ) -> [String: [UInt8]] {
        var values = values
        values.addStandInPosts()
        values["schools"] = TemplateValues.quoted(answers.schools)
        values["name"] = TemplateValues.quoted("draft")
        values["classes"] = ""
        let files = [scenario, assumptions].map { ($0, Array(file($0, language, values).text.utf8)) }
        return Dictionary(uniqueKeysWithValues: files)
    }
}

/// The scenario and the plans that were made, read as the user will read them.
private struct MadeScenarios {
    /// Of the scenario; what the plans share with it is told once.
    let warnings: [Diagnostic]
    private let inputs: [ScenarioInput]
    private let folder: String

    /// - Errors: one of them has an error.
    init(_ files: [MunicipalityFolder.File], in folder: String, _ plugins: PluginCatalog)
        throws(MunicipalityRefusal)
    {
        let texts = Dictionary(
            uniqueKeysWithValues: files.map { ("\(folder)/\($0.name)", Array($0.text.utf8)) })
        func load(_ name: String) throws(MunicipalityRefusal) -> LoadResult {
            let loaded = ScenarioLoader.load(path: "\(folder)/\(name)", plugins: plugins, inMemory: texts)
            guard loaded.scenario != nil else { throw MunicipalityRefusal(loaded.diagnostics) }
            return loaded
        }
        let loaded = try load(MunicipalityFolder.scenario)
        for file in files where file.name.hasPrefix("plans/") { _ = try load(file.name) }
        warnings = loaded.diagnostics
        inputs = loaded.inputs
        self.folder = folder
    }

    /// Where the values stand that the list of what to check speaks of, and what it says of schools and classes.
    func places(_ language: Language, guessed: [String]) -> (String) -> String? {
        typealias W = Words.Beginning
        return { name in
            switch name {
            case "continuations":
                language(guessed.isEmpty ? W.continuationsGiven : W.continuationsGuessed(guessed))
            case "class.place": places(of: ["classes"], language) ?? language(W.noClassYet)
            case "class.effect":
                places(of: ["classes.smallClass.effect"], language) ?? language(W.noClassYet)
            default:
                name.hasPrefix("at ")
                    ? places(of: name.dropFirst(3).split(separator: " ").map(String.init), language) : nil
            }
        }
    }

    /// The lines of the first values below paths, such as `scenario.yaml` lines 41, 44; `nil`: nobody wrote one of them.
    private func places(of paths: [String], _ language: Language) -> String? {
        let found = paths.compactMap(place)
        guard found.count == paths.count else { return nil }
        var files: [(name: String, lines: [Int])] = []
        for place in found {
            let name = fileName(place.file)
            if let file = files.firstIndex(where: { $0.name == name }) {
                if !files[file].lines.contains(place.line) { files[file].lines.append(place.line) }
            } else {
                files.append((name, [place.line]))
            }
        }
        return files.map { language(Words.Beginning.lines($0.lines.sorted(), of: $0.name)) }
            .joined(separator: ", ")
    }

    private func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Where the first value below a path stands; `nil`: nobody wrote one.
    private func place(of path: String) -> Diagnostic.Place? {
        let below = [path, path + ".", path + "["]
        return inputs.first { input in
            input.place != nil
                && (input.path == path || below.dropFirst().contains { input.path.hasPrefix($0) })
        }?.place
    }
}
