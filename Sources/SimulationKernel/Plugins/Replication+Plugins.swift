import CPorrasPlugin
import PluginKit
import SchoolDomain
import Stochastics

// What plugins see, when they are called, and how their effects come about.
extension Replication {
    /// Collects from every plugin on which days of the year that begins it will act. Interventions begin after the
    /// warm-up, like the scenario's own.
    mutating func collectActingDays() throws(PluginBreach) {
        let calendarYear = model.calendar.years[year]
        outside.beginYear()
        for (number, plugin) in model.plugins.acting.enumerated()
        where year >= model.calendar.warmUpYears || plugin.descriptor.kind != .intervention {
            for day in try plugin.caller.days(plugin.instance, year: year, chance: chance) {
                outside.acts[number * model.dayCount + day] = true
                outside.nextActing[day] = day
            }
        }
        var next = never
        for day in (calendarYear.first..<calendarYear.end).reversed() {
            if outside.nextActing[day] == day { next = day }
            outside.nextActing[day] = next
        }
    }

    /// Calls the plugins of these kinds that act today, all on the same state, then applies what they answered.
    mutating func callPlugins(_ kinds: PluginKind...) throws(PluginBreach) {
        guard outside.acts(on: today) else { return }
        var count = 0
        var known: UInt32 = 0
        for (number, plugin) in model.plugins.acting.enumerated()
        where kinds.contains(plugin.descriptor.kind) && outside.acts[number * model.dayCount + today] {
            if count == 0 {
                count = outside.listPresent(on: today, of: model.population.endByYear[year])
            }
            // Plugins are called on the same state: what one has asked for, the next need not.
            outside.view(plugin.caller.columns & ~known, count: count, pupils, help)
            known |= plugin.caller.columns
            let effects = try plugin.caller.act(
                plugin.instance, on: today,
                pupils: UnsafeBufferPointer(start: outside.rows.start, count: count),
                known: outside.known, memory: outside.memory(of: number),
                buffer: UnsafeMutableBufferPointer(start: outside.buffer.start, count: 2 * count + 64),
                chance: chance)
            for effect in effects { outside.pending.append((number, effect)) }
        }
        guard !outside.pending.isEmpty else { return }
        for (number, effect) in outside.pending { apply(effect, of: number) }
        outside.pending.removeAll(keepingCapacity: true)
        // Those of later phases give dates of later days only, as far as anyone asks.
        if phase == .wake { findDated() }
    }

    /// Plugins may have given anyone a date of today.
    private mutating func findDated() {
        dated.clear()
        for pupil in 0..<model.population.endByYear[year] where pupils[pupil].hasDates {
            dated.append(Int32(truncatingIfNeeded: pupil))
        }
    }

    private mutating func apply(_ effect: porras_effect, of plugin: Int) {
        let pupil = Int(effect.pupil)
        let number = Int(effect.number)
        switch PluginEffectKind(rawValue: effect.kind) {
        case .factor: setFactor(effect.value, of: plugin, pupil)
        case .absent: keepAway(pupil, days: Int(effect.days), cause: number, plugin)
        case .due:
            note(pupil, .byPlugin(plugin: plugin, .due(step: number)))
            makeDue(number, pupil)
        case .offer:
            note(pupil, .byPlugin(plugin: plugin, .offer(intervention: number)))
            offer(number, pupil)
        case .record:
            let counted = year - model.calendar.warmUpYears
            guard counted >= 0 else { return }
            let output = model.plugins.acting[plugin].firstOutput + number
            observations.recorded[observations.shape.output(counted, output)] += effect.value
        case nil: fatalError("an unchecked effect \(effect.kind)")
        }
    }

    private mutating func setFactor(_ value: Double, of plugin: Int, _ pupil: Int) {
        let slots = model.slotCount
        guard outside.factors[plugin * slots + pupil] != value else { return }
        outside.factors[plugin * slots + pupil] = value
        var product = 1.0
        for each in model.plugins.acting.indices { product *= outside.factors[each * slots + pupil] }
        pupils[pupil].outsideFactor = product
        note(pupil, .byPlugin(plugin: plugin, .factor(value)))
        touch(pupil)
    }

    /// Absent from the next school day on, unless absent then already; the waiting time to the next spell of the
    /// pupil's own stands still meanwhile.
    private mutating func keepAway(_ pupil: Int, days: Int, cause: Int, _ plugin: Int) {
        let start = today + 1
        let end = min(start + days, pupils[pupil].to)
        // One who is absent then already stays so.
        guard pupils[pupil].position <= start, start < end else { return }
        if pupils[pupil].position < start { consumeHazard(&pupils[pupil], before: start) }
        note(pupil, .byPlugin(plugin: plugin, .absent(days: end - start)))
        imposeSpell(pupil, from: start, to: end, type: model.absence.imposedSpell(cause: cause))
        touch(pupil)
    }

    /// The waiting pupil to whom the allocation policy gives the highest score, then the longest wait.
    mutating func bestByPolicy(_ number: Int) throws(PluginBreach) -> Int? {
        guard let policy = model.plugins.allocation else { return nil }
        var count = 0
        let eligibility = model.seats.classes[number].eligibility
        for pupil in lists.seatList.sorted() where eligibility.admits(pupils[pupil]) {
            outside.rows[count] = Int32(pupil)
            count += 1
        }
        guard count > 0 else { return nil }
        outside.view(policy.caller.columns, count: count, pupils, help)
        let scores = try policy.caller.score(
            policy.instance, on: today, seatClass: number,
            pupils: UnsafeBufferPointer(start: outside.rows.start, count: count),
            known: outside.known, memory: outside.memory(of: model.plugins.acting.count), chance: chance)
        let best = (0..<count).min {
            let (a, b) = (Int(outside.rows[$0]), Int(outside.rows[$1]))
            return (-scores[$0], help.waitSince[a], a) < (-scores[$1], help.waitSince[b], b)
        }
        return best.map { Int(outside.rows[$0]) }
    }
}
