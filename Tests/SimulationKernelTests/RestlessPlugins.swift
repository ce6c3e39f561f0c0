import PluginKit
import SchoolDomain

/// Plugins that do everything their kind may do, at random: for tests of the kernel, not of the plugins.
enum Restless {
    /// A random scenario with one plugin of every kind that acts in a run.
    static func scenario(_ number: Int) -> BoundScenario {
        var scenario = ScenarioFactory.random(number)
        let plugins = [
            bound("wave", PluginFactory(Wave.self)), bound("alarm", PluginFactory(Alarm.self)),
            bound("second", PluginFactory(Wave.self)), bound("offers", PluginFactory(Offers.self)),
            bound("lottery", PluginFactory(Lottery.self)), bound("watch", PluginFactory(Watch.self)),
        ]
        scenario.plugins = plugins.map(\.use)
        return BoundScenario(scenario, plugins: plugins)
    }

    /// A random scenario with one plugin that acts seldom and then makes a step due for half of the pupils: what is
    /// foreseen of them between its days, it undoes.
    static func bells(_ number: Int) -> BoundScenario {
        var scenario = ScenarioFactory.random(number)
        let bell = bound("bell", PluginFactory(Bell.self))
        scenario.plugins = [bell.use]
        return BoundScenario(scenario, plugins: [bell])
    }

    static func bound(_ id: String, _ factory: PluginFactory) -> BoundPlugin {
        BoundPlugin(
            use: PluginUse(
                id: id, plugin: factory.descriptor.id, version: factory.descriptor.version, names: [],
                values: []),
            factory: factory)
    }

    /// Days of a year chosen by draws.
    static func someDays(_ world: PluginWorld, _ year: Int, _ draws: PluginDraws, share: Double) -> [Int] {
        world.days(ofYear: year).filter { draws.unit(0, $0, 1) < share }
    }

    /// Sets factors and keeps pupils away.
    struct Wave: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "restless-wave", kind: .absence, version: "1", summary: "absence at random",
            columns: [.grade], decisions: ["days", "pupil"])
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            Restless.someDays(world, year, draws, share: 0.2)
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init).reversed() where batch.grade[pupil] > 1 {
                let chance = draws.unit(1, pupil, batch.day)
                if chance < 0.2 { effects.factor(pupil, chance * 15) }
                if chance > 0.85 {
                    effects.absent(
                        pupil, days: Int(chance * 1000) % 9 + 1, chance > 0.93 ? .unauthorised : .leave)
                }
            }
        }
    }

    /// Makes steps due.
    struct Alarm: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "restless-alarm", kind: .escalation, version: "1", summary: "steps at random",
            decisions: ["days", "step"])
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            Restless.someDays(world, year, draws, share: 0.1)
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init) {
                let chance = draws.unit(1, pupil, batch.day)
                if chance < 0.1 { effects.due(pupil, step: Int(chance * 1e6) % world.steps.count) }
            }
        }
    }

    /// Makes steps due, seldom and for many.
    struct Bell: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "restless-bell", kind: .escalation, version: "1", summary: "steps for many on few days")
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            world.days(ofYear: year).filter { $0 % 11 == 4 }
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init) where pupil % 2 == batch.day % 2 {
                effects.due(pupil, step: (batch.day / 11) % world.steps.count)
            }
        }
    }

    /// Sets factors and offers interventions; remembers how often.
    struct Offers: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "restless-offers", kind: .intervention, version: "1", summary: "offers at random",
            columns: [.lessonsMissed, .support], decisions: ["days", "pupil"], memory: 2)
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            Restless.someDays(world, year, draws, share: 0.15)
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init) where batch.lessonsMissed[pupil] > 3 {
                batch.remember(batch.memory(pupil, 1) + 1, pupil, 1)
                let chance = draws.unit(1, pupil, batch.day)
                let count = world.interventions.count
                if chance < 0.3, count > 0, batch.memory(pupil, 1) < 5 {
                    effects.offer(pupil, intervention: Int(chance * 1e6) % count)
                }
                if chance > 0.7 { effects.factor(pupil, batch.hasSupport(pupil) ? 0.5 : chance) }
            }
        }
    }

    /// Seats by lot, need and profile.
    struct Lottery: Plugin, AllocationPlugin {
        static let descriptor = PluginDescriptor(
            id: "restless-lottery", kind: .allocation, version: "1", summary: "seats at random",
            columns: [.lessonsMissed, .profile, .waitingSince, .school], decisions: ["lot"], memory: 1)
        init(_ values: PluginValues, world: PluginWorld) {}

        func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
            for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
                batch.remember(batch.memory(pupil) + 1, pupil)
                let lot = draws.unit(0, pupil, batch.seatClass ?? 0) < 0.5 ? 1.0 : 0
                scores[index] =
                    lot + Double(batch.lessonsMissed[pupil] / 40 + batch.profile[pupil] + batch.school[pupil])
                    - Double((batch.day - batch.waitingSince[pupil]) / 20) + batch.memory(pupil)
            }
        }
    }

    /// Adds up every column, so that a difference in any of them shows.
    struct Watch: Plugin, ActingPlugin {
        static let columns = PluginColumn.allCases
        static let descriptor = PluginDescriptor(
            id: "restless-watch", kind: .observer, version: "1", summary: "sums of all columns",
            columns: columns, decisions: ["days"],
            outputs: columns.map { PluginOutput("sum\($0.rawValue)", unit: "1", "a sum") })
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            Restless.someDays(world, year, draws, share: 0.2)
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for (output, column) in Self.columns.enumerated() {
                let sum = batch.pupils.reduce(0) { sum, row in
                    let pupil = Int(row)
                    let value = Self.value(column, of: pupil, in: batch)
                    return sum + (value == PluginBatch.never ? 0 : value * (pupil % 7 + 1))
                }
                effects.record(output, Double(sum))
            }
        }

        private static func value(_ column: PluginColumn, of pupil: Int, in batch: PluginBatch) -> Int {
            switch column {
            case .school: batch.school[pupil]
            case .grade: batch.grade[pupil]
            case .profile: batch.profile[pupil]
            case .support: batch.hasSupport(pupil) ? 1 : 0
            case .lessonsMissed: batch.lessonsMissed[pupil]
            case .daysMissed: batch.daysMissed[pupil]
            case .openCases: batch.openCases[pupil]
            case .seat: batch.seat[pupil] + 1
            case .waitingSince: batch.waitingSince[pupil]
            }
        }
    }
}
