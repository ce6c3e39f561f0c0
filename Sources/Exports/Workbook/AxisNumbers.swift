/// How numbers stand along the axis of a chart.
enum AxisNumbers {
    /// A format in which all have the same decimals, as few as the largest of them needs: with decimals that may be left
    /// out, spreadsheets show the decimal sign of a whole number and nothing behind it.
    ///
    /// | largest | format |
    /// |---|---|
    /// | 10 or more | `#,##0` |
    /// | 1 or more | `0.0` |
    /// | 0.1 or more | `0.00` |
    /// | less | `0.000` |
    static func format(_ numbers: [Double]) -> String {
        let largest = numbers.map(abs).max() ?? 0
        return switch largest {
        case 10...: "#,##0"
        case 1...: numbers.count > 1 && numbers.allSatisfy { $0 == $0.rounded() } ? "0" : "0.0"
        case 0.1...: "0.00"
        default: largest == 0 ? "0" : "0.000"
        }
    }
}
