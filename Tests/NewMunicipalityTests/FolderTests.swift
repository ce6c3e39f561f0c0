import Localization
import NewMunicipality
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import StandardPlugins
import Testing

@Suite("A new municipality is a folder that runs")
struct FolderTests {
    static let lempaala = ScenarioLoader.load(path: "\(repository)/scenarios/lempaala.yaml")

    @Test("it is accepted without a word in every language, plans too", arguments: Language.allCases)
    func accepted(language: Language) throws {
        for hasClass in [false, true] {
            let folder = try made(Table.small, language) { $0.hasSmallClass = hasClass }.get()
            #expect(folder.remarks.isEmpty)
            for file in folder.files where file.name.hasSuffix(".yaml") && file.name != "assumptions.yaml" {
                let loaded = folder.loaded(file.name)
                #expect(loaded.diagnostics.map { $0.rendered() } == [])
                #expect(loaded.scenario?.classes.count == (hasClass ? 1 : 0))
                // Whatever it is made of lies in the folder.
                #expect(loaded.sources.allSatisfy { $0.path.hasPrefix("ours/") })
            }
        }
    }

    @Test("languages differ in comments and in the list of what to check, not in numbers")
    func languages() throws {
        let folders = try Language.allCases.map { try made(Table.small, $0).get() }
        let scenarios = folders.map { $0.loaded().scenario }
        #expect(scenarios[0] != nil && scenarios.allSatisfy { $0 == scenarios[0] })
        for (language, folder) in zip(Language.allCases, folders) {
            #expect(folder.files.last?.name == MunicipalityFolder.checklist(language))
            for file in folder.files {
                #expect(!file.text.contains("{{") && !file.text.contains("#fi") && !file.text.contains("#en"))
            }
        }
        let comments = folders.map { folder in
            folder.text("scenario.yaml").split(separator: "\n").filter { $0.contains("# ") }
        }
        #expect(comments.allSatisfy { $0.count > 15 })
        // What they share are lines with a mark at their end.
        #expect(Set(comments[0]).intersection(comments[1]).allSatisfy { $0.hasSuffix("]") })
    }

    @Test("its assumptions are those of the shipped scenario, number by number")
    func assumptions() throws {
        let shipped = try #require(Self.lempaala.scenario)
        let scenario = try #require(made(Table.small).get().loaded().scenario)
        #expect(scenario.absence == shipped.absence)
        #expect(scenario.counting == shipped.counting)
        #expect(scenario.ladder == shipped.ladder)
        #expect(scenario.roles == shipped.roles)
        #expect(scenario.seatAllocation == shipped.seatAllocation)
        #expect(scenario.money == shipped.money)
        #expect(scenario.weeklyLessons == shipped.weeklyLessons)
        #expect(scenario.observation == shipped.observation)
        #expect(scenario.run == shipped.run)
        #expect(scenario.population.supportShareByGrade == shipped.population.supportShareByGrade)
        #expect(scenario.population.inMigrationPerYear == shipped.population.inMigrationPerYear)
        #expect(scenario.population.outMigrationPerYear == shipped.population.outMigrationPerYear)
        #expect(scenario.population.intakeGrowth == shipped.population.intakeGrowth)
    }

    @Test("its class is like the shipped ones where it is not chosen")
    func smallClass() throws {
        let shipped = try #require(Self.lempaala.scenario?.classes.first { $0.id == "hakkari" })
        var own = try #require(
            made(Table.small) { $0.hasSmallClass = true }.get().loaded().scenario?.classes.first)
        #expect(own.hostSchool == "yla" && own.seats == 8 && own.initiallyOccupied == 6)
        #expect(
            own.stayDays == shipped.stayDays && own.effect == shipped.effect
                && own.relapseProbability == shipped.relapseProbability)
        #expect(
            own.yearlyReturnProbability == shipped.yearlyReturnProbability && own.yearCost == shipped.yearCost
        )
        let primary = Table.header + "a,A,0,5,5,5,5,0,0,0,0,0\nb,B,0,9,9,0,0,0,0,0,0,0\n"
        own = try #require(
            made(primary) { $0.hasSmallClass = true }.get().loaded().scenario?.classes.first)
        #expect(own.hostSchool == "a" && own.eligibility.grades.grades == [1, 2, 3, 4])
    }

    @Test("every number says where it comes from", arguments: Language.allCases)
    func marks(language: Language) throws {
        let folder = try made(Table.small, language) { $0.hasSmallClass = true }.get()
        let given = folder.loaded().inputs.filter {
            !$0.isWords && $0.place?.file.hasSuffix(".yaml") == true && $0.text.contains(where: \.isNumber)
        }
        #expect(given.filter(\.marks.isEmpty).map { "\($0.whereabouts): \($0.path)" } == [])
        #expect(given.count > 200)
    }

    @Test("the list of what to check names lines where the numbers are", arguments: Language.allCases)
    func checklist(language: Language) throws {
        let folder = try made(Table.small, language).get()
        let list = folder.text(MunicipalityFolder.checklist(language))
        /// The lines of a file that a row names.
        func named(_ row: Int, in file: String) throws -> [String] {
            let lines = folder.text(file).split(separator: "\n", omittingEmptySubsequences: false)
            let text = try #require(list.split(separator: "\n").first { $0.hasPrefix("| \(row) |") })
            return text.matches(of: #/`([a-z.]+)` \p{L}+ (\d+(, \d+)*)/#).filter { $0.1 == file }
                .flatMap { $0.2.split(separator: ", ").compactMap { Int($0) } }.map { String(lines[$0 - 1]) }
        }
        let posts = try named(5, in: "scenario.yaml")
        #expect(posts.count == 3)
        for (line, role) in zip(posts, ["curator", "psychologist", "nurse"]) {
            #expect(line.contains("role: \(role), posts: "))
        }
        for (row, count, words) in [
            (3, 6, ["perYear"]), (4, 3, ["effect: "]), (7, 8, ["exempt: ", "taken: "]),
            (8, 4, ["background: "]),
            (10, 4, ["vacancy: "]), (11, 4, ["threshold: "]), (12, 7, ["community: ", "otherWork: "]),
        ] {
            let lines = try named(row, in: "assumptions.yaml")
            #expect(lines.count == count, "\(row)")
            #expect(lines.allSatisfy { line in words.contains { line.contains($0) } }, "\(row): \(lines)")
        }
        // Those of a meeting are below the form that is named.
        let minutes = try named(9, in: "assumptions.yaml")
        #expect(minutes.count == 5 && minutes[2].contains("form: together"), "\(minutes)")
        #expect(minutes.filter { $0.contains("minutes: ") }.count == 4)
        #expect(list.matches(of: #/^\| \d+ \|/#.anchorsMatchLineEndings()).count == 16)
        let withClass = try made(Table.small, language) { $0.hasSmallClass = true }.get()
        let effects = withClass.text(MunicipalityFolder.checklist(language)).split(separator: "\n")
            .first { $0.hasPrefix("| 4 |") }
        let line = effects?.firstMatch(of: #/`scenario.yaml` \p{L}+ (\d+)/#).flatMap { Int($0.1) }
        let scenario = withClass.text("scenario.yaml").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(scenario[try #require(line) - 1].contains("effect: "))
    }

    /// Worked out by hand: 311 pupils, 301 of them in grades 1-9; 670, 780 and 460 of a post at most.
    @Test("posts are those of law and recommendation, no fewer")
    func posts() throws {
        func posts(_ table: String) throws -> [String: Double] {
            let staff = try #require(made(table).get().loaded().scenario?.staff)
            return Dictionary(uniqueKeysWithValues: staff.map { ($0.role, $0.posts) })
        }
        #expect(
            try posts(Table.small) == [
                "teacher": 0, "curator": 0.5, "psychologist": 0.4, "nurse": 0.7, "socialWorker": 0.5,
            ])
        func one(_ pupils: Int) -> String { Table.header + "a,A,0,0,0,0,0,0,0,0,0,\(pupils)\n" }
        #expect(try posts(one(670))["curator"] == 1)
        #expect(try posts(one(671))["curator"] == 1.1)
        #expect(try posts(one(780))["psychologist"] == 1)
        #expect(try posts(one(460))["nurse"] == 1)
        #expect(try posts(one(3))["curator"] == 0.1)
        let plan = try made(Table.small).get().loaded("plans/one-more-curator.yaml").scenario
        #expect(plan?.staff.first { $0.role == "curator" }?.posts == 1.5)
    }

    @Test("the shipped table gives the shipped schools and years, and posts that keep the law")
    func shippedTable() throws {
        let shipped = try #require(Self.lempaala.scenario)
        let answers = MunicipalityAnswers(
            name: "Lempäälä", schools: "\(repository)/scenarios/lempaala-schools.csv",
            years: try AnswerReading.years("2026-27..2030-31"))
        let folder = try MunicipalityFolder(answers, in: "ours", .fi, StandardPlugins.catalog)
        let scenario = try #require(folder.loaded().scenario)
        #expect(scenario.schools == shipped.schools && scenario.years == shipped.years)
        let posts = scenario.staff.map(\.posts)
        #expect(posts == [0, 5.2, 4.4, 6.8, 5.5])
        for (number, row) in scenario.staff.enumerated() {
            #expect(row.posts >= StatutoryNorm.lawfulPosts(scenario, pool: number))
        }
    }
}
