/// Where the pupils of the first counted day, and those who finish school before it, were in the years of the warm-up: one
/// grade lower each year back, in the schools that send their pupils on.
struct WarmUpCohorts {
    /// Pupils who come to a school's grade at the beginning of a year of the run.
    struct Origin: Equatable {
        var school: Int
        var grade: Int
        var year: Int
        var count: Int
    }

    /// On the first counted day: `[school][grade]`.
    let pupils: [[Int]]
    /// The school that takes over after each school's last grade; -1: none of the municipality's.
    let continuesTo: [Int]
    let lastGrade: [Int]
    /// The grade in which a school takes beginners; `nil`: another school sends its pupils.
    let beginnerGrade: [Int?]

    /// The pupils of the first counted day, which opens a year of the run, by school and grade.
    func onFirstDay(year: Int) -> [Origin] {
        pupils.indices.flatMap { school in
            pupils[school].indices.flatMap { origins(school, $0, year, pupils[school][$0]) }
        }
    }

    /// Those who finish school in the years before one, the latest first: as many each year as on the first counted day
    /// are in their last year.
    func finishing(before year: Int) -> [Origin] {
        (0..<year).reversed().flatMap { last in
            pupils.indices.flatMap { school in
                pupils[school].indices.filter { next(school, $0) == nil }.flatMap {
                    origins(school, $0, last, pupils[school][$0])
                }
            }
        }
    }

    /// Where so many pupils of a school's grade in a year come from.
    private func origins(_ school: Int, _ grade: Int, _ year: Int, _ count: Int) -> [Origin] {
        guard count > 0 else { return [] }
        guard year > 0, grade > 0, beginnerGrade[school] != grade else {
            return [Origin(school: school, grade: grade, year: year, count: count)]
        }
        let before = pupils.indices.filter { from in
            guard let next = next(from, grade - 1) else { return false }
            return next == (school, grade)
        }
        let shares = before.map { pupils[$0][grade - 1] }
        let all = shares.reduce(0, +)
        // A grade that nobody is in today had its pupils in the school itself.
        guard all > 0 else {
            let from = before.contains(school) ? school : before.first
            guard let from else { return [Origin(school: school, grade: grade, year: year, count: count)] }
            return origins(from, grade - 1, year - 1, count)
        }
        var (passed, given) = (0, 0)
        return zip(before, shares).flatMap { from, share in
            passed += share
            let part = count * passed / all - given
            given += part
            return origins(from, grade - 1, year - 1, part)
        }
    }

    private func next(_ school: Int, _ grade: Int) -> (school: Int, grade: Int)? {
        PupilSlots.promoted(
            grade, school, lastGrade: lastGrade[school], continuesTo: continuesTo[school])
    }
}
