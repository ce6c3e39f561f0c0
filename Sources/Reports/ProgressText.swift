/// How far a long computation is, on one line of a terminal.
public enum ProgressText {
    /// `Mentors …: 40/100, 12 s`; the label gives way so that all fits in the columns there are.
    ///
    /// - Parameter columns: `nil` when nobody knows.
    public static func line(_ label: String, _ done: Int, of total: Int, secondsLeft: Int, columns: Int?)
        -> String
    {
        line(label, numbers: ": \(done)/\(total), \(secondsLeft) s", columns: columns)
    }

    /// `Mentors …: 1240 (15 s)`, where nobody knows how many more it will be.
    public static func line(_ label: String, _ done: Int, seconds: Int, columns: Int?) -> String {
        line(label, numbers: ": \(done) (\(seconds) s)", columns: columns)
    }

    private static func line(_ label: String, numbers: String, columns: Int?) -> String {
        // A line as wide as the terminal would already wrap in some.
        guard let columns, label.count + numbers.count >= columns else { return label + numbers }
        let room = columns - 1 - numbers.count
        guard room >= 2 else { return String((label + numbers).suffix(max(0, columns - 1))) }
        return label.prefix(room - 1) + "…" + numbers
    }
}
