/// How far a long computation is, on one line of a terminal.
public enum ProgressText {
    /// `Mentors …: 40/100, 12 s`; the label gives way so that all fits in the columns there are.
    ///
    /// - Parameter columns: `nil` when nobody knows.
    public static func line(_ label: String, _ done: Int, of total: Int, secondsLeft: Int, columns: Int?)
        -> String
    {
        let numbers = ": \(done)/\(total), \(secondsLeft) s"
        // A line as wide as the terminal would already wrap in some.
        guard let columns, label.count + numbers.count >= columns else { return label + numbers }
        let room = columns - 1 - numbers.count
        guard room >= 2 else { return String((label + numbers).suffix(max(0, columns - 1))) }
        return label.prefix(room - 1) + "…" + numbers
    }
}
