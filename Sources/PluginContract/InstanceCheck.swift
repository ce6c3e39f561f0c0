import PluginKit

/// The check of one pair of instances over one course.
struct InstanceCheck {
    var course: Course
    let instance: PluginInstance
    /// Another one, made from the same values.
    let other: PluginInstance
    private(set) var hasActed = false

    init(course: Course, instance: PluginInstance, other: PluginInstance) {
        self.course = course
        self.instance = instance
        self.other = other
    }

    mutating func run(_ findings: inout ContractFindings) {
        switch instance {
        case .acting(let plugin):
            guard let days = actingDays(plugin, &findings) else { return }
            course.plan(days)
        case .allocation: course.plan(Array(course.world.world.days.indices))
        case .exporter(let plugin):
            TableCheck(exporter: plugin, other: other, again: course.again()).run(&findings)
            return
        }
        hasActed = !course.calls.isEmpty
        readsDeclaredColumnsOnly(&findings)
        // What comes now withholds what is not declared: a plugin that needs it would crash.
        guard !findings.has(.columns, .memory) else { return }
        let usual = course.run(instance, .usual, &findings)
        let second = course.run(instance, .usual, replication: 1, &findings)
        repeats(usual, second, &findings)
        // A plugin that does not even repeat itself, or whose answers are cut off, would break the rules that
        // follow by the same mistake.
        guard !findings.has(.repetition, .capacity) else { return }
        answersThreads([usual, second], &findings)
        ignoresOrder(usual, &findings)
        if course.descriptor.kind == .escalation { ignoresCompany(usual, &findings) }
    }

    private func note(
        _ rule: ContractRule, _ difference: (call: Int, what: String)?, _ lead: String,
        _ findings: inout ContractFindings
    ) {
        guard let difference else { return }
        findings.note(rule, lead + difference.what, again: course.again(course.calls[difference.call]))
    }

    /// What other pupils are like in an undeclared column must not matter.
    private func readsDeclaredColumnsOnly(_ findings: inout ContractFindings) {
        let undeclared = PluginColumn.allCases.filter { !course.descriptor.columns.contains($0) }
        let all = course.run(instance, .allColumns(changed: []), &findings)
        guard !undeclared.isEmpty else { return }
        let changed = course.run(instance, .allColumns(changed: undeclared), &findings)
        guard Difference.first(all, changed) != nil else { return }
        let read = undeclared.filter {
            Difference.first(all, course.run(instance, .allColumns(changed: [$0]), &findings)) != nil
        }
        // With none alone to blame, the same call gave two answers.
        guard !read.isEmpty else { return }
        let repeated = course.run(instance, .allColumns(changed: []), &findings)
        guard Difference.first(all, repeated) == nil else { return }
        findings.note(
            .columns, "it reads \(read.map { "`\($0)`" }.joined(separator: ", ")) without declaring it",
            again: course.again())
    }

    /// The other instance is asked in the other replication first: what one keeps of its first replication shows.
    private func repeats(
        _ usual: [CourseAnswer], _ second: [CourseAnswer], _ findings: inout ContractFindings
    ) {
        let again = course.run(instance, .usual, &findings)
        note(.repetition, Difference.first(usual, again), "after another future: ", &findings)
        let othersSecond = course.run(other, .usual, replication: 1, &findings)
        note(.repetition, Difference.first(second, othersSecond), "of another instance: ", &findings)
        let others = course.run(other, .usual, &findings)
        note(.repetition, Difference.first(usual, others), "of another instance: ", &findings)
    }

    private func ignoresOrder(_ usual: [CourseAnswer], _ findings: inout ContractFindings) {
        let permuted = course.run(instance, .otherOrder, &findings)
        let measure: Difference.Measure = course.descriptor.kind == .observer ? .rounding : .bits
        note(.order, Difference.first(usual, permuted, measure), "rows in another order: ", &findings)
    }

    private func ignoresCompany(_ usual: [CourseAnswer], _ findings: inout ContractFindings) {
        let parts = course.run(instance, .inTwo, &findings)
        note(.company, Difference.first(usual, parts), "the batch in two calls: ", &findings)
    }

    /// - Parameter alone: What the answers are in each replication when nobody else asks.
    private func answersThreads(_ alone: [[CourseAnswer]], _ findings: inout ContractFindings) {
        let (course, instance) = (course, instance)
        let together = AtOnce.map(4) { thread in
            var found = ContractFindings()
            return course.run(instance, .usual, replication: thread % 2, &found)
        }
        for (thread, answers) in together.enumerated() {
            note(.threads, Difference.first(alone[thread % 2], answers), "with four threads: ", &findings)
        }
    }
}
