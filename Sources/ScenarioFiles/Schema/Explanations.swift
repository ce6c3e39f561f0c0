import SchoolDomain

/// What is said of each value of a scenario, by where it stands.
///
/// A value of a YAML file is explained by its comments, a row of a table where the scenario names the table, and a
/// default of a declared plugin by the plugin's own words.
struct Explanations {
    /// By file.
    private let remarks: [String: Remarks]
    /// By table, where a scenario names it.
    private let tables: [String: Diagnostic.Place]
    private let defaults: [Diagnostic.Place: ParameterSource]

    /// - Parameters:
    ///   - files: the YAML files behind a scenario.
    ///   - tables: where it names its tables, by their paths.
    ///   - plugins: the declared plugins that it uses.
    init(files: [SourceText], tables: [String: Diagnostic.Place], plugins: [DeclaredPlugin]) {
        remarks = Dictionary(files.map { ($0.path, Remarks($0.lines)) }) { first, _ in first }
        self.tables = tables
        let parameters = plugins.flatMap(\.parameters)
        defaults = parameters.reduce(into: [:]) { defaults, parameter in
            if let place = parameter.initial?.place { defaults[place] = parameter.source }
        }
    }

    func remark(of place: Diagnostic.Place) -> Remarks.Remark {
        var place = tables[place.file] ?? place
        place.use = nil
        if let source = defaults[place] { return Remarks.Remark(comment: source.text, marks: source.marks) }
        return remarks[place.file]?.remark(line: place.line) ?? Remarks.Remark()
    }
}

extension ParameterSource {
    /// The mark; an assumption has one only where its text begins with its number.
    var marks: [ScenarioInput.Mark] {
        switch mark {
        case .verified: [.verified]
        case .derived: [.derived]
        case .assumed: ScenarioInput.Mark.all(in: "[\(text)]")
        }
    }
}
