/// What the value of an option must be; follows the value and the option, and a colon.
extension Words.Options {
    public static func wholeNumber<Number: FixedWidthInteger>(_ least: Number, _ most: Number)
        -> LocalizedText
    {
        LocalizedText(
            fi: "sen pitää olla kokonaisluku \(least)–\(most)",
            sv: "det måste vara ett heltal \(least)–\(most)",
            en: "it must be a whole number from \(least) to \(most)")
    }

    public static func wholeNumber(atLeast least: Int) -> LocalizedText {
        LocalizedText(
            fi: "sen pitää olla kokonaisluku, vähintään \(least)",
            sv: "det måste vara ett heltal, minst \(least)",
            en: "it must be a whole number, at least \(least)")
    }

    public static func schoolDays(_ least: Int, _ most: Int) -> LocalizedText {
        LocalizedText(
            fi: "sen pitää olla \(least)–\(most) koulupäivää kokonaislukuna",
            sv: "det måste vara \(least)–\(most) skoldagar som heltal",
            en: "it must be \(least) to \(most) school days, as a whole number")
    }

    public static let patience = LocalizedText(
        fi: "sen pitää olla yli 0 ja enintään 10000 koulupäivää, esim. 20 tai 7.5",
        sv: "det måste vara över 0 och högst 10000 skoldagar, t.ex. 20 eller 7.5",
        en: "it must be over 0 and at most 10000 school days, as 20 or 7.5"
    ).withDecimalSigns

    public static let target = LocalizedText(
        fi: "sen pitää olla yli 0 % ja enintään 100 %, esim. 95% tai 97.5%",
        sv: "det måste vara över 0 % och högst 100 %, t.ex. 95% eller 97.5%",
        en: "it must be over 0 % and at most 100 %, as 95% or 97.5%"
    ).withDecimalSigns

    public static let confidence = LocalizedText(
        fi: "sen pitää olla yli 0 % ja alle 100 %, esim. 80% tai 97.5%",
        sv: "det måste vara över 0 % och under 100 %, t.ex. 80% eller 97.5%",
        en: "it must be over 0 % and under 100 %, as 80% or 97.5%"
    ).withDecimalSigns

    /// Of a number up to 1, which might be a share or per cents.
    public static func unmarked(_ meant: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "tarkoititko \(meant.fi)? Enintään 1:n suuruiseen lukuun pitää kirjoittaa %",
            sv: "menade du \(meant.sv)? Ett tal som är högst 1 måste skrivas med %",
            en: "did you mean \(meant.en)? A number up to 1 must be written with its %")
    }

    public static let budget = LocalizedText(
        fi: "sen pitää olla yli 0 euroa, esim. 1200000, '1 200 000' tai 1200000.50",
        sv: "det måste vara över 0 euro, t.ex. 1200000, '1 200 000' eller 1200000.50",
        en: "it must be over 0 euros, as 1200000, '1 200 000' or 1200000.50"
    ).withDecimalSigns
}
