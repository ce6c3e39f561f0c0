import Localization

/// The columns that most tables have, in every format.
extension Words {
    package static let measure = LocalizedText(fi: "Mittari", sv: "Mått", en: "Measure")
    package static let measureAbout = LocalizedText(
        fi: "Mitä mitataan.", sv: "Vad som mäts.", en: "What is measured.")
    package static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
    package static let unitAbout = LocalizedText(
        fi: "Missä yksikössä luvut ovat.", sv: "I vilken enhet talen är.", en: "The unit of the numbers.")
}
