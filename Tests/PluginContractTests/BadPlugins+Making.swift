import Glibc
import PluginContract
import PluginKit
import SchoolDomain
import Synchronization

// Mistakes in what a plugin says of itself, in its making, and in what it keeps between calls.
extension Bad {
    static let making = [
        Bad(
            .description, "an identifier with capitals",
            PluginFactory(
                PluginDescriptor(id: "Bad Wave", kind: .exporter, version: "1", summary: "breaks a rule"),
                .compiledIn
            ) { (_, _) throws(PluginFault) in .exporter(Writer { (_) throws(PluginFault) in [] }) }),
        Bad(
            .description, "an exporter that is called like a format of the program",
            PluginFactory(
                PluginDescriptor(id: "csv", kind: .exporter, version: "1", summary: "breaks a rule"),
                .compiledIn
            ) { (_, _) throws(PluginFault) in .exporter(Writer { (_) throws(PluginFault) in [] }) }),
        Bad(
            .description, "an exporter that says it is a policy",
            PluginFactory(description(.allocation), .compiledIn) { (_, _) throws(PluginFault) in
                .exporter(Writer { (_) throws(PluginFault) in [] })
            }),
        Bad(
            .defaults, "a default that is refused",
            refusing(.number(NumberRule(.none, from: 0, to: 9), default: 3)) { $0 == 3 ? "not 3" : nil }),
        Bad(
            .defaults, "every value is refused",
            refusing(.number(NumberRule(.none, from: 0, to: 9), default: nil)) { "not \($0)" }),
        Bad(
            .values, "the upper end is refused without a reason",
            refusing(.number(NumberRule(.none, from: 0, to: 9), default: 3)) { $0 == 9 ? "" : nil }),
        Bad(
            .values, "a word is refused without a reason",
            refusing(.word(["one", "two"], default: "one")) { $0 == 1 ? "" : nil }),
    ]

    /// A policy that refuses some values of its only parameter, with a reason or an empty one.
    private static func refusing(
        _ form: PluginParameter.Form, _ reason: @escaping @Sendable (Double) -> String?
    ) -> PluginFactory {
        let descriptor = description(.allocation, parameters: [PluginParameter("size", form, "a size")])
        return PluginFactory(descriptor, .compiledIn) { (values, _) throws(PluginFault) in
            if let reason = reason(values.number("size")) { throw PluginFault(reason) }
            return .allocation(
                Policy { (batch, _, scores) throws(PluginFault) in
                    for index in 0..<batch.count { scores[index] = 1 }
                })
        }
    }

    static let keeping = [
        Bad(
            .repetition, "a factor that counts calls",
            { () -> PluginFactory in
                let calls = Counter()
                return acting(description(.absence)) { (batch, _, effects) throws(PluginFault) in
                    let call = calls.next()
                    for pupil in batch.pupils { effects.factor(Int(pupil), 1 / Double(call)) }
                }
            }()),
        Bad(
            .repetition, "instances that differ",
            { () -> PluginFactory in
                let instances = Counter()
                return PluginFactory(description(.absence), .compiledIn) { (_, world) throws(PluginFault) in
                    let number = Double(instances.next() % 2)
                    return .acting(
                        Acting(world: world, days: everyTenthDay) { (batch, _, effects) throws(PluginFault) in
                            for pupil in batch.pupils { effects.factor(Int(pupil), number) }
                        })
                }
            }()),
        Bad(.repetition, "the draws of the first future, kept for all", keepingDraws),
        Bad(
            .repetition, "the first four calls of all, which get another answer",
            { () -> PluginFactory in
                let calls = Counter()
                return acting(description(.absence)) { (batch, _, effects) throws(PluginFault) in
                    guard calls.next() <= 4 else { return }
                    for pupil in batch.pupils { effects.factor(Int(pupil), 2) }
                }
            }()),
        Bad(
            .repetition, "the first four calls of each instance, which get another answer",
            PluginFactory(description(.absence), .compiledIn) { (_, world) throws(PluginFault) in
                let calls = Counter()
                return .acting(
                    Acting(world: world, days: everyTenthDay) { (batch, _, effects) throws(PluginFault) in
                        guard calls.next() <= 4 else { return }
                        for pupil in batch.pupils { effects.factor(Int(pupil), 2) }
                    })
            }),
        Bad(
            .repetition, "the first two instances of all, which are others",
            { () -> PluginFactory in
                let instances = Counter()
                return PluginFactory(description(.allocation), .compiledIn) { (_, _) throws(PluginFault) in
                    let score = instances.next() <= 2 ? 1.0 : 2
                    return .allocation(
                        Policy { (batch, _, scores) throws(PluginFault) in
                            for index in 0..<batch.count { scores[index] = score }
                        })
                }
            }()),
        Bad(
            .repetition, "the first two exporters of all, which begin with another sign",
            { () -> PluginFactory in
                let instances = Counter()
                return PluginFactory(description(.exporter), .compiledIn) { (_, _) throws(PluginFault) in
                    let sign = instances.next() <= 2 ? "a" : "b"
                    return .exporter(
                        Writer { (table) throws(PluginFault) in
                            let rows = table.rows.map { $0.map { "\($0.text.debugDescription)" } }
                            return Array("\(sign)\(rows)".utf8)
                        })
                }
            }()),
        Bad(
            .repetition, "days that hang on how often they were asked for",
            { () -> PluginFactory in
                let asked = Counter()
                return acting(
                    description(.observer),
                    days: { (world, year, _) throws(PluginFault) in
                        [min(world.yearFirst[year] + asked.next(), world.yearFirst[year + 1] - 1)]
                    }
                ) { (_, _, _) throws(PluginFault) in }
            }()),
        Bad(
            .repetition, "an exporter that numbers its files",
            { () -> PluginFactory in
                let files = Counter()
                return exporter { (_) throws(PluginFault) in Array("\(files.next())".utf8) }
            }()),
        Bad(
            .threads, "answers that hang on the thread",
            PluginFactory(description(.absence), .compiledIn) { (_, world) throws(PluginFault) in
                let home = pthread_self()
                return .acting(
                    Acting(world: world, days: everyTenthDay) { (batch, _, effects) throws(PluginFault) in
                        let factor = pthread_equal(home, pthread_self()) != 0 ? 2.0 : 3
                        for pupil in batch.pupils { effects.factor(Int(pupil), factor) }
                    })
            }),
    ]

    /// Draws each pupil's luck once, in whatever future comes first.
    private static var keepingDraws: PluginFactory {
        final class Kept: Sendable { let luck = Mutex<[Int: Double]>([:]) }
        return PluginFactory(description(.absence, decisions: ["luck"]), .compiledIn) {
            (_, world) throws(PluginFault) in
            let kept = Kept()
            return .acting(
                Acting(world: world, days: everyTenthDay) { (batch, draws, effects) throws(PluginFault) in
                    for pupil in batch.pupils.map(Int.init) {
                        let drawn = draws.unit(0, pupil)
                        let luck = kept.luck.withLock { luck in
                            luck[pupil] = luck[pupil] ?? drawn
                            return luck[pupil] ?? drawn
                        }
                        effects.factor(pupil, luck)
                    }
                })
        }
    }
}
