import Localization

/// A time over which absence is counted: how a message names it, and its school days.
struct CountingPeriod {
    let name: LocalizedText
    let days: Int
}

extension Scenario {
    /// Says of which lessons a threshold in per cent is a share, where that was not said or is a long time.
    func findShareProblems(_ list: inout ProblemList) {
        guard let first = ladder.firstIndex(where: \.threshold.isShare), list.isReadable(["counting"]),
            case .percent(let percent) = ladder[first].threshold
        else { return }
        let path: ProblemList.Path = ["ladder", .index(first), "threshold"]
        switch counting.window {
        case .rolling(let days):
            if !counting.isWindowSaid {
                list.note(
                    Words.Fault.shareOfLatest(plain(percent), days: days), at: path,
                    remedy: Words.Fault.sayWindow)
            }
        case .schoolYear, .term:
            list.note(
                Words.Fault.shareOfWhole(plain(percent), isYear: counting.window == .schoolYear), at: path,
                remedy: Words.Fault.countLatest)
        }
    }

    /// Warns of steps that become due before the step above them, which the ladder takes first all the same.
    func findOrderProblems(_ list: inout ProblemList) {
        for index in ladder.indices.dropFirst() {
            let upper = ladder[index]
            // The nearest before it that pupils of the same grades come to.
            let nearest = ladder[..<index].lastIndex { $0.grades.bits & upper.grades.bits != 0 }
            guard let nearest, list.isReadable(["ladder", .index(nearest), "threshold"]) else { continue }
            let lower = ladder[nearest]
            let path: ProblemList.Path = ["ladder", .index(index), "threshold"]
            switch (lower.threshold, upper.threshold) {
            case (.hours(let below), .hours(let above)), (.percent(let below), .percent(let above)):
                if above == below {
                    list.warn(Words.Fault.sameThreshold(upper.id, lower.id), at: path)
                } else if above < below {
                    list.warn(
                        Words.Fault.lowerThreshold(upper.id, lower.id), at: path
                    )
                }
            default: findMixedOrderProblems(lower, upper, at: path, &list)
            }
        }
    }

    /// Hours and percent are compared in lessons, grade by grade; the first grade that is wrong is named.
    private func findMixedOrderProblems(
        _ lower: LadderStep, _ upper: LadderStep, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        let isKnown = list.isReadable(["weeklyLessons"]) && list.isReadable(["counting"])
        guard list.trusts(.pupils), isKnown else { return }
        for period in countingPeriods(list) where period.days > 0 {
            let both = GradeSet(bits: lower.grades.bits & upper.grades.bits)
            for grade in gradesWithPupils where !weeklyLessons.isEmpty && both.contains(grade) {
                // No week and no year has more; what is out of range is told at its own place.
                let fifths = min(weeklyLessons.ofGrade(grade), 168) * min(period.days, 20_000)
                let below = limit(lower.threshold, ofFifths: fifths)
                let above = limit(upper.threshold, ofFifths: fifths)
                guard above < below else { continue }
                list.warn(
                    Words.Fault.lowerThreshold(
                        upper.id, plain(above), lower.id, plain(below), grade: grade, period.name),
                    at: path, remedy: Words.Fault.lowerStepFirst)
                return
            }
        }
    }

    /// The whole lessons that may be missed before a step is due, of so many lessons in the window.
    private func limit(_ threshold: AbsenceAmount, ofFifths fifths: Int) -> Double {
        Double(counting.limitLessons(threshold, ofFifths: fifths))
    }

    func countingPeriods(_ list: ProblemList) -> [CountingPeriod] {
        if case .rolling(let days) = counting.window { return [CountingPeriod(name: "", days: days)] }
        return zip(years, calendars(list)).flatMap { year, calendar in
            guard counting.window == .term else {
                return [CountingPeriod(name: " " + Words.Fault.inYear(year.label), days: calendar.days.count)]
            }
            return year.terms.indices.map { term in
                CountingPeriod(
                    name: " " + Words.Fault.inTerm(term + 1, of: year.label),
                    days: calendar.days.count { $0.term == term })
            }
        }
    }
}
