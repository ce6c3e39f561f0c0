import Localization
import SchoolDomain

// What is wrong with uses of plugins, and with plugins that are declared in YAML.
extension Words.Fault {
    static let useNeedsID = LocalizedText(
        fi: "lisäosan käyttö tarvitsee avaimen `id`", sv: "en användning av ett tillägg behöver ett `id`",
        en: "a use of a plugin needs an `id`")
    static func holdsPlugin(_ file: String, _ plugin: String, not asked: LocalizedText)
        -> LocalizedText
    {
        .init(
            fi: "tiedostossa `\(file)` on lisäosa `\(plugin)`, ei \(asked.fi)",
            sv: "`\(file)` innehåller tillägget `\(plugin)`, inte \(asked.sv)",
            en: "`\(file)` holds the plugin `\(plugin)`, not \(asked.en)")
    }
    static let leaveUseOut = LocalizedText(
        fi: "jätä `use` pois tai nimeä se lisäosa", sv: "lämna bort `use`, eller ange det tillägget",
        en: "leave `use` out, or name that plugin")
    static func pluginName(_ found: LocalizedText) -> LocalizedText {
        .init(
            fi: "lisäosan nimi on \(found.fi); sen on oltava yksi sana",
            sv: "tilläggets namn är \(found.sv); det ska vara ett ord",
            en: "the plugin's name is \(found.en); it must be a word")
    }
    static func pluginsCalled(_ name: String) -> LocalizedText { twice(.plugin, name) }
    static let sayWhichFile = LocalizedText(
        fi: "kerro avaimella `from:`, kumman tiedosto on kyseessä",
        sv: "ange vilken med `from:` och dess fil", en: "say which one by `from:` and its file")
    static let renameOne = LocalizedText(
        fi: "anna toiselle uusi nimi", sv: "byt namn på det ena", en: "rename one of them")
    static let noPluginKnown = LocalizedText(
        fi: "tässä ei tunneta yhtään; `from:` nimeää lisäosan tiedoston",
        sv: "inget är känt här; `from:` anger filen för ett",
        en: "none is known here; `from:` names the file of one")
    /// - Parameter reason: The plugin's own fault, in English.
    static func cannotUse(_ plugin: String, _ reason: String) -> LocalizedText {
        .init(
            fi: "lisäosaa `\(plugin)` ei voi käyttää: \(reason)",
            sv: "tillägget `\(plugin)` kan inte användas: \(reason)",
            en: "the plugin `\(plugin)` cannot be used: \(reason)")
    }
    /// - Parameter reason: Why the library is refused.
    static func refused(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        reason.map { "`\(path)` \($0)" }
    }
    static func noPluginFile(_ typed: String) -> LocalizedText {
        .init(
            fi: "`from` on `\(typed)`, joka ei ole lisäosa",
            sv: "`from` är `\(typed)`, som inte är ett tillägg",
            en: "`from` is `\(typed)`, which is no plugin")
    }
    static let pluginFiles = LocalizedText(
        fi: "lisäosa on jaettu kirjasto (`.so`) tai YAML-kuvaus (`.yaml`)",
        sv: "ett tillägg är ett delat bibliotek (`.so`) eller ett deklarerat tillägg (`.yaml`)",
        en: "a plugin is a shared library (`.so`) or a declared plugin (`.yaml`)")
    static func reservedFormat(_ name: String) -> LocalizedText {
        .init(
            fi: "vientilisäosan nimi ei voi olla `\(name)`, joka on ohjelman oma muoto",
            sv: "ett exporttillägg kan inte heta `\(name)`, som är ett av programmets format",
            en: "an exporter cannot be called `\(name)`, which is a format of the program")
    }
    static let callItOtherwise = LocalizedText(
        fi: "anna sille muu nimi; lisäosa nimetään avaimella `use`",
        sv: "kalla det något annat; tillägget anges med `use`",
        en: "call it otherwise; its plugin is named by `use`")
    static func bothAllocate(_ first: String, _ second: String) -> LocalizedText {
        .init(
            fi: "sekä `\(first)` että `\(second)` päättävät, kuka saa vapaan paikan",
            sv: "både `\(first)` och `\(second)` bestämmer vem som får en ledig plats",
            en: "`\(first)` and `\(second)` both say who gets a free seat")
    }
    static func tooManyPlugins(_ most: Int) -> LocalizedText {
        .init(
            fi: "lisäosia on yli \(most)", sv: "det finns mer än \(most) tillägg",
            en: "there are more than \(most) plugins")
    }
    static func pluginChangesNothing(_ plugin: String, _ file: String) -> LocalizedText {
        .init(
            fi: "lisäosa `\(plugin)` ei muuta mitään; `\(file)` antaa itse kaikki sen arvot",
            sv: "tillägget `\(plugin)` ändrar ingenting; `\(file)` säger allt som det ger",
            en: "the plugin `\(plugin)` changes nothing; `\(file)` says all that it gives")
    }
    static let extendOrTakeOut = LocalizedText(
        fi: "käytä sitä skenaariossa, joka rakentuu tämän päälle (`extends:`), tai poista nuo avaimet",
        sv: "använd det i ett scenario som bygger på detta (`extends:`), eller ta bort de nycklarna",
        en: "use it in a scenario that `extends:` this one, or take those keys out")
}

// Declared plugins.
extension Words.Fault {
    static func cannotNameParameter(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei kelpaa parametrin nimeksi",
            sv: "`\(name)` kan inte vara namnet på en parameter",
            en: "`\(name)` cannot name a parameter")
    }
    static let parameterNames = LocalizedText(
        fi: "nimi alkaa pienellä kirjaimella, ja sitä seuraa vain kirjaimia ja numeroita",
        sv: "ett namn börjar med en liten bokstav, och bara bokstäver och siffror följer",
        en: "a name begins with a lower case letter, and only letters and digits follow")
    static let reservedParameters = LocalizedText(
        fi: "`id`, `use`, `from` ja `remove` kuuluvat jokaiseen lisäosan käyttöön",
        sv: "`id`, `use`, `from` och `remove` hör till varje användning av ett tillägg",
        en: "`id`, `use`, `from` and `remove` belong to every use of a plugin")
    static func parameterForms(_ name: String, isNone: Bool) -> LocalizedText {
        .init(
            fi: """
                kohdassa `\(name)` \(isNone ? "ei ole mitään avaimista" : "on useampi kuin yksi avaimista") \
                `unit`, `words` ja `takes`
                """,
            sv: "`\(name)` anger \(isNone ? "inget" : "mer än ett") av `unit`, `words` och `takes`",
            en: "`\(name)` says \(isNone ? "none" : "more than one") of `unit`, `words` and `takes`")
    }
    static func isNoNumber(_ name: String, _ key: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei ole luku; sillä ei ole avainta `\(key)`",
            sv: "`\(name)` är inget tal; det har inget `\(key)`",
            en: "`\(name)` is no number; it has no `\(key)`")
    }
    static func noWords(_ name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` ei ole sanoja, joista valita",
            sv: "`\(name)` har inga ord att välja bland",
            en: "`\(name)` has no words to choose from")
    }
    static func goesFrom(_ name: String, _ low: String, to high: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` alaraja on \(low) ja yläraja \(high)",
            sv: "`\(name)` går från \(low) till \(high)", en: "`\(name)` goes from \(low) to \(high)")
    }
    static func noMark(_ name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` on lähde mutta ei avainta `mark`",
            sv: "`\(name)` har en källa, men inget `mark`", en: "`\(name)` has a source, but no `mark`")
    }
    static let marks = LocalizedText(
        fi: "`V`: luettu julkisesta lähteestä; `D`: johdettu sellaisista; `A`: oletus",
        sv: "`V`: läst i en offentlig källa; `D`: härlett ur sådana; `A`: ett antagande",
        en: "`V`: read in a public source; `D`: derived from such; `A`: an assumption")
    static func doesNotGive(_ section: String, _ kind: String) -> LocalizedText {
        .init(
            fi: "YAML-lisäosa, jonka laji on `\(kind)`, ei anna osaa `\(section)`",
            sv: "ett deklarerat tillägg av slaget `\(kind)` ger inte `\(section)`",
            en: "a declared plugin of kind `\(kind)` does not give `\(section)`")
    }
    static func mayGive(_ sections: LocalizedText) -> LocalizedText {
        .init(
            fi: "se voi antaa: \(sections.fi)", sv: "det får ge \(sections.sv)",
            en: "it may give \(sections.en)")
    }
    static func unknownParameter(_ name: String) -> LocalizedText {
        .init(
            fi: "parametria nimeltä `\(name)` ei ole", sv: "ingen parameter heter `\(name)`",
            en: "no parameter is called `\(name)`")
    }
    static func unusedParameter(_ name: String) -> LocalizedText {
        .init(
            fi: "parametria `\(name)` ei käytetä", sv: "parametern `\(name)` används inte",
            en: "the parameter `\(name)` is not used")
    }
    static func writeParameter(_ name: String) -> LocalizedText {
        .init(
            fi: "kirjoita `$\(name)` kohtaan `gives` sinne, minne se kuuluu",
            sv: "skriv `$\(name)` i `gives` där den hör hemma",
            en: "write `$\(name)` in `gives` where it belongs")
    }
    static let everyScenarioNeedsIt = LocalizedText(
        fi: "jokaisessa lisäosaa käyttävässä skenaariossa on oltava se, tai käyttö antaa toisen",
        sv: "varje scenario som använder tillägget ska ha det, eller ange ett annat",
        en: "every scenario that uses the plugin must have it, or give another")
    static func keyTwiceHere(_ key: String) -> LocalizedText {
        .init(
            fi: "`\(key)` annetaan tässä kahdesti", sv: "`\(key)` anges två gånger här",
            en: "`\(key)` is given twice here")
    }
    static func withinText(_ name: String, _ found: LocalizedText) -> LocalizedText {
        .init(
            fi: "`$\(name)` on tässä tekstin osana; `\(name)` on \(found.fi)",
            sv: "`$\(name)` står inne i en text här; `\(name)` är \(found.sv)",
            en: "`$\(name)` stands within a text here; `\(name)` is \(found.en)")
    }
    static let giveOneValue = LocalizedText(
        fi: "anna yksi arvo", sv: "ange ett värde", en: "give one value")
}
