import ArgumentParser
import Localization
import NewMunicipality
import Planning
import SchoolDomain
import Server

/// What the values of options may be; any other is refused with what is accepted.
///
/// Options that take numbers read whatever follows them, so that `-5` is known as a number that is refused.
enum OptionParsers {
    typealias Reading<Value> = @Sendable (String) throws -> Value

    static func whole<Number: FixedWidthInteger & Sendable>(
        _ range: ClosedRange<Number>, _ words: (Number, Number) -> LocalizedText = Words.Options.wholeNumber
    ) -> Reading<Number> {
        let complaint = words(range.lowerBound, range.upperBound)
        return { try required(Number($0).flatMap { range.contains($0) ? $0 : nil }, complaint) }
    }

    static func whole(atLeast least: Int) -> Reading<Int> {
        let complaint = Words.Options.wholeNumber(atLeast: least)
        return { try required(Int($0).flatMap { $0 >= least ? $0 : nil }, complaint) }
    }

    static let seed = whole(0...UInt64.max)
    static let threads = whole(1...1024)
    static let replications = whole(1...100_000)
    /// School days within which a seat is to be had.
    static let wait = whole(0...1000, Words.Options.schoolDays)

    /// Where a server listens.
    static let address: Reading<ListenAddress> = { text in
        try required(ListenAddress(text), Words.Options.address)
    }

    /// A share to be reached, as `95`, `95%`, `95 %` or `97,5 %`.
    static let target = share(Words.Options.target) { $0 > 0 && $0 <= 1 }
    /// A share of futures: one can be neither certain nor quite unsure.
    static let confidence = share(Words.Options.confidence) { $0 > 0 && $0 < 1 }

    /// Mean school days until those who wait give up.
    static let patience: Reading<Double> = { text in
        try required(decimal(text).flatMap { $0 > 0 && $0 <= 10_000 ? $0 : nil }, Words.Options.patience)
    }

    /// Posts in htv, with a decimal point or comma, to the thousandth.
    static let posts: Reading<Double> = { text in
        try required(
            decimal(text, places: 3).flatMap { 0.001...10_000 ~= $0 ? $0 : nil }, Words.Options.posts)
    }

    /// The least difference of a measure that matters, in its unit.
    static let indifference: Reading<Double> = { text in
        try required(decimal(text).flatMap { $0 > 0 ? $0 : nil }, Words.Options.indifference)
    }

    /// An amount as people write it: `1200000`, `1 200 000` or `1200000,50`.
    ///
    /// More than two decimals are refused: whoever types `1,200` may mean thousands.
    static let euros: Reading<Double> = { text in
        try required(decimal(text, places: 2).flatMap { $0 > 0 ? $0 : nil }, Words.Options.budget)
    }

    /// An amount, for all payers together or, as `county=900000`, for one of them.
    static let cap: Reading<MoneyCap> = { text in
        guard let sign = text.firstIndex(of: "=") else { return MoneyCap(euros: try euros(text)) }
        let payer = Role.Employer(rawValue: text[..<sign].filter { $0 != " " })
        return MoneyCap(
            payer: try required(payer, Words.Options.payer(Role.Employer.allCases.map(\.rawValue))),
            euros: try euros(String(text[text.index(after: sign)...])))
    }

    /// An answer about a new municipality.
    static func answer<Value>(
        _ text: String, _ read: (String) throws(AnswerComplaint) -> Value
    ) throws -> Value {
        do {
            return try read(text)
        } catch {
            throw ValidationError(error.words)
        }
    }

    private static func required<Value>(_ value: Value?, _ complaint: LocalizedText) throws -> Value {
        guard let value else { throw ValidationError(complaint) }
        return value
    }

    private static func share(
        _ complaint: LocalizedText, _ isAccepted: @escaping @Sendable (Double) -> Bool
    ) -> Reading<Double> {
        { text in
            let isMarked = text.last == "%"
            let number = try required(decimal(isMarked ? String(text.dropLast()) : text), complaint)
            // Whoever means 95 % and types 0.95 is not taken at their word.
            guard isMarked || number > 1 || number <= 0 else {
                throw ValidationError(Words.Options.unmarked(percent(number)))
            }
            // As exact as shares are told: levels that would read alike are the same.
            let share = (number * 1e4).rounded() / 1e6
            return try required(isAccepted(share) ? share : nil, complaint)
        }
    }

    /// A share in words.
    static func percent(_ share: Double) -> LocalizedText { Words.percent(Words.percentDigits(share)) }

    /// Digits with a decimal point or comma and so many places at most; spaces that group them are left out.
    private static func decimal(_ text: String, places: Int = 12) -> Double? {
        let plain = text.filter { !" \u{A0}\u{202F}\u{2009}".contains($0) }.map { $0 == "," ? "." : $0 }
        guard plain.allSatisfy({ "-0123456789.".contains($0) }),
            plain.drop(while: { $0 != "." }).count <= places + 1,
            let number = Double(String(plain)), number.isFinite
        else { return nil }
        return number
    }
}
