import Experiments
import Localization
import Tables

/// A number over replications: its mean with the interval of the mean, and the spread of single replications.
extension ResultColumn {
    private typealias W = Words.Columns

    /// What there is besides the mean.
    static let spreadParts: [(id: String, title: LocalizedText, about: LocalizedText)] = [
        ("low95", Words.low95, Words.low95About), ("high95", Words.high95, Words.high95About),
        ("q05", W.q05, Words.q05About), ("q95", W.q95, Words.q95About),
    ]

    /// Five columns: `id`, `id_low95`, `id_high95`, `id_q05`, `id_q95`.
    ///
    /// - Parameter isShown: whether people are told more than the mean, or only data files.
    static func spread(
        _ id: String, _ title: LocalizedText, _ unit: ResultUnit, decimals: Int, measure: String? = nil,
        isShown: Bool = true, about: LocalizedText
    ) -> [ResultColumn] {
        let measure = measure ?? id
        let mean = ResultColumn.value(
            id, title, unit, decimals: decimals, measure: measure, about: about)
        return [mean]
            + spreadParts.map { part in
                let column = ResultColumn.value(
                    "\(id)_\(part.id)", [title, part.title].joined(by: ", "), unit, decimals: decimals,
                    measure: measure, statistic: part.id, about: part.about)
                return isShown ? column : column.detail()
            }
    }
}

extension PlanCells {
    /// The cells of `ResultColumn.spread`.
    static func spread(_ estimate: Estimate?, times scale: Double = 1) -> [ResultCell] {
        [
            estimate?.mean, estimate?.interval?.low, estimate?.interval?.high, estimate?.q05, estimate?.q95,
        ].map { .number(orNone: $0.map { scale * $0 }) }
    }
}
