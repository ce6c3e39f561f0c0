import FoundationEssentials
import Planning
import SchoolDomain

extension CheckReport {
    struct PoolRecord: Encodable {
        struct Term: Encodable {
            var year: String
            var term: Int
            var load: Double?
        }
        struct Week: Encodable {
            var year: String
            var week: Int
        }
        var role: String
        var schools: [String]
        var posts: Double
        var terms: [Term]
        /// Written as `null` when there are cases and no place for any.
        var caseload: DataReports.Number?
        var growsFrom: Week?
        var extraPosts: Double?
    }

    struct Record: Encodable {
        var scenario: String
        var canKeepUp: Bool
        var pools: [PoolRecord]
    }

    /// The diagnosis as one JSON object; terms count from 0, loads are shares.
    public static func json(_ diagnosis: LoadDiagnosis, _ scenario: Scenario) throws -> String {
        let record = Record(
            scenario: scenario.name.en, canKeepUp: diagnosis.canKeepUp,
            pools: diagnosis.pools.map { pool in
                PoolRecord(
                    role: pool.role, schools: pool.schools, posts: pool.posts,
                    terms: pool.terms.map { .init(year: $0.year, term: $0.term, load: $0.load) },
                    caseload: pool.caseload.map(DataReports.Number.init),
                    growsFrom: pool.growsFrom.map { .init(year: $0.year, week: $0.week) },
                    extraPosts: pool.extraPosts)
            })
        return try DataReports.encode(record)
    }

    /// Tidy CSV: one row per role, figure and, for loads, term; terms count from 0, loads are shares.
    public static func csv(_ diagnosis: LoadDiagnosis, _ scenario: Scenario) -> String {
        var lines = ["scenario,measure,role,schools,year,term,unit,value"]
        for pool in diagnosis.pools {
            func add(
                _ measure: String, _ value: Double?, _ unit: String, year: String = "", term: String = ""
            ) {
                guard let value else { return }
                let schools = pool.schools.joined(separator: "+")
                let cells = [
                    scenario.name.en, measure, pool.role, schools, year, term, unit,
                    value.isFinite ? "\(value)" : "",
                ]
                lines.append(cells.map(DataReports.quoted).joined(separator: ","))
            }
            add("posts", pool.posts, "fte")
            for term in pool.terms { add("load", term.load, "share", year: term.year, term: "\(term.term)") }
            add("caseload", pool.caseload, "share")
            add(
                "growsFromWeek", pool.growsFrom.map { Double($0.week) }, "week",
                year: pool.growsFrom?.year ?? "")
            add("extraPosts", pool.extraPosts, "fte")
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// What the scenario is about, in three lines.
    public static func summary(_ scenario: Scenario, _ language: Language) -> String {
        let pupils = scenario.schools.reduce(0) { $0 + $1.pupilsByGrade.reduce(0, +) }
        let seats = scenario.classes.reduce(0) { $0 + $1.seats }
        let years = scenario.years.map(\.label)
        let span = years.count > 1 ? "\(years.first ?? "") … \(years.last ?? "")" : years.first ?? ""
        let schools = Words.Counted.schools(scenario.schools.count)
        return language(
            Words.Check.summary(scenario.name, schools: schools, pupils: pupils, seats: seats, years: span))
    }
}
