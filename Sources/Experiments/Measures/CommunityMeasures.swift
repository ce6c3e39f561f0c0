import SchoolDomain
import SimulationKernel

/// Training of staff.
extension MeasureKind {
    /// Hours of training that the posts of a role have for it, as planned, and as far as somebody was there.
    public static let hoursTrainingPlanned = MeasureKind(
        "hoursTrainingPlanned", .hours, better: .neither, fi: "Koulutustunteja, suunniteltu",
        sv: "Utbildningstimmar, planerade", en: "Hours of training, planned")
    /// The same, less what sick leave, leave and empty posts take.
    public static let hoursTrainingDone = MeasureKind(
        "hoursTrainingDone", .hours, better: .neither, fi: "Koulutustunteja, tehty",
        sv: "Utbildningstimmar, gjorda", en: "Hours of training, done")
    /// The part of a role's pay that the planned hours of training are; part of `costStaff`.
    public static let costTraining = MeasureKind(
        "costTraining", .euros, better: .neither, fi: "Koulutuksen palkat", sv: "Utbildningens löner",
        en: "Pay of training")
}

extension MeasureCatalog {
    /// Adds what the posts of a role have for community work and for training: their shares beside that for pupils, as their
    /// minutes are counted, and what the training's share of pay is.
    mutating func addCommunity(_ role: Role, _ pools: [Int], _ scope: Scope) {
        addShare(role.communityShare, of: role, .hoursCommunityPlanned, .hoursCommunityDone, pools, scope)
        addShare(role.trainingShare, of: role, .hoursTrainingPlanned, .hoursTrainingDone, pools, scope)
        guard role.trainingShare > 0, role.monthlyPay > 0 else { return }
        let scenario = model.scenario
        let costs = scenario.years.indices.map {
            role.trainingShare * scenario.staffCost(of: role, year: $0)
        }
        add(.costTraining, scope) { _, years in years.reduce(0) { $0 + costs[$1] } / Double(years.count) }
    }

    private mutating func addShare(
        _ share: Double, of role: Role, _ planned: MeasureKind, _ done: MeasureKind, _ pools: [Int],
        _ scope: Scope
    ) {
        guard share > 0, role.shareForPupils > 0 else { return }
        let perMinute = share / role.shareForPupils / 60
        let parts: [(MeasureKind, [Block])] = [
            (planned, [.capacityMinutes, .emptyMinutes]), (done, [.capacityMinutes]),
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
