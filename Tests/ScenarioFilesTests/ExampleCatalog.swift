import Localization
import PluginKit
import SchoolDomain

/// A plugin with a parameter of every form that does nothing.
struct Wave: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "infection-wave", kind: .absence, version: "1.0", summary: "Waves of infections",
        parameters: [
            PluginParameter(
                "peak", .number(NumberRule(.none, from: 1, to: 10), default: 2), "Largest factor", .assumed()),
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1), default: nil), "Share struck"),
            PluginParameter("weekly", .flag(default: true), "Whether it is renewed each week"),
            PluginParameter("shape", .word(["bell", "flat"], default: "bell"), "How it rises and falls"),
            PluginParameter("first", .date(default: nil), "The first day"),
            PluginParameter("grades", .grades(default: .all), "Whom it strikes"),
            PluginParameter("school", .school, "Where"),
            PluginParameter("step", .step, "The step that it fills"),
            PluginParameter("help", .declared, "The intervention that is offered"),
        ])

    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {}
    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] { [] }
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault) {}
}

/// Any of two policies that give everyone the same score.
struct Lottery: Plugin, AllocationPlugin {
    static let descriptor = PluginDescriptor(
        id: "lottery", kind: .allocation, version: "1.0", summary: "Seats by lot")

    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {}
    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) throws(PluginFault) {}
}

let talkYAML = """
    plugin: talk
    kind: intervention
    version: "1.1"
    summary: A weekly talk
    parameters:
      step: {takes: step, default: consultation, text: The step whose work leads to it}
      role: {takes: role, default: psychologist, text: Who talks}
      minutes: {unit: min, from: 5 min, to: 4 h, default: 30 min, mark: A, text: Time a week}
      share: {unit: "%", from: 0 %, to: 100 %, text: Share of pupils who are offered it}
      multiplier: {unit: none, from: 0.5, to: 1.5, default: 0.95, mark: A, source: a guess, text: Factor}
      when: {words: [stepOpened, stepDone], default: stepDone, text: At the request or after the work}
    gives:
      interventions:
        - id: $id
          title: Talk of $minutes with the $role
          trigger: {$when: $step}
          coverage: $share
          ongoing: {role: $role, minutesPerWeek: $minutes}
          effect: {multiplier: $multiplier}

    """

/// What tests of scenario files may use: two plugins of code, a declared one, and one library that is refused.
let exampleCatalog = PluginCatalog(
    factories: [PluginFactory(Wave.self), PluginFactory(Lottery.self)],
    declared: [DeclaredSource(path: "plugins/talk/talk.yaml", contents: Array(talkYAML.utf8))],
    load: { path in
        path.hasSuffix("lottery.so")
            ? .success(PluginFactory(Lottery.self))
            : .failure(
                PluginRefusal(
                    of: path,
                    LocalizedText(
                        fi: "ei ole jaettu kirjasto", sv: "är inget delat bibliotek",
                        en: "is not a shared library"),
                    help: LocalizedText(
                        fi: "käännä se tälle koneelle", sv: "bygg det för denna maskin",
                        en: "build it for this machine")))
    })
