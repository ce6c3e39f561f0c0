import ArgumentParser
import Dispatch
import Exports
import Glibc
import Localization
import PluginKit
import Reports
import ScenarioFiles
import SchoolDomain
import Server
import Synchronization

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "serve", Words.Help.Serve.abstract, Words.Help.Serve.discussion,
        examples: [
            "porras serve scenarios/lempaala.yaml",
            "porras serve scenarios/lempaala.yaml scenarios/studies/mentors.yaml --language fi",
            "porras serve scenarios/lempaala.yaml --listen 127.0.0.1:8080",
        ])

    @Argument(help: .init(Words.Help.scenarios, Words.Help.Value.scenarios)) var scenarios: [String]
    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Serve.listen, Words.Help.Value.address,
            initially: LocalizedText(ListenAddress.usual.address)),
        transform: OptionParsers.address)
    var listen: ListenAddress?
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var replications: ReplicationOptions

    func run() throws {
        let session = try session()
        guard let token = Gate.newToken() else {
            Terminal.log(.error, Words.Serving.noChance)
            throw Outcome.couldNotAnswer
        }
        let listen = listen ?? .usual
        let desk = ServerDesk(session, Gate(token: token, address: listen.address), options.language)
        let end = EndWish()
        let listener = try heard(listen) { () throws(Listener.Fault) in try Listener(desk, listen) }
        let port = try heard(listen) { () throws(Listener.Fault) in
            try Waiting.result { () async throws(Listener.Fault) in try await listener.start() }
        }
        if !listen.isLoopback { Terminal.log(.warning, Words.Serving.isOpen) }
        try Terminal.print(listen.url(port: port, token: token) + "\n")
        Terminal.log(.note, Words.Serving.open)
        end.wait()
        Waiting.end { await listener.stop() }
        session.finish()
        tell(session.unsaved)
    }

    /// What comes of an attempt to listen; a fault is said, and ends the command with exit code 2.
    private func heard<Value>(
        _ listen: ListenAddress, _ body: () throws(Listener.Fault) -> Value
    ) throws -> Value {
        do throws(Listener.Fault) {
            return try body()
        } catch {
            Terminal.log(.error, Words.Serving.cannotListen(listen.address, Int(listen.port), error.words))
            throw Outcome.couldNotAnswer
        }
    }

    /// What was found and not saved, so that it can be had again.
    private func tell(_ unsaved: [[String]]) {
        guard !unsaved.isEmpty else { return }
        Terminal.log(.note, Words.Serving.unsaved)
        for changes in unsaved {
            let words =
                ["porras", "compare", scenarios[0]] + options.changes.flatMap { ["--set", $0] }
                + changes.flatMap { ["--set-plan", $0] }
            Terminal.log("  " + words.map(CommandText.quoted).joined(separator: " "))
        }
    }

    private func session() throws -> WorkSession {
        let loaded = try scenarios.map { try options.loaded($0) }
        let bound = PairedRuns.distinct(loaded.map(\.bound))
        PairedRuns.warn(bound)
        let first = bound[0].scenario
        let settings = SessionSettings(
            replications: replications.count ?? first.run.replications,
            seed: replications.seed ?? first.run.seed, threads: replications.threads, folder: ".",
            build: Build.name,
            report: { study, language in
                try ReportPages.page(study, StudyCharts(study).all, language, isBoard: false)
            })
        let source = options.source(scenarios[0], loaded[0].catalog)
        guard let session = try WorkSession(source, others: Array(bound.dropFirst()), settings) else {
            throw Outcome.couldNotAnswer
        }
        return session
    }
}

extension ScenarioOptions {
    /// The scenario in a file, to be loaded again with other values.
    fileprivate func source(_ path: String, _ catalog: PluginCatalog) -> ScenarioSource {
        let (changes, years) = (changes, years)
        return ScenarioSource(
            path: path, changes: changes,
            load: { more in
                let result = ScenarioLoader.load(path: path, overrides: changes + more, plugins: catalog)
                let bound = result.scenario.map { scenario in
                    ScenarioOptions.bound(scenario, result, path, changes + more, years: years)
                }
                return ScenarioSource.Loaded(result: result, bound: bound)
            },
            read: { path, text in
                ScenarioLoader.load(
                    path: path, plugins: catalog, inMemory: text.map { [path: $0] } ?? [:])
            })
    }
}

/// The wish that a program that goes on for ever comes to its end: Ctrl-C, or `kill`.
private struct EndWish {
    private let wished = DispatchSemaphore(value: 0)
    private let sources: [any DispatchSourceSignal]

    init() {
        let wished = wished
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                // Whoever presses it twice does not wait.
                signal(number, SIG_DFL)
                wished.signal()
            }
            source.resume()
            return source
        }
    }

    func wait() { wished.wait() }
}

/// A command waits for what goes on beside it.
private enum Waiting {
    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }

    static func result<Value: Sendable, Failure: Error>(
        _ body: @escaping @Sendable () async throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let (box, done) = (Box<Result<Value, Failure>>(), DispatchSemaphore(value: 0))
        Task {
            let result: Result<Value, Failure>
            do throws(Failure) { result = .success(try await body()) } catch { result = .failure(error) }
            box.value.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        guard let result = box.value.withLock({ $0 }) else { preconditionFailure("work without an end") }
        return try result.get()
    }

    static func end(_ body: @escaping @Sendable () async -> Void) {
        result { () async throws(Never) in await body() }
    }
}
