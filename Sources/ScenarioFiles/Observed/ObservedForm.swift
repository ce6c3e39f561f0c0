import SchoolDomain

/// How a table of observed numbers is laid out; which it is, its columns tell.
enum ObservedForm: CaseIterable {
    /// Pupils over a threshold by school, grade and date: what schools report.
    case monitoring
    /// Absence by year group, in moments: what the English statistics tell.
    case yearGroups
    /// Pupils by whole days absent: what the Norwegian statistics tell.
    case dayBands
    /// A measure of the program in each row.
    case measures

    var layout: TableLayout {
        switch self {
        case .monitoring: .observedCounts
        case .yearGroups: .yearGroups
        case .dayBands: .dayBands
        case .measures: .observedMeasures
        }
    }

    /// The form whose columns a table has; `nil`: it is of none.
    init?(_ csv: CSVText, in source: SourceText) {
        let form = Self.allCases.first { form in
            var isRight = true
            let header = TableHeader(csv, form.layout, in: source) { _ in isRight = false }
            return header != nil && isRight
        }
        guard let form else { return nil }
        self = form
    }
}

extension TableLayout {
    /// A measure in each row.
    static let observedMeasures = TableLayout(
        path: ["observed"],
        columns: [Column(header: "measure", isRequired: true, keys: ["measure"])]
            + scopeColumns.map { Column(header: $0, isRequired: false, keys: [$0]) } + [
                Column(header: "value", isRequired: true, keys: ["value"], content: .number),
                Column(header: "n", isRequired: false, keys: ["n"], content: .number),
                Column(header: "sd", isRequired: false, keys: ["sd"], content: .number),
            ])

    /// What a measure may be of, as scopes of measures call it, in their order.
    static let scopeColumns = [
        "year", "area", "school", "grades", "cause", "threshold", "date", "step", "role", "class",
    ]

    /// Year groups Y1, Y2 …, a grade above the Finnish one, with rates in per cent.
    static let yearGroups = TableLayout(
        path: ["observed"],
        columns: [
            Column(header: "year_group", isRequired: true, keys: ["year_group"]),
            Column(header: "enrolments", isRequired: true, keys: ["enrolments"], content: .number),
            Column(header: "overall_pct", isRequired: true, keys: ["overall_pct"], content: .number),
            Column(header: "pa10_pct", isRequired: true, keys: ["pa10_pct"], content: .number),
            Column(header: "mean_pa10_pct", isRequired: true, keys: ["mean_pa10_pct"], content: .number),
        ])

    /// Pupils by whole days absent.
    static let dayBands = TableLayout(
        path: ["observed"],
        columns: [
            Column(header: "grades", isRequired: false, keys: ["grades"]),
            Column(header: "days_from", isRequired: true, keys: ["days_from"], content: .number),
            Column(header: "days_to", isRequired: true, keys: ["days_to"], content: .number),
            Column(header: "pupils", isRequired: true, keys: ["pupils"], content: .number),
        ])
}
