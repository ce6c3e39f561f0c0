/// Text at the right of so many columns.
func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

/// Cells at the right of their columns.
func row(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { pad($0, $1) }.joined()
}

/// A number with so many decimals.
func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "-" }
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let rounded = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && rounded > 0 ? "-" : ""
    let digits = String(rounded % Int(scale))
    return decimals == 0
        ? "\(sign)\(rounded)"
        : "\(sign)\(rounded / Int(scale))." + String(repeating: "0", count: decimals - digits.count) + digits
}
