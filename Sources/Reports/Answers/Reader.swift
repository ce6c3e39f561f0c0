import Experiments
import Tables

/// For whom `porras run` and `porras compare` make their tables; those of a whole country would be large for nobody.
public enum Reader: Sendable, Hashable {
    case person(Shown)
    case program

    /// - Parameter seesAll: every measure besides the headline ones.
    public static func person(seesAll: Bool) -> Reader { .person(Shown(isAll: seesAll)) }

    /// What a person is shown; a program is given everything.
    public var shown: Shown {
        if case .person(let shown) = self { shown } else { Shown(isAll: true) }
    }
}

/// What a person asked to be shown.
public struct Shown: Sendable, Hashable {
    /// Every section, and every measure besides.
    public var isAll: Bool
    /// These sections; empty: those that the command shows by itself.
    public var sections: [ResultSection]
    /// Columns of the page; where there are many, intervals stand beside differences.
    public var columns: Int

    public init(
        isAll: Bool = false, sections: [ResultSection] = [], columns: Int = TextPage.plain.columns
    ) {
        (self.isAll, self.sections, self.columns) = (isAll, sections, columns)
    }

    /// Whether a section is shown.
    ///
    /// - Parameter usually: when nothing is asked for.
    func has(_ section: ResultSection, usually: Bool) -> Bool {
        isAll || (sections.isEmpty ? usually : sections.contains(section))
    }
}

extension Shown {
    /// Whether the measures of a section are shown.
    func has(_ section: MeasureSection, usually: Bool) -> Bool {
        ResultSection(rawValue: section.rawValue).map { has($0, usually: usually) } ?? usually
    }
}

/// A part of what `run` and `compare` can show; on the command line it is called as here.
public enum ResultSection: String, Sendable, Hashable, CaseIterable {
    case absence, steps, staff, seats, interventions, money, observed
    /// Year by year, and the course of the year.
    case years
    /// Before and after each intervention.
    case contrasts
    /// What a regional plan is followed up by: amount, quality, equality.
    case followUp
}
