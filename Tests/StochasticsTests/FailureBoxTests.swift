import Testing

@testable import Stochastics

@Suite struct FailureBoxTests {
    @Test func aMadeBoxIsFound() throws {
        let points = try UnitDesign.latinHypercube(1000, inputs: 4, seed: 21)
        let fails = points.map { $0[0] > 0.6 && $0[2] < 0.5 }
        let box = try FailureBox(points, fails: fails)
        let (first, third) = (try #require(box.limits[0]), try #require(box.limits[2]))
        #expect(abs(first.low - 0.6) < 0.03 && abs(third.high - 0.5) < 0.03)
        #expect(first.high > 0.97 && third.low < 0.03)
        // What has no part is cut by a part of a twentieth at most.
        for other in [1, 3] { #expect((box.limits[other]).map { $0.high - $0.low > 0.9 } ?? true) }
        #expect(box.density > 0.93 && box.coverage > 0.9)
        #expect(box.allFailures == fails.count { $0 } && box.failures <= box.points)
    }

    @Test func inputsOfFewValuesAreCutBetweenThem() throws {
        let points = (0..<60).map { [Double($0 % 3), Double($0 / 3)] }
        let box = try FailureBox(points, fails: points.map { $0[0] == 2 })
        #expect(box.limits == [Interval(low: 2, high: 2), nil])
        #expect(box.density == 1 && box.coverage == 1 && box.points == 20)
    }

    @Test func whereAllOrNoneFailThereIsNoBox() {
        let points = (0..<40).map { [Double($0)] }
        for fails in [true, false] {
            #expect(throws: NumericsError.self) {
                try FailureBox(points, fails: points.map { _ in fails })
            }
        }
        #expect(throws: NumericsError.self) {
            try FailureBox([[1], [2, 3]], fails: [true, false], least: 1)
        }
    }

    /// Of 200 points a tenth fails anywhere, by chance: of those in a box chosen for its failures more do, of those in a box of the
    /// other half a tenth. Of some 40 points more than 12 fail by chance in 1 of 10,000 sets.
    @Test("points that were kept out tell that failures by chance have no place")
    func validated() throws {
        let points = try UnitDesign.latinHypercube(200, inputs: 3, seed: 6)
        let source = RandomSource(seed: 6, replication: 9)
        let fails = points.indices.map { RandomBlock.unit(source.block(0, UInt32($0), 0).low) < 0.1 }
        let box = try FailureBox(points, fails: fails)
        let validated = try #require(FailureBox.validated(points, fails: fails))
        #expect(box.density > 0.15)
        #expect(validated.share < 0.3, "\(validated.share)")
        // Where they do have a place, they have it among the others, too.
        let cornered = points.map { $0[0] > 0.7 && $0[1] > 0.6 }
        let found = try #require(FailureBox.validated(points, fails: cornered))
        #expect(found.share > 0.8, "\(found.share)")
    }
}
