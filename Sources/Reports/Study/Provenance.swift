import Experiments
import Localization
import Planning
import PluginKit
import SchoolDomain
import Tables

/// Where an answer's numbers come from: the program, the scenario's file and its digest, seed, replications, plugins,
/// and what a plan was to reach. The same of all gives the same numbers.
public enum Provenance {
    /// One scenario, as it was simulated.
    public struct Source: Sendable {
        /// In files: the scenario file's name without its ending, such as `first-run`.
        public var id: String
        public var bound: BoundScenario
        public var replications: Int
        public var seed: UInt64
        /// Of the search for a plan; `nil` when none was looked for.
        public var question: ServiceQuestion?
        /// Of one simulation that was looked into: what else it takes to see it again.
        public var further: [(item: ResultCell, content: ResultCell)] = []
        /// Within how many school days a seat was to be had; `nil` when that was no question.
        public var seatWithinDays: Int?

        public init(_ bound: BoundScenario, id: String? = nil, replications: Int, seed: UInt64) {
            self.id = id ?? Self.stem(bound)
            self.bound = bound
            self.replications = replications
            self.seed = seed
        }

        /// A scenario for which a plan was looked for, and nothing else simulated.
        public init(_ bound: BoundScenario, _ question: ServiceQuestion, seatWithinDays: Int? = nil) {
            self.init(bound, replications: question.replications, seed: question.seed)
            self.question = question
            self.seatWithinDays = seatWithinDays
        }

        /// What a scenario is called in files.
        static func stem(_ bound: BoundScenario) -> String {
            bound.origin.map { stem(ofPath: $0.path) } ?? "scenario"
        }

        /// The same of several, a name of its own for each: the second `plan` is `plan-2`.
        static func ids(_ scenarios: [BoundScenario]) -> [String] {
            var known: Set<String> = []
            return scenarios.map { bound in
                let plain = stem(bound)
                var (id, number) = (plain, 2)
                while !known.insert(id).inserted {
                    id = "\(plain)-\(number)"
                    number += 1
                }
                return id
            }
        }

        static func stem(ofPath path: String) -> String {
            let file = path.split(separator: "/").last.map(String.init) ?? path
            let ending = [".yaml", ".yml"].first { file.hasSuffix($0) } ?? ""
            return String(file.dropLast(ending.count))
        }
    }

    /// A row for each item of each scenario, and in another table one for each plugin, if there are any.
    ///
    /// - Parameter build: version and build of the program.
    public static func tables(_ sources: [Source], _ build: String) -> [ResultTable] {
        let plugins = plugins(sources)
        return ([items(sources, build)] + (plugins.rows.isEmpty ? [] : [plugins])).map { $0.forRecord() }
    }

    /// The same of what was counted of a worksheet, without any simulation.
    public static func tables(
        ofWorksheet title: LocalizedText, path: String, digest: String, _ build: String
    ) -> [ResultTable] {
        var table = empty
        let items: [(ResultCell, ResultCell)] = [
            program(build), (.named("name", Words.scenarioName), .word(title)),
            (.named("file", Words.scenarioFile), .text(path)),
            (.named("digest", Words.digest), .text(digest)),
        ]
        for (item, content) in items {
            table.add([.named(Source.stem(ofPath: path), title), item, content])
        }
        return [table.forRecord()]
    }

    private static var empty: ResultTable {
        ResultTable(
            "provenance", title: Words.provenance, note: Words.provenanceNote,
            columns: [
                StudyTables.scenarioColumn, .key("item", Words.item, about: Words.itemAbout),
                .note("content", Words.content, about: Words.contentAbout),
            ])
    }

    private static func program(_ build: String) -> (ResultCell, ResultCell) {
        (.named("program", Words.program), .text("Porras \(build)"))
    }

    private static func items(_ sources: [Source], _ build: String) -> ResultTable {
        var table = empty
        for source in sources {
            let name = source.bound.scenario.name
            for (item, content) in items(source, build) + items(source.question, source.seatWithinDays)
                + source.further
            {
                table.add([.named(source.id, name), item, content])
            }
        }
        return table
    }

    private static func plugins(_ sources: [Source]) -> ResultTable {
        var table = ResultTable(
            "plugins", title: Words.Run.plugins,
            columns: [
                StudyTables.scenarioColumn, .key("id", Words.Plugins.name, about: Words.Plugins.idAbout),
                .note("plugin", Words.plugin, about: Words.Plugins.pluginAbout),
                .note("version", Words.Plugins.version, about: Words.Plugins.versionAbout),
                .note("way", Words.Plugins.way, about: Words.Plugins.wayAbout),
                .note("sha256", Words.digest, about: Words.Plugins.digestAbout),
            ])
        for source in sources {
            for plugin in source.bound.provenance {
                table.add([
                    .named(source.id, source.bound.scenario.name), .text(plugin.id), .text(plugin.plugin),
                    .text(plugin.version), .text(plugin.way.rawValue),
                    plugin.digest.map { .text($0) } ?? .none,
                ])
            }
        }
        return table
    }

    private static func items(_ source: Source, _ build: String) -> [(ResultCell, ResultCell)] {
        let scenario = source.bound.scenario
        var items: [(ResultCell, ResultCell)] = [
            program(build), (.named("name", Words.scenarioName), .word(scenario.name)),
            (.named("question", Words.question), .word(scenario.question)),
        ]
        if let origin = source.bound.origin {
            items.append((.named("file", Words.scenarioFile), .text(origin.path)))
            items.append((.named("digest", Words.digest), .text(origin.digest)))
            items += origin.changes.map { (.named("change", Words.changedValue), .text($0)) }
            if let years = origin.firstYears {
                items.append((.named("years", Words.firstYears(years.how)), .text("\(years.count)")))
            }
        }
        items.append((.named("seed", Words.seed), .text("\(source.seed)")))
        items.append((.named("replications", Words.replications), .text("\(source.replications)")))
        return items
            + source.bound.provenance.map { plugin in
                (.named("plugin", Words.plugin), .text(described(plugin)))
            }
    }

    /// What a plan was to reach.
    private static func items(
        _ question: ServiceQuestion?, _ seatWithinDays: Int?
    ) -> [(ResultCell, ResultCell)] {
        guard let question else { return [] }
        return [
            (.named("target", Words.Plan.target), percent(question.target)),
            (.named("confidence", Words.Plan.confidence), percent(question.confidence)),
            (.named("assurance", Words.Plan.assurance), percent(question.assurance)),
            (.named("planning_replications", Words.Plan.replications), .text("\(question.replications)")),
        ]
            + (seatWithinDays.map {
                [(.named("seat_within_days", Words.Plan.seatDays), .text("\($0)"))]
            } ?? [])
    }

    private static func percent(_ share: Double) -> ResultCell {
        .word(Words.percent(Words.percentDigits(share)))
    }

    private static func described(_ plugin: PluginProvenance) -> String {
        "\(named(plugin)) \(plugin.way.rawValue)" + (plugin.digest.map { " \($0)" } ?? "")
    }

    /// `flu (infection-wave) 1.0.0`; a use that is called like its plugin once only.
    static func named(_ plugin: PluginProvenance) -> String {
        let name = plugin.id == plugin.plugin ? plugin.id : "\(plugin.id) (\(plugin.plugin))"
        return "\(name) \(plugin.version)"
    }
}

extension StudyTables {
    /// Where the numbers of a study and of its plans come from.
    public static func provenance(_ study: Study, plans: [StudyPlan] = []) -> [ResultTable] {
        let sources = study.parts.enumerated().map { number, part in
            var source = Provenance.Source(
                part.result.bound, id: part.id, replications: part.result.replications,
                seed: part.result.seed)
            if plans.indices.contains(number) {
                source.question = plans[number].staffing.question
                source.seatWithinDays = plans[number].seats.withinDays
            }
            return source
        }
        return Provenance.tables(sources, study.build)
    }
}
