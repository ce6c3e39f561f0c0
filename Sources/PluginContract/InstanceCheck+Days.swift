import PluginKit

// On which days a plugin acts.
extension InstanceCheck {
    /// The acting days of all years in one replication; `nil` when they cannot be used.
    ///
    /// They are asked for forwards, backwards in another replication, and forwards again: of both instances the same.
    func actingDays(_ plugin: any ActingPlugin, _ findings: inout ContractFindings) -> [Int]? {
        let world = course.world.world
        let years = Array(0..<world.yearCount)
        guard let days = days(plugin, years, replication: 0, &findings) else { return nil }
        let school = years.map { world.days(ofYear: $0) }
        for (year, days) in days.enumerated() {
            guard let stray = days.first(where: { !school[year].contains($0) }) else { continue }
            findings.note(
                .days, "day \(stray) in year \(year), which has the days \(school[year])",
                again: course.again())
            return nil
        }
        guard self.days(plugin, years.reversed(), replication: 1, &findings) != nil else { return nil }
        var askedAgain = [plugin]
        if case .acting(let other) = other { askedAgain.append(other) }
        for each in askedAgain where self.days(each, years, replication: 0, &findings) != days {
            findings.note(.repetition, "other acting days when asked again", again: course.again())
        }
        return days.flatMap(\.self)
    }

    /// The days of each of these years, sorted as the kernel does.
    private func days(
        _ plugin: any ActingPlugin, _ years: [Int], replication: Int, _ findings: inout ContractFindings
    ) -> [[Int]]? {
        let host = course.host(replication)
        var all: [[Int]] = []
        do {
            for year in years {
                all.append(
                    try host.call { (draws) throws(PluginFault) in
                        try plugin.actingDays(year, draws: draws)
                    }.sorted())
            }
        } catch {
            findings.note(
                .answers, CallCheck.brokeOff(error.message), again: course.again() + "; acting days")
            return nil
        }
        if let stray = host.undeclared.first {
            let check = CallCheck(
                descriptor: course.descriptor, world: course.world.world, again: course.again())
            findings.note(.decisions, check.strayDraw(stray), again: course.again() + "; acting days")
        }
        return all
    }
}
