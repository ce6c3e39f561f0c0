import Localization

extension Scenario {
    /// Reports bounds of posts between which no plan fits.
    func findPlanBoundProblems(_ list: inout ProblemList) {
        for (index, row) in staff.enumerated() {
            let path: ProblemList.Path = ["staff", .index(index)]
            guard let most = row.atMost else { continue }
            list.require(
                row.posts <= most, plain(row.posts) + " htv",
                Words.Fault.atMost("`atMost`, \(plain(most)) htv"), at: path + ["posts"])
            list.require(
                row.atLeast <= most, plain(row.atLeast) + " htv",
                Words.Fault.atMost("`atMost`, \(plain(most)) htv"),
                at: path + ["atLeast"])
        }
    }
}
