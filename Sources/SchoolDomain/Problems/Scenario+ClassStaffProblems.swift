import Localization

/// The posts of small classes: whose they are, what they cost, and what of that `yearCost` holds.
extension Scenario {
    func findClassStaffProblems(
        _ small: SmallClass, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        list.requireDistinct(small.staff.map(\.id), .post) { number in
            let row = path + ["staff", .index(number)]
            return small.staff[number].ownID == nil ? row + ["role"] : row + ["id"]
        }
        for (number, row) in small.staff.enumerated() {
            let here = path + ["staff", .index(number)]
            list.check(ClassPosts.Number.self, of: row, at: here)
            if let role = row.role {
                list.requireKnown(role, .role, among: roles.map(\.id), in: .roles, at: here + ["role"])
            } else if row.ownID == nil {
                list.error(Words.Fault.postsOfNobody, at: here, remedy: Words.Fault.nameThePosts)
            } else if row.postYearCost == nil {
                list.error(
                    Words.Fault.postsWithoutPrice(row.id), at: here, remedy: Words.Fault.pricePosts)
            }
            findBoundProblems(row, in: small, at: here, &list)
        }
        findDoubleCosts(small, at: path, &list)
    }

    /// Warns where the pupils of a full class take more time than the posts have.
    private func findBoundProblems(
        _ row: ClassPosts, in small: SmallClass, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard list.trusts(.roles), list.isReadable(path + ["posts"]),
            let share = boundShareWhenFull(row, in: small), share > 1 + 1e-9
        else { return }
        list.warn(
            Words.Fault.moreThanTheyWork(list.name(path), percent: percent((share * 1000).rounded() / 1000)),
            at: path + ["minutesPerPupil"], remedy: Words.Fault.morePostsOrLess)
    }

    /// Reports posts that cost more than all that the class is said to cost, and warns where they look counted twice.
    private func findDoubleCosts(_ small: SmallClass, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard !small.staff.isEmpty, list.trusts(.roles), list.isReadable(path + ["staff"]) else { return }
        let cost = groupStaffCost(of: small)
        let (posts, lump) = (plain(cost.rounded()), plain(small.groupYearCost.rounded()))
        if small.saidCostCovers == .all, cost > small.groupYearCost + 0.5 {
            list.error(
                Words.Fault.postsOverAll(small.id, posts: posts, all: lump), at: path + ["yearCost"],
                remedy: Words.Fault.raiseOrRest)
        }
        if small.saidCostCovers == nil, cost > 0, small.groupYearCost >= cost {
            list.warn(
                Words.Fault.looksDouble(small.id, posts: posts, lump: lump), at: path + ["yearCost"],
                remedy: Words.Fault.sayCostCovers)
        }
    }
}
