import CYardstick
import SimulationKernel
import Stochastics

/// What chance decides about pupils before any absence: who is at school when, and how prone to absence.
///
/// The kernel's rules of enrolment and levels written once more, for C; equal counts prove them right.
struct PupilYears {
    private let model: Model
    private let chance: RandomSource

    init(_ model: Model, _ chance: RandomSource) {
        self.model = model
        self.chance = chance
    }

    /// `[year × pupils + pupil]`
    func drawn() -> [yardstick_pupil_year] {
        var all = [yardstick_pupil_year](
            repeating: yardstick_pupil_year(), count: model.yearCount * model.slotCount)
        for pupil in 0..<model.slotCount { follow(pupil, &all) }
        return all
    }

    private struct Place {
        var school, grade, from: Int
    }

    private struct Trait {
        var normal: Double
        var isSevere: Bool
    }

    /// From entry to leaving.
    private func follow(_ pupil: Int, _ all: inout [yardstick_pupil_year]) {
        guard var place = entry(pupil) else { return }
        var trait: Trait?
        for year in model.population.slots[pupil].entryYear..<model.yearCount {
            let end = model.calendar.years[year].end
            if trait != nil {
                let next = model.population.promoted(school: place.school, grade: place.grade)
                guard let next else { return }
                place = Place(school: next.school, grade: next.grade, from: model.calendar.years[year].first)
            }
            let (drawn, level) = draw(pupil, year, place.grade, after: trait)
            trait = drawn
            let to = dayAfterLast(pupil, year, from: place.from)
            all[year * model.slotCount + pupil] = yardstick_pupil_year(
                rate: OperationalClock.rate(level: level, effects: 1, reinforcement: 1),
                from: Int32(place.from), to: Int32(to), grade: Int16(place.grade),
                row: Int16(drawn.isSevere ? AbsenceTables.severeRow : place.grade), unused: 0)
            if to < end { return }
        }
    }

    /// `nil` when an in-mover's slot stays empty.
    private func entry(_ pupil: Int) -> Place? {
        let slot = model.population.slots[pupil]
        let year = model.calendar.years[slot.entryYear]
        guard slot.movesIn else { return Place(school: slot.school, grade: slot.grade, from: year.first) }
        let draw = chance.pupil(pupil).block(Decision.arrival.plain, 0)
        guard model.population.arrivalChance[slot.school].happens(draw.word0) else { return nil }
        return Place(
            school: slot.school, grade: model.population.gradeTable[slot.school].draw(draw.word1),
            from: evenDraw(draw.word2, in: year.first...(year.end - 1)))
    }

    /// The level of a year, given what the pupil was like in the year before.
    private func draw(_ pupil: Int, _ year: Int, _ grade: Int, after last: Trait?) -> (Trait, Double) {
        let tables = model.absence
        let words = chance.pupil(pupil).year(year)
        let bits = words.word(.severe)
        let fresh = NormalQuantile.value(RandomBlock.unit(words.word(.normal)))
        var trait = Trait(normal: fresh, isSevere: tables.startsSevere[grade].happens(bits.low32))
        if let last {
            trait.normal = tables.correlation * last.normal + tables.innovation * fresh
            let severe = last.isSevere ? tables.staysSevere : tables.entersSevere[grade]
            trait.isSevere = severe.happens(bits.low32)
        }
        let level =
            trait.isSevere
            ? tables.severeLevel(share: tables.severeShare.value(bits.high32))
            : Model.frailty(trait.normal, sigma: tables.sigmaByGrade[grade])
        return (trait, level)
    }

    /// The day after the pupil's last in a year.
    private func dayAfterLast(_ pupil: Int, _ year: Int, from: Int) -> Int {
        let calendarYear = model.calendar.years[year]
        let bits = chance.pupil(pupil).year(year).word(.departure)
        let leaveDay = evenDraw(bits.high32, in: calendarYear.first...(calendarYear.end - 1))
        let moves = model.population.departureChance.happens(bits.low32) && leaveDay > from
        return moves ? leaveDay : calendarYear.end
    }
}
