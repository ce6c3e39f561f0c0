import PluginKit
import SchoolDomain
import SimulationKernel

/// The smallest number of more posts with which a pool keeps up, each candidate checked by a diagnosis of its own.
///
/// Away shares, vacancies, part-time posts and work that comes with the posts (`capacity: {perPost: …}`) thus
/// count as they will. Candidates are doubled until one keeps up, then halved in upon; the number returned has
/// been diagnosed itself.
struct PostSearch {
    let bound: BoundScenario
    let pool: Int
    /// Of the scenario as it is.
    let pilot: LoadPilot
    let replications: Int
    let seed: UInt64

    /// More than any municipality has.
    static let mostTenths = 5000

    /// In posts, a multiple of 0.1; `nil` when not even 500 more posts would help.
    func extraPosts() throws(PluginBreach) -> Double? {
        var (tooFew, enough) = (0, 1)
        while !(try keepsUp(enough)) {
            guard enough < Self.mostTenths else { return nil }
            (tooFew, enough) = (enough, min(2 * enough, Self.mostTenths))
        }
        while enough - tooFew > 1 {
            let middle = (tooFew + enough) / 2
            if try keepsUp(middle) { enough = middle } else { tooFew = middle }
        }
        return Double(enough) / 10
    }

    private func keepsUp(_ tenths: Int) throws(PluginBreach) -> Bool {
        var enlarged = bound
        let posts = bound.scenario.staff[pool].posts
        enlarged.scenario.staff[pool].posts = (posts * 10 + Double(tenths)) / 10
        // Where the posts decide how many take part in an intervention, what is asked changes with them.
        guard !bound.scenario.isChosen(pool: pool) else {
            let fresh = try LoadPilot(enlarged, replications: replications, seed: seed)
            return !LoadDiagnosis.PoolLoad(try Model(enlarged), pool, fresh).isOverloaded
        }
        let staffAlone = enlarged.scenario.withoutPupils
        var same = pilot
        same.capacity = try LoadPilot(BoundScenario(staffAlone), replications: replications, seed: seed)
            .capacity
        return !LoadDiagnosis.PoolLoad(Model(staffAlone), pool, same).isOverloaded
    }
}
