import Localization

extension StaffingWorksheet {
    /// Everything that is wrong with the sheet's meaning; without any, posts can be counted.
    ///
    /// - Parameter unreadable: values that stand for what could not be read are not checked.
    public func problems(besides unreadable: [[ScenarioProblem.PathElement]] = []) -> [ScenarioProblem] {
        var list = WorksheetProblems(unreadable: unreadable)
        list.check(Self.Number.self, of: self, at: [])
        list.check(WorkingYear.Number.self, of: workingYear, at: ["workingTime"])
        findTimeProblems(&list)
        for (index, activity) in activities.enumerated() {
            let path: WorksheetProblems.Path = ["activities", .index(index)]
            list.check(Activity.Number.self, of: activity, at: path)
        }
        for (index, allowance) in individualAllowances.enumerated() {
            let path: WorksheetProblems.Path = ["individualAllowances", .index(index)]
            list.check(IndividualAllowance.Number.self, of: allowance, at: path)
        }
        return list.problems
    }

    private func findTimeProblems(_ list: inout WorksheetProblems) {
        let days: WorksheetProblems.Path = givenDays == nil ? ["workingTime"] : ["availableDays"]
        let hasTime = list.require(
            availableDays > 0 && availableDays <= 366,
            saying: { Words.Fault.leavesDays($0, plain(availableDays)) },
            at: days)
        findAllowanceProblems(hasTime: hasTime && hoursPerDay > 0, &list)
    }

    private func findAllowanceProblems(hasTime: Bool, _ list: inout WorksheetProblems) {
        for (index, allowance) in categoryAllowances.enumerated() {
            let path: WorksheetProblems.Path = ["categoryAllowances", .index(index)]
            list.check(CategoryAllowance.Number.self, of: allowance, at: path)
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
private struct WorksheetProblems: ProblemCollector {
    let unreadable: [Path]
    private(set) var problems: [ScenarioProblem] = []

    init(unreadable: [Path]) { self.unreadable = unreadable }

    /// Reports what a value is, by its name, unless it is right; says whether it is.
    @discardableResult mutating func require(
        _ isRight: Bool, saying message: (String) -> LocalizedText, at path: Path,
        remedy: LocalizedText? = nil
    ) -> Bool {
        if !isRight { error(message(name(path)), at: path, remedy: remedy) }
        return isRight
    }

    mutating func error(_ message: LocalizedText, at path: Path, remedy: LocalizedText?) {
        let isReadable = !unreadable.contains { $0.starts(with: path) || path.starts(with: $0) }
        if isReadable { problems.append(ScenarioProblem(.error, at: path, message, remedy: remedy)) }
    }

    func name(_ path: Path) -> String {
        path.reduce("") { name, element in
            switch element {
            case .key(let key): name.isEmpty ? key : "\(name).\(key)"
            case .index(let index): "\(name)[\(index)]"
            }
        }
    }
}
