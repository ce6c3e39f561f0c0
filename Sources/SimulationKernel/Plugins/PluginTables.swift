import PluginKit
import SchoolDomain

/// The plugins of a model: instances made from what the scenario gives, and what the kernel needs to know of them.
public final class PluginTables: Sendable {
    /// A plugin that is called with batches of pupils.
    public final class Acting: Sendable {
        /// Its name in the scenario.
        public let name: String
        /// What it is, takes, reads and draws.
        public let descriptor: PluginDescriptor
        /// Made from what the scenario gives it, for this model alone.
        public let instance: any ActingPlugin
        /// First of its outputs among those of all observers.
        public let firstOutput: Int
        /// Through which it is called, so that it sees and does only what it declares.
        public let caller: PluginCaller

        init(
            _ name: String, _ descriptor: PluginDescriptor, _ instance: any ActingPlugin, firstOutput: Int,
            _ caller: PluginCaller
        ) {
            self.name = name
            self.descriptor = descriptor
            self.instance = instance
            self.firstOutput = firstOutput
            self.caller = caller
        }
    }

    /// The plugin that gives free seats, of which a scenario has one at most.
    public struct Allocation: Sendable {
        /// Its name in the scenario.
        public let name: String
        /// What it is, takes, reads and draws.
        public let descriptor: PluginDescriptor
        /// Made from what the scenario gives it, for this model alone.
        public let instance: any AllocationPlugin
        /// Through which it is called; a score that is not a number is its breach.
        public let caller: PluginCaller
    }

    /// A plugin that writes results.
    public struct Exporter: Sendable {
        /// Its name in the scenario.
        public let name: String
        /// Made from what the scenario gives it; called when the results are there.
        public let instance: any ExporterPlugin
    }

    /// What plugins may know of the scenario and its calendar.
    public let world: PluginWorld
    /// In the order of the scenario.
    public let acting: [Acting]
    /// Who gives free seats; `nil`: whoever has waited longest gets one.
    public let allocation: Allocation?
    /// They have no part in a run.
    public let exporters: [Exporter]
    /// Outputs of all observers, in order: the plugin's name and the output.
    public let outputs: [(plugin: String, output: PluginOutput)]
    /// Whether no plugin has a part in a run; exporters have none.
    public var isEmpty: Bool { acting.isEmpty && allocation == nil }

    init(_ plugins: [BoundPlugin], _ world: PluginWorld, _ scenario: Scenario) throws(PluginBreach) {
        self.world = world
        var acting: [Acting] = []
        var allocation: Allocation?
        var exporters: [Exporter] = []
        var outputs: [(plugin: String, output: PluginOutput)] = []
        for plugin in plugins {
            let name = plugin.use.id
            let caller = PluginCaller(name, plugin.descriptor, world)
            switch try Self.instance(of: plugin, world, scenario) {
            case .acting(let instance):
                acting.append(
                    Acting(name, plugin.descriptor, instance, firstOutput: outputs.count, caller))
                outputs += plugin.descriptor.outputs.map { (name, $0) }
            case .allocation(let instance):
                require(allocation == nil, "two allocation policies, the second is `\(name)`")
                allocation = Allocation(
                    name: name, descriptor: plugin.descriptor, instance: instance, caller: caller)
            case .exporter(let instance): exporters.append(Exporter(name: name, instance: instance))
            }
        }
        self.acting = acting
        self.allocation = allocation
        self.exporters = exporters
        self.outputs = outputs
    }

    private static func instance(
        of plugin: BoundPlugin, _ world: PluginWorld, _ scenario: Scenario
    ) throws(PluginBreach) -> PluginInstance {
        let values = zip(plugin.descriptor.parameters, plugin.use.values).map { parameter, value in
            resolved(value, parameter, world, scenario)
        }
        do {
            return try plugin.factory.make(
                PluginValues(names: plugin.descriptor.parameters.map(\.name), values: values), world)
        } catch {
            throw PluginBreach(plugin: plugin.use.id, phase: PluginBreach.preparation, message: error.message)
        }
    }

    /// What a plugin is told for a value: positions instead of names, school days instead of dates.
    static func resolved(
        _ value: PluginValue, _ parameter: PluginParameter, _ world: PluginWorld, _ scenario: Scenario
    ) -> PluginValues.Value {
        func position(_ id: String, _ ids: [String]) -> PluginValues.Value {
            PluginValues.Value(number: Double(ids.firstIndex(of: id) ?? -1), text: id)
        }
        switch value {
        case .number(let number): return .init(number: number, text: String(number))
        case .flag(let flag): return .init(number: flag ? 1 : 0, text: String(flag))
        case .word(let word):
            guard case .word(let words, _) = parameter.form else { return .init(number: -1, text: word) }
            return position(word, words)
        case .date(let date):
            let (year, month, day) = date.parts
            let wanted = year * 10_000 + month * 100 + day
            let first = world.days.firstIndex { $0.date >= wanted } ?? world.days.count
            return .init(number: Double(first), text: date.description)
        case .grades(let grades):
            return .init(
                number: Double(grades.bits), text: grades.grades.map(String.init).joined(separator: ","))
        case .school(let id): return id.map { position($0, world.schools) } ?? .init(number: -1, text: "all")
        case .step(let id): return position(id, world.steps)
        case .declared(let id): return position(id, world.interventions)
        }
    }
}

extension PluginWorld {
    /// What plugins may know of a scenario and its calendar.
    convenience init(_ scenario: Scenario, _ calendar: ModelCalendar, pupilLimit: Int) {
        self.init(
            days: calendar.days.indices.map { day in
                let (year, month, number) = calendar.days[day].date.parts
                return PluginDay(
                    year: calendar.yearOfDay[day], term: calendar.termOfDay[day],
                    week: calendar.weekOfDay[day], weekday: calendar.days[day].weekday,
                    date: year * 10_000 + month * 100 + number)
            },
            yearFirst: calendar.years.map(\.first) + [calendar.dayCount],
            lessonsBefore: calendar.lessonsBefore.map(Int.init), schools: scenario.schools.map(\.id),
            steps: scenario.ladder.map(\.id), profiles: scenario.population.profiles.map(\.id),
            classes: scenario.classes.map(\.id), interventions: scenario.interventions.map(\.id),
            pupilLimit: pupilLimit)
    }
}
