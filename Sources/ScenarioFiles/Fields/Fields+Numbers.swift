import SchoolDomain

/// A kind of value that can be read as one number by its rule.
protocol NumberShaped: RangedValue {
    static func shape(_ rule: NumberRule) -> Shape<Self>
}

extension Double: NumberShaped {
    static func shape(_ rule: NumberRule) -> Shape<Double> { .number(rule) }
}
extension Int: NumberShaped {
    static func shape(_ rule: NumberRule) -> Shape<Int> { .whole(rule) }
}
extension ClosedRange: NumberShaped where Bound == Int {
    static func shape(_ rule: NumberRule) -> Shape<ClosedRange<Int>> { .dayRange(rule) }
}

// Keys of numbers, whose names and ranges the domain declares.
extension Fields {
    /// A number that must be there.
    func required<Value: NumberShaped>(
        _ number: some RangedNumber, _ summary: String, lever: Lever? = nil
    ) -> Value {
        required(number.rawValue, Value.shape(number.rule), summary, lever: lever)
    }

    /// A number with a default.
    func optional<Value: NumberShaped>(
        _ number: some RangedNumber, default value: Value, _ summary: String,
        _ source: ParameterSource? = nil, lever: Lever? = nil
    ) -> Value {
        optional(number.rawValue, Value.shape(number.rule), default: value, summary, source, lever: lever)
    }

    /// A number that may be left out, or said to be `none`.
    func optional<Value: NumberShaped>(
        _ number: some RangedNumber, _ summary: String, _ source: ParameterSource? = nil
    ) -> Value? {
        optional(number.rawValue, Value.shape(number.rule), summary, source)
    }

    /// Numbers of single school years, by their labels; none when left out.
    func optional(byYear number: some RangedNumber, _ summary: String) -> [String: Double] {
        let byName = Shape<[(name: String, value: Double)]>.byName(.number(number.rule))
        let byYear = byName.map(
            {
                Dictionary(
                    $0.map { (SchoolYearLabel.plain($0.name), $0.value) }, uniquingKeysWith: { $1 })
            },
            back: { numbers in numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } })
        return optional(number.rawValue, byYear, default: [:], summary)
    }

    /// A number for each grade that must be there.
    func required<Value: NumberShaped & Numeric>(byGrade number: some RangedNumber, _ summary: String)
        -> [Value]
    {
        required(number.rawValue, .byGrade(Value.shape(number.rule), missing: 0), summary)
    }

    /// A number for each grade, with defaults.
    func optional<Value: NumberShaped & Numeric>(
        byGrade number: some RangedNumber, default value: [Value], _ summary: String,
        _ source: ParameterSource? = nil
    ) -> [Value] {
        optional(
            number.rawValue, .byGrade(Value.shape(number.rule), missing: 0), default: value, summary, source)
    }
}
