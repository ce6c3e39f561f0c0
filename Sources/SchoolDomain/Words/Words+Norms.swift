// Words of staffing norms and of posts counted from workload.
extension Words {
    public enum Wisn {
        public static let community = LocalizedText(
            fi: "Yhteisöllinen opiskeluhuolto", sv: "Gemensam elevhälsa", en: "Community welfare work")
        public static let otherWork = LocalizedText(
            fi: "Kirjaaminen, matkat ja muu tukityö", sv: "Dokumentation, resor och annat stödarbete",
            en: "Records, travel and other support work")
        public static let individualWork = LocalizedText(
            fi: "Yksittäisten työntekijöiden lisätehtävät", sv: "Tilläggsuppgifter för enskilda anställda",
            en: "Additional work of single persons")

        // MARK: - Working time

        public static let workingTime = LocalizedText(
            fi: "1. Käytettävissä oleva työaika", sv: "1. Disponibel arbetstid",
            en: "1. Available working time (AWT)")
        public static let workingTimeNote = LocalizedText(
            fi: "Yhden henkilötyövuoden työaika vuodessa. Poissaolot vähennetään vuoden työpäivistä.",
            sv: "Ett årsverkes arbetstid per år. Frånvaron dras av från årets arbetsdagar.",
            en: "Working time of one full post in a year. Absences are taken off the year's working days.")
        public static let item = LocalizedText(fi: "Erä", sv: "Post", en: "Item")
        public static let daysPerYear = LocalizedText(
            fi: "Työpäiviä vuodessa", sv: "Arbetsdagar per år", en: "Working days a year")
        public static let holidays = LocalizedText(
            fi: "Arkipyhät", sv: "Helgdagar på vardagar", en: "Public holidays")
        public static let leave = LocalizedText(fi: "Vuosiloma", sv: "Semester", en: "Annual leave")
        public static let sick = LocalizedText(
            fi: "Sairauspoissaolot", sv: "Sjukfrånvaro", en: "Sick leave")
        public static let training = LocalizedText(fi: "Koulutus", sv: "Utbildning", en: "Training")
        public static let available = LocalizedText(
            fi: "Käytettävissä", sv: "Disponibelt", en: "Available (AWT)")
        public static let days = LocalizedText(
            fi: "Työpäiviä", sv: "Arbetsdagar", en: "Working days")
        public static let hours = LocalizedText(fi: "Tunteja", sv: "Timmar", en: "Hours")

        // MARK: - Activities

        public static let activities = LocalizedText(
            fi: "2–3. Palvelutyö", sv: "2–3. Servicearbete", en: "2–3. Service activities")
        public static let activitiesNote = LocalizedText(
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
        public static let activity = LocalizedText(fi: "Tehtävä", sv: "Uppgift", en: "Activity")
        public static let volume = LocalizedText(
            fi: "Määrä vuodessa", sv: "Volym per år", en: "Volume a year")
        public static let unitTime = LocalizedText(fi: "Yksikköaika", sv: "Enhetstid", en: "Unit time")
        public static let standardWorkload = LocalizedText(
            fi: "Vakiotyömäärä", sv: "Standardarbetsmängd", en: "Standard workload")
        public static let together = LocalizedText(fi: "yhteensä", sv: "totalt", en: "together")

        // MARK: - Allowances

        public static let categoryAllowances = LocalizedText(
            fi: "4. Kaikkien tukityö", sv: "4. Allas stödarbete", en: "4. Category allowances (CAS)")
        public static let categoryNote = LocalizedText(
            fi: "Työ, jota kaikki ammattiryhmässä tekevät. Kerroin: 1 / (1 − osuudet yhteensä).",
            sv: "Arbete som alla i yrkesgruppen utför. Faktor: 1 / (1 − andelarna tillsammans).",
            en: "Work that everyone in the category does. Factor: 1 / (1 − all shares).")
        public static let share = LocalizedText(
            fi: "Osuus työajasta", sv: "Andel av arbetstiden", en: "Share of time")
        public static let individualAllowances = LocalizedText(
            fi: "5. Yksittäisten työntekijöiden lisätyö", sv: "5. Tilläggsarbete för enskilda anställda",
            en: "5. Individual allowances (IAS)")
        public static let individualNote = LocalizedText(
            fi: "Työ, jota vain osa tekee: tunnit henkilöä kohti × henkilöt / työaika.",
            sv: "Arbete som bara en del utför: timmar per person × personer / arbetstid.",
            en: "Work that only some do: hours of one person × persons / working time.")
        public static let hoursEach = LocalizedText(
            fi: "Tunteja henkilöä kohti", sv: "Timmar per person", en: "Hours of one person")
        public static let people = LocalizedText(fi: "Kuinka moni", sv: "Hur många", en: "How many")
        public static let persons = LocalizedText(fi: "hlö", sv: "pers.", en: "persons")
        public static let times = LocalizedText(fi: "kertaa", sv: "gånger", en: "times")
        public static let posts = LocalizedText(fi: "Henkilötyövuosia", sv: "Tjänster", en: "Posts")
    }
}
