import Localization

extension Words {
    /// What is said when a municipality's folder is made.
    enum New {
        static let asking = LocalizedText(
            fi: "Vastaa kysymyksiin; tyhjä vastaus on se, joka on hakasulkeissa.",
            sv: "Svara på frågorna; ett tomt svar är det som står inom hakparentes.",
            en: "Answer the questions; an empty answer is the one in brackets.")
        static let brokenOff = LocalizedText(
            fi: "vastaukset loppuivat kesken; mitään ei kirjoitettu",
            sv: "svaren tog slut; inget skrevs", en: "the answers ended too early; nothing was written")
        static let nothingWritten = LocalizedText(
            fi: "mitään ei kirjoitettu", sv: "inget skrevs", en: "nothing was written")

        static let noName = LocalizedText(
            fi: "kansiolla pitää olla nimi", sv: "mappen måste ha ett namn", en: "the folder needs a name")

        static func isFile(_ path: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(path)` on tiedosto; anna uuden kansion nimi",
                sv: "`\(path)` är en fil; ge namnet på en ny mapp",
                en: "`\(path)` is a file; give the name of a new folder")
        }

        static func missing(_ options: [String]) -> LocalizedText {
            let list = options.map { "`\($0)`" }.joined(separator: ", ")
            return LocalizedText(
                fi: "puuttuu: \(list); kysymyksiä esitetään vain päätteessä",
                sv: "saknas: \(list); frågor ställs bara i en terminal",
                en: "missing: \(list); questions are asked on a terminal only")
        }

        static func made(_ folder: String) -> LocalizedText {
            LocalizedText(
                fi: "Kansio `\(folder)` on valmis:", sv: "Mappen `\(folder)` är klar:",
                en: "The folder `\(folder)` is ready:")
        }

        static let typeNext = LocalizedText(
            fi: "Kirjoita seuraavaksi:", sv: "Skriv härnäst:", en: "Type next:")

        static func thenCheck(_ list: String) -> LocalizedText {
            LocalizedText(
                fi: "Mitkä luvut kannattaa vaihtaa omiksi ja mistä ne löytyvät, kertoo `\(list)`.",
                sv: "Vilka tal som bör bytas mot egna och var de finns står i `\(list)`.",
                en: "Which numbers to replace by your own, and where they are found, is told in `\(list)`.")
        }
    }
}

extension Words.Help {
    enum New {
        static let abstract = LocalizedText(
            fi: "Tekee omalle kunnalle kansion, jonka skenaario toimii heti.",
            sv: "Gör en mapp för den egna kommunen med ett scenario som genast fungerar.",
            en: "Make a folder for your own municipality, with a scenario that runs at once.")
        static let discussion = LocalizedText(
            fi: """
                Kirjoittaa koulujen taulukosta skenaarion: lukuvuodet lain ja tavan mukaan, kuraattorit ja psykologit lain \
                ja terveydenhoitajat suosituksen mukaan, muu kansallisina oletuksina, sekä kaksi esimerkkisuunnitelmaa ja \
                listan siitä, mitä vaihtaa omiksi luvuiksi. Päätteessä kysyy, mitä valitsimista puuttuu. Kansio toimii \
                millä tahansa koneella, ja kaikki siinä on tekstiä, jota voi muuttaa.
                """,
            sv: """
                Skriver ett scenario utifrån en tabell över skolorna: läsåren enligt lag och sed, kuratorer och psykologer \
                enligt lag och hälsovårdare enligt rekommendation, resten som nationella antaganden, samt två exempel på \
                planer och en lista över vad som bör bytas mot egna tal. I en terminal frågar den efter det som saknas. \
                Mappen fungerar på vilken dator som helst, och allt i den är text som kan ändras.
                """,
            en: """
                Writes a scenario from a table of schools: school years by law and custom, curators and psychologists as \
                the law and nurses as the recommendation has it, the rest as national assumptions, and two plans as \
                examples and a list of what to replace by your own numbers. On a terminal it asks for what the options \
                leave open. The folder works on any machine, and all of it is text that can be changed.
                """)
        static let folder = LocalizedText(
            fi: "Kansio, joka tehdään.", sv: "Mappen som görs.", en: "The folder that is made.")
        static let name = LocalizedText(
            fi: "Kunnan nimi.", sv: "Kommunens namn.", en: "Name of the municipality.")
        static let years = LocalizedText(
            fi: "Lukuvuodet, esim. 2026-27..2028-29.", sv: "Läsåren, t.ex. 2026-27..2028-29.",
            en: "The school years, e.g. 2026-27..2028-29.")
        static let schools = LocalizedText(
            fi: "Koulujen taulukko (CSV): tunnus, nimi ja oppilaat vuosiluokittain.",
            sv: "Tabellen över skolor (CSV): beteckning, namn och elever per årskurs.",
            en: "The table of schools (CSV): identifier, name and pupils by grade.")
        static let firstDay = LocalizedText(
            fi: "Ensimmäisen lukuvuoden ensimmäinen koulupäivä; muuten keskiviikko 6.–12.8.",
            sv: "Det första läsårets första skoldag; annars onsdagen 6–12.8.",
            en: "First school day of the first year; otherwise the Wednesday from 6 to 12 August.")
        static let autumnWeek = LocalizedText(
            fi: "Syysloman viikko.", sv: "Höstlovets vecka.", en: "Week of the autumn break.")
        static let winterWeek = LocalizedText(
            fi: "Talviloman viikko.", sv: "Vinterlovets vecka.", en: "Week of the winter break.")
        static let smallClass = LocalizedText(
            fi: "Lisää yhden pienluokan.", sv: "Lägger till en smågrupp.", en: "Add one small class.")
    }
}
