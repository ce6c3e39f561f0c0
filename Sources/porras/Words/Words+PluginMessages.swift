import Localization

extension Words {
    /// What is said of plugins that are looked for, trusted and begun; a refusal's words follow the name of its file.
    enum Plugins {
        static let standard = LocalizedText(
            fi: "Vakiolisäosat", sv: "Standardtillägg", en: "Standard plugins")
        static let named = LocalizedText(
            fi: "Nimetyt tiedostot", sv: "Namngivna filer", en: "Files named")
        static func folder(_ folder: String) -> LocalizedText {
            LocalizedText(
                fi: "Kansio \(folder)/ (käytettäväksi nimeä: --plugin tai from:)",
                sv: "Mappen \(folder)/ (för att använda, namnge: --plugin eller from:)",
                en: "Folder \(folder)/ (to use one, name it: --plugin or from:)")
        }
    }
}

/// Looked for and trusted.
extension Words.Plugins {
    static func unknown(_ name: String, meant: String) -> LocalizedText {
        LocalizedText(
            fi: "vakiolisäosaa `\(name)` ei ole; tarkoititko `\(meant)`?",
            sv: "inget standardtillägg heter `\(name)`; menade du `\(meant)`?",
            en: "no standard plugin is called `\(name)`; did you mean `\(meant)`?")
    }

    static func unknown(_ name: String) -> LocalizedText {
        LocalizedText(
            fi: "vakiolisäosaa `\(name)` ei ole; `porras plugins list` luettelee ne",
            sv: "inget standardtillägg heter `\(name)`; `porras plugins list` visar dem",
            en: "no standard plugin is called `\(name)`; `porras plugins list` shows them")
    }

    static let askCheck = LocalizedText(
        fi: "sopiiko se skenaarioosi, sen kertoo `porras check`",
        sv: "om det passar ditt scenario säger `porras check`",
        en: "whether it fits your scenario, `porras check` says")
    static let isNotDeclared = LocalizedText(
        fi: "ei ole kuvattu lisäosa:", sv: "är inget beskrivet tillägg:", en: "is no declared plugin:")
    static let isNotNamed = LocalizedText(
        fi: "on jaettu kirjasto, jota kukaan ei nimennyt, joten sitä ei ladattu",
        sv: "är ett delat bibliotek som ingen nämnde, så det laddades inte",
        en: "is a shared library that nobody named, so it was not loaded")
    static func lookAtIt(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "katso sitä komennolla `porras plugins show \(path)`",
            sv: "se på det med `porras plugins show \(path)`",
            en: "look at it with `porras plugins show \(path)`")
    }

    /// - Parameter command: what trusts the file, as typed.
    static func trustIt(_ command: String) -> LocalizedText {
        LocalizedText(
            fi: "jos luotat siihen, aja sama uudelleen valitsimella `--trust`, tai aja `\(command)`",
            sv: "om du litar på det, kör samma igen med `--trust`, eller kör `\(command)`",
            en: "if you trust it, run the same again with `--trust`, or `\(command)`")
    }
    /// Of a damaged `plugins.lock`.
    static func mendLock(_ command: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(command)` kirjoittaa sen uudestaan siitä, mitä siitä saa luettua",
            sv: "`\(command)` skriver den på nytt med det som kan läsas av den",
            en: "`\(command)` writes it anew with what can be read of it")
    }
    static func lockMended(_ path: String, lines: String) -> LocalizedText {
        LocalizedText(
            fi: """
                `\(path)` kirjoitettiin uudestaan ilman sitä, mitä oli rivillä \(lines); siellä nimettyihin \
                kirjastoihin on luotettava uudelleen
                """,
            sv: """
                `\(path)` skrevs på nytt utan det som stod på rad \(lines); bibliotek som nämndes där måste betros \
                på nytt
                """,
            en: """
                `\(path)` was written anew without what stood on line \(lines); libraries that were named there \
                must be trusted again
                """)
    }

    static func trustedAnew(_ path: String) -> LocalizedText {
        LocalizedText(
            fi:
                "`\(path)` on muuttunut sen jälkeen, kun siihen luotettiin, ja siihen luotetaan nyt uudelleen",
            sv: "`\(path)` har ändrats sedan det betroddes, och betros nu på nytt",
            en: "`\(path)` has changed since it was trusted, and is trusted anew")
    }

    static let gaveNoReason = LocalizedText(
        fi: "se ei kertonut syytä", sv: "det angav ingen orsak", en: "it gave no reason")
}

/// A plugin that is begun.
extension Words.Plugins {
    static let cannotBeName = LocalizedText(
        fi: "ei kelpaa lisäosan nimeksi", sv: "duger inte som namn på ett tillägg",
        en: "cannot be a plugin's name")
    static let namesAre = LocalizedText(
        fi: "nimessä on pieniä kirjaimia, numeroita ja yhdysmerkkejä, enintään 60, esimerkiksi `weekly-talk`",
        sv: "ett namn har små bokstäver, siffror och bindestreck, högst 60, till exempel `weekly-talk`",
        en: "a name has lower case letters, digits and hyphens, 60 at most, such as `weekly-talk`")
    static let isFormat = LocalizedText(
        fi: "on ohjelman oma muoto", sv: "är ett av programmets egna format", en: "is a format of the program"
    )
    static let isStandard = LocalizedText(
        fi: "on vakiolisäosan nimi", sv: "är namnet på ett standardtillägg",
        en: "is the name of a standard plugin")
    static let chooseAnother = LocalizedText(
        fi: "valitse toinen nimi", sv: "välj ett annat namn", en: "choose another name")
}

/// The folder of a plugin that is begun.
extension Words.Plugins {
    static func begun(_ name: String, _ kind: LocalizedText, _ language: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name)/ sisältää uuden lisäosan (\(kind.fi), \(language)):",
            sv: "\(name)/ innehåller ett nytt tillägg (\(kind.sv), \(language)):",
            en: "\(name)/ holds a new plugin (\(kind.en), \(language)):")
    }
    static let changeIt = LocalizedText(
        fi: "Muuta sitä askel kerrallaan. Aja jokaisen jälkeen:",
        sv: "Ändra det steg för steg. Kör efter varje:",
        en: "Change it step by step. After each step:")
    static let whatTrustIs = LocalizedText(
        fi:
            "--trust hyväksyy kirjaston sellaisena kuin se nyt on, tästä lähtien: se voi tehdä kaiken, minkä sinäkin.",
        sv: "--trust godkänner biblioteket som det är nu, hädanefter: det kan göra allt som du kan.",
        en: "--trust takes the library as it is now, from now on: it can do all that you can.")

    static func cannotBeDeclared(_ kind: String) -> LocalizedText {
        LocalizedText(
            fi: "ei onnistu YAML-muodossa: kuvattu lisäosa ei voi olla lajia \(kind)",
            sv: "kan inte påbörjas i YAML: ett beskrivet tillägg kan inte vara av slaget \(kind)",
            en: "cannot be begun in YAML: a declared plugin is no \(kind)")
    }
    static let beginInCode = LocalizedText(
        fi: "jätä `--in yaml` pois tai sano `--in c` tai `--in swift`",
        sv: "utelämna `--in yaml`, eller säg `--in c` eller `--in swift`",
        en: "leave `--in yaml` out, or say `--in c` or `--in swift`")

    static let isThere = LocalizedText(fi: "on jo olemassa", sv: "finns redan", en: "is there already")
    static let chooseAnotherOrRemove = LocalizedText(
        fi: "valitse toinen nimi tai poista se, mitä siellä on",
        sv: "välj ett annat namn, eller ta bort det som finns där",
        en: "choose another name, or remove what is there")

    static let isNotUTF8 = LocalizedText(
        fi: "osoittaa polkuun, joka ei ole UTF-8:aa", sv: "leder till en sökväg som inte är UTF-8",
        en: "leads to a path that is not UTF-8")
    static let isOutsideProject = LocalizedText(
        fi: "ei ole porras-projektin kansiossa, jota uusi lisäosa tarvitsee",
        sv: "ligger inte i porras-projektet, som ett nytt tillägg behöver",
        en: "does not lie in the porras project, which a new plugin needs")
    static let runFromProject = LocalizedText(
        fi: "aja projektin kansion oma `porras`", sv: "kör `porras` i projektets mapp",
        en: "run the `porras` of the project's folder")
}
