// What the keys of files are, told when a needed one is missing.
extension Words {
    /// What a key is, as the remedy of a message: beginning in lower case.
    ///
    /// What a plugin's author says of a parameter stays as it is.
    ///
    /// - Parameter summary: Its one line in the schema, which is English.
    public static func keyAbout(_ summary: String) -> LocalizedText {
        let known = keySummary(summary) ?? LocalizedText(summary)
        return LocalizedText(
            fi: known.fi, sv: known.sv, en: known.en.prefix(1).lowercased() + known.en.dropFirst())
    }

    /// The summary in all languages; `nil`: it is none of the program's own keys that must be given.
    static func keySummary(_ summary: String) -> LocalizedText? {
        (scenarioKeys + workKeys + otherKeys).first { $0.en == summary }
    }

    /// Keys of scenarios.
    private static let scenarioKeys: [LocalizedText] = [
        .init(
            fi: "poissaolojaksojen lajit",
            sv: "typerna av frånvaroperioder",
            en: "The kinds of absence spell"),
        .init(
            fi: "poissaolojakson lajin lyhyt nimi",
            sv: "kort namn på typen av frånvaroperiod",
            en: "Short name of the kind of spell"),
        .init(
            fi: "syy sellaisena kuin se on rekisterissä",
            sv: "orsaken så som registret känner den",
            en: "The cause as the register knows it"),
        .init(
            fi: "keskimääräisen oppilaan poissaolojaksot vuodessa",
            sv: "en genomsnittlig elevs frånvaroperioder per år",
            en: "Spells a year of an average pupil"),
        .init(
            fi: "kuinka kauan poissaolojakso kestää",
            sv: "hur länge en frånvaroperiod varar",
            en: "How long a spell lasts"),
        .init(
            fi: "simuloitavat lukuvuodet",
            sv: "läsåren som simuleras",
            en: "The school years that are simulated"),
        .init(
            fi: "koulut: CSV-tiedosto tai luettelo",
            sv: "skolorna: en CSV-fil eller en lista",
            en: "The schools: a CSV file or a list"),
        .init(
            fi: "miten poissaoloa syntyy ennen kuin kukaan toimii",
            sv: "hur frånvaro uppstår innan någon gör något",
            en: "How absence arises before anyone acts"),
        .init(
            fi: "skenaarion nimi",
            sv: "vad scenariot heter",
            en: "What the scenario is called"),
        .init(
            fi: "esimerkiksi `2026-27`",
            sv: "till exempel `2026-27`",
            en: "Such as `2026-27`"),
        .init(
            fi: "kunkin lukukauden ensimmäinen ja viimeinen päivä",
            sv: "varje termins första och sista dag",
            en: "First and last day of each term"),
        .init(
            fi: "lyhyt nimi, jota käytetään muualla skenaariossa",
            sv: "kort namn som används på andra ställen i scenariot",
            en: "Short name used elsewhere in the scenario"),
        .init(
            fi: "oppilaat ensimmäisen lukuvuoden alussa",
            sv: "elever i början av det första läsåret",
            en: "Pupils at the start of the first year"),
        .init(
            fi: "9. luokan poissaolotunnit, joiden ylittyessä on riski; jokin seuratuista rajoista",
            sv: "frånvarotimmar i årskurs 9, en av gränserna som följs upp, över vilka det finns en risk",
            en: "Hours of absence in grade 9, one of the thresholds observed, over which there is a risk"),
        .init(
            fi: "lisätodennäköisyys jäädä vain perusopetuksen varaan",
            sv: "ökad sannolikhet att stanna vid enbart grundläggande utbildning",
            en: "Added probability of staying with basic education only"),
        .init(
            fi: "euroa elinaikana, diskonttaamatta; rekisteritutkimuksissa 230 000–370 000",
            sv: "euro under en livstid, odiskonterat; 230 000–370 000 i registerstudier",
            en: "Euros over a lifetime, undiscounted; 230,000-370,000 in register studies"),
        .init(
            fi: "pienin arvo",
            sv: "minsta värde",
            en: "Smallest value"),
        .init(
            fi: "suurin arvo",
            sv: "största värde",
            en: "Largest value"),
        .init(
            fi: "todennäköisin arvo",
            sv: "sannolikaste värde",
            en: "Likeliest value"),
        .init(
            fi: "keskiarvo",
            sv: "medelvärde",
            en: "Mean"),
        .init(
            fi: "keskihajonta",
            sv: "standardavvikelse",
            en: "Standard deviation"),
        .init(
            fi: "ensimmäinen muotoparametri",
            sv: "första formparametern",
            en: "First shape parameter"),
        .init(
            fi: "toinen muotoparametri",
            sv: "andra formparametern",
            en: "Second shape parameter"),
    ]

    /// Keys of steps, interventions, classes and roles.
    private static let workKeys: [LocalizedText] = [
        .init(
            fi: "portaan lyhyt nimi",
            sv: "kort namn på trappsteget",
            en: "Short name of the step"),
        .init(
            fi: "porras on edessä, kun kertymä ylittää tämän",
            sv: "steget är aktuellt när summan överskrider detta",
            en: "The step is due when the count is over this"),
        .init(
            fi: "kuka työskentelee ja kuinka kauan",
            sv: "vem som arbetar, och hur länge",
            en: "Who works, and how long"),
        .init(
            fi: "ammattiryhmä, joka työskentelee",
            sv: "yrkesgruppen som arbetar",
            en: "The role that works"),
        .init(
            fi: "yhden ihmisen aika",
            sv: "en persons tid",
            en: "Time of one person"),
        .init(
            fi: "uuden poissaolon riskin kerroin; 1 ei vaikuta",
            sv: "faktor på risken för ny frånvaro; 1 är ingen effekt",
            en: "Factor on the hazard of new absence; 1 is no effect"),
        .init(
            fi: "toimenpiteen lyhyt nimi",
            sv: "kort namn på åtgärden",
            en: "Short name of the intervention"),
        .init(
            fi: "minkä perusteella sitä tarjotaan oppilaalle",
            sv: "vad som erbjuder den till en elev",
            en: "What offers it to a pupil"),
        .init(
            fi: "ammattiryhmä",
            sv: "yrkesgruppen",
            en: "The role"),
        .init(
            fi: "oppilaita yhtä henkilötyövuotta kohti",
            sv: "elever per årsverke",
            en: "Pupils of a full post"),
        .init(
            fi: "pienluokan lyhyt nimi",
            sv: "kort namn på smågruppen",
            en: "Short name of the class"),
        .init(
            fi: "koulu, jossa se on",
            sv: "skolan där den finns",
            en: "The school where it is"),
        .init(
            fi: "paikat, lain mukaan enintään 10",
            sv: "platser, högst 10 enligt lag",
            en: "Seats, at most 10 by law"),
        .init(
            fi: "kenelle pienluokka on",
            sv: "vem smågruppen är för",
            en: "Whom the class is for"),
        .init(
            fi: "koulupäivät tulosta paluuseen",
            sv: "skoldagar från inträde till återgång",
            en: "School days from entry to return"),
        .init(
            fi: "viikoittainen työ yhden oppilaan kanssa",
            sv: "arbete per vecka med en elev",
            en: "Work a week with one pupil"),
        .init(
            fi: "ammattiryhmän lyhyt nimi",
            sv: "kort namn på yrkesgruppen",
            en: "Short name of the role"),
        .init(
            fi: "aika, jonka henkilötyövuosi voi tehdä ylityötä päivässä",
            sv: "tid som ett årsverke får arbeta utöver sin dag",
            en: "Time a post may work beyond its day"),
        .init(
            fi: "aika, jonka henkilötyövuosi voi tehdä ylityötä lukuvuodessa",
            sv: "tid som ett årsverke får arbeta utöver sina dagar under ett läsår",
            en: "Time a post may work beyond its days in a school year"),
        .init(
            fi: "avoimia asiakkuuksia henkilötyövuotta kohti enintään; lastensuojelussa 30",
            sv: "öppna ärenden per årsverke, högst; 30 i barnskyddet",
            en: "Open cases of a full post at most; 30 in child protection"),
        .init(
            fi: "koulupäivät, jotka asiakkuus on avoinna",
            sv: "skoldagar som ett ärende är öppet",
            en: "School days a case stays open"),
        .init(
            fi: "pyyntöjä vuodessa sataa palveltavaa oppilasta kohti",
            sv: "begäranden per år per 100 elever",
            en: "Requests a year per 100 pupils served"),
        .init(
            fi: "aika, jonka yksi pyyntö vie",
            sv: "tid som en begäran tar",
            en: "Time that a request takes"),
        .init(
            fi: "henkilötyövuodet",
            sv: "årsverken",
            en: "Full-time equivalents"),
        .init(
            fi: "oppilaita henkilötyövuotta kohti enintään",
            sv: "elever per årsverke, högst",
            en: "Pupils of a full post at most"),
        .init(
            fi: "mihin se perustuu: lakiin vai suositukseen",
            sv: "vad den bygger på: lag eller rekommendation",
            en: "What sets it: law or recommendation"),
    ]

    /// Keys of declared plugins and of worksheets.
    private static let otherKeys: [LocalizedText] = [
        .init(
            fi: "mikä parametri on, yhdellä rivillä",
            sv: "vad parametern är, på en rad",
            en: "What the parameter is, in one line"),
        .init(
            fi: "tunnus pienin kirjaimin ja yhdysmerkein",
            sv: "beteckningen, med små bokstäver och bindestreck",
            en: "The identifier, lower case with hyphens"),
        .init(
            fi: "mistä lisäosa päättää",
            sv: "vad tillägget bestämmer",
            en: "What the plugin decides"),
        .init(
            fi: "versio, esimerkiksi `1.0`",
            sv: "versionen, till exempel `1.0`",
            en: "The version, such as `1.0`"),
        .init(
            fi: "mitä se väittää, yhdellä rivillä",
            sv: "vad det påstår, på en rad",
            en: "What it claims, in one line"),
        .init(
            fi: "skenaarion osat",
            sv: "delarna av ett scenario",
            en: "The pieces of a scenario"),
        .init(
            fi: "käytön nimi tässä skenaariossa",
            sv: "användningens namn i detta scenario",
            en: "Name of the use in this scenario"),
        .init(
            fi: "kenen työ lasketaan, missä ja milloin",
            sv: "vems arbete som räknas, var och när",
            en: "Who is counted, where and when"),
        .init(
            fi: "työpäivän tunnit",
            sv: "en arbetsdags timmar",
            en: "Hours of a working day"),
        .init(
            fi: "laskettava työ, esimerkiksi käynnit",
            sv: "arbete som räknas, till exempel besök",
            en: "Work that is counted, such as visits"),
        .init(
            fi: "mitä tehdään",
            sv: "vad som görs",
            en: "What is done"),
        .init(
            fi: "kuinka monta kertaa vuodessa se tehdään",
            sv: "hur många gånger per år det görs",
            en: "How often it is done in a year"),
        .init(
            fi: "kauanko yksi kerta vie hyvin tehtynä",
            sv: "vad en gång tar, väl utförd",
            en: "What it takes once, done well"),
        .init(
            fi: "yhden ihmisen tunnit vuodessa",
            sv: "en persons timmar per år",
            en: "Hours a year of one person"),
    ]
}
