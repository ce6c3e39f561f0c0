import Localization

// What is wrong with posts and seats that are there for a time, and with prices of single years.
extension Words.Fault {
    static func noChange(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei muuta mitään", sv: "`\(name)` ändrar ingenting",
            en: "`\(name)` changes nothing")
    }
    static func noDate(_ name: String) -> LocalizedText {
        .init(
            fi: "muutoksella `\(name)` ei ole päivämäärää", sv: "ändringen `\(name)` saknar datum",
            en: "the change `\(name)` has no date")
    }
    static let sayDate = LocalizedText(
        fi: "kerro, mistä päivästä (`from`) tai mihin päivään (`to`) se on voimassa",
        sv: "ange från vilken dag (`from`) eller till vilken dag (`to`) den gäller",
        en: "say from which day (`from`) or to which day (`to`) it holds")
    static func endsBefore(_ name: String, _ to: CalendarDate, _ from: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(to), mutta alku `from` on vasta \(from)",
            sv: "`\(name)` är \(to), men början `from` först \(from)",
            en: "`\(name)` is \(to), before `from`, which is \(from)")
    }
    static func afterTheRun(_ name: String, _ date: CalendarDate, _ end: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(date), viimeisen lukuvuoden lopun (\(end)) jälkeen: se ei muuta mitään",
            sv: "`\(name)` är \(date), efter det sista läsårets slut (\(end)): det ändrar ingenting",
            en: "`\(name)` is \(date), after the end of the last school year (\(end)): it changes nothing")
    }
    static func beforeTheRun(_ name: String, _ date: CalendarDate, _ first: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(date), ennen ensimmäisen lukuvuoden alkua (\(first)): se ei muuta tuloksia",
            sv: "`\(name)` är \(date), före det första läsårets början (\(first)): det ändrar inga resultat",
            en: "`\(name)` is \(date), before the first school year begins (\(first)): it changes no results")
    }
    static func fewerThanNone(_ name: String, _ left: String, _ date: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(name)`: muutokset vievät enemmän kuin on; \(date) jäljellä olisi \(left)",
            sv: "`\(name)`: ändringarna tar mer än vad som finns; \(date) skulle \(left) vara kvar",
            en: "`\(name)`: the changes take more than there is; on \(date) \(left) would be left"
        ).withDecimalSigns
    }
    static func belowTheLawFrom(_ date: CalendarDate, _ role: String, has posts: String, asked: String)
        -> LocalizedText
    {
        .init(
            fi: "tehtävän `\(role)` virkoja on \(date) alkaen \(posts) htv; laki edellyttää \(asked) htv",
            sv: "`\(role)` har \(posts) htv från \(date); lagen kräver \(asked) htv",
            en: "`\(role)` has \(posts) htv from \(date); the law asks for \(asked) htv"
        ).withDecimalSigns
    }
    static func neverThere(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)`: ajon aikana niitä ei ole koskaan",
            sv: "`\(name)`: de finns aldrig under körningen",
            en: "`\(name)`: they are never there in the run")
    }
    static func noneInWarmUp(_ name: String, _ date: CalendarDate) -> LocalizedText {
        .init(
            fi: """
                `\(name)`: ennen päivää \(date) kukaan ei ole työssä, joten ajo alkaa kokonaisen vuoden jonolla
                """,
            sv: "`\(name)`: före \(date) arbetar ingen, så körningen börjar med ett helt års kö",
            en:
                "`\(name)`: nobody is at work before \(date), so that the run begins with a whole year's queue"
        )
    }
    static let sayWhatWaits = LocalizedText(
        fi: "kerro, mitä silloin odottaa (`firstDay.requests`), tai jätä alkujakso pois (`run.warmUp: 0`)",
        sv:
            "ange vad som då väntar (`firstDay.requests`), eller utelämna inkörningsperioden (`run.warmUp: 0`)",
        en: "say what waits then (`firstDay.requests`), or leave the warm-up out (`run.warmUp: 0`)")
    static func paidOfMore(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` koskee vain vähennyksiä", sv: "`\(name)` gäller bara minskningar",
            en: "`\(name)` is only for fewer posts")
    }
    static let paidIsOfFewer = LocalizedText(
        fi: "se kertoo, mikä osuus poissa olevien palkasta maksetaan silti; lisäys maksetaan kokonaan",
        sv: "det anger hur stor del av de frånvarandes lön som ändå betalas; en ökning betalas helt",
        en: "it says what share of the pay of those away is paid all the same; more posts are paid in full")
    static func unknownYear(_ name: String, _ label: String) -> LocalizedText {
        .init(
            fi: "`\(name)`: lukuvuotta `\(label)` ei ole", sv: "`\(name)`: läsåret `\(label)` finns inte",
            en: "`\(name)`: there is no school year `\(label)`")
    }
    static func firstYearsPrice(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on ensimmäinen lukuvuosi, jonka hinnat ovat skenaarion hinnat sellaisinaan",
            sv: "`\(name)` är det första läsåret, vars priser är scenariots priser som de står",
            en: "`\(name)` is the first school year, whose prices are the scenario's as they stand")
    }
    static let growthIsLater = LocalizedText(
        fi: "kasvu annetaan lukuvuosille, joihin edellisestä siirrytään",
        sv: "en ökning anges för de läsår som följer på ett annat",
        en: "growth is given for school years that follow another")
    static func payWithoutFirst(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on annettu, mutta ensimmäisen lukuvuoden palkkaa ei",
            sv: "`\(name)` är angiven men inte det första läsårets lön",
            en: "`\(name)` is given, but not the pay of the first school year")
    }
    static let giveMonthlyPay = LocalizedText(
        fi: "anna ensimmäisen lukuvuoden palkka avaimella `monthlyPay`",
        sv: "ange det första läsårets lön med `monthlyPay`",
        en: "give the first school year's pay with `monthlyPay`")
    static func payAndIndex(_ year: String) -> LocalizedText {
        .init(
            fi: "lukuvuodelle \(year) on annettu sekä palkka että sen korotus",
            sv: "för läsåret \(year) är både lönen och dess höjning angivna",
            en: "school year \(year) has both a pay and a rise of it")
    }
    static let giveOneOfThem = LocalizedText(
        fi: "anna vuodelle joko `payByYear` tai `indexByYear`",
        sv: "ange antingen `payByYear` eller `indexByYear` för året",
        en: "give either `payByYear` or `indexByYear` for the year")
}
