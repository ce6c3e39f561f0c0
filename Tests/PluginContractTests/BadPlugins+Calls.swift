import PluginContract
import PluginKit

// Mistakes in what a plugin asks for and reads during a call, and in when it is called.
extension Bad {
    static let asking = [
        Bad(
            .answers, "it breaks off on a Monday",
            acting(description(.intervention)) { (batch, _, _) throws(PluginFault) in
                if batch.day % 20 == 0 { throw PluginFault("no places") }
            }),
        Bad(
            .answers, "it breaks off when asked for days",
            acting(
                description(.observer),
                days: { (_, year, _) throws(PluginFault) in
                    throw PluginFault("no year \(year)")
                }
            ) { (_, _, _) throws(PluginFault) in }),
        Bad(
            .answers, "a policy that does not care",
            allocation { (_, _, _) throws(PluginFault) in throw PluginFault("") }),
        Bad(
            .days, "the day after the year",
            acting(
                description(.observer),
                days: { (world, year, _) throws(PluginFault) in
                    [world.yearFirst[year], world.yearFirst[year + 1]]
                }
            ) { (_, _, _) throws(PluginFault) in }),
        Bad(
            .days, "no day at all",
            acting(description(.observer), days: { (_, _, _) throws(PluginFault) in [] }) {
                (_, _, _) throws(PluginFault) in
            }),
        Bad(
            .decisions, "an undeclared draw about a pupil",
            acting(description(.absence, decisions: ["one"])) { (batch, draws, _) throws(PluginFault) in
                for pupil in batch.pupils { _ = draws.bits(1, Int(pupil)) }
            }),
        Bad(
            .decisions, "an undeclared draw of days",
            acting(
                description(.absence),
                days: { (world, year, draws) throws(PluginFault) in
                    draws.unit(0, year) < 2 ? [world.yearFirst[year]] : []
                }
            ) { (_, _, _) throws(PluginFault) in }),
        Bad(
            .columns, "a column that is not declared",
            acting(description(.absence, columns: [.grade])) { (batch, _, effects) throws(PluginFault) in
                for pupil in batch.pupils.map(Int.init) where batch.lessonsMissed[pupil] > 20 {
                    effects.factor(pupil, Double(batch.grade[pupil]))
                }
            }),
        Bad(
            .columns, "support that is not declared",
            allocation { (batch, _, scores) throws(PluginFault) in
                for (index, pupil) in batch.pupils.enumerated() {
                    scores[index] = batch.hasSupport(Int(pupil)) ? 1 : 0
                }
            }),
        Bad(
            .columns, "a column that is written",
            acting(description(.absence, columns: [.grade])) { (batch, _, _) throws(PluginFault) in
                UnsafeMutablePointer(mutating: batch.cBatch.pointee.grade)?[7] = 99
            }),
        Bad(
            .order, "the first of the batch is preferred",
            acting(description(.absence)) { (batch, _, effects) throws(PluginFault) in
                if let first = batch.pupils.first { effects.factor(Int(first), 2) }
            }),
        Bad(
            .order, "scores by row",
            allocation { (batch, _, scores) throws(PluginFault) in
                for index in 0..<batch.count { scores[index] = Double(index) }
            }),
        Bad(
            .company, "a step that hangs on how many are present",
            acting(description(.escalation)) { (batch, _, effects) throws(PluginFault) in
                guard batch.count > 60 else { return }
                for pupil in batch.pupils { effects.due(Int(pupil), step: 0) }
            }),
    ]
}
