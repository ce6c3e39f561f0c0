extension Words {
    /// What the operating system says of a call that failed, after a colon.
    public enum System {
        public static let absent = LocalizedText(
            fi: "tiedostoa tai kansiota ei ole", sv: "filen eller mappen finns inte",
            en: "there is no such file or folder")
        public static let isFolder = LocalizedText(
            fi: "se on kansio", sv: "det är en mapp", en: "it is a folder")
        public static let isNoFolder = LocalizedText(
            fi: "polun osa ei ole kansio", sv: "en del av sökvägen är ingen mapp",
            en: "a part of the path is no folder")
        public static let linksInCircle = LocalizedText(
            fi: "linkit muodostavat kehän", sv: "länkarna går i en cirkel",
            en: "its links go round in a circle")
        public static let quotaFull = LocalizedText(
            fi: "käyttäjän levytila on täynnä", sv: "användarens diskutrymme är slut",
            en: "the user's share of the disk is full")
        public static let tooManyOpen = LocalizedText(
            fi: "liian monta tiedostoa on auki", sv: "för många filer är öppna", en: "too many files are open"
        )
        public static let exists = LocalizedText(
            fi: "samanniminen on jo olemassa", sv: "namnet finns redan", en: "the name exists already")
        public static let inUse = LocalizedText(
            fi: "se on toisen ohjelman käytössä", sv: "den används av ett annat program",
            en: "another program uses it")
        public static let outOfMemory = LocalizedText(
            fi: "muisti loppui", sv: "minnet tog slut", en: "memory ran out")
        public static let nobodyReads = LocalizedText(
            fi: "vastaanottava ohjelma lopetti lukemisen", sv: "det mottagande programmet slutade läsa",
            en: "the program that receives them has stopped reading")
        public static let faultyDevice = LocalizedText(
            fi: "levyä tai laitetta ei voitu lukea tai kirjoittaa (I/O-virhe)",
            sv: "disken eller enheten kunde inte läsas eller skrivas (I/O-fel)",
            en: "the disk or device could not be read or written (I/O error)")
    }
}
