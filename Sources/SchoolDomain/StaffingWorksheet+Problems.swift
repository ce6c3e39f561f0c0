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
                "is \(plain(activity.unitMinutes)) min; it must be more than 0 min", at: path + ["unitTime"])
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
            "is \(plain(hoursPerDay)) h; it must be more than 0 h and at most 24 h", at: ["hoursPerDay"])
        let hasTime = list.require(
            availableDays > 0 && availableDays <= 366,
            "leaves \(plain(availableDays)) days of work a year; it must be more than 0 and at most 366",
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
                "takes no time", at: path, remedy: "give its `share` of time, or `days` or `hours` a year")
        }
        guard hasTime else { return }
        let together = categoryAllowances.reduce(0) { $0 + share(of: $1) }
        list.require(
            together < 1, "are \(percent(together)) of the time together; they must be below 100 %",
            at: ["categoryAllowances"])
    }
}

/// Collects what is wrong with a worksheet.
private struct WorksheetProblems {
    typealias Path = [ScenarioProblem.PathElement]

    let unreadable: [Path]
    private(set) var problems: [ScenarioProblem] = []

    init(unreadable: [Path]) { self.unreadable = unreadable }

    /// Reports what a value is unless it is right; says whether it is.
    @discardableResult mutating func require(
        _ isRight: Bool, _ message: String, at path: Path, remedy: String? = nil
    ) -> Bool {
        let isReadable = !unreadable.contains { $0.starts(with: path) || path.starts(with: $0) }
        if !isRight, isReadable {
            problems.append(ScenarioProblem(.error, at: path, "`\(name(path))` \(message)", remedy: remedy))
        }
        return isRight
    }

    mutating func requireNotNegative(_ value: Double, at path: Path) {
        require(value >= 0 && value.isFinite, "is \(plain(value)); it must be 0 or more", at: path)
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
