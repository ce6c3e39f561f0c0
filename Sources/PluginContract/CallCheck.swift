import PluginKit
import SchoolDomain

/// Checks what came back from one call against the rules that a single call can break.
struct CallCheck {
    let descriptor: PluginDescriptor
    let world: PluginWorld
    let again: String

    func check(
        _ seen: CallSeen, _ pupils: FakePupils, _ fault: String?, _ host: FakeHost,
        _ findings: inout ContractFindings
    ) {
        func note(_ rule: ContractRule, _ what: String) { findings.note(rule, what, again: again) }
        if let fault { note(.answers, Self.brokeOff(fault)) }
        if let stray = host.undeclared.first { note(.decisions, strayDraw(stray)) }
        if !seen.isUntouched { note(.columns, "a row or column that is lent was written") }
        if seen.claimed > UInt64(seen.capacity) {
            note(.capacity, "\(seen.claimed) effects on \(pupils.batch.count) pupils; \(seen.capacity) fit")
        }
        if !seen.guardsStand { note(.capacity, "it writes behind the room for its answer") }
        if descriptor.kind == .allocation {
            if fault == nil, let what = wrongScore(seen.scores, pupils) { note(.scores, what) }
        } else if let what = wrongEffect(seen.effects, pupils) {
            note(.effects, what)
        }
    }

    static func brokeOff(_ fault: String) -> String {
        fault.isEmpty ? "it broke off and gave no reason" : "it broke off: \(fault)"
    }

    func strayDraw(_ draw: FakeHost.Draw) -> String {
        "it draws decision \(draw.decision), but declares \(descriptor.decisions.count)"
    }

    /// The memory beside the plugin's own, and that of pupils who are not in the batch, must be as before.
    func check(
        _ memory: FakeMemory, _ before: [UInt64], _ pupils: FakePupils, _ findings: inout ContractFindings
    ) {
        if !memory.guardsStand {
            findings.note(.memory, "it wrote beside what it keeps of the pupils", again: again)
        }
        let after = memory.numbers
        guard before != after else { return }
        let inBatch = Set(pupils.batch)
        for index in before.indices where before[index] != after[index] {
            let pupil = index / memory.perPupil
            guard !inBatch.contains(pupil) else { continue }
            findings.note(
                .memory, "it changed what it keeps of pupil \(pupil), who is not in the batch", again: again)
            return
        }
    }
}

extension CallCheck {
    private func wrongScore(_ scores: [Double], _ pupils: FakePupils) -> String? {
        for (pupil, score) in zip(pupils.batch, scores) where !score.isFinite {
            return Unwritten.isLeft(score)
                ? "pupil \(pupil) gets no score" : "the score of pupil \(pupil) is \(score)"
        }
        return nil
    }

    private func wrongEffect(_ effects: [SeenEffect], _ pupils: FakePupils) -> String? {
        guard !effects.isEmpty else { return nil }
        let inBatch = Set(pupils.batch)
        for effect in effects {
            guard let kind = effect.kind, descriptor.kind.effects.contains(kind) else {
                return "an effect: \(effect), which no \(descriptor.kind.name) plugin may give"
            }
            if let fault = fault(of: effect, kind) { return "an effect: \(effect); \(fault)" }
            let isAboutNobody = kind == .record && effect.pupil == -1
            if !isAboutNobody && !inBatch.contains(effect.pupil) {
                return "an effect: \(effect), who is not in the batch"
            }
        }
        let sorted = effects.sorted()
        return zip(sorted, sorted.dropFirst()).first { $0.repeats($1) }.map {
            "two of a kind: \($0) and \($1)"
        }
    }

    private func fault(of effect: SeenEffect, _ kind: PluginEffectKind) -> String? {
        func below(_ count: Int, _ what: String) -> String? {
            (0..<count).contains(effect.number) ? nil : "there are \(count) \(what)"
        }
        switch kind {
        case .factor: return (0...100).contains(effect.value) ? nil : "a factor must be 0 to 100"
        case .absent:
            guard (1...1000).contains(effect.days) else { return "an absence must be of 1 to 1000 days" }
            return below(AbsenceCause.allCases.count, "causes")
        case .due: return below(world.steps.count, "steps")
        case .offer: return below(world.interventions.count, "declared interventions")
        case .record:
            guard effect.value.isFinite else { return "what is recorded must be a number" }
            return below(descriptor.outputs.count, "outputs")
        }
    }
}
