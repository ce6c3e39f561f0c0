import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain
import Stochastics
import Testing

/// What the section `plugins` of a scenario does.
@Suite struct PluginTests {
    /// Loads an overlay of the good scenario; `files` are written beside it.
    private func result(_ text: String, _ overrides: [String] = [], files: [String: String] = [:])
        -> LoadResult
    {
        withFolder { folder in
            for (name, content) in files { write(content, to: "\(folder)/\(name)") }
            write("extends: \(fixture("good.yaml"))\n\(text)", to: "\(folder)/s.yaml")
            return ScenarioLoader.load(
                path: "\(folder)/s.yaml", overrides: overrides, plugins: exampleCatalog)
        }
    }

    private func load(_ text: String, _ overrides: String..., files: [String: String] = [:]) throws
        -> Scenario
    {
        let result = result(text, overrides, files: files)
        // What these pieces do to absence is not looked at.
        let told = result.diagnostics.filter { !$0.message.en.contains("does not change absence") }
        #expect(told.map { $0.rendered() } == [])
        return try #require(result.scenario)
    }

    private func plain() throws -> Scenario {
        try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
    }

    private let flu =
        "{id: flu, use: infection-wave, share: 5 %, first: 2027-01-11, step: meeting, help: mentors"

    @Test func `a plugin of code is given every parameter in its order`() throws {
        let scenario = try load(
            "plugins: [\(flu), shape: flat, grades: 7-9, school: moisio, weekly: false}]\n")
        let use = try #require(scenario.plugins.first)
        #expect(scenario.plugins.count == 1)
        #expect([use.id, use.plugin, use.version] == ["flu", "infection-wave", "1.0"])
        #expect(use.names == Wave.descriptor.parameters.map(\.name))
        #expect(
            use.values == [
                .number(2), .number(0.05), .flag(false), .word("flat"),
                .date(try #require(CalendarDate("2027-01-11"))), .grades(GradeSet(7...9)), .school("moisio"),
                .step("meeting"), .declared("mentors"),
            ])
    }

    @Test func `a school that is left out means all, and so does the word`() throws {
        #expect(try load("plugins: [\(flu)}]\n").plugins[0].values[6] == .school(nil))
        #expect(try load("plugins: [\(flu), school: all}]\n").plugins[0].values[6] == .school(nil))
    }

    @Test func `plugins of code come bound to what makes them, in the scenario's order`() {
        let result = result("plugins: [{id: lottery}, {id: talk, share: 5 %}, \(flu)}]\n")
        #expect(result.plugins.map(\.use.id) == ["lottery", "flu"])
        #expect(result.plugins.map(\.descriptor.id) == ["lottery", "infection-wave"])
        #expect(result.plugins.map(\.use) == result.scenario?.plugins)
        #expect(result.declared.map(\.id) == ["talk"])
        #expect(result.declared.map(\.version) == ["1.1"])
        #expect(result.declared.map(\.contents) == [Array(talkYAML.utf8)])
    }

    @Test func `a change from the command line equals the same words in the file`() throws {
        let changed = try load("plugins: [\(flu)}]\n", "plugins.flu.peak=3", "plugins.flu.share=7 %")
        let written = try load("plugins: [\(flu.replacing("5 %", with: "7 %")), peak: 3}]\n")
        #expect(changed == written)
        #expect(changed.plugins[0].values[0] == .number(3))
    }

    @Test func `a declared plugin is what it gives`() throws {
        let used = try load("plugins: [{id: talk, share: 50 %}]\n")
        let written = try load(
            """
            interventions:
              - id: talk
                title: Talk of 30 min with the psychologist
                trigger: {stepDone: consultation}
                coverage: 50 %
                ongoing: {role: psychologist, minutesPerWeek: 30 min}
                effect: {multiplier: 0.95}

            """)
        #expect(used == written)
    }

    @Test func `a number may be given as a distribution where its piece takes one`() throws {
        let talk = try load(
            "plugins: [{id: talk, share: 50 %, multiplier: {uniform: {from: 0.9, to: 1}}, when: stepOpened}]\n"
        )
        #expect(talk.interventions.last?.effect?.multiplier == .law(.uniform(from: 0.9, to: 1)))
        #expect(talk.interventions.last?.trigger == .stepOpened("consultation"))
        let share = result("plugins: [{id: talk, share: {uniform: {from: 10 %, to: 20 %}}}]\n")
        #expect(
            share.diagnostics.map(\.message.en) == [
                "`interventions.talk.coverage` is a mapping; it must be a share, such as `30 %`"
            ])
    }

    @Test func `a declared plugin can be used twice`() throws {
        let scenario = try load(
            "plugins: [{id: first, use: talk, share: 50 %}, {id: second, use: talk, share: 40 %, step: meeting}]\n"
        )
        #expect(scenario.interventions.map(\.id) == ["mentors", "first", "second"])
        #expect(scenario.interventions[2].trigger == .stepDone("meeting"))
    }

    @Test func `a title that two uses would share is followed by the name of the use`() throws {
        let twice = "{id: first, use: talk, share: 50 %}, {id: second, use: talk, share: 40 %}"
        let title = "Talk of 30 min with the psychologist"
        func titles(_ text: String) throws -> [LocalizedText] {
            try load(text).interventions.dropFirst().map(\.title)
        }
        #expect(try titles("plugins: [{id: first, use: talk, share: 50 %}]\n") == [.init(title)])
        #expect(
            try titles("plugins: [\(twice)]\n") == [.init("\(title) (first)"), .init("\(title) (second)")])
        #expect(
            try titles("plugins: [\(twice.replacing("40 %", with: "40 %, role: curator"))]\n")
                == [.init(title), .init("Talk of 30 min with the curator")])
        let own = "interventions: [{id: second, title: \(title)}]\n"
        #expect(try titles("plugins: [\(twice)]\n\(own)") == [.init("\(title) (first)"), .init(title)])
    }

    @Test func `what a use was given is told, with its defaults and as it was typed`() {
        let use = "{id: t, use: talk, share: 50 %, multiplier: {uniform: {from: 0.9, to: 1}}}"
        let given = result("plugins: [\(use)]\n", ["plugins.t.minutes=1 h"]).declared.first?.given ?? []
        #expect(
            given.map { "\($0.parameter) \($0.typed)" } == [
                "step consultation", "role psychologist", "minutes 1 h", "share 50 %",
                "multiplier {uniform: {from: 0.9, to: 1}}", "when stepDone",
            ])
    }

    @Test func `the file that uses a plugin counts over it, and it counts over what that file extends`()
        throws
    {
        let over = try load(
            "plugins: [{id: talk, share: 50 %}]\ninterventions: [{id: talk, coverage: 20 %, effect: ~}]\n")
        #expect(over.interventions.last?.coverage == 0.2)
        #expect(over.interventions.last?.effect == nil)
        #expect(over.interventions.last?.ongoing?.minutesPerWeek == 30)
        let under = try load("plugins: [{id: mentors, use: talk, share: 30 %}]\n")
        #expect(under.interventions.map(\.id) == ["mentors"])
        #expect(under.interventions[0].coverage == 0.3)
        #expect(under.interventions[0].patienceDays == .fixed(60))
    }

    @Test func `an overlay changes what the plugin of the scenario below gives, and its parameters`() throws {
        let middle = "extends: \(fixture("good.yaml"))\nplugins: [{id: talk, share: 50 %, role: curator}]\n"
        func top(_ text: String) throws -> [Intervention] {
            try withFolder { folder in
                write(middle, to: "\(folder)/middle.yaml")
                write("extends: middle.yaml\n\(text)", to: "\(folder)/s.yaml")
                let result = ScenarioLoader.load(path: "\(folder)/s.yaml", plugins: exampleCatalog)
                #expect(result.diagnostics == [])
                return try #require(result.scenario).interventions
            }
        }
        #expect(try top("interventions: [{id: talk, remove: true}]\n").map(\.id) == ["mentors"])
        #expect(try top("plugins: [{id: talk, remove: true}]\n").map(\.id) == ["mentors"])
        let changed = try top("plugins: [{id: talk, minutes: 1 h}]\n")[1]
        #expect(changed.ongoing == OngoingSupport(role: "curator", minutesPerWeek: 60))
        #expect(try top("interventions: [{id: talk, ongoing: ~}]\n")[1].ongoing == nil)
    }

    @Test func `the command line changes parameters, the pieces, and which plugins there are`() throws {
        let talk = "plugins: [{id: talk, share: 50 %}]\n"
        #expect(try load(talk, "plugins.talk.share=10 %").interventions.last?.coverage == 0.1)
        #expect(try load(talk, "interventions.talk.coverage=20 %").interventions.last?.coverage == 0.2)
        let both = try load(talk, "interventions.talk.coverage=20 %", "plugins.talk.share=10 %")
        #expect(both.interventions.last?.coverage == 0.2)
        let added = try load("", "plugins=[{id: talk, share: 50 %}]", "interventions.talk.coverage=5 %")
        #expect(added.interventions.last?.coverage == 0.05)
        #expect(try load(talk, "plugins=[]") == plain())
    }

    @Test func `a plugin's file is looked for beside the file that names it`() throws {
        let scenario = try load(
            "plugins: [{id: mine, from: own.yaml, share: 10 %}]\n",
            files: ["own.yaml": talkYAML.replacing("plugin: talk", with: "plugin: own")])
        #expect(scenario.interventions.last?.id == "mine")
        let result = result(
            "plugins: [{id: mine, from: own.yaml, share: 10 %}]\n", files: ["own.yaml": talkYAML])
        #expect(
            result.sources.map { $0.path.split(separator: "/").last } == [
                "s.yaml", "good.yaml", "own.yaml", "schools.csv", "staff.csv", "waiting.csv",
            ])
        #expect(result.declared.map(\.plugin) == ["talk"])
    }

    @Test func `control characters that YAML names reach nobody`() throws {
        let yaml = talkYAML.replacing("A weekly talk", with: #""A \e[31mweekly\r\ntalk""#)
            .replacing("title: Talk of", with: #"title: "\e]0;Talk\a of""#)
            .replacing("with the $role", with: "").replacing(#"of" $minutes "#, with: #"of $minutes""#)
        let read = DeclaredPlugin.read(DeclaredSource(path: "talk.yaml", contents: Array(yaml.utf8)))
        #expect(read.diagnostics.map { $0.rendered() } == [])
        #expect(read.plugin?.summary == "A [31mweekly  talk")
        let last = try load(
            "plugins: [{id: n, from: talk.yaml, share: 5 %}]\n", files: ["talk.yaml": yaml]
        ).interventions.last
        #expect(last?.title == LocalizedText("]0;Talk of 30 min"))
    }

    @Test func `dollar signs and names end where they should`() throws {
        let plugin = """
            plugin: names
            kind: intervention
            version: "1"
            summary: Names
            parameters: {word: {takes: text, text: A word}, price: {unit: EUR, text: Price}}
            gives:
              interventions: [{id: $id-$word, title: "5 $, $$word, $word.", trigger: yearStart, costPerPupil: $price}]

            """
        let last = try load(
            "plugins: [{id: n, from: names.yaml, word: ab, price: 3 EUR}]\n", files: ["names.yaml": plugin]
        ).interventions.last
        #expect(last?.id == "n-ab")
        #expect(last?.title == LocalizedText("5 $, $word, ab."))
        #expect(last?.costPerPupil == 3)
    }
}
