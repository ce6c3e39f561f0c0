import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("Absence rates of pupils")
struct RateTests {
    @Test("count every pupil once a year, and the lessons missed and possible of those who miss a tenth")
    func sums() throws {
        let model = Model(try Shipped.scenario())
        var replication = Replication(model)
        try replication.run(seed: 4, number: 0)
        let o = replication.observations
        #expect(o[.byRate].reduce(0, +) == o[.pupils].reduce(0, +))
        // A tenth of the pupils miss a third of all lessons, about.
        let (missed, all) = (o[.missedByRate].reduce(0, +), o[.absentLessons].reduce(0, +))
        #expect(missed > all / 5 && missed < all / 2, "\(missed) of \(all)")
        for grade in 0..<o.shape.grades {
            for percent in 0..<ObservationShape.rateBins {
                let place = o.shape.rate(0, grade, percent: percent)
                let (missed, possible) = (o[.missedByRate, place], o[.possibleByRate, place])
                #expect((possible > 0) == (percent >= 10 && o[.byRate, place] > 0))
                // Each pupil of the bin lies in it, so that their sums do.
                #expect(100 * missed >= percent * possible)
                #expect(possible == 0 || 100 * missed < (percent + 1) * possible)
            }
        }
    }
}
