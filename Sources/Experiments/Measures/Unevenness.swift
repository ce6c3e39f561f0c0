/// How unequal groups of pupils fare: a level of each group, such as the share of lessons missed at a school, with its pupils.
///
/// ```swift
/// Unevenness([(pupils: 100, level: 0.05), (pupils: 100, level: 0.10)]).gini  // 0.05 / (4 × 0.075) = 1/6
/// ```
///
/// - Law: nothing changes when a group is parted in two of the same level; only the pupils' proportions bear on Gini.
struct Unevenness {
    /// From the lowest level; groups without pupils or without a level are left out.
    private let groups: [(pupils: Double, level: Double)]

    init(_ groups: [(pupils: Double, level: Double)]) {
        self.groups = groups.filter { $0.pupils > 0 && !$0.level.isNaN }.sorted { $0.level < $1.level }
    }

    /// The highest level less the lowest; `nan` with fewer than two groups.
    var range: Double {
        guard groups.count > 1, let first = groups.first, let last = groups.last else { return .nan }
        return last.level - first.level
    }

    /// Half of the mean difference of two pupils, each at the level of its group, over the mean level: 0 where all are
    /// equal, near 1 where a few pupils have it all; `nan` with fewer than two groups.
    ///
    /// `G = Σᵢ Σⱼ pᵢ pⱼ |xᵢ − xⱼ| / (2 Σᵢ pᵢ xᵢ)`, with the groups' shares *p* of all pupils
    var gini: Double {
        guard groups.count > 1 else { return .nan }
        let all = groups.reduce(0) { $0 + $1.pupils }
        var (below, sumBelow, differences) = (0.0, 0.0, 0.0)
        for group in groups {
            let share = group.pupils / all
            differences += share * (group.level * below - sumBelow)
            below += share
            sumBelow += share * group.level
        }
        return sumBelow == 0 ? 0 : differences / sumBelow
    }
}
