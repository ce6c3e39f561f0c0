import Experiments
import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import StandardPlugins
import Tables
import Testing

@testable import Reports

@Suite("Tables of inputs")
struct InputTableTests {
    private static func part(_ id: String, _ changes: String...) -> InputTables.Part {
        let result = ScenarioLoader.load(
            path: "\(repository)/scenarios/\(id).yaml", overrides: changes, plugins: StandardPlugins.catalog)
        return InputTables.Part(id: id, name: result.scenario?.name ?? "", inputs: result.inputs)
    }

    private static func row(_ path: String, _ table: ResultTable) -> [String: ResultCell] {
        let cells = table.rows.first { $0[table.position(of: "path")] == .text(path) } ?? []
        return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.id), cells))
    }

    @Test("a value stands as typed, as a number, with its unit, basis, explanation and line")
    func assumptions() {
        let table = InputTables.assumptions([Self.part("lempaala", "run.seed=3")])
        let minutes = Self.row("roles.curator.background.minutes.gamma.mean", table)
        #expect(minutes["value"] == .text("60 min") && minutes["number"] == .number(60))
        #expect(minutes["unit"] == .named("minutes", "min") && minutes["source"] == .text("[A-19]"))
        #expect(
            minutes["mark"]
                == .named(
                    "A-19", LocalizedText(fi: "oletus A-19", sv: "antagande A-19", en: "assumption A-19")))
        #expect(minutes["scenario"] == .named("lempaala", "Lempäälä 2026-31"))
        guard case .text(let place)? = minutes["place"] else {
            Issue.record("no place")
            return
        }
        #expect(place.contains("scenarios/lempaala.yaml:"))
        let share = Self.row("population.supportShare", table)
        #expect(share["number"] == .number(6.7) && share["unit"] == .named("percent", "%"))
        let seed = Self.row("run.seed", table)
        #expect(
            seed["number"] == .number(3) && seed["place"] == .text("--set") && seed["mark"] == ResultCell.none
        )
        let lessons = Self.row("weeklyLessons", table)
        #expect(lessons["number"] == ResultCell.none && lessons["unit"] == ResultCell.none)
        let patience = Self.row("ladder.meeting.patience", table)
        #expect(patience["value"] == .text("none") && patience["place"] == ResultCell.none)
        #expect(Self.row("name", table).isEmpty)
    }

    @Test("days of school and hours of absence have the words of results: school days, lessons")
    func units() {
        let table = InputTables.assumptions([Self.part("lempaala")])
        #expect(Self.row("ladder.meeting.threshold", table)["unit"] == .named("lessons", "h"))
        #expect(
            Self.row("roles.socialWorker.caseload.caseDays.gamma.mean", table)["unit"]
                == .named("school days", "d"))
        #expect(Self.row("money.placementDays", table)["unit"] == .named("days", "d"))
        let clock = InputTables.assumptions([Self.part("lempaala", "counting.hour=clock")])
        #expect(Self.row("ladder.meeting.threshold", clock)["unit"] == .named("hours", "h"))
    }

    @Test("only what differs stands among the differences, and a declared plugin's use with what it gives")
    func differences() {
        let base = Self.part("lempaala")
        let mentors = Self.part("studies/mentors", "staff.curator.posts=5.9 htv")
        let table = InputTables.differences([base, mentors])
        #expect(table.columns.map(\.id) == ["path", "in_lempaala", "in_studies/mentors"])
        let posts = Self.row("staff.curator.posts", table)
        #expect(posts["in_lempaala"] == .text("5.1") && posts["in_studies/mentors"] == .text("5.9 htv"))
        let use = Self.row("plugins.mentors.posts", table)
        #expect(use["in_lempaala"] == ResultCell.none && use["in_studies/mentors"] == .text("2 htv"))
        let pay = Self.row("roles.mentor.monthlyPay", InputTables.assumptions([mentors]))
        #expect(pay["source"] == .text("A-16, as a youth worker") && pay["value"] == .text("2900 EUR"))
        let known = ["staff.", "plugins.", "roles.", "interventions."]
        for row in table.rows {
            guard case .text(let path) = row[0] else { continue }
            #expect(known.contains { path.hasPrefix($0) }, "\(path)")
            #expect(row[1] != row[2])
        }
        #expect(InputTables.all([base]).map(\.id) == ["assumptions"])
        var same = base
        same.id = "same"
        #expect(InputTables.differences([base, same]).rows.isEmpty)
    }

    @Test("the source of every default of the program's own is told in each language")
    func defaultSources() {
        let parameters = StandardPlugins.catalog.factories.flatMap(\.descriptor.parameters)
        let sources = ScenarioSchema.fields().flatMap(\.sources) + parameters.compactMap(\.source)
        #expect(Set(sources).count > 15)
        for source in Set(sources.map(\.text)) {
            let words = Words.defaultSource(source)
            #expect(Set([words.fi, words.sv, words.en]).count == 3, "\(source)")
        }
        let cause = Self.row("absence.severe.cause", InputTables.assumptions([Self.part("first-run")]))
        #expect(cause["source"] == .word(LocalizedText(fi: "oletus", sv: "antagande", en: "assumption")))
    }

    @Test("a study's tables hold the inputs of its scenarios")
    func study() throws {
        let scenario = try Shipped.scenario()
        let inputs = ScenarioLoader.load(path: "\(repository)/scenarios/first-run.yaml").inputs
        let origin = ScenarioOrigin(path: "first-run.yaml", digest: "", inputs: inputs)
        let result = try Experiment.run(
            BoundScenario(scenario, origin: origin), replications: 2, seed: 1, threads: 2)
        let set = StudyTables.all(Study([result], build: "1"))
        #expect(set.table("assumptions").rows.count == inputs.count { !$0.isWords })
        #expect(!set.tables.contains { $0.id == "input_differences" })
    }
}

extension FieldDeclaration {
    /// Of all defaults in it, its own first.
    fileprivate var sources: [ParameterSource] {
        (source.map { [$0] } ?? []) + kind.fields.flatMap(\.sources)
    }
}

extension FieldKind {
    /// All that may be said in it.
    fileprivate var fields: [FieldDeclaration] {
        switch self {
        case .mapping(let fields): fields
        case .oneKey(let alternatives, let beside): alternatives + beside
        case .anyOf(let kinds): kinds.flatMap(\.fields)
        case .list(let kind, _), .byGrade(let kind), .byName(let kind): kind.fields
        case .plugin(let plugins): plugins.flatMap(\.fields)
        default: []
        }
    }
}
