import PluginKit

/// What a check was answered before anything else, to be asked again of an instance that is made last of all.
///
/// What a plugin keeps beside its instances, such as a `static` count of calls in C, may matter in the first calls of a
/// process only: later calls all agree.
struct FirstAnswers {
    private let course: Course
    private let days: [Int]
    private let calls: [CourseAnswer]
    private let tables: [[UInt8]]

    /// Asks an instance; `nil`: it names no days that can be used, which another rule tells.
    ///
    /// All columns are there: one that is read without being declared is told later, without a crash.
    init?(_ instance: PluginInstance, _ course: Course, _ findings: inout ContractFindings) {
        var course = course
        var tables: [[UInt8]] = []
        var days: [Int] = []
        switch instance {
        case .acting(let plugin):
            let check = InstanceCheck(course: course, instance: instance, other: instance)
            guard let named = check.actingDays(plugin, &findings) else { return nil }
            days = named
        case .allocation: days = Array(course.world.world.days.indices)
        case .exporter(let plugin):
            tables = TableCheck.tables.map { (try? plugin.write($0.table)) ?? [] }
        }
        course.plan(days)
        self.course = course
        self.days = days
        self.tables = tables
        calls = course.run(instance, .allColumns(changed: []), &findings)
    }

    /// Asks the same of another instance, and notes what differs.
    func compare(with instance: PluginInstance, _ findings: inout ContractFindings) {
        guard let last = FirstAnswers(instance, course, &findings) else { return }
        let lead = "of the first instance of all and of the last: "
        if let difference = Difference.first(calls, last.calls) {
            let again = course.again(course.calls[difference.call])
            findings.note(.repetition, lead + difference.what, again: again)
        } else if days != last.days {
            findings.note(.repetition, lead + "other acting days", again: course.again())
        } else if tables != last.tables {
            findings.note(.repetition, lead + "other bytes for the same table", again: course.again())
        }
    }

    /// The values from which the first instance was made, and the municipality in which.
    var origin: Course { course }
}
