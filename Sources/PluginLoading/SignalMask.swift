import Glibc

/// Which signals wait, in this thread.
struct SignalMask {
    private let former: sigset_t

    /// Has the signals that end a program wait.
    ///
    /// - Returns: what was so before.
    static func holdingEndings() -> SignalMask {
        var endings = sigset_t()
        sigemptyset(&endings)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&endings, signal) }
        var former = sigset_t()
        pthread_sigmask(SIG_BLOCK, &endings, &former)
        return SignalMask(former: former)
    }

    /// As it was; what has waited comes now.
    func restore() {
        var former = former
        pthread_sigmask(SIG_SETMASK, &former, nil)
    }
}
