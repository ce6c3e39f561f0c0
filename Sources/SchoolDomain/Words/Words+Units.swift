extension Words {
    /// Units that are written alike in all languages.
    public enum Units {
        public static let percent = LocalizedText("%")
        public static let euros = LocalizedText("€")
        public static let hours = LocalizedText("h")
        public static let minutes = LocalizedText("min")
        public static let ratio = LocalizedText("×")
        /// Of a number without a unit.
        public static let none = LocalizedText("")
    }
}
