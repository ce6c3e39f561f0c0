import CXLSXWriter
import Tables

/// The charts of a table, of 672 × 315 pixels, where its pages have them.
struct ChartDrawing {
    let publication: Publication
    let layout: SheetLayout
    let table: ResultTable

    /// Colours that are told apart also by those who see few, and in grey (Okabe and Ito).
    private static let colours: [lxw_color_t] = [0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00]

    private static let gridColour: lxw_color_t = 0xD9D9D9

    /// - Parameter places: of the charts with rows, in their order.
    func draw(in workbook: UnsafeMutablePointer<lxw_workbook>, _ sheet: Sheet, at places: [PageLayout.Place])
    {
        for (chart, place) in zip(Self.drawn(table), places) {
            guard let drawn = workbook_add_chart(workbook, kind(chart)) else { continue }
            fill(drawn, chart)
            var options = lxw_chart_options()
            options.x_scale = 1.4
            options.y_scale = 1.05
            worksheet_insert_chart_opt(
                sheet.raw, UInt32(place.row), UInt16(place.column), drawn, &options)
        }
    }

    /// The charts that have something to show.
    static func drawn(_ table: ResultTable) -> [ResultChart] { table.charts.filter { !$0.rows.isEmpty } }

    private func fill(_ drawn: UnsafeMutablePointer<lxw_chart>, _ chart: ResultChart) {
        let name = layout.name(table.id)
        let sheet = "=" + SheetName.quoted(name)
        let categories = sheet + layout.range(table.id, chart.category, rows: chart.rows)
        for (number, column) in chart.series.enumerated() {
            let values = sheet + layout.range(table.id, column, rows: chart.rows)
            guard let series = chart_add_series(drawn, categories, values) else { continue }
            chart_series_set_name_range(
                series, name, UInt32(SheetLayout.headerRow), UInt16(table.position(of: column)))
            paint(series, chart.kind, Self.colours[number % Self.colours.count])
        }
        chart_title_set_name(drawn, publication.language(chart.title))
        enlarge(drawn)
        title(drawn.pointee.x_axis, chart.category)
        if isOverNumbers(chart) {
            let format = AxisNumbers.format(numbers(chart, chart.category))
            chart_axis_set_num_format(drawn.pointee.x_axis, format)
        }
        if chart.series.count == 1 {
            chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
            title(drawn.pointee.y_axis, chart.series[0])
        } else {
            chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
            let units = Set(chart.series.map { table.columns[table.position(of: $0)].unit })
            if units.count == 1, let unit = units.first ?? nil {
                chart_axis_set_name(drawn.pointee.y_axis, publication.language(unit.word))
            }
        }
        var grid = lxw_chart_line()
        grid.color = Self.gridColour
        grid.width = 0.75
        chart_axis_major_gridlines_set_line(drawn.pointee.y_axis, &grid)
        chart_axis_set_num_format(
            drawn.pointee.y_axis, AxisNumbers.format(chart.series.flatMap { numbers(chart, $0) }))
    }

    /// What a chart shows of a column.
    private func numbers(_ chart: ResultChart, _ column: String) -> [Double] {
        let position = table.position(of: column)
        return chart.rows.compactMap { publication.set.number(table.rows[$0][position]) }
    }

    /// Letters as large as the sheet's.
    private func enlarge(_ drawn: UnsafeMutablePointer<lxw_chart>) {
        var font = lxw_chart_font()
        font.size = 11
        for axis in [drawn.pointee.x_axis, drawn.pointee.y_axis] {
            chart_axis_set_num_font(axis, &font)
            chart_axis_set_name_font(axis, &font)
        }
        chart_legend_set_font(drawn, &font)
    }

    private func title(_ axis: UnsafeMutablePointer<lxw_chart_axis>?, _ column: String) {
        let described = table.columns[table.position(of: column)]
        chart_axis_set_name(axis, publication.language(described.title))
    }

    private func paint(
        _ series: UnsafeMutablePointer<lxw_chart_series>, _ kind: ResultChart.Kind, _ colour: lxw_color_t
    ) {
        var fill = lxw_chart_fill()
        fill.color = colour
        var line = lxw_chart_line()
        line.color = colour
        line.width = 2
        line.none = kind == .points ? 1 : 0
        switch kind {
        case .columns, .stacked: chart_series_set_fill(series, &fill)
        case .lines, .points: chart_series_set_line(series, &line)
        }
        guard kind == .points else { return }
        chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
        chart_series_set_marker_size(series, 5)
        chart_series_set_marker_fill(series, &fill)
    }

    /// Over numbers points and lines stand where the numbers are; over words points stand on a line that is not
    /// drawn.
    private func kind(_ chart: ResultChart) -> UInt8 {
        let kind =
            switch (chart.kind, isOverNumbers(chart)) {
            case (.columns, _): LXW_CHART_COLUMN
            case (.stacked, _): LXW_CHART_COLUMN_STACKED
            case (.lines, true): LXW_CHART_SCATTER_STRAIGHT
            case (.points, true): LXW_CHART_SCATTER
            case (_, false): LXW_CHART_LINE
            }
        return UInt8(kind.rawValue)
    }

    private func isOverNumbers(_ chart: ResultChart) -> Bool {
        let position = table.position(of: chart.category)
        return chart.rows.allSatisfy { publication.set.number(table.rows[$0][position]) != nil }
    }
}
