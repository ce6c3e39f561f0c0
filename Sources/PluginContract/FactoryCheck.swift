import PluginKit
import Stochastics

/// The check of one plugin over all values that it may be given.
struct FactoryCheck {
    /// Courses with the defaults and with mixtures: each size of a batch comes at each place of a course.
    private static let defaultCount = Course.sizes.count
    private static let mixedCount = 6

    let factory: PluginFactory
    let seed: UInt64
    private var madeCount = 0
    /// Whether any instance named a day on which to act.
    private var hasActed = false
    private var first: FirstAnswers?

    init(_ factory: PluginFactory, seed: UInt64) {
        self.factory = factory
        self.seed = seed
    }

    mutating func inWorld(_ world: ContractWorld, _ findings: inout ContractFindings) {
        guard let values = ContractValues(factory.descriptor, world.world) else { return }
        for (number, each) in given(values).enumerated() {
            let course = Course(factory.descriptor, world, each, seed: seed, number: number)
            let isDefault = number < Self.defaultCount && values.allHaveDefaults
            guard let pair = instances(course, isDefault, &findings) else { continue }
            if madeCount == 0 { first = FirstAnswers(pair.one, course, &findings) }
            madeCount += 1
            var check = InstanceCheck(course: course, instance: pair.one, other: pair.other)
            check.run(&findings)
            hasActed = hasActed || check.hasActed
        }
    }

    /// What instances are made from: the defaults, every end, mixtures.
    private func given(_ values: ContractValues) -> [PluginValues] {
        let defaults = [PluginValues](repeating: values.defaults, count: Self.defaultCount)
        guard !factory.descriptor.parameters.isEmpty else { return defaults }
        let chance = RandomSource(seed: seed, replication: 0)
        return defaults + values.ends + (0..<Self.mixedCount).map { values.mixed(chance, $0) }
    }

    /// Two instances from the same values; `nil` when they are refused or of the wrong kind.
    private func instances(
        _ course: Course, _ isDefault: Bool, _ findings: inout ContractFindings
    ) -> (one: PluginInstance, other: PluginInstance)? {
        guard let one = make(course, isDefault, isFirst: true, &findings),
            let other = make(course, isDefault, isFirst: false, &findings)
        else { return nil }
        let kind = factory.descriptor.kind
        guard one.fits(kind), other.fits(kind) else {
            findings.note(.description, "it makes no instance of kind \(kind.name)", again: course.again())
            return nil
        }
        return (one, other)
    }

    private func make(
        _ course: Course, _ isDefault: Bool, isFirst: Bool, _ findings: inout ContractFindings
    ) -> PluginInstance? {
        let again = course.again()
        do {
            return try factory.make(course.values, course.world.world)
        } catch {
            if error.message.isEmpty { findings.note(.values, "refused without a reason", again: again) }
            if !isFirst {
                findings.note(
                    .repetition, "values are refused the second time: \(error.message)", again: again)
            } else if isDefault {
                findings.note(.defaults, "they are refused: \(error.message)", again: again)
            }
            return nil
        }
    }

    /// What was asked first is asked again; and a check in which nothing happened would have found nothing.
    func conclude(_ findings: inout ContractFindings) {
        let again = "check with seed \(seed)"
        // What reads or writes where it may not answers differently by that mistake.
        if let first, !findings.has(.repetition, .columns, .memory, .capacity),
            let last = make(first.origin, false, isFirst: false, &findings)
        {
            first.compare(with: last, &findings)
        }
        if madeCount == 0 && !findings.has(.description, .defaults) {
            findings.note(.defaults, "none of the values tried makes an instance", again: again)
        }
        if madeCount > 0 && factory.descriptor.kind.acts && !hasActed && !findings.has(.answers, .days) {
            findings.note(.days, "it names no day with any of the values tried", again: again)
        }
    }
}

extension PluginInstance {
    /// Whether this is the door of a kind.
    fileprivate func fits(_ kind: PluginKind) -> Bool {
        switch self {
        case .acting: kind.acts
        case .allocation: kind == .allocation
        case .exporter: kind == .exporter
        }
    }
}
