import CPorrasPlugin
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

// Plugins, told naively: columns are written out anew for every call.
extension ReferenceReplication {
    func collectActingDays() throws(PluginBreach) {
        for (number, plugin) in model.plugins.acting.enumerated()
        where year >= model.calendar.warmUpYears || plugin.descriptor.kind != .intervention {
            actingDays[number] += try plugin.caller.days(plugin.instance, year: year, chance: chance)
        }
    }

    func outsideFactor(_ pupil: ReferencePupil) -> Double {
        model.plugins.acting.indices.reduce(1.0) { $0 * (pupil.outside[$1] ?? 1) }
    }

    func callPlugins(_ kinds: PluginKind...) throws(PluginBreach) {
        var answers: [(plugin: Int, effects: [porras_effect])] = []
        for (number, plugin) in model.plugins.acting.enumerated() {
            guard kinds.contains(plugin.descriptor.kind), actingDays[number].contains(day) else { continue }
            let present = pupils.filter { $0.isHere(on: day) }
            var room = [porras_effect](repeating: porras_effect(), count: 2 * present.count + 64)
            let effects = try columns(present.map(\.number), memoryOf: number) {
                (rows, known, memory) throws(PluginBreach) in
                try room.withUnsafeMutableBufferPointer { (buffer) throws(PluginBreach) in
                    Array(
                        try plugin.caller.act(
                            plugin.instance, on: day, pupils: rows, known: known, memory: memory,
                            buffer: buffer, chance: chance))
                }
            }
            answers.append((number, effects))
        }
        for (number, effects) in answers {
            for effect in effects { apply(effect, of: number) }
        }
    }

    func best(_ fitting: [ReferencePupil], _ seatClass: Int) throws(PluginBreach) -> ReferencePupil? {
        guard let policy = model.plugins.allocation, !fitting.isEmpty else { return nil }
        let ordered = fitting.sorted { $0.number < $1.number }
        let scores = try columns(ordered.map(\.number), memoryOf: model.plugins.acting.count) {
            (rows, known, memory) throws(PluginBreach) in
            try policy.caller.score(
                policy.instance, on: day, seatClass: seatClass, pupils: rows, known: known, memory: memory,
                chance: chance)
        }
        return zip(ordered, scores).min {
            (-$0.1, $0.0.waitSince ?? 0, $0.0.number) < (-$1.1, $1.0.waitSince ?? 0, $1.0.number)
        }?.0
    }

    private func apply(_ effect: porras_effect, of plugin: Int) {
        let number = Int(effect.number)
        switch PluginEffectKind(rawValue: effect.kind) {
        case .factor: pupils[Int(effect.pupil)].outside[plugin] = effect.value
        case .absent: keepAway(pupils[Int(effect.pupil)], days: Int(effect.days), cause: number)
        case .due: makeDue(number, pupils[Int(effect.pupil)])
        case .offer: offer(number, pupils[Int(effect.pupil)])
        case .record:
            let output = model.plugins.acting[plugin].firstOutput + number
            observations.recorded[shape.output(year, output)] += effect.value
        case nil: break
        }
    }

    private func keepAway(_ pupil: ReferencePupil, days: Int, cause: Int) {
        let end = min(day + 1 + days, pupil.to)
        guard pupil.spellEnd <= day + 1, end > day + 1 else { return }
        pupil.spellType = model.absence.imposedSpell(cause: cause)
        pupil.spellEnd = end
        let lessons = (day + 1..<end).reduce(0) { $0 + model.calendar.lessons(grade: pupil.grade, day: $1) }
        observations[
            .spells,
            year * ObservationShape.spellBins + ObservationShape.spellBin(end - day - 1)] += 1
        pupil.yearLessons += lessons
        if model.absence.spells[pupil.spellType].reinforces && model.absence.reinforces {
            pupil.reinforcing = min(pupil.reinforcing + lessons, Model.mostReinforcing)
        }
    }

    /// Whole days missed this year, the spell in progress to its end.
    private func daysMissed(_ pupil: ReferencePupil) -> Int {
        let isWholeDays = model.absence.spells[pupil.spellType].isWholeDays
        return pupil.yearDays + (isWholeDays ? max(0, pupil.spellEnd - day - 1) : 0)
    }

    private func waits(_ pupil: ReferencePupil) -> Int {
        pupil.cases.count + (pupil.waitSince == nil ? 0 : 1)
            + pupil.parts.count { $0.state == .waiting }
    }

    private func columns<Answer>(
        _ rows: [Int], memoryOf plugin: Int,
        _ body: (UnsafeBufferPointer<Int32>, porras_batch, UnsafeMutablePointer<Double>?)
            throws(PluginBreach) -> Answer
    ) throws(PluginBreach) -> Answer {
        var kept: [UnsafeMutableBufferPointer<Int32>] = []
        func column(_ value: (ReferencePupil) -> Int) -> UnsafePointer<Int32> {
            let buffer = UnsafeMutableBufferPointer<Int32>.allocate(capacity: pupils.count)
            for pupil in pupils { buffer.initializeElement(at: pupil.number, to: Int32(value(pupil))) }
            kept.append(buffer)
            return UnsafePointer(buffer.baseAddress!)
        }
        let support = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pupils.count)
        for pupil in pupils { support.initializeElement(at: pupil.number, to: pupil.support ? 1 : 0) }
        defer {
            support.deallocate()
            for buffer in kept { buffer.deallocate() }
        }
        var known = porras_batch()
        known.school = column(\.school)
        known.grade = column(\.grade)
        known.profile = column(\.profile)
        known.support = UnsafePointer(support.baseAddress)
        known.lessons_missed = column(\.yearLessons)
        known.days_missed = column(daysMissed)
        known.open_cases = column(waits)
        known.seat = column { $0.seat ?? -1 }
        known.waiting_since = column { $0.waitSince ?? never }
        return try rows.map(Int32.init).withUnsafeBufferPointer { (rows) throws(PluginBreach) in
            try memory[plugin].withUnsafeMutableBufferPointer { (memory) throws(PluginBreach) in
                try body(rows, known, memory.baseAddress)
            }
        }
    }
}
