import ArgumentParser
import Exports
import Planning
import PluginKit
import Reports
import SchoolDomain
import Synchronization
import Tables

/// What plans are to reach.
struct TargetOptions: ParsableArguments {
    @Option(help: .init(Words.Help.target, Words.Help.Value.share))
    var target = Self.share

    @Option(help: .init(Words.Help.confidence, Words.Help.Value.share))
    var confidence = Self.sure

    static let share = Percent(share: 0.95)
    static let sure = Percent(share: 0.8)

    /// Enough for a tolerance limit at 95 % confidence with 95 % assurance.
    static let replications = 60

    func validate() throws { try Self.check(target, confidence) }

    static func check(_ target: Percent, _ confidence: Percent) throws {
        guard target.share > 0 && target.share <= 1 else {
            throw ValidationError(Words.Options.target(spelled(target)))
        }
        guard confidence.share > 0 && confidence.share < 1 else {
            throw ValidationError(Words.Options.confidence(spelled(confidence)))
        }
    }

    private static func spelled(_ percent: Percent) -> String {
        let value = (percent.share * 1e6).rounded() / 1e4
        return value == value.rounded() && abs(value) < 1e9 ? "\(Int(value)) %" : "\(value) %"
    }

    func question(_ scenario: Scenario, _ futures: FutureOptions) -> ServiceQuestion {
        ServiceQuestion(target, confidence, scenario, futures)
    }
}

extension ServiceQuestion {
    init(_ target: Percent, _ confidence: Percent, _ scenario: Scenario, _ futures: FutureOptions) {
        self.init(
            target: target.share, confidence: confidence.share,
            replications: futures.replications ?? TargetOptions.replications,
            seed: futures.seed ?? scenario.run.seed, threads: futures.threads)
    }
}

/// Options of the commands that plan staff, seats and money.
struct PlanOptions: ParsableArguments {
    @OptionGroup var target: TargetOptions
    @OptionGroup var futures: FutureOptions
    @OptionGroup var output: TableOptions

    func question(_ scenario: Scenario) -> ServiceQuestion { target.question(scenario, futures) }
}

/// Within how many school days a seat is to be had.
struct WithinOption: ParsableArguments {
    @Option(help: .init(Words.Help.within, Words.Help.Value.days)) var within = Self.days

    /// School days unless said otherwise.
    static let days = 40

    func validate() throws { try Self.check(within) }

    static func check(_ within: Int) throws {
        guard (0...1000).contains(within) else {
            throw ValidationError(Words.Options.outOfDays("--within", within, 0...1000))
        }
    }
}

/// How tables are written.
struct TableOptions: ParsableArguments {
    @Option(help: .init(Words.Help.tableFormat, Words.Help.Value.format))
    var format: Format = .table

    @Option(name: .customLong("csv"), help: .init(Words.Help.dialect, Words.Help.Value.format))
    var dialect: String = CSVDialect.rfc.rawValue

    func validate() throws {
        if case .exporter(let name) = format {
            throw ValidationError(Words.Options.tableFormat(name))
        }
        guard CSVDialect(rawValue: dialect) != nil else {
            let known = CSVDialect.allCases.map(\.rawValue)
            throw ValidationError(Words.Options.dialect(dialect, known: known))
        }
    }

    /// Rows that a terminal is given of one table at most; longer ones are named only.
    private static let mostRows = 80

    func tell(_ set: ResultSet, _ language: Language) throws {
        let publication = Publication(set, language, dialect: CSVDialect(rawValue: dialect) ?? .rfc)
        switch format {
        case .table:
            let long = set.tables.filter { $0.rows.count > Self.mostRows || $0.isDetail }
            let shown = set.tables.map(\.id).filter { id in !long.contains { $0.id == id } }
            let more = long.map { "\n" + language(Words.longTable(language($0.title), $0.rows.count)) + "\n" }
            try Terminal.answer(TableText.rendered(set, language, tables: shown) + more.joined())
        case .json: try Terminal.answer(JSONLines.text(publication))
        case .csv: try Terminal.answer(CSVText.results(publication))
        case .exporter: break
        }
    }
}

/// Counts simulated futures on a line of the terminal.
final class SearchProgress: Sendable {
    private let line: ProgressLine
    private let done = Atomic(0)

    init(_ label: String) { line = ProgressLine(label) }

    func add(_ count: Int) { line.report(done.wrappingAdd(count, ordering: .relaxed).newValue) }
    func finish() { line.finish() }
}
