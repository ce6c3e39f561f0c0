import PluginContract
import Testing

@Suite("The municipality of the check")
struct WorldTests {
    @Test("has days that only rise, in years, terms and weeks that hold together") func days() {
        let world = PluginContract.world
        #expect(world.yearCount == 3)
        #expect(world.yearFirst.last == world.days.count)
        for (day, next) in zip(world.days, world.days.dropFirst()) {
            #expect(day.date < next.date)
            #expect((day.year, day.term, day.week) <= (next.year, next.term, next.week))
            #expect(day.week < next.week || day.weekday < next.weekday)
            #expect(day.year == next.year || day.term < next.term)
            #expect(day.term == next.term || day.week < next.week)
        }
        for year in 0..<world.yearCount {
            #expect(world.days(ofYear: year).allSatisfy { world.days[$0].year == year })
            #expect(Set(world.days(ofYear: year).map { world.days[$0].term }).count == 2)
        }
    }

    @Test("has the same lessons on each day of a grade") func lessons() {
        let world = PluginContract.world
        for grade in 0...9 {
            #expect(world.lessons(grade: grade, from: 10, to: 20) == 10 * (3 + grade / 3))
        }
    }
}
