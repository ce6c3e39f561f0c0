import Experiments
import Localization
import Stochastics
import Tables

/// A number over replications: its mean with the interval of the mean, and the spread of single replications; a share of
/// replications with its interval.
extension ResultColumn {
    private typealias W = Words.Columns

    /// What there is besides the mean.
    static let spreadParts: [(id: String, title: LocalizedText, about: LocalizedText)] = [
        ("low95", Words.low95, Words.low95About), ("high95", Words.high95, Words.high95About),
        ("q05", W.q05, Words.q05About), ("q95", W.q95, Words.q95About),
    ]

    /// Six columns: `id`, `id_low95`, `id_high95`, `id_q05`, `id_q95`, `id_no_interval`.
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
            + [isShown ? noInterval("\(id)_no_interval") : noInterval("\(id)_no_interval").detail()]
    }

    /// Why there is no interval, where there is none.
    static func noInterval(_ id: String = "no_interval") -> ResultColumn {
        .note(id, Words.noInterval, about: Words.noIntervalAbout)
    }

    /// Three columns of a share of replications in per cent: `id`, `id_low95`, `id_high95`.
    ///
    /// - Parameter isShown: whether people are told the interval, or only data files and workbooks.
    static func share(
        _ id: String, _ title: LocalizedText, measure: String? = nil, statistic: String = "mean",
        isShown: Bool = false, about: LocalizedText
    ) -> [ResultColumn] {
        func end(_ part: String, _ word: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            let column = ResultColumn.value(
                "\(id)_\(part)", [title, word].joined(by: ", "), .percent, decimals: 0,
                measure: measure ?? id,
                statistic: statistic == "mean" ? part : "\(statistic)_\(part)", about: about)
            return isShown ? column : column.detail()
        }
        return [
            .value(
                id, title, .percent, decimals: 0, measure: measure, statistic: statistic, about: about),
            end("low95", Words.low95, Words.shareLow95About),
            end("high95", Words.high95, Words.shareHigh95About),
        ]
    }
}

extension PlanCells {
    /// The cells of `ResultColumn.spread`.
    static func spread(_ estimate: Estimate?, times scale: Double = 1) -> [ResultCell] {
        [
            estimate?.mean, estimate?.interval?.low, estimate?.interval?.high, estimate?.q05, estimate?.q95,
        ].map { .number(orNone: $0.map { scale * $0 }) } + [noInterval(estimate?.certainty)]
    }

    /// The cell of `ResultColumn.noInterval`.
    static func noInterval(_ certainty: MeanInterval?) -> ResultCell {
        certainty?.reason.map { .named($0.rawValue, Words.reason($0)) } ?? .none
    }

    /// The cells of `ResultColumn.share`.
    static func share(_ share: ObservedShare?) -> [ResultCell] {
        let interval = share?.interval95
        return [share?.share, interval?.low, interval?.high].map(percentCell)
    }
}

extension ResultColumn {
    /// In how many replications there was something to measure: for data files, people read it in the remark.
    static let measured = ResultColumn.value(
        "measured", Words.Plan.measured, StudyTables.replicationUnit, decimals: 0, measure: "futures",
        statistic: "measured", about: Words.Plan.measuredAbout
    ).detail()
}

extension ResultCell {
    /// A remark that also tells in how many replications there was something to measure, where it was not in all; where
    /// it was in none, the remark has said so.
    func measured(in replications: Int, of all: Int) -> ResultCell {
        guard replications > 0, replications < all else { return self }
        let words = Words.Plan.measuredIn(replications, of: all)
        if case .named(let id, let remark) = self { return .named(id, [remark, words].joined(by: "; ")) }
        return .named("measured_in_some", words)
    }
}
