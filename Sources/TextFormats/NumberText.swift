/// A number as text that reads back as the same number, as short as that allows.
public enum NumberText {
    /// With a decimal point: `1234.5`, `3`, `1e-07`.
    public static func point(_ number: Double) -> String {
        precondition(number.isFinite, "\(number) is no number to write")
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        return String(number)
    }

    /// With a decimal comma.
    public static func comma(_ number: Double) -> String {
        String(point(number).map { $0 == "." ? "," : $0 })
    }
}
