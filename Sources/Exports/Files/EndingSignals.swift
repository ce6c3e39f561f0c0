import Dispatch
import Glibc
import Synchronization

/// Sees to it that Ctrl-C, `kill` and a closed terminal leave no half-made files behind.
///
/// While there is a folder of files in the making, these signals are taken: the folder is removed, and then the signal
/// takes its course.
enum EndingSignals {
    private struct State {
        var folders: Set<String> = []
        /// What happened on each signal before.
        var former: [(signal: Int32, action: sigaction)] = []
        var sources: [any DispatchSourceSignal] = []
    }

    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private static let state = Mutex(State())
    /// Held while files get their names: a signal waits until all have them.
    private static let names = Mutex(())

    /// Files are being made in this folder.
    static func begin(_ folder: String) {
        state.withLock { state in
            state.folders.insert(folder)
            if state.folders.count == 1 { listen(&state) }
        }
    }

    /// They are made, or given up.
    static func end(_ folder: String) {
        state.withLock { state in
            state.folders.remove(folder)
            guard state.folders.isEmpty else { return }
            for source in state.sources { source.cancel() }
            for (signal, action) in state.former {
                var action = action
                sigaction(signal, &action, nil)
            }
            (state.sources, state.former) = ([], [])
        }
    }

    /// Does what must not be broken off half-way.
    static func hold<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        try names.withLock { (_) throws(Failure) in try body() }
    }

    private static func listen(_ state: inout State) {
        for signal in signals {
            var former = sigaction()
            sigaction(signal, nil, &former)
            // Whoever has the program ignore a signal, as `nohup` does, means it.
            guard unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) != 1 else { continue }
            state.former.append((signal, former))
            Glibc.signal(signal, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: signal, queue: .global(qos: .userInitiated))
            source.setEventHandler { leave(signal) }
            source.resume()
            state.sources.append(source)
        }
    }

    /// Removes the folders and lets the signal take its course.
    ///
    /// Nothing is given back on the way: whoever finds a file gone that it was making must not come to say so.
    private static func leave(_ signal: Int32) {
        names.withLock { _ in
            state.withLock { state in
                // Twice, for a file may be begun while the others are removed.
                for _ in 0..<2 { state.folders.forEach(LeftBehind.remove) }
                Glibc.signal(signal, SIG_DFL)
                kill(getpid(), signal)
                while true { pause() }
            }
        }
    }
}
