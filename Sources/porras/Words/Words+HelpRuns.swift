import Localization

extension Words.Help {
    enum Runs {
        static let abstract = LocalizedText(
            fi: "Kertoo säilytetyistä ajoista: mitä ne olivat, mitä niistä tuli ja miten ne eroavat.",
            sv: "Berättar om sparade körningar: vad de var, vad de gav och hur de skiljer sig.",
            en: "Tell of the runs that are kept: what they were, what came of them, how they differ.")
        static let discussion = LocalizedText(
            fi: """
                Jokainen valmis simulointi säilytetään, joten keskeytynyt ajo jatkuu siitä mihin se jäi, sama kysymys saa \
                vastauksen heti, ja lisäsimuloinnit jatkavat entisiä. Ajon nimi on sen numero tai nimilappu.
                """,
            sv: """
                Varje färdig simulering sparas, så en avbruten körning fortsätter där den slutade, samma fråga får svar \
                genast, och fler simuleringar fortsätter de tidigare. En körning nämns med sitt nummer eller sin etikett.
                """,
            en: """
                Every finished simulation is kept, so a run that broke off goes on where it ended, the same question is \
                answered at once, and more simulations go on from those there are. A run is named by its number or label.
                """)
        static let list = LocalizedText(
            fi: "Luettelee ajot.", sv: "Listar körningarna.", en: "List the runs.")
        static let show = LocalizedText(
            fi: "Kertoo yhdestä ajosta: tiedostot, istunnot, tulokset.",
            sv: "Berättar om en körning: filer, sessioner, resultat.",
            en: "Tell of one run: its files, its sessions, its results.")
        static let diff = LocalizedText(
            fi: "Kertoo, missä arvoissa kaksi ajoa eroavat ja mitä siitä seuraa, pareittain.",
            sv: "Berättar i vilka värden två körningar skiljer sig och vad som följer, parvis.",
            en: "Tell in which values two runs differ, and what comes of it, pair by pair.")
        static let diffDiscussion = LocalizedText(
            fi: "Sama kuin `porras diff`, joka vertaa myös skenaarioita.",
            sv: "Detsamma som `porras diff`, som jämför också scenarier.",
            en: "The same as `porras diff`, which compares scenarios, too.")
        static let label = LocalizedText(
            fi: "Antaa ajolle nimilapun.", sv: "Ger en körning en etikett.", en: "Give a run a label.")
        static let labelDiscussion = LocalizedText(
            fi: "Ajoa, jolla on nimilappu, `gc` ei poista.",
            sv: "En körning med etikett tas inte bort av `gc`.",
            en: "A run with a label is not removed by `gc`.")
        static let export = LocalizedText(
            fi: "Kopioi ajoja toiseen ajovarastoon.", sv: "Kopierar körningar till ett annat körningsarkiv.",
            en: "Copy runs to another run store.")
        static let exportDiscussion = LocalizedText(
            fi: "Varasto luodaan, ellei sitä ole; mitä siinä jo on, jää ennalleen.",
            sv: "Arkivet skapas om det inte finns; det som redan finns där blir som det är.",
            en: "The store is made if there is none; what it has already stays as it is.")
        static let gc = LocalizedText(
            fi: "Poistaa ajot, joita ei ole käytetty aikoihin.",
            sv: "Tar bort körningar som inte använts på länge.",
            en: "Remove runs that were not used for long.")
        static let gcDiscussion = LocalizedText(
            fi: "Nimilapulliset jäävät. Tulostaa poistettujen numerot.",
            sv: "De med etikett blir kvar. Skriver ut de borttagnas nummer.",
            en: "Those with a label stay. Prints the numbers of those that go.")
        static let verify = LocalizedText(
            fi: "Simuloi säilytetyn ajon uudelleen ja vertaa joka bittiä.",
            sv: "Simulerar en sparad körning på nytt och jämför varje bit.",
            en: "Simulate a run that is kept again, and compare every bit.")
        static let verifyDiscussion = LocalizedText(
            fi: """
                Simuloi yhdellä säikeellä, kahdella, niin monella kuin koneessa mahtuu, ja kuin keskeytyksen jälkeen. \
                Jokaisen arvon on oltava sama kuin säilytetty. Paluuarvo on 1, kun jokin ei ole.
                """,
            sv: """
                Simulerar på en tråd, på två, på så många som maskinen rymmer, och som efter ett avbrott. Varje värde \
                måste vara detsamma som det sparade. Slutkoden är 1 när något inte är det.
                """,
            en: """
                Simulates on one thread, on two, on as many as the machine has room for, and as after an interruption. \
                Every value must be the one that is kept. Exit code 1 when one is not.
                """)
        static let verified = LocalizedText(
            fi: "Montako ensimmäistä simulointia verrataan; oletuksena kaikki.",
            sv: "Hur många av de första simuleringarna som jämförs; i annat fall alla.",
            en: "How many of the first simulations to compare; by default all.")
        static let run = LocalizedText(
            fi: "Ajon numero tai nimilappu.", sv: "Körningens nummer eller etikett.",
            en: "The run's number or label.")
        static let other = LocalizedText(
            fi: "Toisen ajon numero tai nimilappu.", sv: "Den andra körningens nummer eller etikett.",
            en: "The other run's number or label.")
        static let newLabel = LocalizedText(
            fi: "Uusi nimilappu.", sv: "Den nya etiketten.", en: "The new label.")
        static let removeLabel = LocalizedText(
            fi: "Poistaa nimilapun.", sv: "Tar bort etiketten.", en: "Take the label away.")
        static let to = LocalizedText(
            fi: "Toinen ajovarasto.", sv: "Det andra körningsarkivet.", en: "The other run store.")
        static let days = LocalizedText(
            fi: "Poistaa ajot, joita ei ole käytetty näin moneen päivään.",
            sv: "Tar bort körningar som inte använts på så här många dagar.",
            en: "Remove runs that were not used for so many days.")
        static let dryRun = LocalizedText(
            fi: "Kertoo vain, mitkä poistettaisiin.", sv: "Berättar bara vilka som skulle tas bort.",
            en: "Only tell which would be removed.")
    }
}

extension Words.Options {
    static let labelOrRemove = LocalizedText(
        fi: "anna nimilappu tai --remove", sv: "ange en etikett eller --remove",
        en: "give a label or --remove")
    static let label = LocalizedText(
        fi: "nimilapussa on 1–64 kirjainta, numeroa tai merkkiä `-`, `_`, `.`, eikä se ole pelkkä numero",
        sv: "en etikett har 1–64 bokstäver, siffror eller tecknen `-`, `_`, `.`, och är inte bara ett tal",
        en: "a label has 1 to 64 letters, digits or signs `-`, `_`, `.`, and is no mere number")
}

extension Words.Messages {
    static func sameRun(_ run: String) -> LocalizedText {
        LocalizedText(
            fi: "molemmat ovat ajo \(run)", sv: "båda är körning \(run)", en: "both are run \(run)")
    }

    static func notAsItWas(_ run: String, _ path: String) -> LocalizedText {
        LocalizedText(
            fi:
                "ajoa \(run) ei voi simuloida uudelleen: `\(path)`, sen tiedostot tai lisäosat ovat muuttuneet sen jälkeen",
            sv:
                "körning \(run) kan inte simuleras på nytt: `\(path)`, dess filer eller tillägg har ändrats sedan dess",
            en:
                "run \(run) cannot be simulated again: `\(path)`, its files or its plugins have changed since"
        )
    }

    static func labelTaken(_ label: String, by run: String) -> LocalizedText {
        LocalizedText(
            fi: "nimilappu `\(label)` on jo ajolla \(run)",
            sv: "etiketten `\(label)` har redan körning \(run)",
            en: "the label `\(label)` is run \(run)'s already")
    }

    static func removedRuns(_ count: Int) -> LocalizedText {
        LocalizedText(
            fi: "poistettuja ajoja: \(count)", sv: "borttagna körningar: \(count)",
            en: "runs removed: \(count)")
    }

    static func wouldRemove(_ count: Int) -> LocalizedText {
        LocalizedText(
            fi: "poistettavia ajoja: \(count); mitään ei poistettu",
            sv: "körningar att ta bort: \(count); inget togs bort",
            en: "runs to be removed: \(count); nothing was removed")
    }
}
