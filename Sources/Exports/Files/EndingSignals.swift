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
    }

    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private static let state = Mutex(State())
    /// Held while files get their names: a signal waits until all have them.
    private static let names = Mutex(())

    /// Makes a folder for files in the making; no signal comes between it and its being known here.
    ///
    /// - Returns: what `make` does; `nil`: there is no folder.
    static func begin(_ make: () -> String?) -> String? {
        state.withLock { state in
            if state.folders.isEmpty { listen(&state) }
            let folder = make()
            if let folder { state.folders.insert(folder) } else if state.folders.isEmpty { restore(&state) }
            return folder
        }
    }

    /// They are made, or given up.
    static func end(_ folder: String) {
        state.withLock { state in
            state.folders.remove(folder)
            if state.folders.isEmpty { restore(&state) }
        }
    }

    private static func restore(_ state: inout State) {
        for (signal, action) in state.former {
            var action = action
            sigaction(signal, &action, nil)
        }
        state.former = []
    }

    /// Does what must not be broken off half-way.
    static func hold<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        try names.withLock { (_) throws(Failure) in try body() }
    }

    private static func listen(_ state: inout State) {
        // Made before a handler may need it.
        guard told.writing >= 0 else { return }
        for signal in signals {
            var former = sigaction()
            sigaction(signal, nil, &former)
            // Whoever has the program ignore a signal, as `nohup` does, means it.
            guard unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) != 1 else { continue }
            state.former.append((signal, former))
            // A handler may do next to nothing: it tells a thread that waits, so that no signal is lost.
            Glibc.signal(signal) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(told.writing, &byte, 1)
            }
        }
        _ = isWaiting
    }

    /// The thread that waits for signals; begun once.
    private static let isWaiting: Bool = {
        DispatchQueue.global(qos: .userInitiated).async {
            var byte: UInt8 = 0
            while true {
                let count = read(told.reading, &byte, 1)
                if count == 1 { leave(Int32(byte)) }
                if count == 0 || (count < 0 && errno != EINTR) { return }
            }
        }
        return true
    }()

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
                // Where another thread than this hears of it, that takes a moment; where none does, it ends all the same.
                usleep(500_000)
                _exit(128 + signal)
            }
        }
    }
}

/// Where handlers tell of signals, and where they are heard of.
private let told: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
}()
