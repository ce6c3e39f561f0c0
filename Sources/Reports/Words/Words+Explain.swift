import Localization

extension Words {
    /// The order of a school day, and whose timeline it is.
    enum Explain {
        static let phases = LocalizedText(
            fi: "Koulupäivän vaiheet järjestyksessä", sv: "Skoldagens faser i ordning",
            en: "The phases of a school day, in order")
        static let calendar = LocalizedText(
            fi: "lukuvuosi alkaa: oppilaat siirtyvät luokalta toiselle ja uudet tulevat",
            sv: "läsåret börjar: elever flyttas upp och nya kommer",
            en: "a school year begins: pupils move up and new ones come")
        static let wake = LocalizedText(
            fi: "poissaolot tähän päivään asti; rajat ylittyvät; tuet ja jaksot päättyvät",
            sv: "frånvaron fram till i dag; gränser passeras; stöd och perioder tar slut",
            en: "absences up to today; thresholds are crossed; stays and services end")
        static let escalate = LocalizedText(
            fi: "opettaja huomaa ylityksen ja joko toteaa, ettei se vaadi toimia, tai pyytää apua",
            sv: "läraren märker passerad gräns, och konstaterar att ingen åtgärd behövs eller ber om hjälp",
            en: "teachers notice a crossing, exempt it or ask for help")
        static let refer = LocalizedText(
            fi: "pienluokkapäätökset; toimenpiteitä tarjotaan lukuvuoden alussa ja lisäosien mukaan",
            sv: "beslut om smågrupp; åtgärder erbjuds vid läsårets början och av tillägg",
            en: "decisions on small classes; interventions offered at the start of a year and by plugins")
        static let serve = LocalizedText(
            fi: "henkilöstö tekee työtä: jatkuvat tapaamiset, palaverit, jonot",
            sv: "personalen arbetar: fortlöpande kontakter, möten, köer",
            en: "staff work: ongoing contacts, joint meetings, queues")
        static let place = LocalizedText(
            fi: "vapaat paikat täytetään; liian kauan odottaneet luopuvat paikasta",
            sv: "lediga platser fylls; de som inte orkar vänta ger upp",
            en: "free seats and places are filled; those out of patience give up")
        static let respond = LocalizedText(
            fi: "tehdyn työn seuraukset: vaikutus alkaa, seuraava vaihe, ohjaus pienluokkaan",
            sv: "följder av gjort arbete: effekt börjar, nästa skede, hänvisning",
            en: "finished work has its consequences: effects, next stages, referrals")
        static let observe = LocalizedText(
            fi: "lasketaan avoimet tapaukset, paikat ja jonot", sv: "öppna ärenden, platser och köer räknas",
            en: "open cases, seats and lists are counted")
        static let close = LocalizedText(
            fi:
                "jokaiselle tänään käsitellylle oppilaalle seuraava päivä, jona jotain voi tapahtua; koulun päättäneet lähtevät",
            sv: "varje berörd elev får nästa dag då något kan hända; de som slutar skolan går",
            en:
                "each pupil touched today gets the next day on which something can happen; those who finish school leave"
        )
        static func heading(pupil: Int, replication: Int, seed: UInt64) -> LocalizedText {
            LocalizedText(
                fi: "Oppilas \(pupil), simulointi \(replication), siemen \(seed)",
                sv: "Elev \(pupil), simulering \(replication), frö \(seed)",
                en: "Pupil \(pupil), simulation \(replication), seed \(seed)")
        }

        static func notAtSchool(_ year: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilas ei ole koulussa (\(year)).", sv: "Eleven går inte i skolan (\(year)).",
                en: "The pupil is not at school (\(year)).")
        }
    }
}

extension Words {
    /// What a draw decided, in a word or two.
    enum Draws {
        static let level = LocalizedText(fi: "taso", sv: "nivå", en: "level")
        static let severeClass = LocalizedText(
            fi: "vaikea ryhmä", sv: "svår grupp", en: "severe class")
        static let absentShare = LocalizedText(
            fi: "vaikean osuus", sv: "svåras andel", en: "severe share")
        static let movesAway = LocalizedText(fi: "muutto", sv: "flytt", en: "moves away")
        static let triage = LocalizedText(fi: "ei vaadi toimia", sv: "ingen åtgärd behövs", en: "exemption")
        static let spellType = LocalizedText(fi: "laji", sv: "slag", en: "type")
        static let length = LocalizedText(fi: "pituus", sv: "längd", en: "length")
        static let nextSpell = LocalizedText(fi: "seuraavaan", sv: "till nästa", en: "until the next")
        static let noticed = LocalizedText(fi: "huomataan", sv: "märks", en: "noticed")
        static let taken = LocalizedText(fi: "tehdään", sv: "görs", en: "really taken")
        static let delay = LocalizedText(fi: "viive", sv: "dröjsmål", en: "delay")
        static let timeOfDay = LocalizedText(fi: "kellonaika", sv: "klockslag", en: "time of day")
        static let patience = LocalizedText(fi: "kärsivällisyys", sv: "tålamod", en: "patience")
        static let minutes = LocalizedText(fi: "minuutit", sv: "minuter", en: "minutes")
        static let referral = LocalizedText(fi: "ohjaus", sv: "hänvisning", en: "referral")
        static let acceptance = LocalizedText(fi: "hyväksyminen", sv: "godkännande", en: "acceptance")
        static let stay = LocalizedText(fi: "jakson pituus", sv: "periodens längd", en: "stay")
        static let relapse = LocalizedText(
            fi: "vaikutuksen menetys", sv: "förlorad effekt", en: "relapse")
        static let returnInAugust = LocalizedText(
            fi: "paluu elokuussa", sv: "återgång i augusti", en: "return in August")
        static let reach = LocalizedText(fi: "tavoittaminen", sv: "nåbarhet", en: "reach")
        static let duration = LocalizedText(fi: "kesto", sv: "varaktighet", en: "duration")
        static let placement = LocalizedText(fi: "sijoitus", sv: "placering", en: "placement")
        static let habit = LocalizedText(
            fi: "poissaolotottumus", sv: "frånvarovana", en: "habit of absence")
        static let support = LocalizedText(
            fi: "päätös tuesta", sv: "beslut om stöd", en: "decision on support")
        static let route = LocalizedText(fi: "reitti", sv: "väg", en: "route")
        static let need = LocalizedText(fi: "tarve", sv: "behov", en: "need")
        static let consent = LocalizedText(fi: "suostumus", sv: "samtycke", en: "consent")
    }
}
