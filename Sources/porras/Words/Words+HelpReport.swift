import Localization
import Reports

/// The command that makes a page with charts.
extension Words.Help {
    enum Report {
        static let abstract = LocalizedText(
            fi:
                "Tekee tuloksista sivun kuvioineen päättäjille: yksi HTML-tiedosto, joka toimii ilman verkkoa.",
            sv:
                "Gör en sida med diagram av resultaten för beslutsfattare: en HTML-fil som fungerar utan nät.",
            en: "Make a page with charts for those who decide: one HTML file that works without a network.")
        static let discussion = LocalizedText(
            fi: """
                Kysymys, vastaus, mikä sitä muuttaisi, kuviot, taulukot, oletukset lähteineen ja mistä luvut tulevat. \
                Useampaa skenaariota verrataan ensimmäiseen. Sivu sopii puhelimeen ja tulostuu A4:lle; kuviot voi lukea \
                myös mustavalkoisina, ja jokainen kertoo sisältönsä myös sanoin.
                """,
            sv: """
                Frågan, svaret, vad som skulle ändra det, diagram, tabeller, antaganden med källor och varifrån talen \
                kommer. Flera scenarier jämförs med det första. Sidan passar en telefon och skrivs ut på A4; diagrammen \
                kan läsas även i svartvitt, och vart och ett säger med ord vad det visar.
                """,
            en: """
                The question, the answer, what would change it, charts, tables, assumptions with their sources, and where \
                the numbers come from. Several scenarios are compared with the first. The page fits a telephone and prints \
                on A4; charts can be read in black and white, and each says in words what it shows.
                """)
        static let place = LocalizedText(
            fi: "Mihin kirjoitetaan: .html, tai yksittäinen kuvio: .svg.",
            sv: "Vart det skrivs: .html, eller ett enskilt diagram: .svg.",
            en: "Where to write: .html, or for a single chart .svg.")
        static let board = LocalizedText(
            fi: "Vain yksi A4-sivu: vastaus ja tärkeimmät kuviot.",
            sv: "Bara en A4-sida: svaret och de viktigaste diagrammen.",
            en: "Only one page of A4: the answer and the main charts.")
        static let chart = LocalizedText(
            fi: "Vain tämä kuvio, SVG-tiedostoksi; PNG siitä: rsvg-convert.",
            sv: "Bara detta diagram, som SVG; PNG av den: rsvg-convert.",
            en: "Only this chart, as SVG; PNG of it: rsvg-convert.")
        static let posts = LocalizedText(
            fi: "Etsii myös, montako htv:tä kukin menetelmä edellyttää; kestää minuutteja.",
            sv: "Söker också hur många årsverken varje metod kräver; tar minuter.",
            en: "Also look for the posts that each method asks for; takes minutes.")
    }
}

extension Words.Options {
    static func endsOtherwise(_ option: String, _ path: String, _ ending: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(option) \(path)`: nimen pitää päättyä \(ending)",
            sv: "`\(option) \(path)`: namnet ska sluta på \(ending)",
            en: "`\(option) \(path)`: the name has to end in \(ending)")
    }

    /// How a picture of dots is made of a chart.
    static func notDots(_ option: String, _ path: String) -> LocalizedText {
        let name = path.dropLast(4)
        let command = "rsvg-convert --zoom 2 \(name).svg > \(name).png"
        return LocalizedText(
            fi: "`\(option) \(path)`: kirjoita .svg; PNG siitä: `\(command)` (Debian-paketti librsvg2-bin)",
            sv: "`\(option) \(path)`: skriv .svg; PNG av den: `\(command)` (Debian-paketet librsvg2-bin)",
            en: "`\(option) \(path)`: write .svg; PNG of it: `\(command)` (Debian's package librsvg2-bin)")
    }

    /// - Parameter known: the charts for which there are numbers.
    static func nothingToDraw(_ name: String, known: [String]) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return LocalizedText(
            fi: "kuviolle `\(name)` ei ole lukuja; piirrettävissä ovat \(list)",
            sv: "för diagrammet `\(name)` finns inga tal; ritas kan \(list)",
            en: "there are no numbers for the chart `\(name)`; there are for \(list)")
    }
}
