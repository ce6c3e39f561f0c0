import CPorrasPlugin
import PluginKit

/// A host whose chance is a simple hash, and who remembers what was said to it.
final class FakeHost {
    private struct State {
        var said = ""
        var draws = 0
    }
    private var state = State()

    var said: String { state.said }
    var draws: Int { state.draws }

    func call<Answer>(_ body: (PluginDraws) throws(PluginFault) -> Answer) throws(PluginFault) -> Answer {
        try withUnsafeMutablePointer(to: &state) { (state) throws(PluginFault) in
            var host = porras_host(
                struct_size: UInt32(MemoryLayout<porras_host>.size), context: state,
                bits: { context, decision, subject, ordinal in
                    context?.assumingMemoryBound(to: State.self).pointee.draws += 1
                    return mixed(UInt64(decision) << 56 ^ UInt64(subject) << 28 ^ UInt64(ordinal))
                },
                fail: { context, message in
                    guard let message else { return }
                    context?.assumingMemoryBound(to: State.self).pointee.said = String(cString: message)
                })
            return try withUnsafePointer(to: &host) { (host) throws(PluginFault) in
                try body(PluginDraws(host))
            }
        }
    }
}

/// The finaliser of SplitMix64: every bit of the answer hangs on every bit of the question.
func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
}

extension PluginWorld {
    /// Two years of ten and eleven days in four weeks, two schools, one step.
    static var small: PluginWorld {
        let dayCount = 21
        return PluginWorld(
            days: (0..<dayCount).map {
                PluginDay(
                    year: $0 / 10 == 0 ? 0 : 1, term: $0 / 10, week: $0 / 5, weekday: $0 % 5,
                    date: 20_270_801 + $0)
            },
            yearFirst: [0, 10, dayCount],
            lessonsBefore: (0..<16).flatMap { grade in (0...dayCount).map { $0 * (4 + grade / 3) } },
            schools: ["north", "itä"], steps: ["talk"], profiles: ["calm"], classes: ["small"],
            interventions: ["mentors"], pupilLimit: 100)
    }
}

extension PluginValues {
    /// The defaults of a description; 0 and no text where there is none.
    static func of(_ descriptor: PluginDescriptor, _ given: [String: Double] = [:]) -> PluginValues {
        PluginValues(
            names: descriptor.parameters.map(\.name),
            values: descriptor.parameters.map { parameter in
                if let number = given[parameter.name] { return Value(number: number, text: "") }
                switch parameter.form {
                case .number(_, let initial): return Value(number: initial ?? 0, text: "")
                case .flag(let initial): return Value(number: initial ? 1 : 0, text: "")
                case .word(let words, let initial):
                    let word = initial ?? words[0]
                    return Value(number: Double(words.firstIndex(of: word) ?? 0), text: word)
                case .grades(let grades): return Value(number: Double(grades.bits), text: "")
                case .school: return Value(number: -1, text: "")
                case .date, .step, .declared: return Value(number: 0, text: "")
                }
            })
    }
}
