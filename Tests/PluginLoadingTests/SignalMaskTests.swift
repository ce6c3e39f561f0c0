import Glibc
import Synchronization
import Testing

@testable import PluginLoading

/// How often the signal came.
private let heard = Atomic(0)

@Suite("While the lock file is written, what ends a program waits")
struct SignalMaskTests {
    @Test("a signal comes once its moment is over, and as before afterwards")
    func waits() {
        signal(SIGHUP) { _ in heard.add(1, ordering: .relaxed) }
        // Threads of tests may have all signals wait.
        var hangUp = sigset_t()
        var usual = sigset_t()
        sigemptyset(&hangUp)
        sigaddset(&hangUp, SIGHUP)
        pthread_sigmask(SIG_UNBLOCK, &hangUp, &usual)
        defer {
            pthread_sigmask(SIG_SETMASK, &usual, nil)
            signal(SIGHUP, SIG_DFL)
        }
        let former = SignalMask.holdingEndings()
        pthread_kill(pthread_self(), SIGHUP)
        #expect(heard.load(ordering: .relaxed) == 0)
        former.restore()
        #expect(heard.load(ordering: .relaxed) == 1)
        pthread_kill(pthread_self(), SIGHUP)
        #expect(heard.load(ordering: .relaxed) == 2)
    }
}
