import Experiments
import SchoolDomain

/// A whole experiment with its measures on one, two and four threads, in turn.
enum ThreadsTable {
    static func show(_ scenario: Scenario) {
        let (replications, rounds, threads) = (40, 3, [1, 2, 4])
        print("\nThreads, an experiment of \(replications) replications; medians of \(rounds) rounds\n")
        let widths = [7, 10, 16, 24]
        print(row(["threads", "seconds", "replications/s", "speed (one thread: 1)"], widths))
        var seconds = [[Double]](repeating: [], count: threads.count)
        for _ in 0..<rounds {
            for (index, count) in threads.enumerated() {
                seconds[index].append(
                    wallSeconds {
                        _ = Experiment.run(scenario, replications: replications, seed: 1, threads: count)
                    })
            }
        }
        for (index, count) in threads.enumerated() {
            let median = Spread(seconds[index]).median
            let speed = Spread(zip(seconds[0], seconds[index]).map { $0 / $1 })
            let rate = Double(replications) / median
            print(row(["\(count)", fixed(median, 2), fixed(rate, 1), speed.text], widths))
        }
    }
}
