import CPorrasPlugin
import PluginKit
import Stochastics

/// Calls one plugin: hands over what it declared and nothing else, and checks all that comes back.
///
/// A call costs some nanoseconds whatever the number of pupils, because the columns are handed over in place.
public final class PluginCaller: Sendable {
    private let name: String
    private let descriptor: PluginDescriptor
    private let world: PluginWorld
    private let decisions: [UInt32]
    let columns: UInt32

    init(_ name: String, _ descriptor: PluginDescriptor, _ world: PluginWorld) {
        self.name = name
        self.descriptor = descriptor
        self.world = world
        decisions = descriptor.decisions.map { Decision.plugin.about(name + "/" + $0) }
        columns = descriptor.columns.reduce(0) { $0 | $1.rawValue }
    }

    /// The school days of a year on which the plugin acts, in order.
    public func days(
        _ instance: any ActingPlugin, year: Int, chance: RandomSource
    ) throws(PluginBreach) -> [Int] {
        let days = try call("calendar", day: nil, chance) { (draws) throws(PluginFault) in
            try instance.actingDays(year, draws: draws)
        }
        let school = world.days(ofYear: year)
        if let stray = days.first(where: { !school.contains($0) }) {
            throw breach("calendar", nil, "it wants to act on day \(stray), which is not in year \(year)")
        }
        return days.sorted()
    }

    /// The effects on a batch, checked, by pupil number.
    ///
    /// - Parameters:
    ///   - pupils: Numbers in increasing order.
    ///   - known: Every column; those that the plugin does not declare are withheld.
    ///   - buffer: Where effects are put; as many as fit may come.
    public func act(
        _ instance: any ActingPlugin, on day: Int, pupils: UnsafeBufferPointer<Int32>, known: porras_batch,
        memory: UnsafeMutablePointer<Double>?, buffer: UnsafeMutableBufferPointer<porras_effect>,
        chance: RandomSource
    ) throws(PluginBreach) -> UnsafeMutableBufferPointer<porras_effect> {
        let phase = descriptor.kind.phase ?? ""
        var batch = declared(known, day: day, pupils: pupils, memory: memory)
        var effects = porras_effects(
            struct_size: UInt32(MemoryLayout<porras_effects>.size), capacity: UInt64(buffer.count), count: 0,
            items: buffer.baseAddress)
        try call(phase, day: day, chance) { (draws) throws(PluginFault) in
            try withUnsafePointer(to: &batch) { (batch) throws(PluginFault) in
                try withUnsafeMutablePointer(to: &effects) { (effects) throws(PluginFault) in
                    var list = PluginEffects(effects)
                    try instance.act(
                        on: PluginBatch(batch, memoryCount: descriptor.memory), draws: draws, effects: &list)
                }
            }
        }
        guard effects.items == buffer.baseAddress, effects.capacity == UInt64(buffer.count) else {
            throw breach(phase, day, "it changed where its effects belong")
        }
        guard effects.count <= UInt64(buffer.count) else {
            throw breach(
                phase, day,
                "it returned \(effects.count) effects for \(pupils.count) pupils; \(buffer.count) fit")
        }
        let given = UnsafeMutableBufferPointer(rebasing: buffer[..<Int(effects.count)])
        try check(given, of: pupils, phase, day)
        return given
    }

    /// One score for each pupil of the batch.
    public func score(
        _ instance: any AllocationPlugin, on day: Int, seatClass: Int, pupils: UnsafeBufferPointer<Int32>,
        known: porras_batch, memory: UnsafeMutablePointer<Double>?, chance: RandomSource
    ) throws(PluginBreach) -> [Double] {
        var batch = declared(known, day: day, pupils: pupils, memory: memory)
        batch.seat_class = Int32(seatClass)
        var values = [Double](repeating: 0, count: pupils.count)
        try call("place", day: day, chance) { (draws) throws(PluginFault) in
            try withUnsafePointer(to: &batch) { (batch) throws(PluginFault) in
                try values.withUnsafeMutableBufferPointer { (buffer) throws(PluginFault) in
                    guard let base = buffer.baseAddress else { return }
                    var scores = PluginScores(base, count: buffer.count)
                    try instance.score(
                        PluginBatch(batch, memoryCount: descriptor.memory), draws: draws, scores: &scores)
                }
            }
        }
        if let index = values.firstIndex(where: \.isNaN) {
            throw breach("place", day, "the score is not a number", pupil: Int(pupils[index]))
        }
        return values
    }

    /// What the plugin may see of the columns.
    private func declared(
        _ known: porras_batch, day: Int, pupils: UnsafeBufferPointer<Int32>,
        memory: UnsafeMutablePointer<Double>?
    ) -> porras_batch {
        func when<Value>(_ column: PluginColumn, _ value: Value?) -> Value? {
            columns & column.rawValue == 0 ? nil : value
        }
        return porras_batch(
            struct_size: UInt32(MemoryLayout<porras_batch>.size), day: Int32(day),
            year: Int32(world.days[day].year), seat_class: -1, count: UInt64(pupils.count),
            pupils: pupils.baseAddress, school: when(.school, known.school), grade: when(.grade, known.grade),
            profile: when(.profile, known.profile), support: when(.support, known.support),
            lessons_missed: when(.lessonsMissed, known.lessons_missed),
            days_missed: when(.daysMissed, known.days_missed),
            open_cases: when(.openCases, known.open_cases), seat: when(.seat, known.seat),
            waiting_since: when(.waitingSince, known.waiting_since), memory: memory)
    }

    /// Calls with the plugin's own chance and its way to say why it fails.
    private func call<Answer>(
        _ phase: String, day: Int?, _ chance: RandomSource,
        _ body: (PluginDraws) throws(PluginFault) -> Answer
    ) throws(PluginBreach) -> Answer {
        var state = PluginHostState(chance: chance)
        let answer: Answer
        do {
            answer = try decisions.withUnsafeBufferPointer { (decisions) throws(PluginFault) in
                state.decisions = decisions
                return try call(&state, body)
            }
        } catch {
            let reason = error.message.isEmpty ? state.message ?? "it gave no reason" : error.message
            throw breach(phase, day, reason)
        }
        if let stray = state.undeclared {
            throw breach(phase, day, "it draws decision \(stray), but declares \(decisions.count)")
        }
        return answer
    }

    private func call<Answer>(
        _ state: inout PluginHostState, _ body: (PluginDraws) throws(PluginFault) -> Answer
    ) throws(PluginFault) -> Answer {
        try withUnsafeMutablePointer(to: &state) { (state) throws(PluginFault) in
            var host = porras_host(
                struct_size: UInt32(MemoryLayout<porras_host>.size), context: state, bits: hostBits,
                fail: hostFail)
            return try withUnsafePointer(to: &host) { (host) throws(PluginFault) in
                try body(PluginDraws(host))
            }
        }
    }

    fileprivate func breach(
        _ phase: String, _ day: Int?, _ message: String, pupil: Int? = nil
    ) -> PluginBreach {
        PluginBreach(
            plugin: name, phase: phase, date: day.map { world.days[$0].date }, pupil: pupil,
            message: message)
    }
}

// What comes back.
extension PluginCaller {
    /// Puts effects in the order of pupils and refuses what no effect may be.
    private func check(
        _ effects: UnsafeMutableBufferPointer<porras_effect>, of pupils: UnsafeBufferPointer<Int32>,
        _ phase: String, _ day: Int
    ) throws(PluginBreach) {
        func comesBefore(_ a: porras_effect, _ b: porras_effect) -> Bool {
            (a.pupil, a.kind, a.number) < (b.pupil, b.kind, b.number)
        }
        let isSorted = effects.indices.dropFirst().allSatisfy { !comesBefore(effects[$0], effects[$0 - 1]) }
        if !isSorted {
            var unsorted = effects
            unsorted.sort(by: comesBefore)
        }
        var position = 0
        for (index, effect) in effects.enumerated() {
            let pupil = effect.pupil < 0 ? nil : Int(effect.pupil)
            if let fault = fault(of: effect) { throw breach(phase, day, fault, pupil: pupil) }
            if index > 0, !comesBefore(effects[index - 1], effect) {
                throw breach(phase, day, "two effects of the same kind", pupil: pupil)
            }
            guard effect.kind != PluginEffectKind.record.rawValue else { continue }
            while position < pupils.count && pupils[position] < effect.pupil { position += 1 }
            guard position < pupils.count, pupils[position] == effect.pupil else {
                throw breach(phase, day, "an effect on pupil \(effect.pupil), who is not in the batch")
            }
        }
    }

    private func fault(of effect: porras_effect) -> String? {
        guard let kind = PluginEffectKind(rawValue: effect.kind), descriptor.kind.effects.contains(kind)
        else {
            let name = PluginEffectKind(rawValue: effect.kind).map { "`\($0.name)`" } ?? "\(effect.kind)"
            return "an effect \(name), which an \(descriptor.kind.name) plugin may not return"
        }
        let number = Int(effect.number)
        switch kind {
        case .factor:
            guard !effect.value.isNaN else { return "the factor is not a number" }
            return (0...100).contains(effect.value) && number == 0
                ? nil : "the factor is \(effect.value); it must be 0 to 100"
        case .absent:
            guard (1...1000).contains(effect.days) else {
                return "an absence of \(effect.days) days; it must be 1 to 1000"
            }
            return (0..<4).contains(number) ? nil : "a cause \(number); there are 4"
        case .due: return outside(number, world.steps.count, "step")
        case .offer: return outside(number, world.interventions.count, "declared intervention")
        case .record:
            guard effect.value.isFinite else { return "it records \(effect.value), which is no number" }
            return outside(number, descriptor.outputs.count, "output")
        }
    }

    private func outside(_ number: Int, _ count: Int, _ what: String) -> String? {
        (0..<count).contains(number) ? nil : "\(what) \(number); there are \(count)"
    }
}

/// What stands behind a `porras_host` during a call.
struct PluginHostState {
    let chance: RandomSource
    /// Addresses of the declared decisions; valid during the call.
    var decisions = UnsafeBufferPointer<UInt32>(start: nil, count: 0)
    /// A decision that was drawn but not declared.
    var undeclared: UInt32?
    var message: String?

    init(chance: RandomSource) { self.chance = chance }
}

private let hostBits: @convention(c) (UnsafeMutableRawPointer?, UInt32, UInt32, UInt32) -> UInt64 = {
    context, decision, subject, ordinal in
    guard let state = context?.assumingMemoryBound(to: PluginHostState.self) else { return 0 }
    guard decision < UInt32(state.pointee.decisions.count) else {
        state.pointee.undeclared = decision
        return 0
    }
    return state.pointee.chance.block(state.pointee.decisions[Int(decision)], subject, ordinal).low
}

private let hostFail: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = {
    context, message in
    guard let state = context?.assumingMemoryBound(to: PluginHostState.self), let message else { return }
    state.pointee.message = String(cString: message)
}
