import Stochastics

/// Pupils more, or fewer, at the start of a school year than would be there by moving up: new houses, a road that closes.
///
/// ```swift
/// PupilChange(year: "2027-28", school: "hakkari", grades: GradeSet([7]), pupils: 12)
/// ```
///
/// - Law: they fall to the grades as evenly as whole pupils can, what is left over to the lowest.
public struct PupilChange: Sendable, Hashable {
    /// Label of the school year at whose start they come or leave; not the first, whose pupils the schools tell.
    public var year: String
    /// Identifier of the school.
    public var school: String
    /// Grades in which they are in that year.
    public var grades: GradeSet
    /// How many in all; below 0: they leave.
    public var pupils: Int

    public init(year: String, school: String, grades: GradeSet, pupils: Int) {
        self.year = year
        self.school = school
        self.grades = grades
        self.pupils = pupils
    }

    /// How many come to each grade, or leave it where below 0: sixteen numbers, grades 0-15.
    public var pupilsByGrade: [Int] {
        let own = grades.grades
        var result = [Int](repeating: 0, count: Grade.count)
        guard !own.isEmpty else { return result }
        let (each, rest) = pupils.magnitude.quotientAndRemainder(dividingBy: UInt(own.count))
        for (place, grade) in own.enumerated() {
            result[grade] = pupils.signum() * (Int(each) + (place < Int(rest) ? 1 : 0))
        }
        return result
    }
}

extension PupilChange {
    /// The numbers of a change, by their keys in files.
    public enum Number: String, RangedNumber {
        case pupils

        /// Where each is kept, and in which range.
        public var range: NumberRange<PupilChange> {
            switch self {
            case .pupils: NumberRange(\.pupils, .count(from: -100_000, to: 100_000))
            }
        }
    }
}

extension Scenario {
    /// The grade in which each school takes beginners: its lowest; `nil` where another school sends its pupils there, and
    /// where there are none on the first day.
    package var beginnerGrades: [Int?] {
        let last = lastGrades
        let lowest = schools.map { school in school.pupilsByGrade.firstIndex { $0 > 0 } }
        return schools.indices.map { school in
            guard let grade = lowest[school] else { return nil }
            let isFed = schools.indices.contains {
                $0 != school && schools[$0].continuesTo == schools[school].id && last[$0] >= 0
                    && last[$0] == grade - 1
            }
            return isFed || isPlaceAfterBasic(schools[school].id) ? nil : grade
        }
    }

    /// Pupils at the start of each school year, without those who move in or away one by one: `[year][school][grade]`.
    package var pupilForecast: [[[Double]]] {
        let numbers = Dictionary(
            schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let next = schools.map { $0.continuesTo.flatMap { numbers[$0] } }
        let (last, beginners) = (lastGrades, beginnerGrades)
        var now = schools.map { school in Grade.all.map { Double(school.pupils(inGrade: $0)) } }
        return years.enumerated().map { number, year in
            guard number > 0 else { return now }
            now = movedUp(now, last, next)
            for (school, grade) in beginners.enumerated() {
                guard let grade else { continue }
                let growth = Elementary.power(population.intakeGrowth, Double(number))
                now[school][grade] += (Double(schools[school].pupils(inGrade: grade)) * growth).rounded()
            }
            for change in population.changes where change.year == year.label {
                guard let school = numbers[change.school] else { continue }
                for (grade, more) in change.pupilsByGrade.enumerated() { now[school][grade] += Double(more) }
            }
            return now
        }
    }

    private func movedUp(_ now: [[Double]], _ last: [Int], _ next: [Int?]) -> [[Double]] {
        var result = now.map { $0.map { _ in 0.0 } }
        for school in now.indices {
            for place in placesAfterBasic(ofSchool: schools[school].id) {
                result[place.school][place.grade] += now[school][Grade.lastOfBasic] * place.share
            }
            for grade in Grade.all where !Grade.isLast(grade) && now[school][grade] != 0 {
                guard let to = grade >= last[school] ? next[school] : school else { continue }
                result[to][grade + 1] += now[school][grade]
            }
        }
        return result
    }
}
