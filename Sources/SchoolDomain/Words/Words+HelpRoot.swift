/// What `porras` says of itself when nothing is asked of it.
extension Words.Help {
    public enum Root {
        public static let abstract = LocalizedText(
            fi: "Simuloi koulupoissaoloja, niiden porrastumista ja niistä seuraavaa henkilöstö-, "
                + "paikka- ja rahantarvetta.",
            sv:
                "Simulerar skolfrånvaro, hur den trappas upp och vilket behov av personal, platser och pengar "
                + "som följer.",
            en: "Simulates school absence, its escalation and the staff, seats and money that follow.")
        public static let discussion = LocalizedText(
            fi: """
                Skenaario on YAML-tiedosto, joka kuvaa kunnan: koulut, poissaolot, porrasmallin, henkilöstön, \
                pienluokat, toimenpiteet ja hinnat. Porras simuloi siitä monta mahdollista tulevaisuutta ja kertoo, \
                mitä on odotettavissa ja kuinka varmaa se on.
                """,
            sv: """
                Ett scenario är en YAML-fil som beskriver en kommun: skolor, frånvaro, trappmodell, personal, \
                smågrupper, åtgärder och priser. Porras simulerar många möjliga framtider av den och berättar vad \
                som är att vänta och hur säkert det är.
                """,
            en: """
                A scenario is a YAML file that describes a municipality: schools, absence, the step model, staff, \
                small classes, interventions and prices. Porras simulates many possible futures of it and tells what \
                to expect and how sure that is.
                """)
        public static let begin = LocalizedText(fi: "Aloita näin", sv: "Börja med", en: "Begin with")
        public static let check = LocalizedText(
            fi: "onko tiedosto kunnossa, ja ehtiikö henkilöstö?",
            sv: "är filen i ordning, och hinner personalen?",
            en: "is the file right, and can the staff keep up?")
        public static let run = LocalizedText(
            fi: "mitä on odotettavissa?", sv: "vad är att vänta?", en: "what is to be expected?")
        public static let compare = LocalizedText(
            fi: "mitä suunnitelma muuttaa?", sv: "vad ändrar en plan?", en: "what does a plan change?")
        public static let export = LocalizedText(
            fi: "sama työkirjana, kaikki perusteet mukana",
            sv: "detsamma som arbetsbok, med allt som ligger bakom",
            en: "the same as a workbook, with everything behind it")
        public static let explain = LocalizedText(
            fi: "yhden oppilaan vuosi vaihe vaiheelta", sv: "en elevs år, steg för steg",
            en: "one pupil's year, step by step")
        public static let plugins = LocalizedText(
            fi: "mitä voi lisätä ohjelmaa muuttamatta",
            sv: "vad som kan läggas till utan att ändra programmet",
            en: "what can be added without changing the program")
        public static let closing = LocalizedText(
            fi: """
                Minkä tahansa luvun voi muuttaa yhteen ajoon: --set staff.curator.posts=5.9
                Paluuarvot: 0 vastattu · 1 vastattu, eikä tavoite ole saavutettavissa · 2 ei voitu vastata.
                """,
            sv: """
                Vilket tal som helst kan ändras för en körning: --set staff.curator.posts=5.9
                Slutkoder: 0 besvarat · 1 besvarat, men målet kan inte nås · 2 kunde inte besvaras.
                """,
            en: """
                Any number in a file can be changed for one run: --set staff.curator.posts=5.9
                Exit codes: 0 answered · 1 answered, and the target cannot be met · 2 could not answer.
                """)
    }
}
