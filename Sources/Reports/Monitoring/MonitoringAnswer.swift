import Experiments
import Localization
import SchoolDomain
import Stochastics
import Tables

/// What `porras monitoring` answers: what schools may be expected to report in autumn and spring, and what they did.
public enum MonitoringAnswer {
    private typealias W = Words.Monitoring

    /// - Parameters:
    ///   - observed: what schools counted; `nil`: nothing is compared.
    ///   - path: the file of these counts.
    ///   - build: version and build of the program.
    public static func set(
        _ study: MonitoringStudy, observed: [MonitoringCount]?, from path: String? = nil, for reader: Reader,
        build: String
    ) -> ResultSet {
        let tables = MonitoringTables(study)
        var set = ResultSet(
            title: study.scenario.name,
            about: ResultsAbout.line(study.scenario, study.replications, study.seed),
            closing: study.replications < Quantiles.predictionLimitsMin
                ? W.legendOfFew(study.replications, needed: Quantiles.predictionLimitsMin) : W.legend)
        set.lead = lead(study)
        if let observed { add(ObservedTable(study, observed), to: &set, for: reader) }
        if reader != .program {
            set.add(tables.inShort(year: 0))
            if reader.shown.isAll { set.add(tables.schools(year: 0)) }
        }
        for table in [tables.summary(), tables.bySchool(), tables.enrolment()] {
            set.add(table.forPrograms())
        }
        for table in Provenance.tables([source(study, path)], build) { set.add(table) }
        return set
    }

    private static func add(_ observed: ObservedTable, to set: inout ResultSet, for reader: Reader) {
        let table = observed.table()
        let hidden = ResultSet(title: "", tables: [table]).withSmallCellsHidden().table(table.id)
        set.lead = [set.lead, observed.sentence(hidden)].joined(by: "\n")
        if reader == .program || reader.shown.isAll {
            set.add(table)
        } else {
            set.add(observed.inShort(hidden))
            set.add(table.forPrograms())
        }
    }

    /// How many pupils are expected over each threshold at each date of the first year.
    private static func lead(_ study: MonitoringStudy) -> LocalizedText {
        let scenario = study.scenario
        let places = study.places.filter { $0.year == 0 }
        let lines = scenario.observation.dates.enumerated().map { number, date in
            let parts = scenario.observation.thresholdHours.enumerated().map { limit, hours in
                let over = study.estimate(.over(limit: limit, date: number), in: places)
                return W.expectedOver(
                    MeasureCatalog.hours(hours), mean: { $0.supported(over) },
                    range: { language in
                        [over.q05, over.q95].map { language.number($0, decimals: 0) }
                            .joined(separator: " … ")
                    })
            }
            let roll = study.estimate(.onRoll(date: number), in: places)
            return W.expectedBy(
                W.day(date.day, month: date.month), scenario.years[0].label, roll: { $0.supported(roll) },
                parts.joined(by: ", "))
        }
        return lines.joined(by: "\n")
    }

    private static func source(_ study: MonitoringStudy, _ path: String?) -> Provenance.Source {
        var source = Provenance.Source(study.bound, replications: study.replications, seed: study.seed)
        if let path { source.further = [(.named("observed", W.observedFile), .text(path))] }
        return source
    }
}
