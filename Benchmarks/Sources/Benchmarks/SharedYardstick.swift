import CYardstick

/// The shared model in C, run replication by replication.
final class SharedYardstick {
    let pupils: Int
    private var next: UInt32 = 0
    /// Those of the latest call of `seconds`.
    private(set) var years: [yardstick_year] = []
    /// How many replications one timing takes.
    private(set) var count = 1

    init(pupils: Int = 3600) {
        self.pupils = pupils
        _ = seconds()
        count = repeats(seconds())
    }

    /// Seconds of processor time for a replication: the mean of the next few.
    func seconds() -> Double {
        years = [yardstick_year](repeating: yardstick_year(), count: count)
        let taken = processorSeconds {
            yardstick_shared_model(UInt32(pupils), next, UInt32(count), 1, &years)
        }
        next += UInt32(count)
        return taken / Double(count)
    }
}
