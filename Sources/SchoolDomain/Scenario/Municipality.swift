/// One school.
public struct School: Sendable, Hashable {
    /// Short identifier used elsewhere in the scenario, such as `hakkari`.
    public var id: String
    public var name: String
    /// Pupils at the start of the first year: ten numbers, grades 0-9.
    public var pupilsByGrade: [Int]
    /// Where pupils go on when this school has no next grade (`nil`: pupils leave the municipality's schools).
    public var continuesTo: String?

    public init(id: String, name: String, pupilsByGrade: [Int], continuesTo: String? = nil) {
        self.id = id
        self.name = name
        self.pupilsByGrade = pupilsByGrade
        self.continuesTo = continuesTo
    }
}

/// A kind of need that decides which small class fits.
public struct NeedsProfile: Sendable, Hashable {
    public var id: String
    /// Share of pupils with this profile; the shares sum to 1.
    public var share: Double

    public var title: LocalizedText

    public init(id: String, share: Double, title: LocalizedText? = nil) {
        self.id = id
        self.share = share
        self.title = title ?? LocalizedText(id)
    }
}

/// Who the pupils are and how they come and go.
///
/// Each August pupils move up a grade, grade 9 leaves and new pupils enter the lowest grade of each school
/// that takes beginners: as many as that grade had in the first year, times `intakeGrowth` per year.
public struct Population: Sendable, Hashable {
    /// Share of pupils with a decision on pupil-specific support.
    public var supportShare: Double
    public var profiles: [NeedsProfile]
    /// Expected pupils moving in during a year, as a share of the pupils at the start.
    public var inMigrationPerYear: Double
    /// Probability that a pupil moves away during a year.
    public var outMigrationPerYear: Double
    /// Factor on the number of beginners from one year to the next.
    public var intakeGrowth: Double

    public init(
        supportShare: Double = 0, profiles: [NeedsProfile], inMigrationPerYear: Double = 0,
        outMigrationPerYear: Double = 0, intakeGrowth: Double = 1
    ) {
        self.supportShare = supportShare
        self.profiles = profiles
        self.inMigrationPerYear = inMigrationPerYear
        self.outMigrationPerYear = outMigrationPerYear
        self.intakeGrowth = intakeGrowth
    }
}
