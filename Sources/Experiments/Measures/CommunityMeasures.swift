import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    /// Adds what the posts of a role have for community work: its share beside that for pupils, as their minutes are counted.
    mutating func addCommunity(_ role: Role, _ pools: [Int], _ scope: Scope) {
        guard role.communityShare > 0, role.shareForPupils > 0 else { return }
        let perMinute = role.communityShare / role.shareForPupils / 60
        add(.hoursCommunityPlanned, scope) { o, years in
            years.reduce(0) {
                $0
                    + Double(
                        o.sum(.capacityMinutes, $1, pools: pools) + o.sum(.emptyMinutes, $1, pools: pools))
            } * perMinute / Double(years.count)
        }
        add(.hoursCommunityDone, scope) { o, years in
            years.reduce(0) { $0 + Double(o.sum(.capacityMinutes, $1, pools: pools)) } * perMinute
                / Double(years.count)
        }
    }
}
