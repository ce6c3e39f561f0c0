extension Scenario {
    /// The schools with the pupils of the first school day, where their numbers are those of a later day.
    ///
    /// Until that day some have moved in and some away. Of `first` pupils
    /// `first × (1 + inMigration × (k + 1) / days − outMigration × k / days)` are expected on school day `k`, counted from 0,
    /// for both come on a day of the year that is as likely as any other; who moves in and away again by then is
    /// left out, less than one pupil in a thousand at 3 % a year. The pupils of the first day are whole: all
    /// schools and grades together are rounded to the nearest, and the largest remainders are rounded up; a grade that has
    /// pupils keeps at least one.
    ///
    /// - Parameters:
    ///   - day: school day of the count, from 0.
    ///   - days: school days of the year.
    public func schoolsOnFirstDay(countedOn day: Int, of days: Int) -> [School] {
        guard days > 0 else { return schools }
        let (count, elapsed) = (Double(days), Double(day))
        let growth =
            1 + population.inMigrationPerYear * (elapsed + 1) / count
            - population.outMigrationPerYear * elapsed / count
        guard growth > 0, growth != 1 else { return schools }
        let exact = schools.map { $0.pupilsByGrade.map { Double($0) / growth } }
        var result = schools
        for school in schools.indices {
            result[school].pupilsByGrade = exact[school].map { $0 > 0 ? max(1, Int($0)) : 0 }
        }
        let places = schools.indices.flatMap { school in
            exact[school].indices.map { (school: school, grade: $0) }
        }
        let total = Int(exact.joined().reduce(0, +).rounded())
        let missing = total - result.reduce(0) { $0 + $1.pupilsByGrade.reduce(0, +) }
        let byRemainder = places.filter { exact[$0.school][$0.grade] >= 1 }.enumerated().sorted { a, b in
            let (left, right) = (
                exact[a.element.school][a.element.grade], exact[b.element.school][b.element.grade]
            )
            return (right - right.rounded(.down), a.offset) < (left - left.rounded(.down), b.offset)
        }
        for place in byRemainder.prefix(max(0, missing)) {
            result[place.element.school].pupilsByGrade[place.element.grade] += 1
        }
        return result
    }
}
