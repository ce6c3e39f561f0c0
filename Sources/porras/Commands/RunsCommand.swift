import ArgumentParser
import Localization
import Reports
import RunStore
import SchoolDomain

struct RunsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "runs", Words.Help.Runs.abstract, Words.Help.Runs.discussion, examples: [],
        subcommands: [
            RunsList.self, RunsShow.self, RunsDiff.self, RunsLabel.self, RunsExport.self, RunsGC.self,
        ])
}

struct RunsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        "list", Words.Help.Runs.list,
        examples: ["porras runs list", "porras runs list --format csv > runs.csv"])

    @OptionGroup var store: StoreArgument
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let kept = try store.open()
        let runs = try CommandStore.answered(kept) { () throws(StoreFault) in try kept.runs() }
        var states = RunStates()
        try output.print(
            StoredRunsAnswer.list(runs.map { ($0, states.of($0)) }, path: kept.path), store.language, of: nil)
    }
}

struct RunsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        "show", Words.Help.Runs.show,
        examples: ["porras runs show 3", "porras runs show budget-2027 --format csv"])

    @Argument(help: .init(Words.Help.Runs.run, Words.Help.Value.run)) var name: String
    @OptionGroup var store: StoreArgument
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let kept = try store.open()
        let run = try store.run(name, in: kept)
        let (measures, outcomes) = try kept.results(of: run)
        var states = RunStates()
        let values = outcomes.sorted { $0.key < $1.key }.map(\.value.values)
        try output.print(
            StoredRunsAnswer.show(run, states.of(run), measures, values), store.language, of: nil)
    }
}

struct RunsDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        "diff", Words.Help.Runs.diff, Words.Help.Runs.diffDiscussion, examples: ["porras runs diff 3 4"])

    @Argument(help: .init(Words.Help.Runs.run, Words.Help.Value.run)) var first: String
    @Argument(help: .init(Words.Help.Runs.other, Words.Help.Value.run)) var second: String
    @OptionGroup var choice: MeasureOption
    @OptionGroup var store: StoreArgument
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let kept = try store.open()
        let (first, second) = (try store.run(first, in: kept), try store.run(second, in: kept))
        guard first.id != second.id else {
            Terminal.log(.error, Words.Messages.sameRun("\(first.id)"))
            throw Outcome.couldNotAnswer
        }
        try output.print(
            StoredRunsAnswer.difference(kept.side(first), kept.side(second), choices: choice.measures),
            store.language, of: nil)
    }
}

struct RunsLabel: ParsableCommand {
    static let configuration = CommandConfiguration(
        "label", Words.Help.Runs.label, Words.Help.Runs.labelDiscussion,
        examples: ["porras runs label 3 budget-2027", "porras runs label 3 --remove"])

    @Argument(help: .init(Words.Help.Runs.run, Words.Help.Value.run)) var name: String
    @Argument(help: .init(Words.Help.Runs.newLabel, Words.Help.Value.name)) var label: String?
    @Flag(help: .init(Words.Help.Runs.removeLabel)) var remove = false
    @OptionGroup var store: StoreArgument

    func validate() throws {
        if remove == (label != nil) { throw ValidationError(Words.Options.labelOrRemove) }
        guard let label else { return }
        let isName = label.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        guard isName, (1...64).contains(label.count), Int64(label) == nil else {
            throw ValidationError(Words.Options.label)
        }
    }

    func run() throws {
        let kept = try store.open()
        let found = try store.run(name, in: kept)
        if let label {
            let other = try CommandStore.answered(kept) { () throws(StoreFault) in try kept.run(named: label)
            }
            if let other, other.id != found.id {
                Terminal.log(.error, Words.Messages.labelTaken(label, by: "\(other.id)"))
                throw Outcome.couldNotAnswer
            }
        }
        try CommandStore.answered(kept) { () throws(StoreFault) in try kept.label(found, label) }
        try Terminal.print("\(found.id)" + (label.map { " \($0)" } ?? "") + "\n")
    }
}

struct RunsExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        "export", Words.Help.Runs.export, Words.Help.Runs.exportDiscussion,
        examples: ["porras runs export 3 budget-2027 --to ours.sqlite"])

    @Argument(help: .init(Words.Help.Runs.run, Words.Help.Value.run)) var runs: [String]
    @Option(name: .customLong("to"), help: .init(Words.Help.Runs.to, Words.Help.Value.path)) var path: String
    @OptionGroup var store: StoreArgument

    func run() throws {
        let kept = try store.open()
        let found = try runs.map { try store.run($0, in: kept) }
        do throws(StoreFault) {
            try kept.export(found, to: path)
        } catch {
            throw CommandStore.refused(path, error)
        }
        try Terminal.print(path + "\n")
    }
}

struct RunsGC: ParsableCommand {
    static let configuration = CommandConfiguration(
        "gc", Words.Help.Runs.gc, Words.Help.Runs.gcDiscussion,
        examples: ["porras runs gc --days 30", "porras runs gc --days 30 --dry-run"])

    @Option(
        parsing: .unconditional, help: .init(Words.Help.Runs.days, Words.Help.Value.days),
        transform: OptionParsers.whole(0...100_000))
    var days: Int = 90
    @Flag(name: .customLong("dry-run"), help: .init(Words.Help.Runs.dryRun)) var isDry = false
    @OptionGroup var store: StoreArgument

    func run() throws {
        let kept = try store.open()
        let runs = try CommandStore.answered(kept) { () throws(StoreFault) in try kept.unused(forDays: days) }
        if !isDry { try CommandStore.answered(kept) { () throws(StoreFault) in try kept.remove(runs) } }
        try Terminal.print(runs.map { "\($0)\n" }.joined())
        Terminal.log(isDry ? Words.Messages.wouldRemove(runs.count) : Words.Messages.removedRuns(runs.count))
    }
}
