import SchoolDomain
import Stochastics

/// Where pupils go on after grade 9, and what becomes of their habit of absence then.
public struct GoingOnTables: Sendable, BitwiseCopyable {
    /// A place as pupils of one school come to it.
    public struct Place: Sendable, BitwiseCopyable {
        /// By position in the scenario.
        public let school: Int
        /// In which they begin: 10 or 13.
        public let grade: Int
        /// Probability of this place or one before it.
        public let upTo: Chance
    }

    /// Those of all schools, one after the other, and (last) how many there are.
    private let places: Table<Place>
    private let firstOfSchool: Table<Int>
    /// Probability that a habit grows worse, or either that or is left behind, by track.
    private let worsens, changes: Table<Chance>
    /// The first year of the run to which pupils go on: those of the first counted day are as the scenario says.
    private let firstYear: Int

    init(_ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena) {
        var (places, first): ([Place], [Int]) = ([], [0])
        for school in scenario.schools {
            places += scenario.placesAfterBasic(ofSchool: school.id).map {
                Place(school: $0.school, grade: $0.grade, upTo: Chance($0.upTo))
            }
            first.append(places.count)
        }
        self.places = arena.table(places)
        firstOfSchool = arena.table(first)
        let starts = Track.allCases.map { scenario.population.goingOn?.start($0) ?? NewStart() }
        worsens = arena.table(starts.map { Chance($0.worsens) })
        changes = arena.table(starts.map { Chance(min(1, $0.worsens + $0.lost)) })
        firstYear = calendar.warmUpYears + 1
    }

    /// Whether anyone goes on.
    public var isEmpty: Bool { places.isEmpty }

    /// Where a pupil of grade 9 goes on in a year of the run; `nil`: nowhere.
    public func place(_ words: KeyedStream, from school: Int, in year: Int) -> Place? {
        guard year >= firstYear, !places.isEmpty else { return nil }
        let bits = words.block(Decision.goingOn.plain, 0).word0
        for number in firstOfSchool[school]..<firstOfSchool[school + 1]
        where places[number].upTo.happens(bits) {
            return places[number]
        }
        return nil
    }

    /// What becomes of a pupil's habit at the beginning of the education to which a grade after 9 belongs.
    public func habit(_ words: KeyedStream, in grade: Int) -> Habit {
        let isGeneral = Track.general.grades.contains(grade)
        let (bits, track) = (words.block(Decision.goingOn.plain, 0).word1, isGeneral ? 0 : 1)
        if worsens[track].happens(bits) { return .worse }
        return changes[track].happens(bits) ? .lost : .kept
    }
}

/// What becomes of a habit of absence from one school year to the next.
public enum Habit: Sendable, Hashable {
    /// It goes on as from any year to the next, or is one standard deviation worse.
    case kept, worse
    /// Nothing is left of it: the level is drawn as of someone new.
    case lost
}
