import PluginKit

/// What a plugin answered to one call of a course.
struct CourseAnswer: Sendable, Equatable {
    /// As the kernel orders them.
    var effects: [SeenEffect] = []
    /// By pupil.
    var scores: [Int: UInt64] = [:]
    /// What is remembered after the call.
    var memory: [UInt64] = []
    var fault: String?
}

extension Course {
    /// Calls an instance through the whole course, checks each answer, and gives all of them.
    func run(
        _ instance: PluginInstance, _ way: Way, replication: Int = 0, _ findings: inout ContractFindings
    ) -> [CourseAnswer] {
        let memory = FakeMemory(descriptor, pupilLimit: world.world.pupilLimit)
        return calls.map { call in
            var answer = CourseAnswer()
            for pupils in batches(of: call, way) {
                let before = memory.numbers
                let seen = CallSeen(lending: pupils, columns(way), hasMemory: hasMemory(way))
                let host = host(replication)
                answer.fault = ask(instance, call, seen, memory, host) ?? answer.fault
                answer.effects += seen.effects
                for (pupil, score) in zip(pupils.batch, seen.scores) {
                    answer.scores[pupil] = score.bitPattern
                }
                let check = CallCheck(descriptor: descriptor, world: world.world, again: again(call))
                check.check(seen, pupils, answer.fault, host, &findings)
                check.check(memory, before, pupils, &findings)
            }
            answer.effects.sort()
            answer.memory = memory.numbers
            return answer
        }
    }

    /// Makes a call; the words with which the plugin broke it off, if it did.
    private func ask(
        _ instance: PluginInstance, _ call: Call, _ seen: CallSeen, _ memory: FakeMemory, _ host: FakeHost
    ) -> String? {
        do throws(PluginFault) {
            switch instance {
            case .acting(let plugin): try seen.act(plugin, on: call.day, in: world.world, memory, host)
            case .allocation(let plugin):
                try seen.score(
                    plugin, on: call.day, seatClass: call.seatClass, in: world.world, memory, host)
            case .exporter: preconditionFailure("an exporter has no days")
            }
            return nil
        } catch {
            return error.message
        }
    }

    private func batches(of call: Call, _ way: Way) -> [FakePupils] {
        switch way {
        case .usual: [call.pupils]
        case .allColumns(let changed): [call.pupils.with(changed, of: call.others)]
        case .otherOrder: [call.pupils.inAnotherOrder(chance)]
        case .inTwo: call.pupils.inTwo(chance)
        }
    }

    private func columns(_ way: Way) -> [PluginColumn] {
        if case .allColumns = way { PluginColumn.allCases } else { descriptor.columns }
    }

    /// The kernel hands no memory to a plugin that keeps nothing; before that is tried, guards stand in its place.
    private func hasMemory(_ way: Way) -> Bool {
        if case .allColumns = way { true } else { descriptor.memory > 0 }
    }
}
