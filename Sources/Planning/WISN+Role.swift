import SchoolDomain

/// What is asked of a role in a year, however it was come by.
public struct RoleDemand: Sendable, Hashable {
    public typealias Activity = StaffingWorksheet.Activity

    public var activities: [Activity]

    public init(activities: [Activity]) { self.activities = activities }

    /// The mean minutes of one request; 0 when nothing is asked.
    public var meanUnitMinutes: Double {
        let volume = volumePerYear
        return volume > 0 ? activities.reduce(0) { $0 + $1.volumePerYear * $1.unitMinutes } / volume : 0
    }

    public var volumePerYear: Double { activities.reduce(0) { $0 + $1.volumePerYear } }
}

extension StaffingWorksheet {
    /// The worksheet of a role: its working year, community and other work as allowances, and what is asked of it.
    ///
    /// Sick leave and training stand in the working year, so the role's away share is not counted again; nor are
    /// vacancies, for WISN counts the posts that must be filled.
    public init(role: Role, demand: RoleDemand, currentPosts: Double? = nil) {
        let shares = [
            CategoryAllowance(name: Words.Wisn.community, share: role.communityShare),
            CategoryAllowance(name: Words.Wisn.otherWork, share: role.otherWorkShare),
        ]
        let single = IndividualAllowance(
            name: Words.Wisn.individualWork, hoursPerYear: role.individualHours, people: 1)
        self.init(
            title: role.title, workingYear: role.workingYear, hoursPerDay: role.weeklyMinutes / 60 / 5,
            activities: demand.activities.filter { $0.volumePerYear > 0 },
            categoryAllowances: shares.filter { $0.share > 0 },
            individualAllowances: role.individualHours > 0 ? [single] : [], currentPosts: currentPosts)
    }
}

extension WISN {
    /// Of what is never asked, nothing is counted.
    ///
    /// - Precondition: the role is sound, and what is asked takes more than 0 minutes.
    public init(role: Role, demand: RoleDemand, currentPosts: Double? = nil) {
        self.init(StaffingWorksheet(role: role, demand: demand, currentPosts: currentPosts))
    }
}
