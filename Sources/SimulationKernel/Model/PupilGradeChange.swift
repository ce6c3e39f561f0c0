import SchoolDomain

/// Pupils of one grade whom a change of the population brings or takes at the start of a year of the run.
struct PupilGradeChange {
    /// Year of the run, the warm-up's included.
    var year: Int
    /// By position in the scenario.
    var school: Int
    var grade: Int
    /// Below 0: they leave.
    var pupils: Int

    /// In the order of the scenario, then by grade; changes of no year and no school of the scenario are none.
    static func all(of scenario: Scenario, warmUpYears: Int) -> [PupilGradeChange] {
        scenario.population.changes.flatMap { change -> [PupilGradeChange] in
            guard let year = scenario.years.firstIndex(where: { $0.label == change.year }), year > 0,
                let school = scenario.schools.firstIndex(where: { $0.id == change.school })
            else { return [] }
            return change.pupilsByGrade.enumerated().filter { $0.element != 0 }.map {
                PupilGradeChange(
                    year: warmUpYears + year, school: school, grade: $0.offset, pupils: $0.element)
            }
        }
    }
}

/// So many pupils who leave a school's grade together at the start of a year.
public struct PupilDeparture: Sendable, BitwiseCopyable {
    /// Year of the run, the warm-up's included.
    public let year: Int
    /// By position in the scenario.
    public let school: Int
    /// In which they would be in that year.
    public let grade: Int
    /// How many; everyone, where fewer are there.
    public let count: Int

    init(_ change: PupilGradeChange) {
        (year, school, grade, count) = (change.year, change.school, change.grade, -change.pupils)
    }
}

extension PupilSlots {
    /// Whose words a pupil has: those whom changes add have numbers of their own for it, so that all others draw what they
    /// would without the change.
    @inline(__always)
    public func subject(of number: Int) -> Int {
        subjects.isEmpty ? number : Int(subjects[number])
    }

    /// Beyond the numbers of all others.
    private static let firstAdded = 1 << 30

    /// - Parameter added: numbers of those whom changes add, from the lowest.
    static func subjects(count: Int, added: [Range<Int>]) -> [Int32] {
        var (own, others) = (firstAdded, 0)
        let isAdded = added.reduce(into: [Bool](repeating: false, count: count)) { marks, range in
            for number in range { marks[number] = true }
        }
        return isAdded.map { isOwn in
            defer { if isOwn { own += 1 } else { others += 1 } }
            return Int32(isOwn ? own : others)
        }
    }
}
