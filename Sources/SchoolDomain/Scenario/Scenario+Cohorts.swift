/// How pupils move up through the schools.
extension Scenario {
    /// The grade after which each school's pupils go on to another, or leave; -1 for a school that never has any.
    ///
    /// It is the highest that has pupils on the first day. A school that is empty then and that another continues to keeps
    /// its pupils up to the grade below the lowest of the school it continues to, or up to grade 9.
    public var lastGrades: [Int] {
        let fed = Set(schools.compactMap(\.continuesTo))
        let lowest = Dictionary(
            schools.map { ($0.id, $0.pupilsByGrade.firstIndex { $0 > 0 }) },
            uniquingKeysWith: { first, _ in first })
        return schools.map { school in
            if let top = school.topGrade { return top }
            guard fed.contains(school.id) else { return -1 }
            let next = school.continuesTo.flatMap { lowest[$0] ?? nil }
            return next.map { $0 - 1 } ?? 9
        }
    }

    /// Grades that have pupils, now or when pupils have moved up.
    public var gradesWithPupils: [Int] {
        let now = Grade.all.filter { grade in schools.contains { $0.pupils(inGrade: grade) > 0 } }
        guard years.count > 1, let low = now.first, let high = now.last else { return now }
        return Array(low...max(high, highestInNewSchools))
    }

    /// The highest grade that pupils come to within the run in schools that are empty on the first day; 0 for none.
    private var highestInNewSchools: Int {
        let empty = Dictionary(
            zip(schools, lastGrades).filter { $0.0.topGrade == nil && $0.1 >= 0 }.map { ($0.0.id, $0.1) },
            uniquingKeysWith: { first, _ in first })
        guard !empty.isEmpty else { return 0 }
        return schools.compactMap { school in
            guard let top = school.topGrade, let last = school.continuesTo.flatMap({ empty[$0] }) else {
                return nil
            }
            return min(last, top + years.count - 1, 9)
        }.max() ?? 0
    }
}

extension School {
    /// Pupils of a grade; 0 for a grade that is not there.
    func pupils(inGrade grade: Int) -> Int {
        pupilsByGrade.indices.contains(grade) ? pupilsByGrade[grade] : 0
    }

    /// The highest grade with pupils; `nil` when there are none.
    var topGrade: Int? { pupilsByGrade.lastIndex { $0 > 0 } }
}
