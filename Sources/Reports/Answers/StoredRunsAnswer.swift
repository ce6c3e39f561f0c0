import Experiments
import Localization
import RunStore
import SchoolDomain
import Tables

/// What `porras runs` answers: which runs a store has, what one was, how two differ.
public enum StoredRunsAnswer {
    private typealias W = Words.Runs

    /// Whether a run would be computed in the same way today.
    public enum State: String, Sendable {
        case current, changed, gone
        case otherBuild = "other_build"

        var words: LocalizedText {
            switch self {
            case .current: W.current
            case .changed: W.changed
            case .gone: W.gone
            case .otherBuild: W.otherBuild
            }
        }
    }

    /// All runs, the oldest first.
    public static func list(_ runs: [(run: StoredRun, state: State)], path: String) -> ResultSet {
        ResultSet(
            title: Words.labelled(W.title, LocalizedText(path)), closing: runs.isEmpty ? W.none : "",
            tables: runs.isEmpty ? [] : [table(runs)])
    }

    /// One run: where it came from, and what it came to.
    public static func show(
        _ run: StoredRun, _ state: State, _ measures: [StoredMeasure], _ values: [[Double]]
    ) -> ResultSet {
        let estimates = measures.indices.map { number in
            Estimate(values.map { $0[number] }, within: measures[number].possible)
        }
        return ResultSet(
            title: Words.labelled(W.run, LocalizedText("\(run.id)")), closing: W.more,
            tables: [
                table([(run, state)]), files(run), sessions(run), brief(measures, estimates),
                full(measures, estimates).forPrograms(),
            ])
    }

    private static func table(_ runs: [(run: StoredRun, state: State)]) -> ResultTable {
        var table = ResultTable(
            "runs", title: W.title,
            columns: [
                .key("run", W.run, about: W.runAbout), .note("label", W.label, about: W.labelAbout),
                .note("name", Words.scenarioName, about: W.nameAbout),
                .note("file", Words.scenarioFile, about: W.fileAbout).detail(),
                .note("changes", W.changes, about: W.changesAbout),
                .value("simulations", W.simulations, .plain, decimals: 0, about: W.simulationsAbout),
                .note("seed", Words.seed, about: W.seedAbout), .note("state", W.state, about: W.stateAbout),
                .note("begun", W.begun, about: W.begunAbout),
                .note("used", W.used, about: W.usedAbout).detail(),
                .value(
                    "seconds", W.seconds, ResultUnit("seconds", W.secondsUnit), decimals: 1,
                    about: W.secondsAbout),
                .note("build", W.build, about: W.buildAbout).detail(),
            ])
        for (run, state) in runs {
            table.add([
                .text("\(run.id)"), run.label.map { .text($0) } ?? .none, .word(run.name), .text(run.path),
                run.changes.isEmpty ? .none : .text(run.changes.joined(separator: ", ")),
                .number(Double(run.replications)), .text("\(run.seed)"), .named(state.rawValue, state.words),
                .text(run.begun), .text(run.used), .number(run.seconds),
                .text("\(run.version) \(run.build)"),
            ])
        }
        return table
    }

    private static func files(_ run: StoredRun) -> ResultTable {
        var table = ResultTable(
            "run_files", title: W.files,
            columns: [
                .key("file", Words.Plugins.file, about: W.fileAbout),
                .note("sha256", Words.digest, about: Words.Plugins.digestAbout),
            ])
        for file in run.files { table.add([.text(file.path), .text(file.digest)]) }
        for plugin in run.plugins {
            table.add([
                .text("\(plugin.name) (\(plugin.plugin)) \(plugin.version)"),
                plugin.digest.map { .text($0) } ?? .none,
            ])
        }
        return table
    }

    private static func sessions(_ run: StoredRun) -> ResultTable {
        var table = ResultTable(
            "run_sessions", title: W.sessions,
            columns: [
                .key("session", W.session, about: W.sessionAbout),
                .note("begun", W.begun, about: W.begunAbout),
                .value("simulations", W.simulations, .plain, decimals: 0, about: W.simulationsAbout),
                .value(
                    "seconds", W.seconds, ResultUnit("seconds", W.secondsUnit), decimals: 1,
                    about: W.secondsAbout),
                .value("threads", W.threads, .plain, decimals: 0, about: W.threads),
                .note("machine", W.machine, about: W.machineAbout),
            ])
        for (number, session) in run.sessions.enumerated() {
            table.add([
                .text("\(number + 1)"), .text(session.begun), .number(Double(session.replications)),
                .number(session.seconds), .number(Double(session.threads)), .text(session.machine),
            ])
        }
        return table
    }

    /// Of the run as a whole, and not of parts of it.
    static func isBrief(_ measure: StoredMeasure) -> Bool {
        measure.scope.split(separator: ",").count <= 1
            && !["year=", "school=", "area=", "month=", "week="].contains { measure.scope.hasPrefix($0) }
    }

    private static func brief(_ measures: [StoredMeasure], _ estimates: [Estimate]) -> ResultTable {
        var table = ResultTable.forReaders(
            "run_measures", Words.measures,
            [
                .words("measure", Words.measure), .digits("mean", Words.mean),
                .digits("interval", Words.Run.interval95), .digits("spread", Words.Run.replications),
                .words("unit", Words.unit),
            ])
        for (measure, estimate) in zip(measures, estimates)
        where isBrief(measure) && !(estimate.mean == 0 && estimate.sd == 0) {
            table.add([
                .word(label(measure)), .rough(estimate.mean), .range(estimate.certainty),
                .range(estimate.q05, estimate.q95), .word(MeasureWords.unit(measure.unit)),
            ])
        }
        return table
    }

    private static func full(_ measures: [StoredMeasure], _ estimates: [Estimate]) -> ResultTable {
        var table = ResultTable(
            "measures", title: Words.measures, note: Words.measuresNote,
            columns: keys + [
                StudyTables.replications, StudyTables.mean, StudyTables.sd, StudyTables.low95,
                StudyTables.high95, StudyTables.q05, StudyTables.q50, StudyTables.q95, .noInterval(),
            ])
        for (measure, estimate) in zip(measures, estimates) {
            table.add(
                cells(measure) + [
                    .number(Double(estimate.count)), .number(orNone: estimate.mean),
                    .number(orNone: estimate.sd),
                ] + StudyTables.spread(estimate).dropFirst())
        }
        return table
    }

    static var keys: [ResultColumn] {
        [
            StudyTables.measureColumn, .key("scope", W.scope, about: W.scopeAbout),
            StudyTables.unitColumn,
        ]
    }

    static func cells(_ measure: StoredMeasure) -> [ResultCell] {
        [
            .named(measure.kind, measure.name), measure.scope.isEmpty ? .none : .text(measure.scope),
            .named(measure.unit.rawValue, MeasureWords.unit(measure.unit)),
        ]
    }

    static func label(_ measure: StoredMeasure) -> LocalizedText {
        measure.scope.isEmpty ? measure.name : Words.labelled(measure.name, LocalizedText(measure.scope))
    }
}
