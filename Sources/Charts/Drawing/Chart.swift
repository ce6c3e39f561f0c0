import Localization

/// A chart: numbers with names, drawn as SVG.
///
/// ```swift
/// let svg = try ForestPlot(title: title, unit: unit, rows: rows).svg(ChartPage(.fi, .wide, id: "forest"))
/// ```
///
/// - Law: the same numbers give the same bytes.
package protocol Chart: Sendable {
    /// What is shown, above the chart.
    var title: LocalizedText { get }
    /// Of its numbers; empty for plain ones.
    var unit: LocalizedText { get }
    /// Every number that is drawn, with what it is of.
    var numbers: [(name: LocalizedText, value: Double)] { get }
    /// What the chart says, in sentences that follow from its numbers.
    func summary(_ language: Language) -> String
    /// Draws all below the title.
    func draw(on canvas: inout Canvas)
}

/// What a chart is drawn for.
package struct ChartPage: Sendable, Hashable {
    /// How wide it is, in pixels; letters have the same size on both.
    package enum Width: Int, Sendable, Hashable, CaseIterable {
        /// A telephone held upright.
        case narrow = 360
        /// A laptop, or a page of A4.
        case wide = 720
    }

    package var language: Language
    package var width: Width
    /// What the identifiers within begin with: two charts in a page need different ones.
    package var id: String

    package init(_ language: Language, _ width: Width, id: String) {
        (self.language, self.width, self.id) = (language, width, id)
    }
}

/// Why a chart cannot be drawn.
package enum ChartFault: Error, Sendable, Hashable {
    /// No number, or none that could be told.
    case notFinite(LocalizedText)
    /// Larger than anything that is counted here.
    case tooLarge(LocalizedText, Double)

    static func find(in chart: some Chart) -> ChartFault? {
        for (name, value) in chart.numbers {
            if !value.isFinite { return .notFinite(name) }
            if abs(value) > largest { return .tooLarge(name, value) }
        }
        return nil
    }

    private static let largest = 1e12

    /// What is said of it.
    package var words: LocalizedText {
        switch self {
        case .notFinite(let name): Words.Charts.notFinite(name)
        case .tooLarge(let name, let value): Words.Charts.tooLarge(name, "\(value)")
        }
    }
}

extension Chart {
    /// The chart as a file of its own, or to be put into a page as it is.
    package func svg(_ page: ChartPage) throws(ChartFault) -> String { try drawing(page).svg }

    /// The same before it is written, for those who look where things lie.
    func drawing(_ page: ChartPage) throws(ChartFault) -> Canvas {
        if let fault = ChartFault.find(in: self) { throw fault }
        let description = summary(page.language)
        var canvas = Canvas(
            page, title: page.language(title),
            description: description.isEmpty ? page.language(Words.Charts.nothing) : description)
        canvas.head(page.language(title), page.language(unit))
        if numbers.isEmpty {
            canvas.paragraph(page.language(Words.Charts.nothing))
        } else {
            draw(on: &canvas)
        }
        return canvas
    }
}

/// A number that may be known only so well.
package struct ChartValue: Sendable, Hashable {
    package var mean: Double
    /// 95 % interval, or what single replications lie between; `nil`: there is none.
    package var ends: ClosedRange<Double>?

    /// - Parameter ends: in either order; ends that are no numbers count as none.
    package init(_ mean: Double, _ ends: (Double, Double)? = nil) {
        self.mean = mean
        self.ends = ends.flatMap { a, b in a.isFinite && b.isFinite ? min(a, b)...max(a, b) : nil }
    }

    /// All of it that is drawn.
    var numbers: [Double] { [mean] + (ends.map { [$0.lowerBound, $0.upperBound] } ?? []) }
}

/// Numbers of one chart, all with as many decimals as three digits of the largest need.
struct ChartNumbers {
    let language: Language
    let decimals: Int

    init(_ numbers: [Double], _ language: Language) {
        self.language = language
        let most = numbers.map(abs).max() ?? 0
        decimals = most >= 100 ? 0 : most >= 10 ? 1 : 2
    }

    func text(_ value: Double) -> String { language.number(value, decimals: decimals) }
    /// With its sign: `+3.2`, `−3.2`, `0.0`.
    func signed(_ value: Double) -> String {
        let text = text(value)
        return value > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
    }
    /// `12 (9 … 15)`.
    func text(_ value: ChartValue) -> String { text(value.mean) + ends(value, text) }
    /// `−3.6 (−4.0 … −3.2)`.
    func signed(_ value: ChartValue) -> String { signed(value.mean) + ends(value, signed) }

    private func ends(_ value: ChartValue, _ text: (Double) -> String) -> String {
        value.ends.map { " (\(text($0.lowerBound)) … \(text($0.upperBound)))" } ?? ""
    }
}
