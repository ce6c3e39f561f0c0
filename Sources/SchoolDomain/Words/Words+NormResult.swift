// Words of what the workload comes to.
extension Words.Wisn {
    public static let result = LocalizedText(
        fi: "6–7. Henkilöstötarve", sv: "6–7. Personalbehov", en: "6–7. Staff requirement")
    public static let resultNote = LocalizedText(
        fi: """
            Tarve = palvelutyön htv × tukityön kerroin + lisätyön htv. Suhdeluku alle 1: henkilöstöä on liian vähän \
            työmäärään nähden.
            """,
        sv: """
            Behov = servicearbetets årsverken × stödarbetets faktor + tilläggsarbetets årsverken. Kvot under 1: \
            personalen är för liten för arbetsmängden.
            """,
        en: """
            Required = FTE of activities × category factor + FTE of individual allowances. A ratio under 1: too few \
            staff for the workload.
            """)
    public static let quantity = LocalizedText(fi: "Suure", sv: "Storhet", en: "Quantity")
    public static let value = LocalizedText(fi: "Arvo", sv: "Värde", en: "Value")
    public static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
    public static let rounded = LocalizedText(fi: "Pyöristettynä", sv: "Avrundat", en: "Rounded")
    public static let activityPosts = LocalizedText(
        fi: "Palvelutyö (A)", sv: "Servicearbete (A)", en: "Service activities (A)")
    public static let categoryShare = LocalizedText(
        fi: "Kaikkien tukityö", sv: "Allas stödarbete", en: "Category allowances (CAS)")
    public static let categoryFactor = LocalizedText(
        fi: "Tukityön kerroin (CAF)", sv: "Stödarbetets faktor (CAF)", en: "Category factor (CAF)")
    public static let individualPosts = LocalizedText(
        fi: "Yksittäisten lisätyö (IAF)", sv: "Tilläggsarbete för enskilda (IAF)",
        en: "Individual allowance factor (IAF)")
    public static let required = LocalizedText(fi: "Tarve", sv: "Behov", en: "Required")
    public static let current = LocalizedText(fi: "Nykyiset", sv: "Nuvarande", en: "Current")
    public static let difference = LocalizedText(
        fi: "Ero: nykyiset − tarve", sv: "Skillnad: nuvarande − behov", en: "Difference: current − required")
    public static let ratio = LocalizedText(
        fi: "Suhdeluku: nykyiset / tarve", sv: "Kvot: nuvarande / behov", en: "Ratio: current / required")
    public static let pressure = LocalizedText(
        fi: "Työpaine: osa, jota nykyiset eivät ehdi", sv: "Arbetstryck: del som de nuvarande inte hinner",
        en: "Pressure: part of the work left undone")

    // MARK: - What columns mean

    public static let itemAbout = LocalizedText(
        fi: "Työajan erä", sv: "Del av arbetstiden", en: "Part of the working year")
    public static let daysAbout = LocalizedText(
        fi: "Työpäiviä vuodessa yhtä htv:tä kohti", sv: "Arbetsdagar per år och årsverke",
        en: "Working days a year of a full post")
    public static let hoursAbout = LocalizedText(
        fi: "Tunteja vuodessa yhtä htv:tä kohti", sv: "Timmar per år och årsverke",
        en: "Hours a year of a full post")
    public static let activityAbout = LocalizedText(
        fi: "Tilastoitava työ", sv: "Arbete som räknas i statistiken", en: "Work that is counted")
    public static let volumeAbout = LocalizedText(
        fi: "Kuinka monta kertaa työ tehdään vuodessa", sv: "Hur ofta arbetet utförs på ett år",
        en: "How often it is done in a year")
    public static let unitTimeAbout = LocalizedText(
        fi: "Aika, jonka yksi kerta hyvin tehtynä vie", sv: "Tiden som en gång tar när den görs väl",
        en: "Time that it takes once, done well")
    public static let workHoursAbout = LocalizedText(
        fi: "Työtunteja vuodessa yhteensä", sv: "Arbetstimmar per år totalt", en: "Hours of work a year")
    public static let workDaysAbout = LocalizedText(
        fi: "Samat tunnit työpäivinä", sv: "Samma timmar som arbetsdagar", en: "The same as working days")
    public static let standardAbout = LocalizedText(
        fi: "Työaika / yksikköaika", sv: "Arbetstid / enhetstid", en: "Working time / unit time")
    public static let postsAbout = LocalizedText(
        fi: "Työtunnit / käytettävissä oleva työaika", sv: "Arbetstimmar / disponibel arbetstid",
        en: "Hours of work / available working time")
    public static let allowanceAbout = LocalizedText(
        fi: "Tuki- tai lisätyö", sv: "Stöd- eller tilläggsarbete", en: "Support or additional work")
    public static let shareAbout = LocalizedText(
        fi: "Osuus jokaisen työajasta", sv: "Andel av vars och ens arbetstid",
        en: "Share of everyone's working time")
    public static let quantityAbout = LocalizedText(
        fi: "Laskennan tulos", sv: "Beräkningens resultat", en: "What the workload comes to")
    public static let roundedAbout = LocalizedText(
        fi: "Sama luku yleensä käytetyllä tarkkuudella", sv: "Samma tal med vanlig noggrannhet",
        en: "The same number as it is usually told")
    public static let unitAbout = LocalizedText(
        fi: "Arvon yksikkö", sv: "Värdets enhet", en: "Unit of the value")
    public static let peopleAbout = LocalizedText(
        fi: "Kuinka moni tekee lisätyötä", sv: "Hur många som utför tilläggsarbetet",
        en: "How many do the additional work")
}
