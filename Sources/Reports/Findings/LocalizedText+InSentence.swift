import Localization

extension LocalizedText {
    /// A title in the midst of a sentence: Finnish and Swedish write common nouns small there, but for abbreviations.
    /// `Kuraattori` becomes `kuraattori`, `IT-tuki` stays.
    var inSentence: LocalizedText {
        LocalizedText { language in
            let title = language(self)
            let second = title.dropFirst().first
            // `IT-tuki` and `EHO` stay as they are.
            guard language != .en, second?.isLowercase ?? false else { return title }
            return title.prefix(1).lowercased() + title.dropFirst()
        }
    }
}
