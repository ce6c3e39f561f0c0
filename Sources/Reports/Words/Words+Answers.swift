import Experiments
import Localization
import SchoolDomain

/// Before and after each intervention.
extension Words.Run {
    static let pupilsAbout = LocalizedText(
        fi: "Oppilaita, joiden molemmat jaksot mahtuvat samaan lukuvuoteen, keskimäärin simulointia kohti.",
        sv: "Elever vars båda tidsfönster ryms i samma läsår, i medeltal per simulering.",
        en: "Pupils for whom both windows fit into one school year, on average in a simulation.")
    static let beforeAbout = LocalizedText(
        fi: "Poissaolo ennen aloitusta, prosenttia oppitunneista.",
        sv: "Frånvaro före starten, procent av lektionerna.",
        en: "Absence before the start, per cent of lessons.")
    static let afterAbout = LocalizedText(
        fi: "Poissaolo aloituksen jälkeen, prosenttia oppitunneista.",
        sv: "Frånvaro efter starten, procent av lektionerna.",
        en: "Absence after the start, per cent of lessons.")
    static let withoutAbout = LocalizedText(
        fi:
            "Samojen oppilaiden poissaolo jälkeen ilman sitä, mikä on poistettu, samoilla satunnaisluvuilla.",
        sv: "Samma elevers frånvaro efteråt utan det som tagits bort, med samma slumptal.",
        en: "The same pupils' absence after, without what is taken out, with the same random numbers.")
    static let takenOutAbout = LocalizedText(
        fi: "Mikä vertailuajosta on poistettu: kaikki toimenpiteet vai tämä yksin.",
        sv: "Vad som tagits bort ur jämförelsekörningen: alla åtgärder eller denna ensam.",
        en: "What the run compared with is without: all interventions, or this one alone.")
    static func takenOut(_ takenOut: InterventionContrast.TakenOut) -> LocalizedText {
        switch takenOut {
        case .all: LocalizedText(fi: "kaikki", sv: "alla", en: "all")
        case .alone: LocalizedText(fi: "vain tämä", sv: "bara denna", en: "this one alone")
        }
    }
    static let apparentAbout = LocalizedText(
        fi: "Jälkeen − ennen: mitä ennen ja jälkeen -vertailu väittää.",
        sv: "Efter − före: vad en jämförelse före och efter påstår.",
        en: "After − before: what a comparison of before and after claims.")
    static let realAbout = LocalizedText(
        fi: "Jälkeen − ilman: mitä poistettu vaikutti.", sv: "Efter − utan: vad det borttagna gjorde.",
        en: "After − without it: what was taken out did.")
}

/// What an audit found.
extension Words.Audit {
    static let title = LocalizedText(
        fi: "Muuttuvatko havainnot, kun lisätään jotakin, jolla ei ole osuutta asiaan?",
        sv: "Ändras observationerna när något läggs till som inte har med saken att göra?",
        en: "Do observations change when something is added that has no part in it?")
    static let addedAbout = LocalizedText(
        fi: "Mitä ajoon lisättiin tai mitä siinä muutettiin.",
        sv: "Vad som lades till eller ändrades i körningen.",
        en: "What was added to the run or changed in it.")
    static let observationsAbout = LocalizedText(
        fi: "Ovatko havainnot samat kuin ilman lisäystä.",
        sv: "Om observationerna är desamma som utan tillägget.",
        en: "Whether the observations are the same as without it.")
    static let compared = LocalizedText(fi: "Verrattuja", sv: "Jämförda", en: "Compared")
    static let comparedAbout = LocalizedText(
        fi: "Montako simulointia verrattiin; 0, kun lisäystä ei voinut kokeilla.",
        sv: "Hur många simuleringar som jämfördes; 0 när tillägget inte kunde prövas.",
        en: "How many simulations were compared; 0 where it could not be tried.")
    static let firstDifferent = LocalizedText(
        fi: "Ensimmäinen eri", sv: "Första olika", en: "First different")
    static let firstDifferentAbout = LocalizedText(
        fi: "Ensimmäinen simulointi, jossa jokin havainto on eri; tyhjä, kun kaikki ovat samat.",
        sv: "Den första simuleringen där någon observation är olika; tomt när alla är desamma.",
        en: "The first simulation in which an observation differs; empty when all are the same.")
}

/// The diagnosis before any run, for programs.
extension Words.Check {
    static let termColumn = LocalizedText(fi: "Lukukausi", sv: "Termin", en: "Term")
    static let termAbout = LocalizedText(
        fi: "1 on syksy ennen joulua, 2 kevät.",
        sv: "1 är hösten före jul, 2 våren.",
        en: "1 is the autumn before Christmas, 2 the spring.")
    static let loadColumn = LocalizedText(fi: "Kuormitus", sv: "Belastning", en: "Load")
    static let loadAbout = LocalizedText(
        fi: "Pyydetty työ käytettävissä olevasta ajasta; tyhjä, kun aikaa ei ole.",
        sv: "Begärt arbete av tillgänglig tid; tomt när det inte finns någon tid.",
        en: "Work asked for of the time available; empty where there is no time.")
    static let keepingUp = LocalizedText(
        fi: "Riittääkö henkilöstö", sv: "Räcker personalen till", en: "Whether staff can keep up")
    static let postsAbout = LocalizedText(
        fi: "Skenaarion htv.", sv: "Scenariots årsverken.", en: "Full-time posts of the scenario.")
    static let caseloadAbout = LocalizedText(
        fi:
            "Odotettavat avoimet asiakkuudet prosentteina enimmäismäärästä; tyhjä, kun rajaa tai paikkoja ei ole.",
        sv: "Väntade öppna ärenden i procent av det högsta antalet; tomt utan gräns eller utan platser.",
        en: "Open cases expected, per cent of the most allowed; empty without a limit or without places.")
    static let keepsUp = LocalizedText(fi: "Riittää", sv: "Räcker", en: "Keeps up")
    static let keepsUpAbout = LocalizedText(
        fi: "Tosi, kun mikään jono ei kasva loputta.", sv: "Sant när ingen kö växer utan slut.",
        en: "True when no queue grows without end.")
    static let growsFromYear = LocalizedText(
        fi: "Kasvaa lukuvuodesta", sv: "Växer från läsåret", en: "Grows from year")
    static let growsFromWeek = LocalizedText(
        fi: "Kasvaa kouluviikosta", sv: "Växer från skolvecka", en: "Grows from week")
    static let growsFromAbout = LocalizedText(
        fi: "Mistä lähtien jono ei enää tyhjene; lukuvuoden ensimmäinen kouluviikko on 1.",
        sv: "Från när kön inte längre töms; läsårets första skolvecka är 1.",
        en: "From when the queue never empties; the first school week of the year is 1.")
    static let extraPosts = LocalizedText(fi: "Lisää htv", sv: "Fler årsv.", en: "More FTE")
    static let extraPostsAbout = LocalizedText(
        fi: "Pienin htv-lisäys, jolla henkilöstö riittää; tyhjä, kun sitä ei tarvita tai mikään ei auta.",
        sv:
            "Den minsta ökningen av årsverken med vilken personalen räcker; tomt när den inte behövs eller inget hjälper.",
        en:
            "The smallest number of more posts with which staff keep up; empty where none is needed or none helps."
    )
}

/// How much pairing saves.
extension Words {
    static let replicationsSaved = LocalizedText(
        fi: "Säästyneitä simulointeja", sv: "Sparade simuleringar", en: "Replications saved")
    static let replicationsSavedAbout = LocalizedText(
        fi: "Montako simulointia enemmän erilliset ajot vaatisivat samaan tarkkuuteen.",
        sv: "Hur många fler simuleringar separata körningar skulle kräva för samma noggrannhet.",
        en: "How many more replications unpaired runs would need to be as precise.")
}
