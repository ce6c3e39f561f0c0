import Localization

/// What a scenario says and what then does nothing.
extension Scenario {
    func findIdleProblems(_ list: inout ProblemList) {
        for (index, small) in classes.enumerated() where small.effect.isNone {
            let path: ProblemList.Path = ["classes", .index(index)]
            list.warn(
                Words.Fault.noEffect(of: list.name(path), isClass: true), at: path + ["effect"],
                remedy: Words.Fault.giveMultiplier)
        }
        for (index, intervention) in interventions.enumerated() {
            let path: ProblemList.Path = ["interventions", .index(index)]
            if intervention.effect?.isNone != false, intervention.ongoing?.effect?.isNone != false {
                list.warn(
                    Words.Fault.noEffect(of: list.name(path), isClass: false), at: path + ["effect"],
                    remedy: Words.Fault.giveMultiplier)
            }
            if intervention.coverage == 0 {
                list.warn(Words.Fault.nobodyOffered(list.name(path)), at: path + ["coverage"])
            } else if intervention.capacity == .places(0) {
                list.warn(Words.Fault.nobodyOffered(list.name(path)), at: path + ["capacity"])
            }
        }
        findUnmannedWork(&list)
    }

    /// Warns of roles that are asked for work and have no posts at any time, so that it waits for ever.
    private func findUnmannedWork(_ list: inout ProblemList) {
        guard list.trusts(.staff, .roles) else { return }
        let asked = rolesAsked
        for role in roles
        where role.discipline != .unlimited && (role.background != nil || asked.contains(role.id)) {
            let rows = staff.indices.filter { staff[$0].servedRoles.contains(role.id) }
            guard let first = rows.first,
                rows.allSatisfy({ staff[$0].posts == 0 && staff[$0].greatestPosts == 0 }),
                list.isReadable(["staff", .index(first), "posts"])
            else { continue }
            list.warn(Words.Fault.noPostsForWork(role.id), at: ["staff", .index(first), "posts"])
        }
    }
}

extension Effect {
    /// Whether absence stays as it is, for certain.
    fileprivate var isNone: Bool { multiplier == .fixed(1) }
}
