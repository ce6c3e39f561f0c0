import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    /// Adds what the posts of a role have for community work: its share beside that for pupils, as their minutes are counted.
    mutating func addCommunity(_ role: Role, _ pools: [Int], _ scope: Scope) {
        guard role.communityShare > 0, role.shareForPupils > 0 else { return }
        let perMinute = role.communityShare / role.shareForPupils / 60
        let parts: [(MeasureKind, [Block])] = [
            (.hoursCommunityPlanned, [.capacityMinutes, .emptyMinutes]),
            (.hoursCommunityDone, [.capacityMinutes]),
        ]
        for (kind, blocks) in parts {
            add(kind, scope) { o, years in
                let minutes = years.reduce(0) { sum, year in
                    blocks.reduce(sum) { $0 + o.sum($1, year, pools: pools) }
                }
                return Double(minutes) * perMinute / Double(years.count)
            }
        }
    }
}
