import Experiments
import Localization
import SchoolDomain
import Stochastics
import Tables

/// Tables that only people read: numbers rounded to what they mean, two of them in a cell where that reads better.
///
/// Programs are given the same numbers elsewhere in the set, one to a cell.
extension ResultTable {
    static func forReaders(_ id: String, _ title: LocalizedText, _ columns: [ResultColumn]) -> ResultTable {
        var table = ResultTable(id, title: title, columns: columns)
        table.audience = .readers
        return table
    }

    /// For programs only: readers are shown its numbers in other tables of the set.
    func forPrograms() -> ResultTable {
        var table = self
        table.audience = .programs
        return table
    }

    /// For files and programs, as where numbers come from.
    func forRecord() -> ResultTable {
        var table = self
        table.audience = .record
        return table
    }
}

extension ResultColumn {
    /// A column of words.
    static func words(_ id: String, _ title: LocalizedText) -> ResultColumn { .note(id, title, about: "") }

    /// A column of numbers that are words already.
    static func digits(_ id: String, _ title: LocalizedText) -> ResultColumn {
        .statistic(id, title, about: "")
    }
}

/// Each number is first what programs are told (`ResultNumber.rounded`), so that no two readers see different ones.
extension ResultCell {
    /// A number to about three significant digits.
    static func rough(_ number: Double?) -> ResultCell {
        number.map { number in .word(LocalizedText { rough(number, $0) }) } ?? .none
    }

    /// The same with its sign.
    static func signed(_ number: Double?) -> ResultCell {
        number.map { number in .word(LocalizedText { $0.signed(ResultNumber.rounded(number)) }) } ?? .none
    }

    /// The ends with their signs, or why there are none.
    static func signed(_ certainty: MeanInterval) -> ResultCell {
        guard let interval = certainty.ends else { return reason(certainty) }
        let rounded = Interval(
            low: ResultNumber.rounded(interval.low), high: ResultNumber.rounded(interval.high))
        return .word(LocalizedText { $0.signed(rounded) })
    }

    /// The ends, or why there are none.
    static func range(_ certainty: MeanInterval) -> ResultCell {
        certainty.ends.map { range($0.low, $0.high) } ?? reason(certainty)
    }

    private static func reason(_ certainty: MeanInterval) -> ResultCell {
        certainty.reason.map { .word(Words.reason($0)) } ?? .none
    }

    /// `22.3 … 30.6`.
    static func range(_ low: Double?, _ high: Double?) -> ResultCell {
        guard let low, let high, low.isFinite, high.isFinite else { return .none }
        return .word(LocalizedText { "\(rough(low, $0)) … \(rough(high, $0))" })
    }

    /// A mean with the spread of single simulations where there is any: `25.9 (22.3 … 30.6)`.
    static func spread(_ estimate: Estimate) -> ResultCell {
        guard estimate.q05 != estimate.q95, case .word(let range) = range(estimate.q05, estimate.q95) else {
            return .rough(estimate.mean)
        }
        return .word(LocalizedText { "\(rough(estimate.mean, $0)) (\($0(range)))" })
    }

    private static func rough(_ number: Double, _ language: Language) -> String {
        language.rough(ResultNumber.rounded(number))
    }
}
