import ArgumentParser
import Localization
import Reports
import Tables

extension ResultSection: ExpressibleByArgument {}

/// What of the results of `run` and `compare` is printed for people; the other formats hold everything.
struct ShownOptions: ParsableArguments {
    @Option(help: .init(Words.Help.show, Words.Help.Value.section))
    var show: [ResultSection] = []

    @Flag(help: .init(Words.Help.all))
    var all = false

    var isAsked: Bool { all || !show.isEmpty }

    /// For whom the tables are made.
    func reader(_ format: Format) -> Reader {
        guard format == .own(.table) else { return .program }
        return .person(Shown(isAll: all, sections: show, columns: Terminal.page.columns))
    }

    /// An answer that is printed for people, with what else there is to see.
    func told(_ set: ResultSet, _ format: Format) -> ResultSet {
        guard format == .own(.table), !isAsked else { return set }
        var set = set
        let more = Words.Options.moreSections(ResultSection.staff.rawValue)
        set.closing = set.closing == "" ? more : [set.closing, more].joined(by: "\n\n")
        return set
    }
}
