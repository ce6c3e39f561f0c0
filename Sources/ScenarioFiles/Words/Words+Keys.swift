import Localization

// What the keys of files are, told when a needed one is missing.
extension Words {
    /// What a key is, as the remedy of a message: beginning in lower case.
    ///
    /// What a plugin's author says of a parameter stays as it is.
    ///
    /// - Law: every key of the program's own that must be given is known here by its English summary, and nothing else
    ///   is; `MessageTests` sees to it, so that neither changes without the other.
    /// - Parameter summary: Its one line in the schema, which is English.
    static func keyAbout(_ summary: String) -> LocalizedText {
        let english = summary.prefix(1).lowercased() + summary.dropFirst()
        let known = Words.knownKeys.first { $0.en == summary }
        return LocalizedText(fi: known?.fi ?? english, sv: known?.sv ?? english, en: english)
    }

    static let knownKeys = scenarioKeys + Words.workKeys + otherKeys

    /// Keys of scenarios.
    private static let scenarioKeys: [LocalizedText] = [
        .init(
            fi: "tuntemattoman suureen lyhyt nimi",
            sv: "kort namn på den okända storheten",
            en: "Short name of the unknown"),
        .init(
            fi: "mitä siitä tiedetään",
            sv: "vad som är känt om den",
            en: "What is known of it"),
        .init(
            fi: "kaksi tuntematonta suuretta",
            sv: "de två okända storheterna",
            en: "The two unknowns"),
        .init(
            fi: "Spearmanin järjestyskorrelaatio suureiden arvojen välillä",
            sv: "Spearmans rangkorrelation mellan deras värden",
            en: "Spearman's rank correlation of their draws"),
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
            fi: "niiden oppilaiden osuus, joilla on tämä tuen tarve",
            sv: "andelen elever med detta stödbehov",
            en: "Share of pupils with this need"),
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
            fi: "koulut, joissa oppilaat jatkavat, osuuksineen",
            sv: "skolorna i vilka eleverna fortsätter, med andelar",
            en: "The schools to which pupils go on, with their shares"),
        .init(
            fi: "toisen asteen koulu", sv: "en skola på andra stadiet", en: "A school of the second degree"),
        .init(
            fi: "yhdeksännen luokan oppilaista siellä jatkavien osuus",
            sv: "andelen elever i årskurs 9 som fortsätter där",
            en: "Share of the pupils of grade 9 who go on to it"),
        .init(
            fi: "lukuvuosi, jonka alussa he tulevat tai lähtevät",
            sv: "läsåret vid vars början de kommer eller går",
            en: "The school year at whose start they come or leave"),
        .init(
            fi: "heidän vuosiluokkansa sinä vuonna, kaikki yhtä lailla",
            sv: "deras årskurser det året, alla lika",
            en: "Their grades in that year, all alike"),
        .init(
            fi: "kuinka monta oppilasta enemmän yhteensä; alle 0: he lähtevät",
            sv: "hur många elever fler sammanlagt; under 0: de går",
            en: "Pupils more in all; below 0: they leave"),
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
