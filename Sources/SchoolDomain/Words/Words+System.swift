import Localization

extension Words {
    /// What the operating system says of a call that failed, after a colon; `SystemReason` chooses.
    package enum System {
        static let absent = LocalizedText(
            fi: "tiedostoa tai kansiota ei ole", sv: "filen eller mappen finns inte",
            en: "there is no such file or folder")
        static let isFolder = LocalizedText(
            fi: "se on kansio", sv: "det är en mapp", en: "it is a folder")
        static let isNoFolder = LocalizedText(
            fi: "polun osa ei ole kansio", sv: "en del av sökvägen är ingen mapp",
            en: "a part of the path is no folder")
        static let linksInCircle = LocalizedText(
            fi: "linkit muodostavat kehän", sv: "länkarna går i en cirkel",
            en: "its links go round in a circle")
        static let quotaFull = LocalizedText(
            fi: "käyttäjän levytila on täynnä", sv: "användarens diskutrymme är slut",
            en: "the user's share of the disk is full")
        static let tooManyOpen = LocalizedText(
            fi: "liian monta tiedostoa on auki", sv: "för många filer är öppna", en: "too many files are open"
        )
        static let exists = LocalizedText(
            fi: "samanniminen on jo olemassa", sv: "namnet finns redan", en: "the name exists already")
        static let inUse = LocalizedText(
            fi: "se on toisen ohjelman käytössä", sv: "den används av ett annat program",
            en: "another program uses it")
        static let outOfMemory = LocalizedText(
            fi: "muisti loppui", sv: "minnet tog slut", en: "memory ran out")
        static let nobodyReads = LocalizedText(
            fi: "vastaanottava ohjelma lopetti lukemisen", sv: "det mottagande programmet slutade läsa",
            en: "the program that receives them has stopped reading")
        static let faultyDevice = LocalizedText(
            fi: "levyä tai laitetta ei voitu lukea tai kirjoittaa (I/O-virhe)",
            sv: "disken eller enheten kunde inte läsas eller skrivas (I/O-fel)",
            en: "the disk or device could not be read or written (I/O error)")
        package static let diskFull = LocalizedText(
            fi: "levy on täynnä", sv: "disken är full", en: "the disk is full")
        static let fileTooLarge = LocalizedText(
            fi: "tiedostosta tulisi suurempi kuin täällä saa olla",
            sv: "filen skulle bli större än vad som är tillåtet",
            en: "the file would be larger than is allowed here")
        package static let noPermission = LocalizedText(
            fi: "siihen ei ole oikeutta", sv: "rättighet saknas", en: "there is no permission")
        static let readOnly = LocalizedText(
            fi: "levyä voi vain lukea", sv: "disken kan bara läsas", en: "the disk can only be read")
        static let nameTooLong = LocalizedText(
            fi: "nimi on liian pitkä", sv: "namnet är för långt", en: "the name is too long")
    }
}
