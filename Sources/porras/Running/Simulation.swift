import CCrashNote
import Experiments
import Glibc
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

/// Runs with a progress line, and with a journal where a crash in a plugin could lose what is done.
enum Simulation {
    static func run(
        _ bound: BoundScenario, _ options: ReplicationOptions, label: String, replications: Int? = nil,
        seed: UInt64? = nil, contrasting: Contrasting = .together, store: CommandStore? = nil,
        hearing: Experiment.Hearing? = nil
    ) throws -> ExperimentResult {
        let scenario = bound.scenario
        let seed = options.seed ?? seed ?? scenario.run.seed
        let replications = options.count ?? replications ?? scenario.run.replications
        try requireMemory(bound, replications)
        let journal = journal(for: bound, seed: seed, contrasting)
        // However it ends, it did not crash: there is nothing to go on with.
        defer {
            if let journal {
                journal.remove()
                crash_note_install(-1, nil)
            }
        }
        let stored = try store?.begin(
            bound, seed: seed, replications: replications, threads: options.threads)
        defer { store?.finish(stored, of: replications, scenario.name) }
        return try withProgress(label) { progress in
            try Experiment.run(
                bound, replications: replications, seed: seed, threads: options.threads,
                contrasting: contrasting, kept: KeptTwice.of(stored, journal),
                progress: progress, hearing: hearing)
        }
    }

    /// Says beforehand what so many replications take, and ends the command where there is not so much.
    private static func requireMemory(_ bound: BoundScenario, _ replications: Int) throws {
        guard replications >= 10_000 else { return }
        let memory = try ResultMemory(bound, replications: replications)
        guard memory.bytes >= 2e8 else { return }
        let words = Words.Messages.memory(
            replications, measures: memory.measures, gigabytes: memory.bytes / 1e9)
        guard let available = ResultMemory.available, memory.bytes > available else {
            return Terminal.log(.note, words)
        }
        Terminal.log(.error, Words.Messages.tooLittleMemory(words, gigabytes: available / 1e9))
        throw Outcome.couldNotAnswer
    }

    /// With a line that tells how far a run is.
    static func withProgress<Value>(_ label: String, _ run: (@escaping Experiment.Progress) throws -> Value)
        throws
        -> Value
    {
        let line = ProgressLine(label)
        defer { line.finish() }
        return try run { done, total in line.report(done, of: total) }
    }

    /// Only for plugins loaded from libraries: the program's own code does not crash, and a journal has its price.
    private static func journal(
        for bound: BoundScenario, seed: UInt64, _ contrasting: Contrasting
    ) -> RunJournal? {
        guard let origin = bound.origin, bound.provenance.contains(where: { $0.way == .loaded }) else {
            return nil
        }
        let stem = origin.path.hasSuffix(".yaml") ? String(origin.path.dropLast(5)) : origin.path
        let path = "\(stem).\(origin.digest.prefix(8)).\(seed).journal"
        let abandoned = RunJournal.removeAbandoned(stem: stem, olderThan: daysKept)
        if !abandoned.isEmpty {
            let names = abandoned.map { "`\($0)`" }.joined(separator: ", ")
            Terminal.log(.note, Words.Messages.removedJournals(names, days: daysKept))
        }
        do throws(JournalFault) {
            guard let build = Build.digest else { throw JournalFault(reason: Words.Messages.readsItselfNot) }
            let identity = "\(origin.digest) seed \(seed) contrasting \(contrasting)"
            let journal = try RunJournal(path: path, identity: identity, build: build)
            crash_note_install(journal.descriptor, strdup(path))
            log(journal)
            return journal
        } catch {
            crash_note_install(-1, nil)
            Terminal.log(.note, Words.Messages.noJournal(path, error.reason))
            return nil
        }
    }

    /// What a crash left behind is kept for so long.
    private static let daysKept = 7

    private static func log(_ journal: RunJournal) {
        if journal.wasOfOtherBuild { Terminal.log(.note, Words.Messages.begunByOtherBuild(journal.path)) }
        guard let past = journal.past else { return }
        if past.damaged > 0 {
            Terminal.log(.warning, Words.Messages.damagedJournal(journal.path, lines: past.damaged))
        }
        let end = past.culprit.map(Words.Messages.lastRunCrashed) ?? Words.Messages.lastRunBrokeOff
        Terminal.log(.note, Words.Messages.goesOn(end, finished: past.count, journal.path))
    }
}

extension StudyPlan {
    /// Looks for what a scenario's staff and classes need, telling how far it is.
    ///
    /// - Parameters:
    ///   - explained: replications behind the causes of the gap between methods; 0: no causes.
    ///   - statusQuo: may know of the scenario's replications already.
    ///   - cheapest: also the cheapest plan that reaches this.
    init(
        searching bound: BoundScenario, _ question: ServiceQuestion, withinDays: Int, explained: Int,
        statusQuo: StatusQuoReplications? = nil, cheapest: PlanQuestion? = nil, _ language: Language
    ) throws {
        let progress = SearchProgress(language(bound.scenario.name))
        defer { progress.finish() }
        let statusQuo = statusQuo ?? StatusQuoReplications(bound, seed: question.seed)
        self.init(
            staffing: try StaffingStudy(
                bound, question, explained: explained, statusQuo: statusQuo, progress: { progress.add($0) }),
            seats: try SeatStudy(
                bound, question, withinDays: withinDays, statusQuo: statusQuo, progress: { progress.add($0) })
        )
        guard let cheapest else { return }
        progress.finish()
        // A line of its own, for it knows what is left.
        let search = SearchProgress(language(bound.scenario.name))
        defer { search.finish() }
        self.cheapest = try CheapestPlan(bound, cheapest, watch: search.watch())
    }
}
