import ArgumentParser
import Exports
import Localization
import NewMunicipality
import ScenarioFiles
import SchoolDomain
import StandardPlugins

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "new", Words.Help.New.abstract, Words.Help.New.discussion,
        examples: [
            "porras new ours",
            "porras new ours --name Lempäälä --years 2026-27..2028-29 --schools scenarios/lempaala-schools.csv "
                + "--small-class --language fi",
        ])

    @Argument(help: .init(Words.Help.New.folder, Words.Help.Value.folder)) var folder: String
    @Option(
        help: .init(Words.Help.New.name, Words.Help.Value.name),
        transform: { try OptionParsers.answer($0, AnswerReading.name) })
    var name: String?
    @Option(
        help: .init(Words.Help.New.years, Words.Help.Value.schoolYears),
        transform: { try OptionParsers.answer($0, AnswerReading.years) })
    var years: SchoolYearRange?
    @Option(help: .init(Words.Help.New.schools, Words.Help.Value.path)) var schools: String?
    @Option(
        name: .customLong("first-day"), help: .init(Words.Help.New.firstDay, Words.Help.Value.date),
        transform: { try OptionParsers.answer($0, AnswerReading.date) })
    var firstDay: CalendarDate?
    @Option(
        name: .customLong("autumn-week"), parsing: .unconditional,
        help: .init(Words.Help.New.autumnWeek, Words.Help.Value.week, initially: "42"),
        transform: OptionParsers.whole(FinnishSchoolYear.autumnWeeks))
    var autumnWeek: Int?
    @Option(
        name: .customLong("winter-week"), parsing: .unconditional,
        help: .init(Words.Help.New.winterWeek, Words.Help.Value.week, initially: "9"),
        transform: OptionParsers.whole(FinnishSchoolYear.winterWeeks))
    var winterWeek: Int?
    @Flag(name: .customLong("small-class"), help: .init(Words.Help.New.smallClass)) var smallClass = false
    @Flag(help: .init(Words.Help.Export.force)) var force = false
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
        let language = languageOption.chosen
        let target = try Terminal.exported { () throws(ExportProblem) in
            guard !folder.isEmpty else { throw .obstacle(Words.New.noName) }
            guard !FolderListing.isFile(folder) else { throw .obstacle(Words.New.isFile(folder)) }
            let target = FileTarget(folder, .folder, replaces: force)
            try target.check()
            return target
        }
        let answers = try answers(language)
        let made = try Self.accepted(language) { () throws(MunicipalityRefusal) in
            try MunicipalityFolder(answers, in: target.path, language, StandardPlugins.catalog)
        }
        let written = try Terminal.exported { () throws(ExportProblem) in
            try target.write(made.files.map { ExportFile($0.name, text: $0.text) })
        }
        for remark in made.remarks { Terminal.log(remark.rendered(language)) }
        try Terminal.print(
            NextSteps(folder: target.path, files: written, language: languageOption.language).text(language))
    }

    /// The options, and on a terminal what they leave open; exit code 2 while something is missing.
    private func answers(_ language: Language) throws -> MunicipalityAnswers {
        let facts = MunicipalityFacts(
            name: name, schools: schools, years: years, firstDay: firstDay, autumnWeek: autumnWeek,
            winterWeek: winterWeek, hasSmallClass: smallClass ? true : nil)
        if let answers = facts.answers { return answers }
        if Terminal.canAsk {
            Terminal.log(Words.New.asking)
            let interview = Interview(
                in: language, today: Today.date, table: Self.onlyTable, ask: Terminal.answer(to:),
                say: { Terminal.log($0) })
            if let answers = interview.complete(facts) { return answers }
            Terminal.log("")
            Terminal.log(.error, Words.New.brokenOff)
        } else {
            let missing = [
                ("--name", name == nil), ("--years", years == nil), ("--schools", schools == nil),
            ]
            Terminal.log(.error, Words.New.missing(missing.filter(\.1).map(\.0)))
        }
        throw Outcome.couldNotAnswer
    }

    /// The table in the working folder, where there is just one.
    private static var onlyTable: String? {
        let tables = fileNames(in: ".", most: .max).filter { $0.lowercased().hasSuffix(".csv") }
        return tables.count == 1 ? tables[0] : nil
    }

    /// What comes of a folder; all that is wrong with it is said, and ends the command with exit code 2.
    private static func accepted(
        _ language: Language, _ body: () throws(MunicipalityRefusal) -> MunicipalityFolder
    ) throws -> MunicipalityFolder {
        do {
            return try body()
        } catch {
            for diagnostic in error.diagnostics { Terminal.log(diagnostic.rendered(language)) }
            Terminal.log(Words.New.nothingWritten)
            throw Outcome.couldNotAnswer
        }
    }
}

/// What to type when a folder was made.
private struct NextSteps {
    let folder: String
    let files: [String]
    /// As it was asked for; `nil`: that of the environment, which the next commands have anyway.
    let language: Language?

    func text(_ told: Language) -> String {
        let scenario = Self.quoted("\(folder)/\(MunicipalityFolder.scenario)")
        let plans = Self.quoted("\(folder)/") + MunicipalityFolder.plans
        let option = language.map { " --language \($0.rawValue)" } ?? ""
        let lines =
            [told(Words.New.made(folder))] + files.map { "  \($0)" }
            + [
                "", told(Words.New.typeNext), "  \(Self.program) check \(scenario)\(option)",
                "  \(Self.program) compare \(scenario) \(plans)\(option)", "",
                told(Words.New.thenCheck("\(folder)/\(MunicipalityFolder.checklist(told))")),
            ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The program as it was called from its own folder, or else as a shell finds it.
    private static let program = CommandLine.arguments.first == "./porras" ? "./porras" : "porras"

    /// As a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || "0123456789/._-+,".unicodeScalars.contains(scalar)
        }
        return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    }
}
