import Localization

// Words of staffing norms and of posts counted from workload.
extension Words {
    enum Wisn {
        static let workingTime = LocalizedText(
            fi: "1. Käytettävissä oleva työaika", sv: "1. Disponibel arbetstid",
            en: "1. Available working time (AWT)")
        static let workingTimeNote = LocalizedText(
            fi: "Yhden henkilötyövuoden työaika vuodessa. Poissaolot vähennetään vuoden työpäivistä.",
            sv: "Ett årsverkes arbetstid per år. Frånvaron dras av från årets arbetsdagar.",
            en: "Working time of one full post in a year. Absences are taken off the year's working days.")
        static let item = LocalizedText(fi: "Erä", sv: "Post", en: "Item")
        static let daysPerYear = LocalizedText(
            fi: "Työpäiviä vuodessa", sv: "Arbetsdagar per år", en: "Working days a year")
        static let holidays = LocalizedText(
            fi: "Arkipyhät", sv: "Helgdagar på vardagar", en: "Public holidays")
        static let leave = LocalizedText(fi: "Vuosiloma", sv: "Semester", en: "Annual leave")
        static let sick = LocalizedText(
            fi: "Sairauspoissaolot", sv: "Sjukfrånvaro", en: "Sick leave")
        static let training = LocalizedText(fi: "Koulutus", sv: "Utbildning", en: "Training")
        static let available = LocalizedText(
            fi: "Käytettävissä", sv: "Disponibelt", en: "Available (AWT)")
        static let days = LocalizedText(
            fi: "Työpäiviä", sv: "Arbetsdagar", en: "Working days")
        static let hours = LocalizedText(fi: "Tunteja", sv: "Timmar", en: "Hours")

        static let activities = LocalizedText(
            fi: "2–3. Palvelutyö", sv: "2–3. Servicearbete", en: "2–3. Service activities")
        static let activitiesNote = LocalizedText(
            fi: """
                Vakiotyömäärä: kuinka monta kertaa yksi htv ehtisi tehdä työn vuodessa, jos muuta työtä ei olisi \
                (työaika / yksikköaika). Htv: määrä × yksikköaika / työaika.
                """,
            sv: """
                Standardarbetsmängd: hur många gånger ett årsverke hinner utföra arbetet på ett år om inget annat \
                fanns att göra (arbetstid / enhetstid). Årsverken: volym × enhetstid / arbetstid.
                """,
            en: """
                Standard workload: how often one full post could do it in a year with nothing else to do (working \
                time / unit time). FTE: volume × unit time / working time.
                """)
        static let activity = LocalizedText(fi: "Tehtävä", sv: "Uppgift", en: "Activity")
        static let volume = LocalizedText(
            fi: "Määrä vuodessa", sv: "Volym per år", en: "Volume a year")
        static let unitTime = LocalizedText(fi: "Yksikköaika", sv: "Enhetstid", en: "Unit time")
        static let standardWorkload = LocalizedText(
            fi: "Vakiotyömäärä", sv: "Standardarbetsmängd", en: "Standard workload")
        static let together = LocalizedText(fi: "yhteensä", sv: "totalt", en: "together")

        static let categoryAllowances = LocalizedText(
            fi: "4. Kaikkien tukityö", sv: "4. Allas stödarbete", en: "4. Category allowances (CAS)")
        static let categoryNote = LocalizedText(
            fi: "Työ, jota kaikki ammattiryhmässä tekevät. Kerroin: 1 / (1 − osuudet yhteensä).",
            sv: "Arbete som alla i yrkesgruppen utför. Faktor: 1 / (1 − andelarna tillsammans).",
            en: "Work that everyone in the category does. Factor: 1 / (1 − all shares).")
        static let share = LocalizedText(
            fi: "Osuus työajasta", sv: "Andel av arbetstiden", en: "Share of time")
        static let individualAllowances = LocalizedText(
            fi: "5. Yksittäisten työntekijöiden lisätyö", sv: "5. Tilläggsarbete för enskilda anställda",
            en: "5. Individual allowances (IAS)")
        static let individualNote = LocalizedText(
            fi: "Työ, jota vain osa tekee: tunnit henkilöä kohti × henkilöt / työaika.",
            sv: "Arbete som bara en del utför: timmar per person × personer / arbetstid.",
            en: "Work that only some do: hours of one person × persons / working time.")
        static let hoursEach = LocalizedText(
            fi: "Tunteja henkilöä kohti", sv: "Timmar per person", en: "Hours of one person")
        static let people = LocalizedText(fi: "Kuinka moni", sv: "Hur många", en: "How many")
        static let persons = LocalizedText(fi: "hlö", sv: "pers.", en: "persons")
        static let times = LocalizedText(fi: "kertaa", sv: "gånger", en: "times")
        static let posts = LocalizedText(fi: "Henkilötyövuosia", sv: "Tjänster", en: "Posts")
    }
}

// Words of what the workload comes to.
extension Words.Wisn {
    static let result = LocalizedText(
        fi: "6–7. Henkilöstötarve", sv: "6–7. Personalbehov", en: "6–7. Staff requirement")
    static let resultNote = LocalizedText(
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
    static let quantity = LocalizedText(fi: "Suure", sv: "Storhet", en: "Quantity")
    static let value = LocalizedText(fi: "Arvo", sv: "Värde", en: "Value")
    static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
    static let rounded = LocalizedText(fi: "Pyöristettynä", sv: "Avrundat", en: "Rounded")
    static let activityPosts = LocalizedText(
        fi: "Palvelutyö (A)", sv: "Servicearbete (A)", en: "Service activities (A)")
    static let categoryShare = LocalizedText(
        fi: "Kaikkien tukityö", sv: "Allas stödarbete", en: "Category allowances (CAS)")
    static let categoryFactor = LocalizedText(
        fi: "Tukityön kerroin (CAF)", sv: "Stödarbetets faktor (CAF)", en: "Category factor (CAF)")
    static let individualPosts = LocalizedText(
        fi: "Yksittäisten lisätyö (IAF)", sv: "Tilläggsarbete för enskilda (IAF)",
        en: "Individual allowance factor (IAF)")
    static let required = LocalizedText(fi: "Tarve", sv: "Behov", en: "Required")
    static let current = LocalizedText(fi: "Nykyiset", sv: "Nuvarande", en: "Current")
    static let difference = LocalizedText(
        fi: "Ero: nykyiset − tarve", sv: "Skillnad: nuvarande − behov", en: "Difference: current − required")
    static let ratio = LocalizedText(
        fi: "Suhdeluku: nykyiset / tarve", sv: "Kvot: nuvarande / behov", en: "Ratio: current / required")
    static let pressure = LocalizedText(
        fi: "Työpaine: osa, jota nykyiset eivät ehdi", sv: "Arbetstryck: del som de nuvarande inte hinner",
        en: "Pressure: part of the work left undone")

    static let itemAbout = LocalizedText(
        fi: "Työajan erä", sv: "Del av arbetstiden", en: "Part of the working year")
    static let daysAbout = LocalizedText(
        fi: "Työpäiviä vuodessa yhtä htv:tä kohti", sv: "Arbetsdagar per år och årsverke",
        en: "Working days a year of a full post")
    static let hoursAbout = LocalizedText(
        fi: "Tunteja vuodessa yhtä htv:tä kohti", sv: "Timmar per år och årsverke",
        en: "Hours a year of a full post")
    static let activityAbout = LocalizedText(
        fi: "Tilastoitava työ", sv: "Arbete som räknas i statistiken", en: "Work that is counted")
    static let volumeAbout = LocalizedText(
        fi: "Kuinka monta kertaa työ tehdään vuodessa", sv: "Hur ofta arbetet utförs på ett år",
        en: "How often it is done in a year")
    static let unitTimeAbout = LocalizedText(
        fi: "Aika, jonka yksi kerta hyvin tehtynä vie", sv: "Tiden som en gång tar när den görs väl",
        en: "Time that it takes once, done well")
    static let workHoursAbout = LocalizedText(
        fi: "Työtunteja vuodessa yhteensä", sv: "Arbetstimmar per år totalt", en: "Hours of work a year")
    static let workDaysAbout = LocalizedText(
        fi: "Samat tunnit työpäivinä", sv: "Samma timmar som arbetsdagar", en: "The same as working days")
    static let standardAbout = LocalizedText(
        fi: "Työaika / yksikköaika", sv: "Arbetstid / enhetstid", en: "Working time / unit time")
    static let postsAbout = LocalizedText(
        fi: "Työtunnit / käytettävissä oleva työaika", sv: "Arbetstimmar / disponibel arbetstid",
        en: "Hours of work / available working time")
    static let allowanceAbout = LocalizedText(
        fi: "Tuki- tai lisätyö", sv: "Stöd- eller tilläggsarbete", en: "Support or additional work")
    static let shareAbout = LocalizedText(
        fi: "Osuus jokaisen työajasta", sv: "Andel av vars och ens arbetstid",
        en: "Share of everyone's working time")
    static let quantityAbout = LocalizedText(
        fi: "Laskennan tulos", sv: "Beräkningens resultat", en: "What the workload comes to")
    static let roundedAbout = LocalizedText(
        fi: "Sama luku yleensä käytetyllä tarkkuudella", sv: "Samma tal med vanlig noggrannhet",
        en: "The same number as it is usually told")
    static let unitAbout = LocalizedText(
        fi: "Arvon yksikkö", sv: "Värdets enhet", en: "Unit of the value")
    static let peopleAbout = LocalizedText(
        fi: "Kuinka moni tekee lisätyötä", sv: "Hur många som utför tilläggsarbetet",
        en: "How many do the additional work")
}

/// Units of a WISN sheet.
extension Words.Wisn {
    static let daysUnit = LocalizedText(fi: "pv", sv: "dgr", en: "d")
}
