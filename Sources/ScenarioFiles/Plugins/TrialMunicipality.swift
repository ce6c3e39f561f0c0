/// A small made-up municipality in which a declared plugin is tried, with the names of the scenarios that come with the
/// program: most plugins refer to them.
enum TrialMunicipality {
    static let path = "a made-up municipality"

    static let text = """
        name: Trial
        years: [{label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]}]
        schools: [{id: school, name: School, pupilsByGrade: {0-9: 30}}]
        population: {supportShare: 19 %, profiles: {behaviour: 50 %, psychosocial: 50 %}}
        absence:
          spells:
            - {id: illness, cause: illness, perYear: {0-9: 2}, length: {days: {geometric: {mean: 3}}}}
            - {id: leave, cause: leave, perYear: {0-9: 0.3}, length: {days: {geometric: {mean: 3}}}}
            - {id: medical, cause: other, perYear: {0-9: 0.2}, length: {days: {geometric: {mean: 2}}}}
            - {id: appointment, cause: other, perYear: {0-9: 1}, length: {lessons: {weights: {1: 1}}}}
            - {id: skippedLesson, cause: unauthorised, perYear: {0-9: 1}, length: {lessons: {weights: {1: 1}}}}
            - {id: avoidance, cause: unauthorised, perYear: {0-9: 0.2}, length: {days: {geometric: {mean: 4}}}}
          severe: {share: {0-9: 1 %}, persistence: 50 %, absentShare: {beta: {alpha: 2, beta: 2}}, spellDays: 15}
        ladder:
          - {id: concern, title: Concern, threshold: 30 h, detection: {teacherLook: 5 d}, work: [{items: [{role: teacher, minutes: 1 h}]}]}
          - {id: consultation, title: Consultation, threshold: 50 h, detection: {teacherLook: 5 d}, work: [{items: [{role: curator, minutes: 1 h}]}]}
          - {id: meeting, title: Meeting, threshold: 70 h, detection: {teacherLook: 5 d}, work: [{items: [{role: psychologist, minutes: 1 h}, {role: nurse, minutes: 1 h}]}]}
          - {id: socialWelfare, title: Social welfare, threshold: 90 h, detection: {teacherLook: 5 d}, work: [{items: [{role: socialWorker, minutes: 4 h}]}]}
        roles:
          - {id: teacher, title: Teacher, discipline: unlimited}
          - {id: curator, title: Curator, discipline: priority}
          - {id: psychologist, title: Psychologist, discipline: priority}
          - {id: nurse, title: Nurse, discipline: priority}
          - {id: socialWorker, title: Social worker, discipline: priority, employer: county}
        staff:
          - {role: teacher, posts: 0}
          - {role: curator, posts: 50 htv}
          - {role: psychologist, posts: 50 htv}
          - {role: nurse, posts: 50 htv}
          - {role: socialWorker, posts: 50 htv}
        classes:
          - {id: smallClass, title: Small class, hostSchool: school, seats: 8, for: {grades: 0-9}, stay: {gamma: {mean: 283 d, sd: 110 d}}, effect: {multiplier: 0.55}}
          - {id: saaksjarvi, title: Sääksjärvi, hostSchool: school, seats: 8, for: {grades: 7-9}, stay: {gamma: {mean: 283 d, sd: 110 d}}, effect: {multiplier: 0.55}}
          - {id: hakkari, title: Hakkari, hostSchool: school, seats: 8, for: {grades: 7-9}, stay: {gamma: {mean: 283 d, sd: 110 d}}, effect: {multiplier: 0.55}}
          - {id: lempoinen, title: Lempoinen, hostSchool: school, seats: 8, for: {grades: 0-2}, stay: {gamma: {mean: 283 d, sd: 110 d}}, effect: {multiplier: 0.55}}
        seatAllocation: {referralStep: meeting, referral: 35 %, decision: 20-40 d, accept: 70 %}
        observation: {thresholds: [50 h, 70 h, 90 h]}

        """

    /// The same, read.
    static let scenario: LocatedNode = {
        let (root, faults) = YAMLText.parse(SourceText(path: path, text: text), layer: Layer.file(0))
        guard let root, faults.isEmpty else {
            preconditionFailure("the made-up municipality cannot be read: \(faults)")
        }
        return root
    }()

    /// The names that it has in a section, such as those of its steps.
    static func names(_ section: String) -> [String] {
        scenario[section]?.items?.compactMap { $0["id"]?.text } ?? []
    }
}
