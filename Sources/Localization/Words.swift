/// Every word that people read: each target adds what it says, by theme, in a folder `Words` of its own.
package enum Words {}

/// What is said in any theme.
extension Words {
    /// A share as its per cents: `0.8` as `80`, `0.975` as `97.5`, the same in every language and in identifiers.
    package static func percentDigits(_ share: Double) -> String {
        let value = (share * 1e6).rounded() / 1e4
        return value == value.rounded() ? "\(Int(value))" : "\(value)"
    }

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
