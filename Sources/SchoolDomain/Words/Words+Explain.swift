extension Words {
    /// The order of a school day, and whose timeline it is.
    public enum Explain {
        public static let phases = LocalizedText(
            fi: "Koulupäivän vaiheet järjestyksessä", sv: "Skoldagens faser i ordning",
            en: "The phases of a school day, in order")
        public static let calendar = LocalizedText(
            fi: "lukuvuosi alkaa: oppilaat siirtyvät luokalta toiselle ja uudet tulevat",
            sv: "läsåret börjar: elever flyttas upp och nya kommer",
            en: "a school year begins: pupils move up and new ones come")
        public static let wake = LocalizedText(
            fi: "poissaolot tähän päivään asti; rajat ylittyvät; tuet ja jaksot päättyvät",
            sv: "frånvaron fram till i dag; gränser passeras; stöd och perioder tar slut",
            en: "absences up to today; thresholds are crossed; stays and services end")
        public static let escalate = LocalizedText(
            fi: "opettaja huomaa ylityksen, toteaa aiheettomaksi tai pyytää apua",
            sv: "läraren märker passerad gräns, konstaterar obehövlig eller ber om hjälp",
            en: "teachers notice a crossing, exempt it or ask for help")
        public static let refer = LocalizedText(
            fi: "pienluokkapäätökset; toimenpiteitä tarjotaan lukuvuoden alussa ja lisäosien mukaan",
            sv: "beslut om smågrupp; åtgärder erbjuds vid läsårets början och av tillägg",
            en: "decisions on small classes; interventions offered at the start of a year and by plugins")
        public static let serve = LocalizedText(
            fi: "henkilöstö tekee työtä: jatkuvat tapaamiset, palaverit, jonot",
            sv: "personalen arbetar: fortlöpande kontakter, möten, köer",
            en: "staff work: ongoing contacts, joint meetings, queues")
        public static let place = LocalizedText(
            fi: "vapaat paikat täytetään; odottamiseen kyllästyneet luopuvat",
            sv: "lediga platser fylls; de som inte orkar vänta ger upp",
            en: "free seats and places are filled; those out of patience give up")
        public static let respond = LocalizedText(
            fi: "tehdyn työn seuraukset: vaikutus alkaa, seuraava vaihe, ohjaus pienluokkaan",
            sv: "följder av gjort arbete: effekt börjar, nästa skede, hänvisning",
            en: "finished work has its consequences: effects, next stages, referrals")
        public static let observe = LocalizedText(
            fi: "lasketaan avoimet tapaukset, paikat ja jonot", sv: "öppna ärenden, platser och köer räknas",
            en: "open cases, seats and lists are counted")
        public static let close = LocalizedText(
            fi:
                "jokaiselle tänään kosketulle oppilaalle seuraava päivä, jona jotain voi tapahtua; koulun päättäneet lähtevät",
            sv: "varje berörd elev får nästa dag då något kan hända; de som slutar skolan går",
            en:
                "each pupil touched today gets the next day on which something can happen; those who finish school leave"
        )
        public static func heading(pupil: Int, future: Int, seed: UInt64) -> LocalizedText {
            LocalizedText(
                fi: "Oppilas \(pupil), tulevaisuus \(future), siemen \(seed)",
                sv: "Elev \(pupil), framtid \(future), frö \(seed)",
                en: "Pupil \(pupil), future \(future), seed \(seed)")
        }

        public static func notAtSchool(_ year: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilas ei ole koulussa (\(year)).", sv: "Eleven går inte i skolan (\(year)).",
                en: "The pupil is not at school (\(year)).")
        }

    }
}
