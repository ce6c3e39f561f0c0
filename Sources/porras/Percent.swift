import ArgumentParser

/// A share typed as `95`, `95%`, `95 %` or `97,5 %`; a number up to 1 needs its `%`.
struct Percent: ExpressibleByArgument {
    let share: Double

    init?(argument: String) {
        // Whoever means 95 % and types 0.95 is not taken at their word.
        let isMarked = argument.contains("%")
        var text = argument.filter { $0 != " " && $0 != "\u{00A0}" }
        if text.last == "%" { text.removeLast() }
        let digits = text.map { $0 == "," ? "." : String($0) }.joined()
        guard let number = Double(digits), number.isFinite, isMarked || number > 1 || number <= 0
        else { return nil }
        share = number / 100
    }

    init(share: Double) { self.share = share }

    var defaultValueDescription: String { "\(Int((share * 100).rounded())) %" }
}
