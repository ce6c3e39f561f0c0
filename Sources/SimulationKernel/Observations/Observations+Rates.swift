// Sums over pupils by their absence rate. They are made for every measure of every replication, so they stand where the optimiser
// makes one addition of several numbers that lie side by side.
extension Observations {
    /// The sum of a block by absence rate, from a whole per cent up.
    public func byRate(_ block: Block, _ year: Int, _ grades: ClosedRange<Int>, from percent: Int) -> Int {
        numbers.withUnsafeBufferPointer { numbers in
            var sum = 0
            for grade in grades {
                let place = place(block, shape.rate(year, grade, percent: 0))
                for bin in place + percent..<place + ObservationShape.rateBins { sum &+= numbers[bin] }
            }
            return sum
        }
    }

    /// The absence rate, in per cent, that a share of the pupils does not exceed; linear within a per cent, in which the
    /// pupils are known to lie; `nan` where there are none.
    public func rateQuantile(_ probability: Double, _ years: Range<Int>, _ grades: ClosedRange<Int>) -> Double
    {
        let all = years.reduce(0) { $0 + byRate(.byRate, $1, grades, from: 0) }
        guard all > 0 else { return .nan }
        let wanted = probability * Double(all)
        var below = 0
        for bin in 0..<ObservationShape.rateBins {
            var pupils = 0
            for year in years {
                for grade in grades { pupils += self[.byRate, shape.rate(year, grade, percent: bin)] }
            }
            if pupils > 0, Double(below + pupils) >= wanted {
                return min(100, Double(bin) + (wanted - Double(below)) / Double(pupils))
            }
            below += pupils
        }
        return 100
    }
}
