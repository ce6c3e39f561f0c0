import Localization

extension Scenario {
    func findAbsenceProblems(_ list: inout ProblemList) {
        list.check(AbsenceProcess.Number.self, of: absence, at: ["absence"])
        list.requireDistinct(absence.spells.map(\.id), .spell) {
            ["absence", "spells", .index($0), "id"]
        }
        for (index, spell) in absence.spells.enumerated() {
            findProblems(of: spell, at: ["absence", "spells", .index(index)], &list)
        }
        findSeasonProblems(at: ["absence", "season"], &list)
        findFrailtyProblems(at: ["absence", "frailty"], &list)
        findSevereProblems(at: ["absence", "severe"], &list)
        list.check(
            Reinforcement.Number.self, of: absence.reinforcement, at: ["absence", "reinforcement"])
    }

    private func findProblems(of spell: SpellType, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.requireTenGrades(spell.perYearByGrade.count, at: path + ["perYear"])
        list.check(SpellType.Number.self, of: spell, at: path)
        switch spell.length {
        case .days(let days): list.check(days, .wholeDays, at: path + ["length", "days"])
        case .lessons(let lessons): list.check(lessons, .lessons, at: path + ["length", "lessons"])
        }
    }

    private func findSeasonProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        for (key, values, count) in [
            ("drift", absence.season.drift, 3), ("weekdays", absence.season.weekdays, 7),
        ] {
            list.require(
                values.count == count, Words.Fault.numbers(values.count), Words.Fault.numbers(count),
                at: path + [.key(key)])
        }
        list.check(Season.Number.self, of: absence.season, at: path)
    }

    private func findFrailtyProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        let frailty = absence.frailty
        list.requireTenGrades(frailty.sigmaByGrade.count, at: path + ["sigma"])
        list.check(Frailty.Number.self, of: frailty, at: path)
    }

    private func findSevereProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        let severe = absence.severe
        list.requireTenGrades(severe.shareByGrade.count, at: path + ["share"])
        list.check(SevereClass.Number.self, of: severe, at: path)
        list.check(severe.absentShare, .share, at: path + ["absentShare"])
        list.check(severe.spellDays, .wholeDays, at: path + ["spellDays"])
        guard list.isReadable(path + ["persistence"]) else { return }
        for grade in severe.shareByGrade.indices {
            guard let before = Grade.before(grade) else { continue }
            let kept = severe.persistence * severe.shareByGrade[before]
            // If all the others entered, there would be so many.
            let most = kept + 1 - severe.shareByGrade[before]
            if severe.shareByGrade[grade] > most + 1e-12, severe.shareByGrade[grade] <= 1, years.count > 1 {
                list.warn(
                    Words.Fault.severeEnter(grade, percent(severe.shareByGrade[grade]), most: percent(most)),
                    at: path + ["share"])
            }
            guard severe.shareByGrade[grade] < kept - 1e-12, years.count > 1 else { continue }
            list.warn(
                Words.Fault.severeStay(grade, percent(severe.shareByGrade[grade]), kept: percent(kept)),
                at: path + ["share"])
        }
    }
}
