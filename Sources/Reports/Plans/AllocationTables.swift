import Experiments
import Localization
import Planning
import PluginKit
import SchoolDomain
import Tables

/// What `porras allocate` answers: a split of posts beside today's and that by pupils.
public enum AllocationTables {
    private typealias W = Words.Allocation

    /// - Parameter build: version and build of the program.
    public static func set(_ allocation: Allocation, _ bound: BoundScenario, build: String) -> ResultSet {
        let (scenario, question) = (bound.scenario, allocation.question)
        let source = Provenance.Source(bound, replications: question.replications, seed: question.seed)
        let sentences = AllocationSentences(allocation, scenario).all
        var set = ResultSet(
            title: scenario.name,
            about: ResultsAbout.line(scenario, question.replications, question.seed),
            tables: [
                AnswerTable.table(sentences: sentences).forPrograms(), split(allocation, scenario),
                outcomes(allocation),
            ]
                + Provenance.tables([source], build))
        set.lead = sentences.joined(by: " ")
        return set
    }

    /// A row for each school or area.
    static func split(_ allocation: Allocation, _ scenario: Scenario) -> ResultTable {
        let isOfAreas = allocation.between == .areas
        let (isOfSeveral, isOfEuros) = (allocation.roles.count > 1, allocation.euros != nil)
        var table = ResultTable(
            "allocation", title: W.title, note: W.note,
            columns: (isOfSeveral ? [.role] : []) + [
                .key("place", isOfAreas ? Words.area : Words.school, about: W.placeAbout),
                .value("pupils", W.pupils, .pupils, decimals: 0, about: W.pupilsAbout),
                .value("hours", W.hours, .hours, decimals: 0, about: W.hoursAbout),
                posts("today", W.today, W.postsTodayAbout), posts("per_pupil", W.byPupils, W.byPupilsAbout),
                posts("best", W.best, W.bestAbout),
            ] + (isOfEuros ? costs : []) + shares("today", W.today) + shares("per_pupil", W.byPupils)
                + shares("best", W.best))
        for (number, place) in allocation.places.enumerated() {
            let splits = [allocation.today, allocation.byPupils, allocation.best]
            table.add(
                (isOfSeveral ? [PlanCells.role(place.role, scenario)] : []) + [
                    .named(place.id, LocalizedText(place.name)), .number(allocation.pupils[number]),
                    .number(allocation.hours[number]),
                ] + splits.map { .number(orNone: $0.posts[number]) }
                    + (isOfEuros
                        ? splits.map { split in
                            .number(orNone: split.posts[number].map { $0 * allocation.prices[number] })
                        } : [])
                    + splits.flatMap {
                        PlanCells.spread(Estimate($0.shares(number), within: 0...1), times: 100)
                    })
        }
        return table
    }

    private static func posts(_ id: String, _ name: LocalizedText, _ about: LocalizedText) -> ResultColumn {
        .value(
            "posts_\(id)", [W.posts, name].joined(by: ", "), .fte, decimals: 2, measure: "posts",
            statistic: id, about: about)
    }

    private static var costs: [ResultColumn] {
        [("today", W.today), ("per_pupil", W.byPupils), ("best", W.best)].map { id, name in
            .value(
                "cost_\(id)", [W.cost, name].joined(by: ", "), .euros, decimals: 0, measure: "cost",
                statistic: id, about: W.costAbout)
        }
    }

    private static func shares(_ id: String, _ name: LocalizedText) -> [ResultColumn] {
        ResultColumn.spread(
            "in_time_\(id)", [W.inTime, name].joined(by: ", "), .percent, decimals: 0, isShown: false,
            about: W.inTimeAbout)
    }

    /// Of each that splits may be chosen for a row against today's and one against that by pupils.
    static func outcomes(_ allocation: Allocation) -> ResultTable {
        var table = ResultTable(
            "allocation_outcome", title: W.outcome, note: W.outcomeNote,
            columns: [
                StudyTables.measureColumn, .key("against", W.against, about: W.againstAbout),
                .statistic("best", W.best, about: W.bestAbout),
                .statistic("other", W.other, about: W.otherAbout), StudyTables.difference,
                StudyTables.low95, StudyTables.high95, .noInterval(), StudyTables.unitColumn,
            ])
        for aim in [AllocationQuestion.Aim.inTime, .waiting] {
            let outcome = AllocationOutcome(allocation, aim)
            let others = [
                ("today", W.today, outcome.today, outcome.sinceToday),
                ("per_pupil", W.byPupils, outcome.byPupils, outcome.sincePerPupil),
            ]
            for (id, name, series, difference) in others {
                let numbers = [
                    Estimate(outcome.best).mean, Estimate(series).mean, difference.mean,
                    difference.interval?.low, difference.interval?.high,
                ]
                table.add(
                    [.named(outcome.id, outcome.name), .named(id, name)]
                        + numbers.map(ResultCell.number(orNone:))
                        + [
                            PlanCells.noInterval(difference.certainty),
                            .named(outcome.unit.id, outcome.unit.word),
                        ])
            }
        }
        return table
    }
}

/// One of what splits may be chosen for, of all three splits, by replication, and how they differ.
struct AllocationOutcome {
    let id: String
    let name: LocalizedText
    let unit: ResultUnit
    let better: Preference
    let today, byPupils, best: [Double]

    init(_ allocation: Allocation, _ aim: AllocationQuestion.Aim) {
        let splits = [allocation.today, allocation.byPupils, allocation.best]
        let isWaiting = aim == .waiting
        let series = splits.map { split in
            isWaiting ? split.waiting : split.worstShares.map { 100 * $0 }
        }
        (today, byPupils, best) = (series[0], series[1], series[2])
        id = isWaiting ? "waiting" : "worst_in_time"
        name = isWaiting ? Words.Allocation.waiting : Words.Allocation.worst
        unit = isWaiting ? ResultUnit("requests", Words.Scopes.requestsUnit) : .percent
        better = isWaiting ? .lower : .higher
    }

    /// Best less today's, pair by pair.
    var sinceToday: Difference { Difference(today, best, better: better) }
    /// Best less that by pupils.
    var sincePerPupil: Difference { Difference(byPupils, best, better: better) }
}
