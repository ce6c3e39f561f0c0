import Stochastics

/// What follows grade 9: which schools pupils go on to, and what becomes of their absence at that turn.
///
/// ```swift
/// GoingOn(places: [.init(school: "lukio", share: 0.5), .init(school: "amis", share: 0.4)])
/// ```
///
/// - Law: a pupil goes on to the first place at which the sum of the shares so far, of places open to its school, exceeds one
///   uniform draw; to none when all of them do not. So the rest of the shares leaves.
public struct GoingOn: Sendable, Hashable {
    /// A school to go on to.
    public struct Place: Sendable, Hashable {
        /// Identifier of a school of the second degree; the pupils begin in its first year, grade 10 or 13.
        public var school: String
        /// Share of the pupils of grade 9 who go on to it.
        public var share: Double
        /// The schools from which they come; empty: all that have grade 9.
        public var from: [String]

        public init(school: String, share: Double, from: [String] = []) {
            self.school = school
            self.share = share
            self.from = from
        }
    }

    /// In the order in which the draw looks at them.
    public var places: [Place]
    /// What the first year of general upper secondary, and of vocational, does to absence.
    public var general, vocational: NewStart

    public init(places: [Place], general: NewStart = NewStart(), vocational: NewStart = NewStart()) {
        self.places = places
        self.general = general
        self.vocational = vocational
    }

    /// That of a track.
    public func start(_ track: Track) -> NewStart { track == .general ? general : vocational }
}

/// The beginning at another school as a risk point: a habit of absence may grow worse, or be left behind.
///
/// `z₁ = ρ z + √(1 − ρ²) ε` of the pupil's level (`Frailty`) is raised by 1 with the probability `worsens`; with the probability
/// `lost` it is drawn anew, and so is whether the pupil is of the severe class. In the first year everyone's absence is
/// `rise`-fold.
public struct NewStart: Sendable, Hashable {
    /// Probability that the habit grows worse by one standard deviation.
    public var worsens: Double
    /// Probability that nothing is left of it.
    public var lost: Double
    /// Factor on the absence of the first year, of all who are in it.
    public var rise: Double

    public init(worsens: Double = 0, lost: Double = 0, rise: Double = 1) {
        self.worsens = worsens
        self.lost = lost
        self.rise = rise
    }
}

extension GoingOn.Place {
    /// The numbers of a place, by their keys in files.
    public enum Number: String, RangedNumber {
        case share

        /// Where it is kept, and in which range.
        public var range: NumberRange<GoingOn.Place> {
            switch self {
            case .share: NumberRange(\.share, .share)
            }
        }
    }
}

extension NewStart {
    /// The numbers of a new start, by their keys in files.
    public enum Number: String, RangedNumber {
        case worsens, lost, rise

        /// Where each is kept, and in which range.
        public var range: NumberRange<NewStart> {
            switch self {
            case .worsens: NumberRange(\.worsens, .share)
            case .lost: NumberRange(\.lost, .share)
            case .rise: NumberRange(\.rise, .absenceLevel)
            }
        }
    }
}

/// A school of the second degree as pupils of another come to it.
package struct PlaceAfterBasic: Sendable, Hashable {
    /// Position in the scenario.
    package var school: Int
    /// In which they begin.
    package var grade: Int
    /// Share of the pupils of grade 9, and the sum of the shares up to it.
    package var share, upTo: Double
}

extension Scenario {
    /// Where the pupils of a school go on after grade 9, in the order in which the draw looks at the places.
    package func placesAfterBasic(ofSchool id: String) -> [PlaceAfterBasic] {
        var sum = 0.0
        return (population.goingOn?.places ?? []).compactMap { place in
            guard place.from.isEmpty || place.from.contains(id),
                let school = schools.firstIndex(where: { $0.id == place.school }),
                let track = schools[school].track
            else { return nil }
            sum = min(1, sum + place.share)
            return PlaceAfterBasic(
                school: school, grade: track.grades.lowerBound, share: place.share, upTo: sum)
        }
    }

    /// Whether pupils go on to a school after grade 9.
    func isPlaceAfterBasic(_ id: String) -> Bool {
        population.goingOn?.places.contains { $0.school == id } == true
    }
}
