import ArgumentParser
import Localization
import RunStore

/// Which store a command reads or changes; it must be there.
struct StoreArgument: ParsableArguments {
    @Option(name: .customLong("store"), help: .init(Words.Help.Store.place, Words.Help.Value.path))
    var path: String?
    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.chosen }

    /// The store; exit code 2 where there is none.
    func open() throws -> RunStore {
        let path = path ?? CommandStore.named ?? CommandStore.usual
        do throws(StoreFault) {
            return try RunStore(path: path, mustExist: true)
        } catch {
            throw CommandStore.refused(path, error)
        }
    }

    /// The run of that number or label; exit code 2 where there is none.
    func run(_ name: String, in store: RunStore) throws -> StoredRun {
        let found = try CommandStore.answered(store) { () throws(StoreFault) in try store.run(named: name) }
        guard let found else {
            Terminal.log(.error, Words.Messages.noSuchRun(name, store.path))
            throw Outcome.couldNotAnswer
        }
        return found
    }
}

/// Where the replications of a command are kept, and whether those that are kept are taken.
struct StoreOptions: ParsableArguments {
    @Option(name: .customLong("store"), help: .init(Words.Help.Store.kept, Words.Help.Value.path))
    var path: String?
    @Flag(name: .customLong("no-store"), help: .init(Words.Help.Store.none))
    var isUnwanted = false
    @Flag(help: .init(Words.Help.Store.fresh))
    var fresh = false

    /// One of these options that was given; `nil`: none was.
    var given: String? {
        if path != nil { return "--store" }
        if fresh { return "--fresh" }
        return isUnwanted ? "--no-store" : nil
    }

    func validate() throws {
        guard isUnwanted else { return }
        if path != nil { throw ValidationError(Words.Options.excludes("--store", "--no-store")) }
        if fresh { throw ValidationError(Words.Options.excludes("--fresh", "--no-store")) }
    }

    /// The store; `nil`: none is wanted, or none can be had where none was named.
    func open() throws -> CommandStore? {
        guard !isUnwanted, path != nil || CommandStore.named != CommandStore.nothing else { return nil }
        return try CommandStore.open(path ?? CommandStore.named, isFresh: fresh)
    }
}
