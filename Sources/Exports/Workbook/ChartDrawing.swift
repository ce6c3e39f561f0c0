import CXLSXWriter
import Tables

/// The charts of a table, under it or, where it is long, beside it.
struct ChartDrawing {
    let publication: Publication
    let layout: SheetLayout
    let table: ResultTable

    /// Tables longer than this have their charts at the right, where they are seen.
    private static let longTable = 40
    /// Rows that a chart of 480 × 300 pixels covers.
    private static let rowsOfChart = 17
    /// Colours that are told apart also by those who see few, and in grey (Okabe and Ito).
    private static let colours: [lxw_color_t] = [0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00]

    private static let gridColour: lxw_color_t = 0xD9D9D9

    /// Whether a table's charts stand at its right.
    static func standsBeside(_ table: ResultTable) -> Bool {
        !table.charts.isEmpty && table.rows.count > longTable
    }

    /// Whether a table and the charts under it are short enough to be read on one page.
    static func fitsOnePage(_ table: ResultTable) -> Bool {
        !table.charts.isEmpty && table.rows.count + table.charts.count * rowsOfChart <= 60
    }

    func draw(in workbook: UnsafeMutablePointer<lxw_workbook>, _ sheet: Sheet) {
        let isLong = Self.standsBeside(table)
        for (number, chart) in table.charts.enumerated() where !chart.rows.isEmpty {
            guard let drawn = workbook_add_chart(workbook, kind(chart)) else { continue }
            fill(drawn, chart)
            let below = SheetLayout.firstRow + table.rows.count + 1
            let row = (isLong ? SheetLayout.headerRow : below) + number * Self.rowsOfChart
            let column = isLong ? table.columns.count + 1 : 0
            var options = lxw_chart_options()
            options.x_scale = 1.4
            options.y_scale = 1.05
            worksheet_insert_chart_opt(sheet.raw, UInt32(row), UInt16(column), drawn, &options)
        }
    }

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
        title(drawn.pointee.x_axis, chart.category)
        if isOverNumbers(chart) { chart_axis_set_num_format(drawn.pointee.x_axis, "#,##0.##") }
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
        chart_axis_set_num_format(drawn.pointee.y_axis, "#,##0.##")
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
