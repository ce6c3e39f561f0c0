import Localization
import SchoolDomain

// What is wrong with changes on the command line, `--set path=value`.
extension Words.Fault {
    static let changeExample = LocalizedText(
        fi: "muutos kirjoitetaan näin: `staff.curator.posts=5.9`",
        sv: "en ändring skrivs så här: `staff.curator.posts=5.9`",
        en: "a change is written like `staff.curator.posts=5.9`")
    static let changeOnOneLine = LocalizedText(
        fi: "muutoksen on oltava yhdellä rivillä", sv: "en ändring ska stå på en rad",
        en: "a change must stand on one line")
    static func noEquals(_ typed: String) -> LocalizedText {
        .init(
            fi: "muutoksessa `\(typed)` ei ole merkkiä `=`", sv: "`\(typed)` har inget `=`",
            en: "`\(typed)` has no `=`")
    }
    static let noValue = LocalizedText(
        fi: "merkin `=` jälkeen ei ole arvoa", sv: "det finns inget värde efter `=`",
        en: "there is no value after `=`")
    static func notPath(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole avaimista koostuva polku", sv: "`\(typed)` är ingen kedja av nycklar",
            en: "`\(typed)` is not a path of keys")
    }
    static func nothingCalled(_ key: String, in name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` ei ole nimeä `\(key)`", sv: "`\(name)` har inget som heter `\(key)`",
            en: "`\(name)` has nothing called `\(key)`")
    }
    static func itemsAreCounted(_ name: String) -> LocalizedText {
        .init(
            fi: "sen osat numeroidaan: ensimmäinen on `\(name)[0]`",
            sv: "dess delar räknas: `\(name)[0]` är den första",
            en: "its items are counted: `\(name)[0]` is the first")
    }
    static func items(_ count: Int, in name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` on \(count) \(count == 1 ? "osa" : "osaa"), numeroituna alkaen `[0]`",
            sv: "`\(name)` har \(count) \(count == 1 ? "del" : "delar"), räknade från `[0]`",
            en: "`\(name)` has \(count) \(count == 1 ? "item" : "items"), counted from `[0]`")
    }
    static func notList(_ name: String) -> LocalizedText {
        .init(fi: "`\(name)` ei ole luettelo", sv: "`\(name)` är ingen lista", en: "`\(name)` is not a list")
    }
    static func singleValue(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on yksi arvo; sillä ei ole avaimia",
            sv: "`\(name)` är ett enda värde; det har inga nycklar",
            en: "`\(name)` is a single value; it has no keys")
    }
    static func pluginUnknown(_ name: String) -> LocalizedText {
        .init(
            fi: "lisäosaa `\(name)` ei tunneta", sv: "tillägget `\(name)` är inte känt",
            en: "the plugin `\(name)` is not known")
    }
    static func needed(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` tarvitaan; sitä ei voi poistaa", sv: "`\(name)` behövs; det kan inte tas bort",
            en: "`\(name)` is needed; it cannot be taken away")
    }
    static func notGrade(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole vuosiluokka 0–15 eikä väli kuten `7-9`",
            sv: "`\(typed)` är varken en årskurs 0–15 eller ett intervall som `7-9`",
            en: "`\(typed)` is not a grade 0-15 or a range such as `7-9`")
    }
    static let gradeKeepsValue = LocalizedText(
        fi: "vuosiluokalla on aina arvo; anna toinen arvo merkin `~` sijaan",
        sv: "en årskurs behåller ett värde; ange ett annat i stället för `~`",
        en: "a grade keeps a value; give another instead of `~`")
    static func knownHere(_ names: LocalizedText) -> LocalizedText {
        .init(fi: "tunnetut: \(names.fi)", sv: "kända här: \(names.sv)", en: "known here: \(names.en)")
    }
}
