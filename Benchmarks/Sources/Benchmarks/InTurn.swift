import Glibc

/// Seconds of processor time of this thread: what others do on the machine does not count.
func processorSeconds<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Double {
    let start = threadSeconds()
    try body()
    return threadSeconds() - start
}

private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Seconds of wall-clock time, for what runs on several threads.
func wallSeconds(_ body: () -> Void) -> Double {
    let duration = ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// How often something is done in one timing, so that the clock's grain does not matter.
///
/// - Parameter once: seconds that it takes once.
func repeats(_ once: Double, filling seconds: Double = 0.06) -> Int {
    max(1, Int((seconds / max(once, 1e-7)).rounded(.up)))
}

/// Several timings of the same.
struct Spread {
    let least, median, most: Double

    init(_ values: [Double]) {
        precondition(!values.isEmpty, "no timings")
        let sorted = values.sorted()
        (least, most) = (sorted[0], sorted[sorted.count - 1])
        median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// The median, and from where to where the values go.
    var text: String { "\(fixed(median, 3)) (\(fixed(least, 3))-\(fixed(most, 3)))" }
}

/// Two things timed in turn, so that what slows the machine down slows both.
struct InTurn {
    let first, second: Spread
    /// Of each pair, the first's time over the second's.
    let ratio: Spread

    init<Failure: Error>(
        pairs: Int, _ first: () throws(Failure) -> Double, _ second: () throws(Failure) -> Double
    ) throws(Failure) {
        var (ones, others): ([Double], [Double]) = ([], [])
        for _ in 0..<pairs {
            ones.append(try first())
            others.append(try second())
        }
        self.first = Spread(ones)
        self.second = Spread(others)
        ratio = Spread(zip(ones, others).map { $0 / $1 })
    }
}
