import Localization

extension Words {
    /// What is said of options that make no sense.
    enum Options {
        static let nothingToCompare = LocalizedText(
            fi: "anna vähintään yksi suunnitelma tai muutos (--set-plan)",
            sv: "ange minst en plan eller en ändring (--set-plan)",
            en: "give at least one plan, or a change (--set-plan)")

        static func needs(_ option: String, _ other: String) -> LocalizedText {
            LocalizedText(
                fi: "\(option) tarvitsee valitsimen \(other)", sv: "\(option) behöver \(other)",
                en: "\(option) needs \(other)")
        }

        static func excludes(_ option: String, _ other: String) -> LocalizedText {
            LocalizedText(
                fi: "\(option) ja \(other) eivät sovi yhteen", sv: "\(option) och \(other) går inte ihop",
                en: "\(option) and \(other) exclude each other")
        }

        static func unknownFormat(_ option: String, _ said: String, meant: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(option) \(said)` on tuntematon; tarkoititko `\(meant)`?",
                sv: "`\(option) \(said)` är okänt; menade du `\(meant)`?",
                en: "`\(option) \(said)` is not known; did you mean `\(meant)`?")
        }

        static func unknownFormat(_ option: String, _ said: String, known: [String]) -> LocalizedText {
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            return LocalizedText(
                fi: "`\(option) \(said)` on tuntematon; muodot ovat \(list)",
                sv: "`\(option) \(said)` är okänt; formaten är \(list)",
                en: "`\(option) \(said)` is not known; the formats are \(list)")
        }

        static func unknownCommand(_ said: String, meant: String?, known: [String]) -> LocalizedText {
            if let meant {
                return LocalizedText(
                    fi: "komentoa `\(said)` ei ole; tarkoititko `\(meant)`?",
                    sv: "det finns inget kommando `\(said)`; menade du `\(meant)`?",
                    en: "there is no command `\(said)`; did you mean `\(meant)`?")
            }
            let list = known.joined(separator: ", ")
            return LocalizedText(
                fi: "komentoa `\(said)` ei ole; komennot ovat \(list)",
                sv: "det finns inget kommando `\(said)`; kommandona är \(list)",
                en: "there is no command `\(said)`; the commands are \(list)")
        }

        static func exporterNeedsParameters(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "vientilisäosa `\(name)` tarvitsee parametreja; anna ne skenaarion kohdassa `plugins`",
                sv: "exporttillägget `\(name)` behöver parametrar; ange dem i scenariots `plugins`",
                en: "the exporter `\(name)` needs parameters; give them in `plugins` of the scenario")
        }
    }
}

/// What the value of an option must be; follows the value and the option, and a colon.
extension Words.Options {
    static func wholeNumber<Number: FixedWidthInteger>(_ least: Number, _ most: Number)
        -> LocalizedText
    {
        LocalizedText(
            fi: "sen pitää olla kokonaisluku \(least)–\(most)",
            sv: "det måste vara ett heltal \(least)–\(most)",
            en: "it must be a whole number from \(least) to \(most)")
    }

    static func wholeNumber(atLeast least: Int) -> LocalizedText {
        LocalizedText(
            fi: "sen pitää olla kokonaisluku, vähintään \(least)",
            sv: "det måste vara ett heltal, minst \(least)",
            en: "it must be a whole number, at least \(least)")
    }

    static func schoolDays(_ least: Int, _ most: Int) -> LocalizedText {
        LocalizedText(
            fi: "sen pitää olla \(least)–\(most) koulupäivää kokonaislukuna",
            sv: "det måste vara \(least)–\(most) skoldagar som heltal",
            en: "it must be \(least) to \(most) school days, as a whole number")
    }

    static let patience = LocalizedText(
        fi: "sen pitää olla yli 0 ja enintään 10000 koulupäivää, esim. 20 tai 7.5",
        sv: "det måste vara över 0 och högst 10000 skoldagar, t.ex. 20 eller 7.5",
        en: "it must be over 0 and at most 10000 school days, as 20 or 7.5"
    ).withDecimalSigns

    static let posts = LocalizedText(
        fi: "sen pitää olla 0.001–10000 htv, enintään kolmella desimaalilla, esim. 5.1",
        sv: "det måste vara 0.001–10000 årsverken med högst tre decimaler, t.ex. 5.1",
        en: "it must be 0.001 to 10000 htv with at most three decimals, as 5.1"
    ).withDecimalSigns

    static let indifference = LocalizedText(
        fi: "sen pitää olla yli 0, mittarin yksikössä, esim. 2 tai 0.5",
        sv: "det måste vara över 0, i måttets enhet, t.ex. 2 eller 0.5",
        en: "it must be over 0, in the unit of the measure, as 2 or 0.5"
    ).withDecimalSigns

    static let target = LocalizedText(
        fi: "sen pitää olla yli 0 % ja enintään 100 %, esim. 95% tai 97.5%",
        sv: "det måste vara över 0 % och högst 100 %, t.ex. 95% eller 97.5%",
        en: "it must be over 0 % and at most 100 %, as 95% or 97.5%"
    ).withDecimalSigns

    static let confidence = LocalizedText(
        fi: "sen pitää olla yli 0 % ja alle 100 %, esim. 80% tai 97.5%",
        sv: "det måste vara över 0 % och under 100 %, t.ex. 80% eller 97.5%",
        en: "it must be over 0 % and under 100 %, as 80% or 97.5%"
    ).withDecimalSigns

    /// Of a number up to 1, which might be a share or per cents.
    static func unmarked(_ meant: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "tarkoititko \(meant.fi)? Enintään 1:n suuruiseen lukuun pitää kirjoittaa %",
            sv: "menade du \(meant.sv)? Ett tal som är högst 1 måste skrivas med %",
            en: "did you mean \(meant.en)? A number up to 1 must be written with its %")
    }

    /// What stands before `=` in a cap.
    static func payer(_ names: [String]) -> LocalizedText {
        let names = names.map { "`\($0)`" }.joined(separator: " / ")
        return LocalizedText(
            fi: "merkin = edessä pitää olla maksaja: \(names)", sv: "före = ska betalaren stå: \(names)",
            en: "before = stands the payer: \(names)")
    }
    /// - Parameter payer: `nil`: all together.
    static func cappedTwice(_ payer: String?) -> LocalizedText {
        let option = payer.map { "--budget \($0)=" } ?? "--budget"
        return LocalizedText(
            fi: "`\(option)` on annettu kahdesti", sv: "`\(option)` har getts två gånger",
            en: "`\(option)` is given twice")
    }
    static let budget = LocalizedText(
        fi: "sen pitää olla yli 0 euroa, esim. 1200000, '1 200 000' tai 1200000.50",
        sv: "det måste vara över 0 euro, t.ex. 1200000, '1 200 000' eller 1200000.50",
        en: "it must be over 0 euros, as 1200000, '1 200 000' or 1200000.50"
    ).withDecimalSigns
}
