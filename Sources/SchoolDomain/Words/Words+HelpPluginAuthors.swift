/// The commands for those who make plugins.
extension Words.Help {
    public enum PluginsCheck {
        public static let abstract = LocalizedText(
            fi: "Tarkistaa, noudattaako lisäosa sopimusta.",
            sv: "Kontrollerar att ett tillägg håller sitt avtal.",
            en: "Check that a plugin keeps its contract.")
        public static let discussion = LocalizedText(
            fi: """
                Kutsuu lisäosaa keksityillä kouluilla, oppilailla ja arvoilla ja kertoo, minkä säännön se rikkoo: sama \
                vastaus kahdesti, missä tahansa oppilaiden järjestyksessä ja missä tahansa säikeessä; vain ilmoitetut \
                arvonnat, sarakkeet ja vaikutukset; arvot rajoissaan. Kuvattua lisäosaa käytetään keksityssä kunnassa, \
                jossa on ohjelman mukana tulevien skenaarioiden portaat, ammatit ja luokat; mikä ei sinne sovi, on \
                varoitus, sillä omaan skenaarioosi se voi sopia. Paluuarvo on 1, kun sääntö rikkoutuu, ja 2, kun \
                lisäosaa ei voi käyttää lainkaan. Löydökset on kirjoitettu lisäosien tekijöille englanniksi.
                """,
            sv: """
                Anropar tillägget med påhittade skolor, elever och värden och säger vilken regel det bryter mot: samma \
                svar två gånger, i vilken ordning av elever som helst och på vilken tråd som helst; bara angivna \
                lottdragningar, kolumner och effekter; värden inom sina gränser. Ett beskrivet tillägg används i en \
                påhittad kommun med stegen, yrkena och grupperna i de scenarier som följer med programmet; det som inte \
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

    public enum PluginsNew {
        public static let abstract = LocalizedText(
            fi: "Aloittaa oman lisäosan kansiossa, joka on heti käyttökelpoinen.",
            sv: "Påbörjar ett eget tillägg i en mapp som genast går att använda.",
            en: "Begin a plugin of your own, in a folder that builds as it stands.")
        public static let discussion = LocalizedText(
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
        public static let kind = LocalizedText(
            fi: "Mitä lisäosa päättää.", sv: "Vad tillägget avgör.", en: "What the plugin decides.")
        public static let name = LocalizedText(
            fi: "Lisäosan tunnus ja kansion nimi: pieniä kirjaimia, numeroita, yhdysmerkkejä.",
            sv: "Tilläggets beteckning och mappens namn: små bokstäver, siffror, bindestreck.",
            en: "The plugin's identifier and the folder's name: lower case letters, digits, hyphens.")
        public static let language = LocalizedText(
            fi: "Millä kielellä se kirjoitetaan.", sv: "På vilket språk det skrivs.",
            en: "In what it is written.")
    }
}
