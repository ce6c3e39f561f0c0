import Planning
import SchoolDomain
import Tables

/// A study of small classes as tables.
public enum PlacementTables {
    private typealias W = Words.Seats

    public static func all(_ study: SeatStudy, _ scenario: Scenario) -> [ResultTable] {
        [
            seats(study, scenario), use(study, scenario), margins(study, scenario), losses(study, scenario),
            fairness(study, scenario), unmet(study, scenario),
        ]
    }

    static func seats(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        let question = study.question
        var table = ResultTable(
            "seats", title: W.title,
            note: W.note(
                target: PlanCells.percent(question.target), days: study.withinDays,
                futures: question.replications),
            columns: [
                .seatClass,
                .key("grades", W.grades, about: .init(fi: "Luokka-asteet", sv: "Årskurser", en: "Grades")),
                .value(
                    "seats_now", W.seats, .seats, decimals: 0, measure: "seats", statistic: "now",
                    about: .init(
                        fi: "Paikkoja skenaariossa", sv: "Platser i scenariot", en: "Seats in the scenario")),
                .value(
                    "cap", W.cap, .seats, decimals: 0,
                    about: .init(
                        fi: "Asetuksen 852/1998 yläraja", sv: "Taket i förordning 852/1998",
                        en: "The cap of Decree 852/1998")),
            ] + question.confidences.map(neededColumn) + [
                .value(
                    "seats_plan", Words.Staffing.assured(PlanCells.percent(question.confidence)), .seats,
                    decimals: 0, measure: "seats", statistic: "plan",
                    about: .init(
                        fi: "Paikat, jotka riittävät pyydetyllä luottamuksella ja varmuudella",
                        sv: "Platser som räcker med begärd konfidens och säkerhet",
                        en: "Seats that suffice with the confidence and assurance asked for")),
                .value(
                    "classes_plan", W.groups, .number, decimals: 0, measure: "classes", statistic: "plan",
                    about: .init(
                        fi: "Paikat jaettuna lain ylärajalla, ylöspäin",
                        sv: "Platser delat med lagens tak, uppåt",
                        en: "Seats divided by the legal cap, rounded up")),
                .value(
                    "target_met", W.reachedNow, .percent, decimals: 0,
                    about: .init(
                        fi: "Osuus tulevaisuuksista, joissa tavoite täyttyy nyt",
                        sv: "Andel framtider där målet nås nu",
                        en: "Share of futures that meet the target now")),
                .remark,
            ])
        for (index, plan) in study.plans.enumerated() { table.add(row(plan, index, study, scenario)) }
        return table
    }

    private static func neededColumn(_ confidence: Double) -> ResultColumn {
        let percent = PlanCells.percent(confidence)
        let id = "seats_p" + percent.split(separator: ".").joined(separator: "_")
        return .value(
            id, Words.Staffing.needed(percent), .seats, decimals: 0, measure: "seats",
            statistic: "p\(percent)",
            about: .init(
                fi: "Vähimmät paikat, joilla tavoite täyttyy \(percent) %:ssa tulevaisuuksista",
                sv: "Minsta antal platser med vilket målet nås i \(percent) % av framtiderna",
                en: "Fewest seats with which the target is met in \(percent) % of futures"))
    }

    private static func row(_ plan: SeatPlan, _ index: Int, _ study: SeatStudy, _ scenario: Scenario)
        -> [ResultCell]
    {
        let small = scenario.classes[index]
        let level = plan.level(study.question.confidence)
        let planned = level?.assured
        let now = plan.margins.first { $0.seats == small.seats }
        let remark: ResultCell =
            level?.seats == nil
            ? .word(Words.Staffing.outOfReach)
            : planned == nil ? .word(Words.Staffing.tooFewFutures) : .none
        return [
            PlanCells.seatClass(small), .text(PlanCells.grades(small.eligibility.grades)),
            .number(Double(small.seats)), .number(Double(small.cap)),
        ] + study.question.confidences.map { .number(orNone: plan.level($0)?.seats.map(Double.init)) } + [
            .number(orNone: planned.map(Double.init)),
            .number(orNone: planned.map { Double(($0 + small.cap - 1) / small.cap) }),
            PlanCells.percentCell(now?.reached), remark,
        ]
    }

    static func use(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_use", title: W.use, note: W.useNote,
            columns: [
                .seatClass,
                .value(
                    "occupancy", W.occupancy, .percent, decimals: 1,
                    about: .init(
                        fi: "Käytettyjen paikkapäivien osuus", sv: "Andel använda platsdagar",
                        en: "Share of seat-days occupied")),
                .value(
                    "listed", W.listed, .pupilsAYear, decimals: 1,
                    about: .init(
                        fi: "Jonoon tulleita lukuvuodessa", sv: "Nya i kön per läsår",
                        en: "Joined the list a year")),
                .value(
                    "placed", W.placed, .pupilsAYear, decimals: 1,
                    about: .init(
                        fi: "Paikan saaneita lukuvuodessa", sv: "Placerade per läsår", en: "Got a seat a year"
                    )),
                .value(
                    "gave_up", W.gaveUp, .pupilsAYear, decimals: 1,
                    about: .init(fi: "Odotuksesta luopuneita", sv: "Gav upp väntan", en: "Gave up waiting")),
                .value(
                    "waiting", W.waiting, .pupils, decimals: 1,
                    about: .init(
                        fi: "Jonossa kuukauden lopussa keskimäärin", sv: "I kö vid månadsslut i medeltal",
                        en: "On the list at a month's end, on average")),
                .value(
                    "wait", W.wait, .schoolDays, decimals: 0,
                    about: .init(
                        fi: "Paikan saaneiden odotus", sv: "De placerades väntan", en: "Wait of those placed")
                ),
            ])
        for (small, year) in zip(scenario.classes, study.classes) {
            table.add([
                PlanCells.seatClass(small), PlanCells.percentCell(year.occupancy), .number(year.listed),
                .number(year.placed), .number(year.gaveUp), .number(year.waiting), .number(orNone: year.wait),
            ])
        }
        return table
    }

    static func margins(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_margins", title: W.margins,
            columns: [
                .seatClass,
                .key("seats", W.seats, about: .init(fi: "Paikkoja", sv: "Platser", en: "Seats")),
                .value(
                    "in_time", W.inTime, .percent, decimals: 1, measure: "placed_in_time",
                    about: .init(
                        fi: "Osuus, joka saa paikan ajoissa, keskimäärin",
                        sv: "Andel som får plats i tid, i medeltal",
                        en: "Share placed in time, on average")),
                .value(
                    "target_met", W.reached, .percent, decimals: 0,
                    about: .init(
                        fi: "Osuus tulevaisuuksista, joissa tavoite täyttyy",
                        sv: "Andel framtider där målet nås",
                        en: "Share of futures that meet the target")),
            ])
        for plan in study.plans {
            for margin in plan.margins {
                table.add([
                    PlanCells.seatClass(scenario.classes[plan.seatClass]), .number(Double(margin.seats)),
                    PlanCells.percentCell(margin.placedInTime), PlanCells.percentCell(margin.reached),
                ])
            }
        }
        return table
    }

    static func losses(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_pooling", title: W.losses, note: W.lossesNote,
            columns: [
                .key("classes", W.seatClass, about: .init(fi: "Luokat", sv: "Grupperna", en: "Classes")),
                .key(
                    "sharing", W.sharing,
                    about: .init(
                        fi: "Erilliset vai yhteiset paikat", sv: "Egna eller gemensamma platser",
                        en: "Dedicated or pooled seats")),
                .value(
                    "seats", W.seats, .seats, decimals: 0,
                    about: .init(fi: "Paikkoja", sv: "Platser", en: "Seats")),
                .value(
                    "load", W.load, .pupils, decimals: 1,
                    about: .init(
                        fi: "Oppilaita luokassa, jos jokaiselle olisi paikka",
                        sv: "Elever i gruppen om alla fick plats",
                        en: "Pupils in the class if there were a seat for each")),
                .value(
                    "erlang_b", W.erlangB, .percent, decimals: 1, measure: "refused", statistic: "erlang_b",
                    about: .init(fi: "Erlangin B-kaava", sv: "Erlangs B-formel", en: "Erlang's B formula")),
                .value(
                    "simulated", W.simulatedLoss, .percent, decimals: 1, measure: "refused",
                    statistic: "simulated",
                    about: .init(
                        fi: "Simuloitu, kun kukaan ei odota", sv: "Simulerat när ingen väntar",
                        en: "Simulated, when nobody waits")),
            ])
        for loss in study.losses {
            let classes = loss.classes.map { scenario.classes[$0] }
            func joined(_ name: (SmallClass) -> String) -> String {
                classes.map(name).joined(separator: " + ")
            }
            table.add([
                .named(
                    classes.map(\.id).joined(separator: "+"),
                    .init(fi: joined(\.title.fi), sv: joined(\.title.sv), en: joined(\.title.en))),
                classes.count == 1 ? .named("dedicated", W.dedicated) : .named("pooled", W.pooled),
                .number(Double(loss.seats)), .number(loss.load), PlanCells.percentCell(loss.byFormula),
                PlanCells.percentCell(loss.simulated),
            ])
        }
        return table
    }

    static func fairness(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_fairness", title: W.fairness, note: W.fairnessNote,
            columns: [
                .key(
                    "by", W.by,
                    about: .init(fi: "Koulu tai tarve", sv: "Skola eller behov", en: "School or profile")),
                .key(
                    "group", W.group,
                    about: .init(
                        fi: "Koulu tai tarve", sv: "Skolan eller behovet", en: "The school or profile")),
                .value(
                    "listed", W.listed, .pupilsAYear, decimals: 1,
                    about: .init(fi: "Jonoon tulleita", sv: "Nya i kön", en: "Joined the list")),
                .value(
                    "placed", W.placed, .pupilsAYear, decimals: 1,
                    about: .init(fi: "Paikan saaneita", sv: "Placerade", en: "Got a seat")),
                .value(
                    "gave_up", W.gaveUp, .pupilsAYear, decimals: 1,
                    about: .init(fi: "Luopuneita", sv: "Gav upp", en: "Gave up")),
                .value(
                    "unmet", W.unmet, .pupilsAYear, decimals: 1,
                    about: .init(
                        fi: "Hyväksytty, mutta ei luokkaa", sv: "Godkänd men ingen grupp",
                        en: "Accepted, but no class")),
                .value(
                    "placed_share", W.placedShare, .percent, decimals: 0,
                    about: .init(
                        fi: "Paikan saaneet kaikista hyväksytyistä", sv: "Placerade av alla godkända",
                        en: "Placed, of all the accepted")),
                .value(
                    "wait", W.wait, .schoolDays, decimals: 0,
                    about: .init(
                        fi: "Paikan saaneiden odotus", sv: "De placerades väntan", en: "Wait of those placed")
                ),
            ])
        func add(_ by: ResultCell, _ group: ResultCell, _ row: SeatStudy.Fairness) {
            table.add([
                by, group, .number(row.listed), .number(row.placed), .number(row.gaveUp), .number(row.unmet),
                PlanCells.percentCell(row.placedShare), .number(orNone: row.wait),
            ])
        }
        for (school, row) in zip(scenario.schools, study.bySchool) {
            add(.named("school", Words.Staffing.school), PlanCells.school(school), row)
        }
        for (profile, row) in zip(scenario.population.profiles, study.byProfile) {
            add(.named("profile", W.profile), .text(profile.id), row)
        }
        return table
    }

    static func unmet(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        let without = PlanCells.grades(GradeSet(study.gradesWithoutClass))
        var table = ResultTable(
            "seat_unmet", title: W.unmetTitle,
            note: study.gradesWithoutClass.isEmpty ? "" : W.noClassForGrades(without),
            columns: [
                .key("grade", W.grade, about: .init(fi: "Luokka-aste", sv: "Årskurs", en: "Grade")),
                ResultColumn(
                    "has_class", W.hasClass, .note,
                    about: .init(
                        fi: "Onko luokka-asteelle pienluokkaa", sv: "Finns smågrupp för årskursen",
                        en: "Whether some class is for the grade")),
                .value(
                    "unmet", W.unmet, .pupilsAYear, decimals: 1,
                    about: .init(
                        fi: "Hyväksyttyjä, joille ei ole luokkaa", sv: "Godkända utan grupp",
                        en: "Accepted pupils for whom there is no class")),
            ])
        for (grade, count) in study.unmet.enumerated() {
            table.add([
                .text("\(grade)"), .truth(!study.gradesWithoutClass.contains(grade)), .number(count),
            ])
        }
        return table
    }
}
