import Localization

/// Files that are no shared library for this machine.
extension Words.Library {
    static let isNoFile = LocalizedText(fi: "ei ole tiedosto", sv: "är ingen fil", en: "is no file")
    static let isFolder = LocalizedText(fi: "on kansio", sv: "är en mapp", en: "is a folder")
    static let isNoOrdinaryFile = LocalizedText(
        fi: "ei ole tavallinen tiedosto", sv: "är ingen vanlig fil", en: "is not an ordinary file")
    static let isEmpty = LocalizedText(fi: "on tyhjä", sv: "är tom", en: "is empty")
    static func isTooLarge(_ size: Int, most: Int) -> LocalizedText {
        LocalizedText(
            fi: "on \(size) MiB:n kokoinen; enintään \(most) sallitaan",
            sv: "har \(size) MiB; högst \(most) är tillåtet",
            en: "has \(size) MiB; it may have \(most) at most")
    }
    static let becameShorter = LocalizedText(
        fi: "lyheni, kun sitä luettiin", sv: "blev kortare medan den lästes",
        en: "became shorter while it was read")
    static let waitUntilWritten = LocalizedText(
        fi: "odota, että se on kirjoitettu, ja yritä uudelleen",
        sv: "vänta tills den är skriven och försök igen",
        en: "wait until it is written, then try again")
    static let nameLibrary = LocalizedText(
        fi: "nimeä lisäosan jaettu kirjasto, esimerkiksi `libbus-strike.so`",
        sv: "nämn ett tilläggs delade bibliotek, till exempel `libbus-strike.so`",
        en: "name the shared library of a plugin, such as `libbus-strike.so`")
    static let nameLibraryItself = LocalizedText(
        fi: "nimeä itse jaettu kirjasto", sv: "nämn själva det delade biblioteket",
        en: "name the shared library itself")
    static let isCutShort = LocalizedText(
        fi: "on katkennut tai vioittunut: kaikkea, mitä sen taulukot nimeävät, ei ole tiedostossa",
        sv: "är avhuggen eller skadad: allt som dess tabeller nämner finns inte i filen",
        en: "is cut short or damaged: what its tables name is not all in the file")
    static let buildAgain = LocalizedText(
        fi: "käännä tai kopioi se uudelleen", sv: "bygg eller kopiera den igen", en: "build or copy it again")

    static let isNoLibrary = LocalizedText(
        fi: "ei ole jaettu kirjasto", sv: "är inget delat bibliotek", en: "is not a shared library")
    static let isObjectFile = LocalizedText(
        fi: "on objektitiedosto, ei jaettu kirjasto", sv: "är en objektfil, inget delat bibliotek",
        en: "is an object file, not a shared library")
    static let isProgram = LocalizedText(
        fi: "on ohjelma, ei jaettu kirjasto", sv: "är ett program, inget delat bibliotek",
        en: "is a program, not a shared library")
    static let linkAsShared = LocalizedText(
        fi: "linkitä se komennolla `cc -shared`", sv: "länka det med `cc -shared`",
        en: "link it with `cc -shared`")
    static let isOfOtherBits = LocalizedText(
        fi: "ei ole 64-bittinen kirjasto (little-endian, versio 1)",
        sv: "är inget bibliotek på 64 bitar (little-endian, version 1)",
        en: "is not a library of 64 bits, little-endian, version 1")
    static let buildForThisMachine = LocalizedText(
        fi: "käännä se tälle koneelle", sv: "bygg det för denna maskin", en: "build it for this machine")
    static func isFor(_ machine: String, here: String) -> LocalizedText {
        LocalizedText(
            fi: "on tehty koneelle \(machine); tämä kone on \(here)",
            sv: "är byggt för \(machine); denna maskin är \(here)",
            en: "is built for \(machine); this machine is \(here)")
    }
    static func buildFor(_ machine: String) -> LocalizedText {
        LocalizedText(
            fi: "käännä se koneelle \(machine)", sv: "bygg det för \(machine)", en: "build it for \(machine)")
    }
    static let wantsExecutableStack = LocalizedText(
        fi: "vaatii pinon, josta voi suorittaa koodia", sv: "begär en körbar stack",
        en: "asks for an executable stack")
    static let linkWithoutStack = LocalizedText(
        fi: "linkitä se valitsimella `-z noexecstack`", sv: "länka det med `-z noexecstack`",
        en: "link it with `-z noexecstack`")
}

/// The file `plugins.lock`.
extension Words.Library {
    static let isNotUTF8 = LocalizedText(
        fi: "ei ole UTF-8-muodossa", sv: "är inte UTF-8", en: "is not UTF-8")
    static let lineIs = LocalizedText(
        fi: "rivi on `id version sha256 platform path`", sv: "en rad är `id version sha256 platform path`",
        en: "a line is `id version sha256 platform path`")
    static func hasWords(_ count: Int, expected: Int) -> LocalizedText {
        LocalizedText(
            fi: "sisältää sanoja \(count); pitäisi olla \(expected)",
            sv: "har \(count) ord; \(expected) väntas",
            en: "has \(count) words; \(expected) are expected")
    }
    static func isNoLine(_ fault: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "ei ole lukkotiedoston rivi: \(fault.fi)", sv: "är ingen rad i en låsfil: \(fault.sv)",
            en: "is no line of a lock file: \(fault.en)")
    }
    static func namesTwice(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "nimeää toisen kerran tiedoston `\(path)`", sv: "nämner `\(path)` en andra gång",
            en: "names `\(path)` a second time")
    }
    static func cannotBeLocked(_ fault: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "ei käy tiedostoon `plugins.lock`: \(fault.fi)",
            sv: "kan inte skrivas i `plugins.lock`: \(fault.sv)",
            en: "cannot be written into `plugins.lock`: \(fault.en)")
    }
    static let identifier = LocalizedText(fi: "tunnus", sv: "beteckningen", en: "the identifier")
    static let version = LocalizedText(fi: "versio", sv: "versionen", en: "the version")
    static let platform = LocalizedText(fi: "alusta", sv: "plattformen", en: "the platform")
    static func isNotOneWord(_ what: LocalizedText, _ word: String) -> LocalizedText {
        LocalizedText(
            fi: "\(what.fi) `\(word)` ei ole yksi sana", sv: "\(what.sv) `\(word)` är inte ett ord",
            en: "\(what.en) `\(word)` is not one word")
    }
    static func isNoDigest(_ said: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(said)` ei ole SHA-256-tiiviste (64 heksadesimaalinumeroa)",
            sv: "`\(said)` är ingen SHA-256 med 64 hexadecimala siffror",
            en: "`\(said)` is no SHA-256 of 64 hexadecimal digits")
    }
    static func beginsWithHash(_ id: String) -> LocalizedText {
        LocalizedText(
            fi: "tunnus `\(id)` alkaa merkillä `#`", sv: "beteckningen `\(id)` börjar med `#`",
            en: "the identifier `\(id)` begins with `#`")
    }
    static func isNotOneLine(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "polku `\(path)` ei ole yksi rivi", sv: "sökvägen `\(path)` är inte en rad",
            en: "the path `\(path)` is not one line")
    }
    static func cannotBeFound(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "ei löydy tiedostosta `plugins.lock` katsoen: `\(path)`: \(reason.fi)",
            sv: "hittas inte från `plugins.lock`: `\(path)`: \(reason.sv)",
            en: "cannot be found from `plugins.lock`: `\(path)`: \(reason.en)")
    }
}
