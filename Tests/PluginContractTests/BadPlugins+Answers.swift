import PluginContract
import PluginKit
import SchoolDomain

// Mistakes in what a plugin answers.
extension Bad {
    static let answering = [
        Bad(.effects, "a factor above 100", each(description(.absence)) { $1.factor($0, 100.5) }),
        Bad(.effects, "a factor below 0", each(description(.intervention)) { $1.factor($0, -0.1) }),
        Bad(.effects, "a factor that is no number", each(description(.absence)) { $1.factor($0, .nan) }),
        Bad(.effects, "no days of absence", each(description(.absence)) { $1.absent($0, days: 0, .leave) }),
        Bad(
            .effects, "1001 days of absence",
            each(description(.absence)) { $1.absent($0, days: 1001, .leave) }),
        Bad(.effects, "somebody else", each(description(.absence)) { $1.factor($0 + 1, 2) }),
        Bad(.effects, "nobody", each(description(.absence)) { $1.factor(-$0 - 1, 2) }),
        Bad(.effects, "a step before the first", each(description(.escalation)) { $1.due($0, step: -1) }),
        Bad(.effects, "a step after the last", each(description(.escalation)) { $1.due($0, step: 4) }),
        Bad(
            .effects, "an intervention after the last",
            each(description(.intervention)) { $1.offer($0, intervention: 3) }),
        Bad(
            .effects, "an output after the last",
            acting(description(.observer)) { (_, _, effects) throws(PluginFault) in effects.record(1, 1) }),
        Bad(
            .effects, "a mean of nobody",
            acting(description(.observer)) { (batch, _, effects) throws(PluginFault) in
                effects.record(0, 0 / Double(batch.count))
            }),
        Bad(
            .effects, "two factors for a pupil",
            each(description(.absence)) { pupil, effects in
                effects.factor(pupil, 2)
                effects.factor(pupil, 2)
            }),
        Bad(
            .effects, "two records of an output",
            acting(description(.observer)) { (_, _, effects) throws(PluginFault) in
                effects.record(0, 1)
                effects.record(0, 1)
            }),
        Bad(
            .capacity, "five effects on each pupil",
            each(description(.absence)) { pupil, effects in
                effects.factor(pupil, 2)
                for cause in [.illness, .leave, .unauthorised, .other] as [AbsenceCause] {
                    effects.absent(pupil, days: 1, cause)
                }
            }),
        Bad(
            .capacity, "an effect written behind the room",
            acting(description(.absence)) { (_, _, effects) throws(PluginFault) in
                let room = effects.cEffects.pointee
                room.items[Int(room.capacity) + 3].pupil = 1
            }),
        Bad(
            .capacity, "a score written behind the room",
            allocation { (batch, _, scores) throws(PluginFault) in
                for index in 0...batch.count { scores.cScores[index] = 1 }
            }),
        Bad(
            .scores, "an endless score",
            allocation(columns: [.lessonsMissed]) { (batch, _, scores) throws(PluginFault) in
                for (index, pupil) in batch.pupils.enumerated() {
                    scores[index] = 1 / Double(batch.lessonsMissed[Int(pupil)])
                }
            }),
        Bad(
            .scores, "one pupil without a score",
            allocation { (batch, _, scores) throws(PluginFault) in
                for (index, pupil) in batch.pupils.enumerated() where pupil != batch.pupils.max() {
                    scores[index] = 1
                }
            }),
        Bad(
            .memory, "a number beside the pupils' own",
            acting(description(.absence, memory: 1)) { (batch, _, _) throws(PluginFault) in
                batch.cBatch.pointee.memory[-1] = 1
            }),
        Bad(
            .memory, "a number kept though none is declared",
            acting(description(.absence)) { (batch, _, _) throws(PluginFault) in
                batch.cBatch.pointee.memory[0] = 1
            }),
        Bad(
            .memory, "two numbers of each pupil laid out as one",
            keepingTwo { (batch, pupil) in batch.cBatch.pointee.memory[pupil + 1] = 1 }),
    ]

    /// A plugin that keeps two numbers of each pupil and writes them itself.
    private static func keepingTwo(_ write: @escaping @Sendable (PluginBatch, Int) -> Void) -> PluginFactory {
        acting(description(.absence, memory: 2)) { (batch, _, _) throws(PluginFault) in
            for pupil in batch.pupils { write(batch, Int(pupil)) }
        }
    }

    static let writing = [
        Bad(
            .tables, "no table without rows",
            exporter { (table) throws(PluginFault) in
                guard !table.rows.isEmpty else { throw PluginFault("there are no rows") }
                return joined(table) { "\"" + String($0.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\"" }
            }),
        Bad(
            .tables, "cells without quotes",
            exporter { (table) throws(PluginFault) in joined(table) { $0 } }),
        Bad(
            .tables, "quotes in cells as they are",
            exporter { (table) throws(PluginFault) in joined(table) { "\"" + $0 + "\"" } }),
        Bad(
            .tables, "only letters of English",
            exporter { (table) throws(PluginFault) in
                joined(table) {
                    $0.unicodeScalars.map { $0.escaped(asASCII: false) }.joined().filter(\.isASCII)
                }
            }),
        Bad(
            .tables, "the last row is lost",
            exporter { (table) throws(PluginFault) in
                var less = table
                less.rows = Array(table.rows.dropLast())
                return joined(less) { "\"" + String($0.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\"" }
            }),
    ]

    private static func joined(_ table: PluginTable, _ cell: (String) -> String) -> [UInt8] {
        let lines = ([table.columns] + table.rows.map { $0.map(\.text) }).map { cells in
            cells.map(cell).joined(separator: ";")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
