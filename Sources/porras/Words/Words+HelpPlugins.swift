import Localization

/// The commands about plugins.
extension Words.Help {
    enum Plugins {
        static let abstract = LocalizedText(
            fi: "Luettelee, näyttää, tarkistaa, hyväksyy ja aloittaa lisäosia.",
            sv: "Listar, visar, kontrollerar, godkänner och påbörjar tillägg.",
            en: "List, show, check, trust and begin plugins.")
        static let discussion = LocalizedText(
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
        static let file = LocalizedText(
            fi: "Lisäosan tiedosto: YAML-tiedosto tai jaettu kirjasto. Voi toistaa.",
            sv: "Ett tilläggs fil: YAML eller ett delat bibliotek. Kan upprepas.",
            en: "A plugin's file: YAML or a shared library. Repeatable.")
        static let plugin = LocalizedText(
            fi: "Vakiolisäosan nimi tai lisäosan tiedosto.",
            sv: "Ett standardtilläggs namn, eller ett tilläggs fil.",
            en: "A standard plugin's name, or a plugin's file.")
    }

    enum PluginsList {
        static let abstract = LocalizedText(
            fi: "Luettelee käytettävissä olevat lisäosat, mistä niitä etsittiin ja miksi muut hylättiin.",
            sv: "Listar de tillägg som kan användas, var de söktes och varför andra avvisas.",
            en: "List the plugins that can be used, where was looked, and why others are refused.")
        static let discussion = LocalizedText(
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

    enum PluginsShow {
        static let abstract = LocalizedText(
            fi: "Näyttää, mitä lisäosa väittää, ottaa, lukee ja arpoo.",
            sv: "Visar vad ett tillägg hävdar, tar emot, läser och drar lott om.",
            en: "Show what a plugin claims, takes, reads and draws.")
    }

    enum PluginsTrust {
        static let abstract = LocalizedText(
            fi: "Merkitsee jaetun kirjaston luotetuksi kansion skenaarioille.",
            sv: "Godkänner ett delat bibliotek för scenarierna i en mapp.",
            en: "Trust a shared library for the scenarios of a folder.")
        static let discussion = LocalizedText(
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
        static let plugin = LocalizedText(
            fi: "Jaettu kirjasto.", sv: "Det delade biblioteket.", en: "The shared library.")
        static let scenario = LocalizedText(
            fi: "Skenaario, jonka kansiossa `plugins.lock` pidetään.",
            sv: "Ett scenario i vars mapp `plugins.lock` finns.",
            en: "A scenario in whose folder `plugins.lock` is kept.")
    }
}

/// The commands for those who make plugins.
extension Words.Help {
    enum PluginsCheck {
        static let abstract = LocalizedText(
            fi: "Tarkistaa, noudattaako lisäosa sopimusta.",
            sv: "Kontrollerar att ett tillägg håller sitt avtal.",
            en: "Check that a plugin keeps its contract.")
        static let discussion = LocalizedText(
            fi: """
                Kutsuu lisäosaa keksityillä kouluilla, oppilailla ja arvoilla ja kertoo, minkä säännön se rikkoo: sama \
                vastaus kahdesti, missä tahansa oppilaiden järjestyksessä ja missä tahansa säikeessä; vain ilmoitetut \
                arvonnat, sarakkeet ja vaikutukset; arvot rajoissaan. Kuvattua lisäosaa käytetään keksityssä kunnassa, \
                jossa on ohjelman mukana tulevien skenaarioiden portaat, ammattiryhmät ja luokat; mikä ei sinne sovi, on \
                varoitus, sillä omaan skenaarioosi se voi sopia. Paluuarvo on 1, kun sääntö rikkoutuu, ja 2, kun \
                lisäosaa ei voi käyttää lainkaan. Löydökset on kirjoitettu lisäosien tekijöille englanniksi.
                """,
            sv: """
                Anropar tillägget med påhittade skolor, elever och värden och säger vilken regel det bryter mot: samma \
                svar två gånger, i vilken ordning av elever som helst och på vilken tråd som helst; bara angivna \
                lottdragningar, kolumner och effekter; värden inom sina gränser. Ett beskrivet tillägg används i en \
                påhittad kommun med stegen, yrkesgrupperna och grupperna i de scenarier som följer med programmet; det som inte \
                passar där är en varning, för det kan passa i ditt. Slutkoden är 1 när en regel bryts och 2 när \
                tillägget inte alls kan användas. Fynden är skrivna på engelska, för dem som gör tillägg.
                """,
            en: """
                Calls the plugin on made-up schools, pupils and values, and says which rule it breaks: the same answer \
                twice, in any order of pupils and on any thread; only declared draws, columns and effects; values within \
                their range. A declared plugin is used in a made-up municipality with the steps, roles and classes of the \
                scenarios that come with the program; what does not fit there is a warning, for it may fit in yours. Exit \
                code 1 when a rule is broken, 2 when the plugin cannot be used at all. The findings are written for \
                those who make plugins, in English.
                """)
    }

    enum PluginsNew {
        static let abstract = LocalizedText(
            fi: "Aloittaa oman lisäosan kansiossa, joka on heti käyttökelpoinen.",
            sv: "Påbörjar ett eget tillägg i en mapp som genast går att använda.",
            en: "Begin a plugin of your own, in a folder that builds as it stands.")
        static let discussion = LocalizedText(
            fi: """
                Kirjoittaa kansion, jossa on pieni sopimusta noudattava lisäosa: koodi tai kuvaus, täytettävä sivu, \
                esimerkkiskenaario ja, jos se on koodia, sen kääntävä komentotiedosto. Muuta sitä askel kerrallaan ja \
                tarkista se jokaisen jälkeen.

                Ilman valitsinta --in poissaolo-, porras- tai toimenpidelisäosa aloitetaan YAML-muodossa, koska \
                useimmat niistä tehdään mallin valmiista osista eivätkä tarvitse koodia. Muut lajit aloitetaan \
                C-kielellä: niiden päätös on laskettava, eikä siihen tarvita muuta kuin C-kääntäjä.
                """,
            sv: """
                Skriver en mapp med ett litet tillägg som håller sitt avtal: koden eller beskrivningen, en sida att \
                fylla i, ett exempelscenario och, för kod, ett skript som bygger det. Ändra det steg för steg och \
                kontrollera det efter varje.

                Utan --in påbörjas ett frånvaro-, steg- eller åtgärdstillägg i YAML, för de flesta görs av delar som \
                modellen har och behöver ingen kod. De andra slagen påbörjas i C: det som de avgör måste räknas, och \
                till det räcker en C-kompilator.
                """,
            en: """
                Writes a folder with a small plugin of the kind that keeps its contract: the code or the declaration, a \
                page to fill in, an example scenario and, for code, a script that builds it. Change it step by step and \
                check it after each.

                Without --in, an absence, escalation or intervention plugin is begun in YAML, because most are \
                made of pieces that the model has and then need no code. The other kinds are begun in C: what they \
                decide must be computed, and a C compiler is all that takes.
                """)
        static let kind = LocalizedText(
            fi: "Mitä lisäosa päättää.", sv: "Vad tillägget avgör.", en: "What the plugin decides.")
        static let name = LocalizedText(
            fi: "Lisäosan tunnus ja kansion nimi: pieniä kirjaimia, numeroita, yhdysmerkkejä.",
            sv: "Tilläggets beteckning och mappens namn: små bokstäver, siffror, bindestreck.",
            en: "The plugin's identifier and the folder's name: lower case letters, digits, hyphens.")
        static let language = LocalizedText(
            fi: "Millä kielellä se kirjoitetaan.", sv: "På vilket språk det skrivs.",
            en: "In what it is written.")
    }
}
