import ArgumentParser

/// A share typed as `95`, `95%`, `95 %` or `97,5 %`.
struct Percent: ExpressibleByArgument {
    let share: Double

    init?(argument: String) {
        var text = argument.filter { $0 != " " && $0 != "\u{00A0}" }
        if text.last == "%" { text.removeLast() }
        let digits = text.map { $0 == "," ? "." : String($0) }.joined()
        guard let number = Double(digits), number.isFinite else { return nil }
        share = number / 100
    }

    init(share: Double) { self.share = share }

    var defaultValueDescription: String { "\(Int((share * 100).rounded())) %" }
}
