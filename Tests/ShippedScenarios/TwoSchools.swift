import SchoolDomain

extension Shipped {
    /// The first-run scenario with its pupils in two schools; the curator's posts serve the psychologist's requests,
    /// too.
    public static func twoSchools() throws -> Scenario {
        var scenario = try scenario("first-run.yaml")
        let whole = scenario.schools[0].pupilsByGrade
        scenario.schools = [
            School(
                id: "lower", name: "Ala", pupilsByGrade: whole.enumerated().map { $0 < 7 ? $1 : 0 },
                continuesTo: "school"),
            School(id: "school", name: "Yla", pupilsByGrade: whole.enumerated().map { $0 < 7 ? 0 : $1 }),
        ]
        for index in scenario.staff.indices where scenario.staff[index].role == "curator" {
            scenario.staff[index].also = ["psychologist"]
        }
        return scenario
    }
}
