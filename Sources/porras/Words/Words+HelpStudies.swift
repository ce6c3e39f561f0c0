import Exports
import Localization

/// The commands about plans side by side, files of results, and what needs no simulation.
extension Words.Help {
    enum Compare {
        static let abstract = LocalizedText(
            fi: "Vertaa suunnitelmia perusuraan samoilla oppilailla ja samoilla sattumilla.",
            sv: "Jämför planer med ett basscenario för samma elever och samma slump.",
            en: "Compare plans with a baseline on the same pupils with common random numbers.")
        static let discussion = LocalizedText(
            fi: """
                Ensimmäinen tiedosto on perusura, muut ovat suunnitelmia. Kaikki käyvät läpi samat simuloinnit, joten \
                parin ero johtuu suunnitelmasta: jokaisella erolla on 95 %:n luottamusväli, osuus simuloinneista, joissa \
                suunnitelma on parempi, ja kuinka monta toistoa parittainen vertailu säästi.
                """,
            sv: """
                Den första filen är basscenariot, de andra är planer. Alla går igenom samma simuleringar, så skillnaden \
                i ett par beror på planen: varje skillnad har ett 95 % konfidensintervall, andelen simuleringar där planen är \
                bättre och hur många upprepningar den parvisa jämförelsen sparade.
                """,
            en: """
                The first file is the baseline, the others are plans. Both go through the same simulations, so the \
                difference of a pair is due to the plan: each difference has a 95 % interval, the share of simulations in \
                which the plan is better, and the number of replications saved by pairing.
                """)
        static let baseline = LocalizedText(
            fi: "Perusuran skenaario.", sv: "Basscenariot.", en: "The baseline scenario.")
        static let plans = LocalizedText(
            fi: "Suunnitelmat; ilman niitä perusura muutettuna (`--set-plan`).",
            sv: "Planerna; utan dem basscenariot med ändringar (`--set-plan`).",
            en: "The plans; without any the baseline as changed by `--set-plan`.")
    }

    enum Export {
        static let abstract = LocalizedText(
            fi:
                "Kirjoittaa tulokset työkirjaksi, CSV:ksi, JSONiksi, SQLiteksi, tekstiksi tai kansioon muistikirjan kanssa.",
            sv:
                "Skriver resultat som arbetsbok, CSV, JSON, SQLite, text eller i en mapp med anteckningsbok.",
            en: "Write results to a workbook, CSV, JSON, SQLite, text or a folder with a notebook.")
        static let discussion = LocalizedText(
            fi: """
                Kaikki muodot kirjoitetaan samoista taulukoista, ja mukana on, mistä luvut tulevat ja mitä jokainen \
                sarake tarkoittaa. Yksi skenaario tai useampi: muita verrataan ensimmäiseen. Tiedosto kirjoitetaan \
                kokonaan tai ei lainkaan, eikä mitään olemassa olevaa korvata ilman valitsinta --force.
                """,
            sv: """
                Alla format skrivs av samma tabeller, med varifrån talen kommer och vad varje kolumn betyder. Ett \
                scenario eller flera: de andra jämförs med det första. En fil skrivs helt eller inte alls, och inget \
                som redan finns ersätts utan --force.
                """,
            en: """
                All formats are written from the same tables, with where the numbers come from and what every column \
                means. One scenario or several: the others are compared with the first. A file is written whole or not \
                at all, and nothing that is there is replaced without --force.
                """)
        static let place = LocalizedText(
            fi: "Mihin kirjoitetaan: tiedosto, tai kansio useammalle muodolle.",
            sv: "Vart det skrivs: en fil, eller en mapp för flera format.",
            en: "Where to write: a file, or a folder for several formats.")
        private static let known = ExportFormat.allCases.map(\.name).joined(separator: ", ")
        static let formats = LocalizedText(
            fi: "\(known): yksi tai useampi pilkuin erotettuna. "
                + "Tai vientilisäosan nimi. Oletuksena se, mihin tiedoston nimi päättyy.",
            sv: "\(known): ett eller flera med komma emellan. "
                + "Eller namnet på ett exporttillägg. I annat fall det som filnamnet slutar med.",
            en: "\(known): one or several with commas between. "
                + "Or the name of an exporter plugin. By default what the file's name ends in.")
        static let force = LocalizedText(
            fi: "Korvaa olemassa olevat tiedostot.", sv: "Ersätter filer som redan finns.",
            en: "Replace files that are there.")
        static let resultsOnly = LocalizedText(
            fi: "Jättää pois henkilöstön ja paikkojen tarpeen, jonka laskeminen vie suurimman osan ajasta.",
            sv: "Utelämnar behovet av personal och platser, som tar det mesta av tiden.",
            en: "Leave out what staff and seats would need, which takes most of the time.")
        static let optimise = LocalizedText(
            fi: "Lisää halvimmat htv- ja paikkamäärät, joilla kaikki tavoitteet täyttyvät yhtä aikaa.",
            sv: "Lägger till de billigaste årsverken och platser som når alla mål på en gång.",
            en: "Add the cheapest posts and seats that meet all targets at once.")
    }

    enum WISN {
        static let abstract = LocalizedText(
            fi: "Laskee työvoiman tarpeen työmäärästä WISN-menetelmän seitsemässä vaiheessa.",
            sv: "Räknar personalbehovet ur arbetsmängden i WISN-metodens sju steg.",
            en: "Count posts from workload, by the seven steps of WISN.")
        static let discussion = LocalizedText(
            fi: """
                Lukee laskentapohjan (YAML): työajan, tehtävät määrineen ja yksikköaikoineen, kaikkien tukityön, \
                joidenkin lisätyön ja nykyiset htv:t. Tulostaa laskelman täytettynä: jokaisen vaiheen, tarvittavat \
                htv:t sekä eron ja suhteen nykyisiin. Mitään ei simuloida.
                """,
            sv: """
                Läser ett kalkylblad (YAML): arbetstid, uppgifter med volymer och tid per enhet, allas stödarbete, \
                vissas tilläggsarbete och de årsverken som finns. Skriver ut bladet ifyllt: varje steg, de årsverken \
                som behövs samt skillnaden och förhållandet till dem som finns. Ingenting simuleras.
                """,
            en: """
                Reads a worksheet (YAML): working time, activities with their volumes and unit times, support work of \
                everyone, additional work of some, and the posts there are. Prints the sheet filled in: every step, the \
                posts required, and the difference and ratio to the posts there are. No simulation.
                """)
        static let worksheet = LocalizedText(
            fi: "Laskentapohjan tiedosto.", sv: "Kalkylbladets fil.", en: "The worksheet file.")
    }

    enum Schema {
        static let abstract = LocalizedText(
            fi: "Tulostaa skenaariotiedostojen JSON-skeeman.", sv: "Skriver ut scenariofilernas JSON Schema.",
            en: "Print the JSON Schema of scenario files.")
        static let discussion = LocalizedText(
            fi: """
                YAMLia tuntevat tekstieditorit täydentävät ja tarkistavat sen avulla kirjoittaessasi. Se tehdään \
                samoista määrittelyistä, joilla tiedostot luetaan, ja siinä on jokaisen arvon yksikkö, rajat, oletus ja \
                lähde.

                Vakiolisäosien ja valitsimella --plugin nimettyjen lisäosien parametrit ovat mukana.
                """,
            sv: """
                Textredigerare som kan YAML kompletterar och kontrollerar med hjälp av det medan du skriver. Det görs \
                av samma beskrivningar som läser filerna, med varje värdes enhet, gränser, förval och källa.

                Parametrarna hos standardtilläggen och de tillägg som nämns med --plugin ingår.
                """,
            en: """
                Editors that know YAML use it to complete and check while you type. It is made from the same \
                declarations that read the files, with the unit, range, default and source of every value.

                The parameters of the standard plugins, and of those named with --plugin, are part of it.
                """)
    }
}
