import Glibc
import Localization
import PluginKit
import Synchronization

/// Ctrl-C as the wish to end early with what there is.
///
/// Until somebody asks for it, Ctrl-C ends the program at once, as ever: there is nothing yet to end with. From then on the
/// first one is a wish, and the second ends the program.
final class Interruption: Sendable {
    private let isArmed = Atomic(false)
    private let isTold = Atomic(false)

    /// Whether Ctrl-C was pressed since this was first asked; says once that it was heard.
    func isWished(clearing progress: SearchProgress) -> Bool {
        // Read before the handler is there, so that the handler finds it made.
        guard wish.load(ordering: .relaxed) else {
            if !isArmed.exchange(true, ordering: .relaxed) { listen() }
            return false
        }
        if !isTold.exchange(true, ordering: .relaxed) {
            progress.finish()
            Terminal.log(.note, Words.Plan.ending)
        }
        return true
    }

    private func listen() {
        var former = sigaction()
        sigaction(SIGINT, nil, &former)
        // Whoever has the program ignore Ctrl-C, as shells do of work in the background, means it.
        let isIgnored = unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) == 1
        guard !isIgnored else { return }
        signal(SIGINT) { _ in
            wish.store(true, ordering: .relaxed)
            signal(SIGINT, SIG_DFL)
        }
    }
}

/// Set where only a signal's handler may be.
private let wish = Atomic(false)
