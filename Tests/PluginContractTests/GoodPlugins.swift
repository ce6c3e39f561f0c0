import PluginKit
import SchoolDomain

/// Little plugins of every kind that keep the contract and use all that it allows.
enum Good {
    static let factories = [
        PluginFactory(Wave.self), PluginFactory(Alarm.self), PluginFactory(Offers.self),
        PluginFactory(Lottery.self), PluginFactory(Watch.self), PluginFactory(Lines.self),
    ]

    /// Sets factors and keeps pupils away, on some days of each year that are drawn.
    struct Wave: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "good-wave", kind: .absence, version: "1", summary: "absence at random",
            parameters: [
                PluginParameter(
                    "peak", .number(NumberRule(.none, from: 1, to: 9), default: 3), "largest factor"),
                PluginParameter(
                    "share", .number(NumberRule(.share, from: 0, to: 1, excludesLower: true), default: nil),
                    "share of days"),
                PluginParameter("firstDay", .date(default: nil), "first day"),
                PluginParameter("grades", .grades(default: .all), "grades"),
            ],
            columns: [.grade], decisions: ["days", "pupil"])
        let peak: Double
        let share: Double
        let first: Int
        let grades: Int
        let world: PluginWorld

        init(_ values: PluginValues, world: PluginWorld) {
            peak = values.number("peak")
            share = values.number("share")
            first = values.whole("firstDay")
            grades = values.whole("grades")
            self.world = world
        }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            world.days(ofYear: year).filter { $0 >= first && draws.unit(0, $0) < share }
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init) where grades >> batch.grade[pupil] & 1 == 1 {
                let chance = draws.unit(1, pupil, batch.day)
                effects.factor(pupil, 1 + (peak - 1) * chance)
                if chance > 0.9 { effects.absent(pupil, days: Int(chance * 1000) % 9 + 1, .leave) }
            }
        }
    }

    /// Makes a step due for whoever missed many lessons since it last looked.
    struct Alarm: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "good-alarm", kind: .escalation, version: "1", summary: "steps after a rise",
            parameters: [PluginParameter("step", .step, "the step that becomes due")],
            columns: [.lessonsMissed], memory: 2)
        let step: Int
        let world: PluginWorld

        init(_ values: PluginValues, world: PluginWorld) {
            step = values.whole("step")
            self.world = world
        }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            world.days(ofYear: year).filter { world.isWeekEnd($0) }
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init) {
                let lessons = Double(batch.lessonsMissed[pupil])
                if lessons - batch.memory(pupil) > 5 { effects.due(pupil, step: step) }
                batch.remember(lessons, pupil)
                batch.remember(batch.memory(pupil, 1) + 1, pupil, 1)
            }
        }
    }

    /// Offers an intervention to the ten pupils who missed most; depends on the batch, as it may.
    struct Offers: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "good-offers", kind: .intervention, version: "1", summary: "offers to the most absent",
            parameters: [
                PluginParameter("what", .declared, "what is offered"),
                PluginParameter("school", .school, "where"),
                PluginParameter("isCalm", .flag(default: false), "whether pupils become calm as well"),
            ],
            columns: [.lessonsMissed, .school])
        let what: Int
        let school: Int
        let isCalm: Bool
        let world: PluginWorld

        init(_ values: PluginValues, world: PluginWorld) {
            what = values.whole("what")
            school = values.whole("school")
            isCalm = values.flag("isCalm")
            self.world = world
        }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.yearFirst[year + 1] - 1] }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            let pupils = batch.pupils.map(Int.init).filter { school < 0 || batch.school[$0] == school }
            let most = pupils.sorted { (-batch.lessonsMissed[$0], $0) < (-batch.lessonsMissed[$1], $1) }
            for pupil in most.prefix(10) {
                effects.offer(pupil, intervention: what)
                if isCalm { effects.factor(pupil, 0.5) }
            }
        }
    }
}
