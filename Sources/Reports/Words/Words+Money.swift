import Localization
import SchoolDomain

// Words of budgets and prices.
extension Words {
    enum Money {
        static let title = LocalizedText(fi: "Talousarvio", sv: "Budget", en: "Budget")
        static let prices = LocalizedText(
            fi: "Htv-hinnat", sv: "Årsverkespriser", en: "Prices of posts")
        static let pricesNote = LocalizedText(
            fi: """
                Vuosikustannus = 12 × kuukausipalkka × (1 + lomaraha) × (1 + sivukulut). Työkirjan sinisiä lukuja voi \
                muuttaa: talousarviot ja koulujen osuudet lasketaan uudelleen; muut taulukot pysyvät simuloinnin hinnoissa.
                """,
            sv: """
                Årskostnad = 12 × månadslön × (1 + semesterpenning) × (1 + bikostnader). Arbetsbokens blå tal kan \
                ändras: budgetarna och skolornas delar räknas om; de andra tabellerna behåller simuleringens priser.
                """,
            en: """
                Cost a year = 12 × monthly pay × (1 + holiday bonus) × (1 + on-costs). The workbook's blue \
                numbers may be changed: budgets and schools' parts are calculated anew; other tables stay at the prices of \
                the simulation.
                """)
        static let monthlyPay = LocalizedText(
            fi: "Kuukausipalkka", sv: "Månadslön", en: "Monthly pay")
        static let holidayBonus = LocalizedText(
            fi: "Lomaraha", sv: "Semesterpenning", en: "Holiday bonus")
        static let onCosts = LocalizedText(fi: "Henkilösivukulut", sv: "Bikostnader", en: "On-costs")
        static let ftePrice = LocalizedText(
            fi: "Htv vuodessa", sv: "Årsverke per år", en: "FTE a year")
        static let posts = LocalizedText(fi: "Htv", sv: "Årsverken", en: "FTE")
        static let yearCost = LocalizedText(
            fi: "Kustannus vuodessa", sv: "Kostnad per år", en: "Cost a year")
        static let item = LocalizedText(fi: "Erä", sv: "Post", en: "Item")
        static let category = LocalizedText(fi: "Laji", sv: "Slag", en: "Category")
        static let index = LocalizedText(fi: "Hintaindeksi", sv: "Prisindex", en: "Price index")
        static let amount = LocalizedText(fi: "Euroa", sv: "Euro", en: "Euros")
        static let perYear = LocalizedText(
            fi: "Ensimmäisen vuoden hinnoin", sv: "I första årets priser", en: "In first-year prices")
        static let total = LocalizedText(fi: "Yhteensä", sv: "Totalt", en: "Total")
        static let subtotal = LocalizedText(fi: "Välisumma", sv: "Delsumma", en: "Subtotal")
        static let staff = LocalizedText(fi: "Henkilöstö", sv: "Personal", en: "Staff")
        static let smallClasses = LocalizedText(
            fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
        static let placements = LocalizedText(
            fi: "Sijoitukset kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements")
        static let interventions = LocalizedText(
            fi: "Toimenpiteiden muut kulut", sv: "Åtgärdernas övriga kostnader",
            en: "Interventions, other costs")
        static let budgetNote = LocalizedText(
            fi: """
                Lukuvuosittain kunkin vuoden hinnoin. Ylityöt, sijoitukset ja toimenpiteet ovat simuloinnin keskiarvoja, \
                muut seuraavat htv-määristä ja hinnoista. 95 % alaraja ja yläraja: kuinka tarkasti keskiarvo tunnetaan; \
                simuloinnit: yksittäisten simulointien vaihtelu. Tyhjä: menoa ei simuloida, joten se ei vaihtele.
                """,
            sv: """
                Per läsår i varje års priser. Övertid, placeringar och åtgärder är simuleringens medeltal, de övriga \
                följer av årsverken och priser. 95 % nedre och övre: hur noggrant medeltalet är känt; simuleringarna: \
                enskilda simuleringars variation. Tomt: utgiften simuleras inte och varierar därför inte.
                """,
            en: """
                By school year in the prices of each. Overtime, placements and interventions are means of the simulation, \
                the rest follows from posts and prices. 95 % low and high: how well the mean is known; simulations: how \
                single simulations vary. Empty: the expense is not simulated, so it does not vary.
                """)
        static let byYear = LocalizedText(
            fi: "Talousarvio lukuvuosittain", sv: "Budget per läsår", en: "Budget by school year")
        static let byYearNote = LocalizedText(
            fi: "Talousarvion summat lajeittain kunkin vuoden hinnoin, ja kuka ne maksaa.",
            sv: "Budgetens summor per slag i varje års priser, och vem som betalar dem.",
            en: "Sums of the budget by category in the prices of each year, and who pays them.")
        static func part(of payer: Role.Employer) -> LocalizedText {
            switch payer {
            case .municipality:
                LocalizedText(fi: "Kunnan osuus", sv: "Kommunens del", en: "The municipality's part")
            case .county:
                LocalizedText(
                    fi: "Hyvinvointialueen osuus", sv: "Välfärdsområdets del", en: "The county's part")
            }
        }
        static let allPayers = LocalizedText(fi: "kaikki", sv: "alla", en: "all")
        static let schoolsTitle = LocalizedText(
            fi: "Henkilöstö kouluittain", sv: "Personal per skola", en: "Staff by school")
        static let schoolsNote = LocalizedText(
            fi: """
                Htv ja eurot jaettu kouluille simuloitujen työtuntien suhteessa; missä tunteja ei ole, oppilasmäärän \
                mukaan.
                """,
            sv: """
                Årsverken och euro fördelade på skolorna enligt simulerade arbetstimmar; där timmar saknas, enligt \
                elevantal.
                """,
            en: """
                FTE and euros shared among schools in proportion to simulated hours of work; where there are none, to \
                pupils.
                """)
        static let hours = LocalizedText(fi: "Työtunteja", sv: "Arbetstimmar", en: "Hours of work")
        static let unitCosts = LocalizedText(
            fi: "Yksikkökustannukset", sv: "Enhetskostnader", en: "Unit costs")
        static let unitCostsNote = LocalizedText(
            fi: """
                Ensimmäisen vuoden hinnoin, kukin apu erikseen: keskustelu ei ole sama asia kuin vuoden paikka. Portaan ja \
                toimenpiteen kustannus on auttajien koko palkka siltä osin kuin heidän työaikansa siihen kului. Käytetyssä \
                paikkavuodessa ovat mukana myös ne, jotka istuivat luokassa jo alussa; netto: siitä on vähennetty se, mitä \
                luokassa olevat maksaisivat tavallisessa luokassa. Simuloinnin hinnoin, vaikka työkirjan hintoja muutetaan.
                """,
            sv: """
                I första årets priser, varje slags hjälp för sig: ett samtal är inte detsamma som ett år i en smågrupp. \
                Stegets och åtgärdens kostnad är hjälparnas hela lön till den del deras arbetstid gick dit. I platsår som \
                används ingår också de som satt i gruppen från början; netto: med avdrag för vad de som sitter där skulle \
                kosta i en vanlig klass. I simuleringens priser, fast priser ändras i arbetsboken.
                """,
            en: """
                In first-year prices, each kind of help by itself: a talk is not a year's seat. A step or an intervention \
                costs the whole pay of those who help, as far as their working time went to it. Seat-years in use hold those \
                who sat there from the beginning, too; net: less what those who sit there would cost in ordinary classes. At \
                the simulation's prices, whatever is changed in a workbook.
                """)
        static let quantity = LocalizedText(
            fi: "Määrä vuodessa", sv: "Antal per år", en: "Number a year")
        static let each = LocalizedText(fi: "€/yksikkö", sv: "€/enhet", en: "€ each")
        static let stepServed = LocalizedText(
            fi: "Loppuun käsitelty porras", sv: "Slutfört trappsteg", en: "Step served")
        static let interventionStarted = LocalizedText(
            fi: "Aloittanut toimenpiteessä", sv: "Började i en åtgärd", en: "Pupil who began an intervention")
        static let seatYear = LocalizedText(fi: "Paikkavuosi", sv: "Platsår", en: "Seat-year")
        static let seatYearUsed = LocalizedText(
            fi: "Käytetty paikkavuosi", sv: "Använt platsår", en: "Seat-year in use")
        static let seatYearNetFull = LocalizedText(
            fi: "Paikkavuosi täytenä, netto", sv: "Platsår när alla är upptagna, netto",
            en: "Seat-year if full, net")
        static let seatYearNet = LocalizedText(
            fi: "Paikkavuosi, netto", sv: "Platsår, netto", en: "Seat-year, net")
        static let placementDay = LocalizedText(
            fi: "Sijoitusvuorokausi", sv: "Placeringsdygn", en: "Day of placement")
        static let overtimeHour = LocalizedText(
            fi: "Ylityöt", sv: "Övertid", en: "Overtime")
    }
}
