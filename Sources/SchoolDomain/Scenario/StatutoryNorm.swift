/// Posts by the norm of a role: pupils per post, or open cases per post where that is what the law limits.
package enum StatutoryNorm {
    /// The posts of one pool in one school year.
    package struct PoolNorm: Sendable, Hashable {
        /// Position in the scenario's staff.
        package var pool: Int
        /// By school served: its position in the scenario, and its part of the posts.
        package var schools: [(school: Int, posts: Double)]
        /// Of all schools served, in htv.
        package var posts: Double { schools.reduce(0) { $0 + $1.posts } }

        /// Equal pools, schools and parts.
        package static func == (a: Self, b: Self) -> Bool {
            a.pool == b.pool && a.schools.map(\.school) == b.schools.map(\.school)
                && a.schools.map(\.posts) == b.schools.map(\.posts)
        }

        /// By pool, of which there is one entry a year.
        package func hash(into hasher: inout Hasher) { hasher.combine(pool) }
    }

    /// `posts = pupils (or open cases) / most per post`.
    package static func posts(_ count: Double, mostPerPost: Double) -> Double { count / mostPerPost }

    /// Posts for an expected number of open cases; `nil` when the role has no limit.
    package static func posts(openCases: Double, role: Role) -> Double? {
        role.caseload.map { posts(openCases, mostPerPost: $0.maximumPerPost) }
    }

    /// The pools whose role has a norm of pupils, in the order of the staff.
    ///
    /// - Parameter pupils: expected in the year, by school in the scenario's order and by grade.
    package static func pools(_ scenario: Scenario, pupils: [[Double]]) -> [PoolNorm] {
        scenario.staff.indices.compactMap { pool($0, of: scenario, pupils: pupils) }
    }

    /// The same of one pool; `nil` when no role that it serves has a norm.
    ///
    /// - Parameter basis: of the norms that count; `nil`: any.
    package static func pool(
        _ number: Int, of scenario: Scenario, pupils: [[Double]], basis: PostNorm.Basis? = nil
    ) -> PoolNorm? {
        precondition(pupils.count == scenario.schools.count, "numbers of pupils for each school")
        let pool = scenario.staff[number]
        let norms = pool.servedRoles.compactMap { id in scenario.roles.first { $0.id == id }?.norm }
            .filter { basis == nil || $0.basis == basis }
        guard !norms.isEmpty else { return nil }
        let named = Set(pool.schools)
        let served = scenario.schools.indices.filter {
            named.isEmpty || named.contains(scenario.schools[$0].id)
        }
        let parts = served.map { school in
            (
                school: school,
                posts: norms.reduce(0.0) { sum, norm in
                    let meant = pupils[school].indices.filter(norm.grades.contains)
                    return sum
                        + posts(meant.reduce(0) { $0 + pupils[school][$1] }, mostPerPost: norm.pupilsPerPost)
                }
            )
        }
        return PoolNorm(pool: number, schools: parts)
    }

    /// The posts that the law asks of a pool for the pupils of the first day, to the hundredth; 0 where it says nothing.
    package static func lawfulPosts(_ scenario: Scenario, pool number: Int) -> Double {
        lawfulPosts(scenario, pool: number, pupils: pupilsAtStart(scenario))
    }

    /// The same of numbers of pupils, by school and grade.
    package static func lawfulPosts(_ scenario: Scenario, pool number: Int, pupils: [[Double]]) -> Double {
        toHundredths(pool(number, of: scenario, pupils: pupils, basis: .law)?.posts ?? 0)
    }

    /// Posts are given, compared and told to the hundredth, which is a few pupils: 3,418 pupils at 670 a post make 5.10, and 5.10
    /// posts are at the norm wherever it is spoken of.
    package static func toHundredths(_ posts: Double) -> Double { (posts * 100).rounded() / 100 }

    /// Whether posts are fewer than the law asks.
    package static func isBelow(_ posts: Double, _ lawful: Double) -> Bool { posts < lawful - 1e-6 }

    /// Of posts asked for on every day those that a row's own must be, when its changes stay: more where they take some
    /// away, fewer where they add some.
    package static func own(_ posts: Double, of scenario: Scenario, pool number: Int) -> Double {
        let row = scenario.staff[number]
        guard posts > 0, !row.changes.isEmpty else { return posts }
        let changed = scenario.dates(of: row).filter(row.period.contains).map(row.changed)
        return max(0, posts - (changed.min() ?? 0))
    }

    /// What the law asks of a row's own posts for the pupils of the first day; 0 where it says nothing.
    package static func lawfulOwnPosts(_ scenario: Scenario, pool number: Int) -> Double {
        own(lawfulPosts(scenario, pool: number), of: scenario, pool: number)
    }

    /// The fewest of a row's own posts that are planned for the law's sake, in whole steps of its plans: what the law asks,
    /// or the most that the row's `atMost` allows where that is less (`aboveAtMost`).
    package static func lawfulPlan(_ scenario: Scenario, pool number: Int) -> Double {
        let row = scenario.staff[number]
        func whole(_ posts: Double, _ rule: FloatingPointRoundingRule) -> Double {
            let slack = rule == .up ? -1e-6 : 1e-6
            return ((posts / row.step + slack).rounded(rule) * row.step * 1e6).rounded() / 1e6
        }
        let lawful = whole(lawfulOwnPosts(scenario, pool: number), .up)
        return row.atMost.map { min(lawful, whole($0, .down)) } ?? lawful
    }

    /// What the law asks of a row's own posts where `atMost` allows fewer to be planned; `nil`: it allows enough.
    package static func aboveAtMost(_ scenario: Scenario, pool number: Int) -> Double? {
        let lawful = lawfulOwnPosts(scenario, pool: number)
        return scenario.staff[number].atMost.flatMap { $0 < lawful - 1e-9 ? lawful : nil }
    }

    /// Pupils at the beginning of the first school year, by school and grade.
    package static func pupilsAtStart(_ scenario: Scenario) -> [[Double]] {
        scenario.schools.map { school in Grade.all.map { Double(school.pupils(inGrade: $0)) } }
    }
}
