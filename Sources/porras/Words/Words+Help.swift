import Localization

extension Words {
    /// What `--help` says of the commands and their options; commands and names of options are the same everywhere.
    enum Help {
        static let example = LocalizedText(fi: "Esimerkki", sv: "Exempel", en: "Example")
        static let examples = LocalizedText(fi: "Esimerkit", sv: "Exempel", en: "Examples")
    }
}

/// What stands for a value: `--seed <seed>`.
extension Words.Help {
    enum Value {
        static let scenario = LocalizedText(fi: "skenaario", sv: "scenario", en: "scenario")
        static let scenarioOrRun = LocalizedText(
            fi: "skenaario|ajo", sv: "scenario|körning", en: "scenario|run")
        static let scenarios = LocalizedText(fi: "skenaariot", sv: "scenarier", en: "scenarios")
        static let baseline = LocalizedText(fi: "perusura", sv: "basscenario", en: "baseline")
        static let plans = LocalizedText(fi: "suunnitelmat", sv: "planer", en: "plans")
        static let worksheet = LocalizedText(fi: "laskentapohja", sv: "kalkylblad", en: "worksheet")
        static let change = LocalizedText(fi: "polku=arvo", sv: "stig=värde", en: "path=value")
        static let address = LocalizedText(fi: "osoite", sv: "adress", en: "address")
        /// A value that is varied between two ends.
        static let range = LocalizedText(fi: "polku=a..b/askel", sv: "stig=a..b/steg", en: "path=a..b/step")
        static let method = LocalizedText(fi: "menetelmä", sv: "metod", en: "method")
        static let group = LocalizedText(fi: "nimi=polku,polku", sv: "namn=stig,stig", en: "name=path,path")
        static let limit = LocalizedText(fi: "mittari > luku", sv: "mått > tal", en: "measure > number")
        static let design = LocalizedText(fi: "asetelma", sv: "plan", en: "design")
        static let path = LocalizedText(fi: "tiedosto", sv: "fil", en: "path")
        static let place = LocalizedText(fi: "tiedosto|kansio", sv: "fil|mapp", en: "file|folder")
        static let language = LocalizedText(fi: "kieli", sv: "språk", en: "language")
        static let folder = LocalizedText(fi: "kansio", sv: "mapp", en: "folder")
        static let schoolYears = LocalizedText(fi: "lukuvuodet", sv: "läsår", en: "years")
        static let date = LocalizedText(fi: "päivä", sv: "datum", en: "date")
        static let week = LocalizedText(fi: "viikko", sv: "vecka", en: "week")
        static let format = LocalizedText(fi: "muoto", sv: "format", en: "format")
        static let formats = LocalizedText(fi: "muodot", sv: "format", en: "formats")
        static let seed = LocalizedText(fi: "siemen", sv: "frö", en: "seed")
        static let count = LocalizedText(fi: "määrä", sv: "antal", en: "number")
        static let share = LocalizedText(fi: "osuus", sv: "andel", en: "share")
        static let measure = LocalizedText(fi: "mittari", sv: "mått", en: "measure")
        static let amount = LocalizedText(fi: "luku", sv: "tal", en: "amount")
        static let days = LocalizedText(fi: "päivää", sv: "dagar", en: "days")
        static let euros = LocalizedText(fi: "euroa", sv: "euro", en: "euros")
        /// Euros, or a payer and euros.
        static let cap = LocalizedText(fi: "[maksaja=]euroa", sv: "[betalare=]euro", en: "[payer=]euros")
        static let section = LocalizedText(fi: "osa", sv: "del", en: "section")
        static let year = LocalizedText(fi: "lukuvuosi", sv: "läsår", en: "year")
        /// Which of the pupils, or of the futures.
        static let ordinal = LocalizedText(fi: "numero", sv: "nummer", en: "number")
        static let plugin = LocalizedText(fi: "lisäosa", sv: "tillägg", en: "plugin")
        static let kind = LocalizedText(fi: "laji", sv: "slag", en: "kind")
        static let run = LocalizedText(fi: "ajo", sv: "körning", en: "run")
        static let name = LocalizedText(fi: "nimi", sv: "namn", en: "name")
        static let word = LocalizedText(fi: "sana", sv: "ord", en: "word")
        static let posts = LocalizedText(fi: "htv", sv: "årsverken", en: "posts")
    }
}

/// What `porras` says of itself when nothing is asked of it.
extension Words.Help {
    enum Root {
        static let abstract = LocalizedText(
            fi: "Simuloi koulupoissaoloja, niiden porrastumista ja niistä seuraavaa henkilöstö-, "
                + "paikka- ja rahantarvetta.",
            sv:
                "Simulerar skolfrånvaro, hur den trappas upp och vilket behov av personal, platser och pengar "
                + "som följer.",
            en: "Simulates school absence, its escalation and the staff, seats and money that follow.")
        static let discussion = LocalizedText(
            fi: """
                Skenaario on YAML-tiedosto, joka kuvaa kunnan: koulut, poissaolot, porrasmallin, henkilöstön, \
                pienluokat, toimenpiteet ja hinnat. Porras simuloi sen monta kertaa ja kertoo, \
                mitä on odotettavissa ja kuinka varmaa se on.
                """,
            sv: """
                Ett scenario är en YAML-fil som beskriver en kommun: skolor, frånvaro, trappmodell, personal, \
                smågrupper, åtgärder och priser. Porras simulerar den många gånger och berättar vad \
                som är att vänta och hur säkert det är.
                """,
            en: """
                A scenario is a YAML file that describes a municipality: schools, absence, the step model, staff, \
                small classes, interventions and prices. Porras simulates it many times and tells what \
                to expect and how sure that is.
                """)
        static let begin = LocalizedText(fi: "Aloita näin", sv: "Börja med", en: "Begin with")
        static let new = LocalizedText(
            fi: "oma kunta kymmenessä minuutissa", sv: "den egna kommunen på tio minuter",
            en: "your own municipality in ten minutes")
        static let check = LocalizedText(
            fi: "onko tiedosto kunnossa, ja ehtiikö henkilöstö?",
            sv: "är filen i ordning, och hinner personalen?",
            en: "is the file right, and can the staff keep up?")
        static let run = LocalizedText(
            fi: "mitä on odotettavissa?", sv: "vad är att vänta?", en: "what is to be expected?")
        static let compare = LocalizedText(
            fi: "mitä suunnitelma muuttaa?", sv: "vad ändrar en plan?", en: "what does a plan change?")
        static let serve = LocalizedText(
            fi: "siirrä arvoja sivulla ja katso, mitä seuraa", sv: "flytta värden på en sida och se följden",
            en: "move values on a page and see what follows")
        static let report = LocalizedText(
            fi: "sama sivuna kuvioineen päättäjille",
            sv: "detsamma som en sida med diagram för beslutsfattare",
            en: "the same as a page with charts for those who decide")
        static let export = LocalizedText(
            fi: "sama työkirjana, kaikki perusteet mukana",
            sv: "detsamma som arbetsbok, med allt som ligger bakom",
            en: "the same as a workbook, with everything behind it")
        static let explain = LocalizedText(
            fi: "yhden oppilaan vuosi vaihe vaiheelta", sv: "en elevs år, steg för steg",
            en: "one pupil's year, step by step")
        static let plugins = LocalizedText(
            fi: "mitä voi lisätä ohjelmaa muuttamatta",
            sv: "vad som kan läggas till utan att ändra programmet",
            en: "what can be added without changing the program")
        static let closing = LocalizedText(
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
