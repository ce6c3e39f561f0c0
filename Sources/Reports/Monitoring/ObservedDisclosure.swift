import Tables

/// What readers can work out from observed counts: sums over schools and grades, and between two thresholds the
/// pupils who are over one and not over the other.
///
/// - Law: who is over a threshold is over every lower one, so of the same pupils the count over the lower less that over
///   the higher is a number of pupils; so is it where the higher is counted of some of them only.
struct ObservedDisclosure {
    /// Sums that are shown or known from elsewhere, of counts and of their differences.
    private(set) var totals: [ResultTotal] = []
    /// Pupils between two thresholds, of a school's grades and of all schools.
    private(set) var differences: [ResultQuantity] = []

    private let rows: [ObservedTable.Row]

    /// - Parameter rows: counts and sums; those whose number is not told say nothing.
    init(_ rows: [ObservedTable.Row]) {
        self.rows = rows
        let told = rows.indices.filter { rows[$0].count.number != nil }
        let single = told.filter { rows[$0].school != nil }
        let sums = told.filter { !rows[$0].parts.isEmpty }
        // Schools first: what is hidden with a small count in its own school serves the sum over the schools, too.
        let schools = grouped(single) { [$0.year, $0.school ?? 0, $0.date] }
        for school in schools {
            for alike in grouped(school, by: { [$0.limit] }) where alike.count > 1 {
                totals.append(ResultTotal(alike.map(Self.place)))
            }
        }
        totals += sums.map { ResultTotal(rows[$0].parts.map(Self.place), sum: Self.place($0)) }
        for school in schools { add(between: grouped(school) { [$0.limit] }) }
        for band in grouped(sums, by: { [$0.year, $0.date, $0.range.lowerBound, $0.range.upperBound] }) {
            addSums(band)
        }
    }

    /// Rows with the same key, in the order of keys.
    private func grouped(_ positions: [Int], by key: (ObservedTable.Row) -> [Int]) -> [[Int]] {
        Dictionary(grouping: positions) { key(rows[$0]) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// - Parameter limits: the counts of a school at a date, threshold by threshold.
    private mutating func add(between limits: [[Int]]) {
        for (position, lower) in limits.enumerated() {
            for higher in limits[(position + 1)...] {
                let parts = pieces(lower, higher)
                let known = parts.compactMap { quantity($0.lower, less: $0.higher) }
                differences += known.filter { !$0.less.isEmpty }
                if known.count == parts.count, parts.count > 1 { totals.append(ResultTotal(known)) }
            }
        }
    }

    /// - Parameter band: sums over the same band of grades at a date, by threshold.
    private mutating func addSums(_ band: [Int]) {
        let band = band.sorted { rows[$0].limit < rows[$1].limit }
        for (position, lower) in band.enumerated() {
            for higher in band[(position + 1)...] {
                let schools = Set((rows[lower].parts + rows[higher].parts).compactMap { rows[$0].school })
                let parts = schools.sorted().flatMap { school in
                    pieces(
                        rows[lower].parts.filter { rows[$0].school == school },
                        rows[higher].parts.filter { rows[$0].school == school })
                }
                let known = parts.compactMap { quantity($0.lower, less: $0.higher) }
                guard known.count == parts.count else { continue }
                let sum = ResultQuantity([Self.place(lower)], less: [Self.place(higher)])
                differences.append(sum)
                totals.append(ResultTotal(known, sum: sum))
            }
        }
    }

    /// Counts of a school over a lower and over a higher threshold, in the smallest groups that share no grade.
    private func pieces(_ lower: [Int], _ higher: [Int]) -> [(lower: [Int], higher: [Int])] {
        let all = (lower.map { ($0, true) } + higher.map { ($0, false) }).sorted {
            (rows[$0.0].range.lowerBound, $0.0) < (rows[$1.0].range.lowerBound, $1.0)
        }
        var pieces: [(lower: [Int], higher: [Int])] = []
        var last = -1
        for (row, isLower) in all {
            if pieces.isEmpty || rows[row].range.lowerBound > last { pieces.append(([], [])) }
            last = max(last, rows[row].range.upperBound)
            if isLower {
                pieces[pieces.count - 1].lower.append(row)
            } else {
                pieces[pieces.count - 1].higher.append(row)
            }
        }
        return pieces
    }

    /// The pupils of some counts who are not in others; `nil` where those others are not among them.
    private func quantity(_ counts: [Int], less: [Int]) -> ResultQuantity? {
        let grades = Set(counts.flatMap { rows[$0].range })
        guard !counts.isEmpty, less.allSatisfy({ grades.isSuperset(of: rows[$0].range) }) else { return nil }
        return ResultQuantity(counts.map(Self.place), less: less.map(Self.place))
    }

    private static func place(_ row: Int) -> ResultTotal.Place { ResultTotal.Place("observed", row: row) }
}
