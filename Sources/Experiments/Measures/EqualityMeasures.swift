import SchoolDomain
import SimulationKernel

/// How evenly absence and service fall to schools, and to areas where schools name any.
extension MeasureKind {
    /// The highest absence rate of a school or an area less the lowest, in percentage points.
    public static let absenceRange = MeasureKind(
        "absenceRange", .percent, better: .lower, isOfPupils: true,
        fi: "Suurin ero poissaoloissa", sv: "Största skillnaden i frånvaro",
        en: "Largest difference in absence")
    /// Gini coefficient of the absence rates of schools or areas, weighted by pupils; 0: all alike.
    public static let absenceGini = MeasureKind(
        "absenceGini", .percent, better: .lower, isOfPupils: true,
        fi: "Poissaolojen epätasaisuus (Gini)", sv: "Frånvarons ojämnhet (Gini)",
        en: "Unevenness of absence (Gini)")
    /// The largest share of a role's requests begun within the limit at a school or in an area less the smallest, in
    /// percentage points.
    public static let servedRange = MeasureKind(
        "servedRange", .percent, better: .lower,
        fi: "Suurin ero määräajassa aloitetuissa", sv: "Största skillnaden i påbörjat inom tidsfristen",
        en: "Largest difference in begun within the limit")
    /// Gini coefficient of those shares, weighted by pupils.
    public static let servedGini = MeasureKind(
        "servedGini", .percent, better: .lower,
        fi: "Määräajassa aloitettujen epätasaisuus (Gini)", sv: "Ojämnhet i påbörjat inom tidsfristen (Gini)",
        en: "Unevenness of begun within the limit (Gini)")
}

/// Groups of schools between which it is asked how even something is.
struct SchoolGroups: Sendable {
    /// What scopes call it: `schools` or `areas`.
    let name: String
    /// Positions of schools.
    let groups: [[Int]]

    /// The schools, and the areas that they name; each where there are two at least.
    static func all(_ scenario: Scenario) -> [SchoolGroups] {
        [
            SchoolGroups(name: "schools", groups: scenario.schools.indices.map { [$0] }),
            SchoolGroups(name: "areas", groups: scenario.areas.map(\.schools)),
        ].filter { $0.groups.count > 1 }
    }
}

extension MeasureCatalog {
    /// How evenly absence falls.
    mutating func addEquality() {
        for groups in SchoolGroups.all(model.scenario) {
            addEquality(.absenceRange, .absenceGini, Scope([(.between, groups.name)]), groups.groups) {
                $0.lessonsOfSchool($1, $2)
            }
        }
    }

    /// How evenly a role serves, of the schools that it serves at all.
    mutating func addEquality(ofServing served: [(school: Int, lines: [Int])], _ scope: Scope) {
        let lines = Dictionary(uniqueKeysWithValues: served.map { ($0.school, $0.lines) })
        for all in SchoolGroups.all(model.scenario) {
            let groups = all.groups.map { $0.filter { lines[$0] != nil } }.filter { !$0.isEmpty }
            guard groups.count > 1 else { continue }
            addEquality(.servedRange, .servedGini, scope.with(.between, all.name), groups) {
                $0.begun($1, lines[$2] ?? [], school: $2).parts
            }
        }
    }

    /// - Parameter parts: of a school in a year, numerator and denominator of its level.
    private mutating func addEquality(
        _ range: MeasureKind, _ gini: MeasureKind, _ scope: Scope, _ groups: [[Int]],
        _ parts: @escaping @Sendable (Observations, Int, Int) -> (Int, Int)
    ) {
        @Sendable func unevenness(_ o: Observations, _ years: Range<Int>) -> Unevenness {
            Unevenness(
                groups.map { schools in
                    var (pupils, top, bottom) = (0, 0, 0)
                    for school in schools {
                        for year in years {
                            let (part, whole) = parts(o, year, school)
                            pupils += o.pupils(year, school: school)
                            (top, bottom) = (top + part, bottom + whole)
                        }
                    }
                    return (Double(pupils), bottom == 0 ? .nan : Double(top) / Double(bottom))
                })
        }
        add(range, scope) { 100 * unevenness($0, $1).range }
        add(gini, scope) { 100 * unevenness($0, $1).gini }
    }
}

extension Observations {
    /// Lessons missed at a school in a year, and those in the timetables.
    func lessonsOfSchool(_ year: Int, _ school: Int) -> (Int, Int) {
        let place = shape.school(year, school)
        return (self[.absentBySchool, place], self[.possibleBySchool, place])
    }

    /// Pupils of a school enrolled for any part of a year.
    func pupils(_ year: Int, school: Int) -> Int {
        (0..<shape.grades).reduce(0) { $0 + self[.pupils, shape.pupils(year, school, $1)] }
    }
}
