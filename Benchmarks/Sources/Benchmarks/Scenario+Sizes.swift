import SchoolDomain

extension Scenario {
    /// No ladder, staff, classes or interventions, nothing that absence leads to, and no limits to observe.
    var absenceOnly: Scenario {
        var result = self
        result.ladder = []
        result.staff = []
        result.classes = []
        result.interventions = []
        result.seatAllocation = SeatAllocation()
        result.absence.reinforcement = Reinforcement()
        result.observation.thresholdHours = []
        return result
    }

    /// Nobody is ever absent.
    var withoutSpells: Scenario {
        var result = self
        for index in result.absence.spells.indices {
            result.absence.spells[index].perYearByGrade = [Double](repeating: 0, count: Grade.count)
        }
        result.absence.severe.shareByGrade = [Double](repeating: 0, count: Grade.count)
        return result
    }

    /// One school year with about so many pupils; staff and seats in proportion.
    func resized(to pupils: Int) -> Scenario {
        var result = self
        result.years = [years[0]]
        let total = schools.reduce(0) { $0 + $1.pupilsByGrade.reduce(0, +) }
        let factor = Double(pupils) / Double(total)
        for index in result.schools.indices {
            result.schools[index].pupilsByGrade = schools[index].pupilsByGrade.map {
                Int((Double($0) * factor).rounded())
            }
        }
        for index in result.staff.indices { result.staff[index].posts *= factor }
        for index in result.classes.indices {
            result.classes[index].seats = Int(Double(classes[index].seats) * factor)
            result.classes[index].initiallyOccupied = min(result.classes[index].seats, 20)
        }
        return result
    }
}
