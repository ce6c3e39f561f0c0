import Experiments
import Localization
import SchoolDomain
import Tables

/// A sum of lines of a table of money: a payer's part, or all.
struct PayerSum {
    /// Subtotal or total.
    var category: ResultCell
    /// Who pays; nobody in particular where it is all.
    var payer: ResultCell
    /// The lines that are summed, by their places.
    var lines: [Int]

    /// Each payer's part of some lines, where there is any, and all of them.
    ///
    /// - Law: the parts add up to the last.
    static func all(of payers: [Role.Employer]) -> [PayerSum] {
        let parts = Role.Employer.allCases.map { payer in
            PayerSum(
                category: .named("subtotal", Words.Money.subtotal), payer: PlanCells.payer(payer),
                lines: payers.indices.filter { payers[$0] == payer })
        }
        return parts.filter { !$0.lines.isEmpty } + [
            PayerSum(
                category: .named("total", Words.Money.total), payer: .none, lines: Array(payers.indices))
        ]
    }
}

extension PlanCells {
    static func payer(_ payer: Role.Employer) -> ResultCell {
        .named(payer.rawValue, MeasureWords.employer(payer.rawValue))
    }

    /// A payer, or all of them together.
    static func payerOrAll(_ payer: Role.Employer?) -> ResultCell {
        payer.map { Self.payer($0) } ?? .named("all", Words.Money.allPayers)
    }
}

extension ResultColumn {
    static let employer = ResultColumn.key("employer", Words.employer, about: Words.Money.employerAbout)

    /// What each payer pays of a cost, beside the cost itself: a column for each.
    ///
    /// - Parameter prefix: before the payer's name in the column's own, where a table tells several costs.
    static func parts(
        prefix: String = "", of title: LocalizedText? = nil, measure: String = "cost", about: LocalizedText
    ) -> [ResultColumn] {
        Role.Employer.allCases.map { payer in
            let own = Words.Money.part(of: payer)
            return .value(
                prefix + payer.rawValue, title.map { [$0, own].joined(by: ", ") } ?? own, .euros, decimals: 0,
                measure: measure, statistic: prefix + payer.rawValue, about: about)
        }
    }
}
