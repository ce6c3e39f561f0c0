import Charts
import Localization

/// A chart of each type, with numbers such as a municipality of 3,400 pupils has.
enum Samples {
    static let pupils = LocalizedText(fi: "oppilasta", sv: "elever", en: "pupils")
    static let posts = LocalizedText(fi: "htv", sv: "årsverken", en: "FTE")

    /// A name in the three languages.
    static func name(_ fi: String, _ sv: String, _ en: String) -> LocalizedText {
        LocalizedText(fi: fi, sv: sv, en: en)
    }

    static let schools = [
        "Hakkari", "Sääksjärvi", "Lempoinen", "Kuljun koulu", "Moision koulu", "Nurmen koulu",
        "Kanavan koulu",
        "Lastusten koulu", "Säijän koulu", "Ehtookodon yhtenäiskoulun Pirkkalantien toimipiste", "Hollo",
    ]

    static let lines = YearLines(
        title: name(
            "Oppilaat yli rajojen lukuvuoden aikana", "Elever över gränserna under läsåret",
            "Pupils over each threshold through the year"), unit: pupils,
        lines: [(50, 928.0), (70, 570), (90, 358)].map { hours, most in
            YearLines.Line(
                LocalizedText("\(hours) h"),
                [0, 60, 106, 150, 200, 258, 304].enumerated().map { number, day in
                    let part = Double(number) / 6
                    let mean = most * part * (0.6 + 0.4 * part)
                    return YearLines.Point(day: day, ChartValue(mean, (0.9 * mean, 1.12 * mean)))
                })
        },
        dates: [
            (106, name("Seuranta 15.11.", "Uppföljning 15.11", "Monitoring 15 Nov")),
            (257, name("Seuranta 15.4.", "Uppföljning 15.4", "Monitoring 15 Apr")),
        ])

    static let flow = LadderFlow(
        title: name("Portailla eteneminen", "Vägen uppför stegen", "Flow through the ladder"),
        unit: name("tapausta vuodessa", "ärenden per år", "cases a year"),
        rungs: [("50 h", 927.6, 491.2, 102.9, 3.2, 305.0), ("70 h", 570.3, 247.9, 90.6, 5.0, 212.0)].map {
            rung, came, exempt, unseen, gaveUp, served in
            LadderFlow.Rung(
                LocalizedText(rung), came: came,
                losses: [
                    .init(
                        name("Poissaolo selvitetty, ei vaadi toimia", "Utredd, kräver inget", "Exempted"),
                        exempt),
                    .init(name("Ei otettu käsittelyyn", "Inte upptagna", "Not taken up"), unseen),
                    .init(name("Luopui odottaessaan", "Gav upp i kön", "Gave up waiting"), gaveUp),
                ], served: served)
        })

    static let load = LoadCourse(
        title: name("Avoimet tapaukset viikoittain", "Öppna ärenden per vecka", "Open cases week by week"),
        unit: name("tapausta", "ärenden", "cases"),
        moments: (1...49).map { LocalizedText("\(($0 + 31) % 52 + 1)") },
        lines: [
            .init(name("Kuraattori", "Kurator", "Curator"), (1...49).map { Double($0 * (50 - $0)) / 8 }),
            .init(
                name("Psykologi", "Psykolog", "Psychologist"), (1...49).map { Double($0 * (56 - $0)) / 16 }),
        ], limit: (name("Enimmäismäärä", "Högsta antal", "Limit"), 60))

    static let occupancy = ClassOccupancy(
        title: name("Pienluokkien paikat", "Platser i smågrupper", "Seats in small classes"), unit: pupils,
        classes: [
            .init("Itu 1, Sääksjärvi", seats: 10, taken: 9.3, waiting: 2.5),
            .init("Itu 2, Hakkari", seats: 10, taken: 9.5, waiting: 2.6),
            .init("Itu 3, Lempoinen", seats: 8, taken: 5.8, waiting: 0.4),
        ])

    static let forest = ForestPlot(
        title: name(
            "Oppilaita yli 90 h vuoden lopussa: ero perusuraan",
            "Elever över 90 h: skillnad från basscenariot",
            "Pupils over 90 h: differences from the baseline"), unit: pupils,
        rows: [
            .init(name("Mentorit", "Mentorer", "Mentors"), ChartValue(-12.4, (-15.1, -9.7))),
            .init(
                name("Yksi kuraattori lisää", "En kurator till", "One more curator"),
                ChartValue(-1.4, (-3, 0.2))),
            .init(
                name("Kirjeet huoltajille", "Brev till vårdnadshavare", "Letters to guardians"),
                ChartValue(-6.2)),
            .init(
                name("Yksi psykologi vähemmän", "En psykolog mindre", "One psychologist less"),
                ChartValue(4.4, (2, 7))),
        ])

    static let methods = MethodPosts(
        title: name("Tehtävät menetelmittäin", "Tjänster enligt metod", "Posts by method"), unit: posts,
        roles: [
            .init(
                name("Kuraattori", "Kurator", "Curator"),
                [
                    .init(name("Nyt", "Nu", "Now"), ChartValue(5.1)), .init("WISN", ChartValue(4.62)),
                    .init(name("Jonokaava", "Köformel", "Queueing formula"), ChartValue(5.5)),
                    .init(name("Simulointi", "Simulering", "Simulation"), ChartValue(5.75, (5.5, 6.25))),
                ], norm: 5.1),
            .init(
                name("Psykologi", "Psykolog", "Psychologist"),
                [.init(name("Nyt", "Nu", "Now"), ChartValue(4.4)), .init("WISN", ChartValue(3.9))], norm: 4.4),
        ])

    static let budget = StackedBudget(
        title: name("Kustannukset maksajittain", "Kostnader per betalare", "Costs by payer"),
        unit: name("€ vuodessa", "€ per år", "€ a year"),
        categories: [
            name("Henkilöstö", "Personal", "Staff"), name("Ylityö", "Övertid", "Overtime"),
            name("Pienluokat", "Smågrupper", "Small classes"),
            name("Sijoitukset", "Placeringar", "Placements"),
            name("Toimenpiteet", "Insatser", "Interventions"),
        ],
        payers: [
            .init(name("Kunta", "Kommun", "Municipality"), [0, 0, 585_000, 0, 12_000], heading: "Lempäälä"),
            .init(name("Hyvinvointialue", "Välfärdsområde", "County"), [1_326_172, 3_100, 0, 69_264, 0]),
            .init(name("Kunta", "Kommun", "Municipality"), [0, 0, -85_000, 0, 52_000], heading: "B"),
        ])

    static let tornado = Tornado(
        title: name("Mikä muuttaisi tulosta", "Vad som skulle ändra resultatet", "What would change it"),
        unit: pupils,
        usual: 358,
        unknowns: [
            .init(
                name("Mentoroinnin vaikutus", "Mentorernas effekt", "Effect of mentors"), low: 366, high: 349),
            .init(name("Poissaolojen taso", "Frånvarons nivå", "Level of absence"), low: 301, high: 420),
            .init(name("Kieltäytyminen", "Vägran", "Refusal"), low: 352, high: 355),
        ])

    static let histogram = Histogram(
        title: name("Oppilaita yli 90 h", "Elever över 90 h", "Pupils over 90 h"), unit: pupils,
        values: (0..<200).map { (number: Int) -> Double in
            let scatter = (number * 7919) % 61 + (number * 104_729) % 53
            return Double(302 + scatter)
        },
        median: ChartValue(358, (325, 391)))

    static let multiples = SmallMultiples(
        title: name(
            "Oppilaita yli rajojen kouluittain", "Elever över gränserna per skola",
            "Pupils over thresholds by school"),
        unit: pupils, categories: ["50 h", "70 h", "90 h"],
        panels: schools.enumerated().map { number, school in
            let size = Double(340 - 29 * number)
            return .init(LocalizedText(school), [size, size * 0.68, size * 0.48])
        })

    static let areas = AreaDots(
        title: name("Poissaolojen osuus kouluittain", "Frånvaro per skola", "Absence by school"),
        unit: name("% oppitunneista", "% av lektionerna", "% of lessons"), whole: 4.55,
        areas: schools.enumerated().map { number, school in
            let rate = 4 + Double((number * 7) % 11) / 8
            return .init(LocalizedText(school), ChartValue(rate, (rate - 0.2, rate + 0.2)))
        })

    static let beforeAfter = BeforeAfter(
        title: name("Ennen ja jälkeen", "Före och efter", "Before and after, beside the counterfactual"),
        unit: name("% oppitunneista", "% av lektionerna", "% of lessons"),
        helps: [
            .init(
                name("Mentorit", "Mentorer", "Mentors"), before: 18.2, after: 11.4, without: 12.2,
                effect: ChartValue(-0.8, (-1.2, -0.4)))
        ])

    static let all: [(name: String, chart: any Chart)] = [
        ("lines", lines), ("flow", flow), ("load", load), ("occupancy", occupancy), ("forest", forest),
        ("methods", methods), ("budget", budget), ("tornado", tornado), ("histogram", histogram),
        ("multiples", multiples), ("areas", areas), ("before-after", beforeAfter),
    ]
}
