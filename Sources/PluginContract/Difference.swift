import PluginKit

/// The first difference between what was answered in two runs of a course.
enum Difference {
    /// How equal two answers must be.
    enum Measure {
        /// To the last bit.
        case bits
        /// Numbers to one part in a thousand million: sums in another order round otherwise.
        case rounding
    }

    /// The call and what differs in it; `nil`: nothing.
    static func first(
        _ one: [CourseAnswer], _ other: [CourseAnswer], _ measure: Measure = .bits
    ) -> (call: Int, what: String)? {
        for (call, (a, b)) in zip(one, other).enumerated() {
            if let what = between(a, b, measure) { return (call, what) }
        }
        return nil
    }

    private static func between(_ a: CourseAnswer, _ b: CourseAnswer, _ measure: Measure) -> String? {
        guard a != b else { return nil }
        if a.fault != b.fault {
            return "it \(outcome(a.fault)) the one time, and \(outcome(b.fault)) the other"
        }
        for index in 0..<max(a.effects.count, b.effects.count) {
            let (x, y) = (a.effects.at(index), b.effects.at(index))
            if !areEqual(x, y, measure) { return "\(words(x)) the one time, \(words(y)) the other" }
        }
        for pupil in a.scores.keys.sorted() where a.scores[pupil] != b.scores[pupil] {
            let (x, y) = (score(a, pupil), score(b, pupil))
            return "pupil \(pupil) gets the score \(x) the one time, \(y) the other"
        }
        for (index, (x, y)) in zip(a.memory, b.memory).enumerated()
        where !areClose(Double(bitPattern: x), Double(bitPattern: y), measure) {
            let (x, y) = (Double(bitPattern: x), Double(bitPattern: y))
            return "it remembers \(x) the one time, \(y) the other (number \(index) of all that it keeps)"
        }
        return nil
    }

    private static func outcome(_ fault: String?) -> String { fault.map(CallCheck.brokeOff) ?? "answered" }
    private static func words(_ effect: SeenEffect?) -> String { effect.map(\.description) ?? "nothing more" }
    private static func score(_ answer: CourseAnswer, _ pupil: Int) -> String {
        answer.scores[pupil].map { "\(Double(bitPattern: $0))" } ?? "none"
    }

    private static func areEqual(_ x: SeenEffect?, _ y: SeenEffect?, _ measure: Measure) -> Bool {
        guard let x, let y, measure == .rounding else { return x == y }
        return x.repeats(y) && x.days == y.days && areClose(x.value, y.value, measure)
    }

    private static func areClose(_ x: Double, _ y: Double, _ measure: Measure) -> Bool {
        x.bitPattern == y.bitPattern
            || (measure == .rounding && abs(x - y) <= 1e-9 * max(1, abs(x), abs(y)))
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { index < count ? self[index] : nil }
}
