/// The commands about plugins.
extension Words.Help {
    public enum Plugins {
        public static let abstract = LocalizedText(
            fi: "Luettelee, näyttää, tarkistaa, hyväksyy ja aloittaa lisäosia.",
            sv: "Listar, visar, kontrollerar, godkänner och påbörjar tillägg.",
            en: "List, show, check, trust and begin plugins.")
        public static let discussion = LocalizedText(
            fi: """
                Lisäosa lisää malliin valinnaisen osan: poissaoloprosessin, porrassäännön, toimenpiteen, paikkojen \
                jaon, havainnoijan tai viennin. Skenaario ottaa sen käyttöön nimellä:

                  plugins:
                    - id: infection-wave

                Mistään ei ladata mitään, mitä sinä tai skenaario (`from:`) ei ole nimennyt.
                """,
            sv: """
                Ett tillägg ger modellen en valfri del: en frånvaroprocess, en stegregel, en åtgärd, en \
                platsfördelning, en observatör eller en export. Ett scenario använder det med namnet:

                  plugins:
                    - id: infection-wave

                Ingenting laddas från någonstans som du, eller scenariot med `from:`, inte har nämnt.
                """,
            en: """
                A plugin adds what the model does by choice: an absence process, an escalation rule, an intervention, an \
                allocation policy, an observer or an exporter. A scenario uses it by name:

                  plugins:
                    - id: infection-wave

                Nothing is loaded from anywhere that you, or the scenario with `from:`, did not name.
                """)
        /// A file that `list` and `schema` take into account.
        public static let file = LocalizedText(
            fi: "Lisäosan tiedosto: YAML-tiedosto tai jaettu kirjasto. Voi toistaa.",
            sv: "Ett tilläggs fil: YAML eller ett delat bibliotek. Kan upprepas.",
            en: "A plugin's file: YAML or a shared library. Repeatable.")
        public static let plugin = LocalizedText(
            fi: "Vakiolisäosan nimi tai lisäosan tiedosto.",
            sv: "Ett standardtilläggs namn, eller ett tilläggs fil.",
            en: "A standard plugin's name, or a plugin's file.")
    }

    public enum PluginsList {
        public static let abstract = LocalizedText(
            fi: "Luettelee käytettävissä olevat lisäosat, mistä niitä etsittiin ja miksi muut hylättiin.",
            sv: "Listar de tillägg som kan användas, var de söktes och varför andra avvisas.",
            en: "List the plugins that can be used, where was looked, and why others are refused.")
        public static let discussion = LocalizedText(
            fi: """
                Katsoo vakiolisäosat, valitsimella --plugin nimetyt tiedostot ja työkansion alikansion `plugins`, jonka \
                tiedostot vain luetellaan: käyttääksesi jotakin niistä nimeä se.
                """,
            sv: """
                Ser på standardtilläggen, på filerna som nämns med --plugin och i arbetsmappens undermapp `plugins`, \
                vars filer bara listas: nämn den som du vill använda.
                """,
            en: """
                Looks at the standard plugins, at the files named with --plugin, and into the folder `plugins` of the \
                working folder, whose files are only listed: to use one, name it.
                """)
    }

    public enum PluginsShow {
        public static let abstract = LocalizedText(
            fi: "Näyttää, mitä lisäosa väittää, ottaa, lukee ja arpoo.",
            sv: "Visar vad ett tillägg hävdar, tar emot, läser och drar lott om.",
            en: "Show what a plugin claims, takes, reads and draws.")
    }

    public enum PluginsTrust {
        public static let abstract = LocalizedText(
            fi: "Merkitsee jaetun kirjaston luotetuksi kansion skenaarioille.",
            sv: "Godkänner ett delat bibliotek för scenarierna i en mapp.",
            en: "Trust a shared library for the scenarios of a folder.")
        public static let discussion = LocalizedText(
            fi: """
                Kirjoittaa sen tunnuksen, version, SHA-256-tiivisteen ja alustan skenaarion viereen tiedostoon \
                `plugins.lock`. Siitä lähtien ladataan täsmälleen nämä tavut; muuttunut tiedosto hylätään, kunnes \
                siihen luotetaan uudelleen. Kirjasto voi tehdä kaiken, minkä sinäkin: luota vain siihen, minkä itse \
                ajaisit. Vioittunut `plugins.lock` kirjoitetaan uudestaan siitä, mitä siitä saa luettua.
                """,
            sv: """
                Skriver bibliotekets beteckning, version, SHA-256 och plattform i `plugins.lock` bredvid scenariot. \
                Därefter laddas exakt dessa byte; en ändrad fil avvisas tills den godkänns på nytt. Ett bibliotek kan \
                göra allt som du kan: godkänn bara det som du själv skulle köra. En skadad `plugins.lock` skrivs på \
                nytt med det som kan läsas av den.
                """,
            en: """
                Writes its identifier, version, SHA-256 and platform into `plugins.lock` beside the scenario. From then on \
                exactly these bytes are loaded; a changed file is refused until it is trusted again. A library can do all \
                that you can: trust only what you would run. A damaged `plugins.lock` is written anew with what can be \
                read of it.
                """)
        public static let plugin = LocalizedText(
            fi: "Jaettu kirjasto.", sv: "Det delade biblioteket.", en: "The shared library.")
        public static let scenario = LocalizedText(
            fi: "Skenaario, jonka kansiossa `plugins.lock` pidetään.",
            sv: "Ett scenario i vars mapp `plugins.lock` finns.",
            en: "A scenario in whose folder `plugins.lock` is kept.")
    }
}
