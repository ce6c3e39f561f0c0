/// Every word that people read: each target adds what it says, by theme, in a folder `Words` of its own.
package enum Words {}

/// What is said in any theme.
extension Words {
    /// `97,5 %`.
    package static func percent(_ digits: String) -> LocalizedText {
        LocalizedText("\(digits) %").withDecimalSigns
    }

    /// `School nurse: begun in time`.
    package static func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
        [label, text].joined(by: ": ")
    }

    /// `1 school`, `3 schools`: a number and what is counted, in the singular or the plural.
    package static func counted(_ count: Int, one: LocalizedText, many: LocalizedText) -> LocalizedText {
        (count == 1 ? one : many).map { "\(count) \($0)" }
    }
}
