import Localization

extension Scenario {
    /// As many pools of staff as anybody plans for: a city's hundreds of schools with several roles each.
    public static let staffPoolsMax = 1000

    func findRoleProblems(_ list: inout ProblemList) {
        list.requireDistinct(roles.map(\.id), .role) { ["roles", .index($0), "id"] }
        for (index, role) in roles.enumerated() {
            let path: ProblemList.Path = ["roles", .index(index)]
            list.check(Role.Number.self, of: role, at: path)
            findCommunityProblems(role, at: path + ["communityEffect"], &list)
            findTimeProblems(role, at: path, &list)
            findTrainingProblems(role, at: path + ["training"], &list)
            findUnsaidPayer(role, at: path, &list)
            findLifeProblems(role, at: path, &list)
            findDemandProblems(role, at: path, &list)
            findNormProblems(role, at: path, &list)
            findIdleSettings(role, at: path, &list)
        }
    }

    private func findCommunityProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard let effect = role.communityEffect else { return }
        list.check(CommunityEffect.Number.self, of: effect, at: path)
        guard effect.from == 0 else { return }
        if role.communityShare == 0 {
            list.warn(Words.Fault.neverScaled, at: path + ["from"])
        } else {
            list.warn(
                Words.Fault.scaledFromNothing(role.id), at: path + ["from"],
                remedy: Words.Fault.giveNowsShare(percent(role.communityShare)))
        }
    }

    private func findTimeProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        if role.trainingShare > 0, role.shareSpokenFor >= 1 {
            list.error(
                Words.Fault.noTimeBesideTraining(role.id, percent(role.shareSpokenFor)),
                at: path + ["training", "hours"])
        } else if role.shareSpokenFor >= 1 {
            list.error(
                Words.Fault.noTimeForPupils(role.id, percent(role.shareSpokenFor)),
                at: path + ["otherWork"])
        }
    }

    /// Pay that nobody is said to pay would be put on one of the two without a word.
    private func findUnsaidPayer(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard role.monthlyPay > 0, role.employer == nil, list.isReadable(path + ["employer"]) else { return }
        let pay = path + [.key(Role.Number.monthlyPay.rawValue)]
        list.warn(Words.Fault.payerUnsaid(list.name(pay)), at: pay, remedy: Words.Fault.sayEmployer)
    }

    private func findNormProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        if let norm = role.norm { list.check(PostNorm.Number.self, of: norm, at: path + ["norm"]) }
        list.check(WorkingYear.Number.self, of: role.workingYear, at: path + ["workingTime"])
        let available = role.workingYear.availableDays
        if !(available > 0 && available <= 366) {
            list.error(
                Words.Fault.workDays(plain(available), of: role.id),
                at: path + ["workingTime"])
        }
    }

    /// A role that does everything the same day needs no time, so nothing that limits its time can matter.
    private func findIdleSettings(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard role.discipline == .unlimited, list.isReadable(path + ["discipline"]) else { return }
        let numbers: [Role.Number] = [.community, .otherWork, .away, .vacancy, .turnover, .leave]
        let settings: [(String, Bool)] =
            numbers.map { number in (number.rawValue, number.range.numbers(role).contains { $0 > 0 }) } + [
                ("training", role.trainingShare > 0), ("overtime", role.overtime != nil),
                ("caseload", role.caseload != nil),
                (Role.Number.completionLimit.rawValue, role.completionLimitDays != nil),
            ]
        for (key, isSet) in settings where isSet {
            list.warn(
                Words.Fault.idleSetting(list.name(path + [.key(key)]), role.id),
                at: path + [.key(key)], remedy: Words.Fault.giveAnotherDiscipline)
        }
    }

    private func findDemandProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        if let caseload = role.caseload {
            list.check(Caseload.Number.self, of: caseload, at: path + ["caseload"])
            list.check(caseload.caseDays, .days, at: path + ["caseload", "caseDays"])
        }
        if let background = role.background {
            let here = path + ["background"]
            list.check(BackgroundDemand.Number.self, of: background, at: here)
            list.check(background.minutes, .minutes, at: here + ["minutes"])
            if let line = background.callLine {
                let slots = here + ["callLine", "slots"]
                if line.slots.isEmpty { list.error(Words.Fault.lineNeverOpen, at: slots) }
                for (index, slot) in line.slots.enumerated() where line.slots[..<index].contains(slot) {
                    list.warn(Words.Fault.slotTwice(slot.typed), at: slots + [.index(index)])
                }
            }
            if let days = background.caseDays { list.check(days, .days, at: here + ["caseDays"]) }
        }
    }

    func findStaffProblems(_ list: inout ProblemList) {
        if staff.count > Scenario.staffPoolsMax {
            list.error(
                Words.Fault.tooManyPools(staff.count, most: Scenario.staffPoolsMax),
                at: ["staff"])
        }
        for (index, pool) in staff.enumerated() {
            let path: ProblemList.Path = ["staff", .index(index)]
            list.requireKnown(pool.role, .role, among: roles.map(\.id), in: .roles, at: path + ["role"])
            list.check(StaffPool.Number.self, of: pool, at: path)
            for (number, school) in pool.schools.enumerated() {
                let here = path + ["schools", .index(number)]
                list.requireKnown(school, .school, among: list.schoolNames, in: .schools, at: here)
            }
            findSharedPosts(pool, at: path, &list)
            for role in pool.servedRoles { findSharedSchools(role, pool, index, at: path, &list) }
            findUnlawfulPosts(index, at: path, &list)
        }
    }

    /// Fewer posts than the law asks for may be simulated, but not without a word.
    private func findUnlawfulPosts(_ pool: Int, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard list.trusts(.staff, .schools, .pupils, .roles), list.isReadable(path + ["posts"]) else {
            return
        }
        let lawful = StatutoryNorm.lawfulPosts(self, pool: pool)
        let row = staff[pool]
        let short = dates(of: row).first { StatutoryNorm.isBelow(row.posts(on: $0), lawful) }
        guard lawful.isFinite, row.posts >= 0, let short else { return }
        let (has, asked) = (plain(StatutoryNorm.toHundredths(row.posts(on: short))), plain(lawful))
        if row.isConstant {
            list.warn(
                Words.Fault.belowTheLaw(row.role, has: has, asked: asked), at: path + ["posts"],
                remedy: Words.Fault.postsByLaw(asked))
        } else {
            list.warn(
                Words.Fault.belowTheLawFrom(short, row.role, has: has, asked: asked),
                at: path + [row.changes.isEmpty ? (row.period.from == nil ? "to" : "from") : "changes"])
        }
    }

    /// Two pools of one role may not serve the same school: nobody would know whose queue a pupil joins.
    private func findSharedSchools(
        _ role: String, _ pool: StaffPool, _ index: Int, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard list.trusts(.staff, .schools), !role.isEmpty else { return }
        let all = list.schoolNames.list
        // A school that is there twice is told as such.
        guard Set(all).count == all.count else { return }
        var taken = Set(
            staff[..<index].filter { $0.servedRoles.contains(role) }.flatMap {
                $0.schools.isEmpty ? all : $0.schools
            })
        let twice = (pool.schools.isEmpty ? all : pool.schools).filter { !taken.insert($0).inserted }
        guard !twice.isEmpty else { return }
        list.error(
            Words.Fault.servesTwice(role, quotedList(twice)),
            at: path + ["schools"],
            remedy: Words.Fault.onePoolPerSchool)
    }
}
