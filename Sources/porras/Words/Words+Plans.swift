import Localization

// Why a plan is not made.
extension Words {
    enum Money {
        static func noPay(_ role: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "`roles.\(role).monthlyPay` on 0 EUR; talousarvio tarvitsee palkan, sillä ammattiryhmällä on htv:tä",
                sv:
                    "`roles.\(role).monthlyPay` är 0 EUR; budgeten behöver en lön, för yrkesgruppen har årsverken",
                en: "`roles.\(role).monthlyPay` is 0 EUR; a budget needs a salary, for the role has posts")
        }
        static func noClassCost(_ seatClass: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "`classes.\(seatClass).yearCost` on 0 EUR; talousarvio tarvitsee luokan vuosikustannuksen",
                sv: "`classes.\(seatClass).yearCost` är 0 EUR; budgeten behöver gruppens årskostnad",
                en: "`classes.\(seatClass).yearCost` is 0 EUR; a budget needs the class's cost a year")
        }
    }

    enum Plan {
        static let ending = LocalizedText(
            fi: "haku päätetään parhaaseen löydettyyn suunnitelmaan; Ctrl-C uudelleen lopettaa heti",
            sv: "sökningen avslutas med den bästa plan som hittats; Ctrl-C på nytt avbryter genast",
            en: "ending with the best plan found so far; Ctrl-C again ends at once")
        static func tooFewReplications(_ count: Int, _ needed: Int) -> LocalizedText {
            LocalizedText(
                fi:
                    "`-r \(count)` on liian vähän: näin varma vastaus vaatii vähintään \(needed) simulointia",
                sv: "`-r \(count)` är för litet: ett så säkert svar kräver minst \(needed) simuleringar",
                en: "`-r \(count)` is too few: an answer as sure as that takes at least \(needed) simulations"
            )
        }
    }

    enum Seats {
        static func noClasses(_ path: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(path)`: skenaariossa ei ole yhtään pienluokkaa",
                sv: "`\(path)`: scenariot har ingen smågrupp", en: "`\(path)` has no small class")
        }
    }
}
