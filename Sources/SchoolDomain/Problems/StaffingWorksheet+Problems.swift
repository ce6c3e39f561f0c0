import Localization

extension StaffingWorksheet {
    /// Everything that is wrong with the sheet's meaning; without any, posts can be counted.
    ///
    /// - Parameter unreadable: values that stand for what could not be read are not judged.
    public func problems(besides unreadable: [[ScenarioProblem.PathElement]] = []) -> [ScenarioProblem] {
        var list = WorksheetProblems(unreadable: unreadable)
        findTimeProblems(&list)
        for (index, activity) in activities.enumerated() {
            let path: WorksheetProblems.Path = ["activities", .index(index)]
            list.requireNotNegative(activity.volumePerYear, at: path + ["volume"])
            list.require(
                activity.unitMinutes > 0 && activity.unitMinutes.isFinite,
                "\(plain(activity.unitMinutes)) min", Words.Fault.moreThan("0 min"), at: path + ["unitTime"])
        }
        for (index, allowance) in individualAllowances.enumerated() {
            let path: WorksheetProblems.Path = ["individualAllowances", .index(index)]
            list.requireNotNegative(allowance.hoursPerYear, at: path + ["hours"])
            list.requireNotNegative(allowance.people, at: path + ["people"])
        }
        if let currentPosts { list.requireNotNegative(currentPosts, at: ["posts"]) }
        return list.problems
    }

    private func findTimeProblems(_ list: inout WorksheetProblems) {
        let days: WorksheetProblems.Path = givenDays == nil ? ["workingTime"] : ["availableDays"]
        list.require(
            hoursPerDay > 0 && hoursPerDay <= 24,
            "\(plain(hoursPerDay)) h", Words.Fault.moreThan("0 h", atMost: "24 h"), at: ["hoursPerDay"])
        let hasTime = list.require(
            availableDays > 0 && availableDays <= 366,
            saying: { Words.Fault.leavesDays($0, plain(availableDays)) },
            at: days)
        findAllowanceProblems(hasTime: hasTime && hoursPerDay > 0, &list)
    }

    private func findAllowanceProblems(hasTime: Bool, _ list: inout WorksheetProblems) {
        for (index, allowance) in categoryAllowances.enumerated() {
            let path: WorksheetProblems.Path = ["categoryAllowances", .index(index)]
            list.requireNotNegative(allowance.share, at: path + ["share"])
            list.requireNotNegative(allowance.daysPerYear, at: path + ["days"])
            list.requireNotNegative(allowance.hoursPerYear, at: path + ["hours"])
            list.require(
                [allowance.share, allowance.daysPerYear, allowance.hoursPerYear] != [0, 0, 0],
                saying: Words.Fault.takesNoTime, at: path, remedy: Words.Fault.giveTime)
        }
        guard hasTime else { return }
        let together = categoryAllowances.reduce(0) { $0 + share(of: $1) }
        list.require(
            together < 1, saying: { Words.Fault.allTime($0, percent(together)) },
            at: ["categoryAllowances"])
    }
}

/// Collects what is wrong with a worksheet.
private struct WorksheetProblems {
    typealias Path = [ScenarioProblem.PathElement]

    let unreadable: [Path]
    private(set) var problems: [ScenarioProblem] = []

    init(unreadable: [Path]) { self.unreadable = unreadable }

    /// Reports what a value is, by its name, unless it is right; says whether it is.
    @discardableResult mutating func require(
        _ isRight: Bool, saying message: (String) -> LocalizedText, at path: Path,
        remedy: LocalizedText? = nil
    ) -> Bool {
        let isReadable = !unreadable.contains { $0.starts(with: path) || path.starts(with: $0) }
        if !isRight, isReadable {
            problems.append(ScenarioProblem(.error, at: path, message(name(path)), remedy: remedy))
        }
        return isRight
    }

    mutating func require(_ isRight: Bool, _ value: String, _ range: LocalizedText, at path: Path) {
        require(isRight, saying: { Words.Fault.must($0, be: range, not: value) }, at: path)
    }

    mutating func requireNotNegative(_ value: Double, at path: Path) {
        require(value >= 0 && value.isFinite, plain(value), Words.Fault.atLeast("0"), at: path)
    }

    private func name(_ path: Path) -> String {
        path.reduce("") { name, element in
            switch element {
            case .key(let key): name.isEmpty ? key : "\(name).\(key)"
            case .index(let index): "\(name)[\(index)]"
            }
        }
    }
}
