import ArgumentParser
import Charts
import Exports
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

extension ReportChart: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "report", Words.Help.Report.abstract, Words.Help.Report.discussion,
        examples: [
            "porras report scenarios/first-run.yaml --to report.html --language fi",
            "porras report scenarios/lempaala.yaml scenarios/studies/mentors.yaml --to board.html --board",
            "porras report scenarios/lempaala.yaml --chart seats --to seats.svg",
            "porras report scenarios/first-run.yaml --posts --chart posts --to posts.svg",
        ])

    @Argument(help: .init(Words.Help.scenarios, Words.Help.Value.scenarios)) var scenarios: [String]
    @Option(name: .customLong("to"), help: .init(Words.Help.Report.place, Words.Help.Value.path))
    var place: String
    @Flag(help: .init(Words.Help.Report.board)) var board = false
    @Option(help: .init(Words.Help.Report.chart, Words.Help.Value.name)) var chart: ReportChart?
    @Flag(help: .init(Words.Help.Report.posts)) var posts = false
    @Flag(help: .init(Words.Help.Export.force)) var force = false
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var planned: PlanChanges
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var contrast: ContrastOption

    func validate() throws {
        if board && chart != nil { throw ValidationError(Words.Options.excludes("--board", "--chart")) }
        if chart == .posts && !posts {
            throw ValidationError(Words.Options.needs("--chart posts", "--posts"))
        }
        if chart != nil && place.hasSuffix(".png") {
            throw ValidationError(Words.Options.notDots("--to", place))
        }
        let ending = chart == nil ? ".html" : ".svg"
        guard place.hasSuffix(ending) else {
            throw ValidationError(Words.Options.endsOtherwise("--to", place, ending))
        }
    }

    func run() throws {
        let target = FileTarget(place, .file, replaces: force)
        try Terminal.exported { () throws(ExportProblem) in try target.check() }
        let bound = try planned.load(scenarios, options, for: nil)
        let study = Study(
            try PairedRuns.run(
                bound, replications, options.language, contrasting: contrast.contrasting,
                store: store.open()),
            build: Build.name)
        let charts = StudyCharts(study, staffing: try posts ? staffing(bound[0]) : nil).all
        let text = try chart.map { try picture($0, charts) } ?? page(study, charts)
        let written = try Terminal.exported {
            () throws(ExportProblem) in try target.write([ExportFile("report", text: text)])
        }
        try Terminal.print(written.map { $0 + "\n" }.joined())
    }

    private typealias Charts = [(name: ReportChart, chart: any Chart)]

    /// What each method says of the first scenario's posts.
    private func staffing(_ bound: BoundScenario) throws -> StaffingStudy {
        let progress = SearchProgress(options.language(bound.scenario.name))
        defer { progress.finish() }
        let question = ServiceQuestion(nil, nil, bound.scenario, replications)
        return try StaffingStudy(bound, question, explained: 0, progress: { progress.add($0) })
    }

    private func page(_ study: Study, _ charts: Charts) throws -> String {
        try ReportPages.page(
            study, board ? StudyCharts.forBoard(charts) : charts, options.language, isBoard: board)
    }

    private func picture(_ name: ReportChart, _ charts: Charts) throws -> String {
        guard let found = charts.first(where: { $0.name == name }) else {
            Terminal.log(
                .error, Words.Options.nothingToDraw(name.rawValue, known: charts.map(\.name.rawValue)))
            throw Outcome.couldNotAnswer
        }
        return try ReportPages.svg(found.chart, .wide, name.rawValue, options.language)
    }
}

/// The command as it was typed, so that it can be typed again.
enum CommandText {
    static var typed: String {
        (["porras"] + CommandLine.arguments.dropFirst().map(quoted)).joined(separator: " ")
    }

    /// A word as a shell takes it for that word.
    static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.allSatisfy { letter in
                letter.isLetter || letter.isNumber || "-_./=,:@%+".contains(letter)
            }
        return isPlain
            ? word
            : "'"
                + word.split(separator: "'", omittingEmptySubsequences: false)
                .joined(separator: "'\\''") + "'"
    }
}
