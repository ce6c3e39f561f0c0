import Stochastics
import Testing

@Suite("Spearman's rank correlation")
struct RankCorrelationTests {
    /// Ranks 1-5 against 2, 1, 4, 3, 5: `1 − 6 (1 + 1 + 1 + 1 + 0) / (5 · 24) = 0.8`.
    @Test("is what ranks say, whatever the values")
    func known() throws {
        let value = try #require(RankCorrelation.spearman([1, 2, 3, 4, 5], [20, 1, 4000, 300, 50_000]))
        #expect(abs(value - 0.8) < 1e-12)
        let down = try #require(RankCorrelation.spearman([1, 2, 3], [9, 4, 1]))
        #expect(abs(down + 1) < 1e-12)
    }

    @Test("is none where there is nothing to rank")
    func none() {
        #expect(RankCorrelation.spearman([1, 1, 1], [1, 2, 3]) == nil)
        #expect(RankCorrelation.spearman([1], [2]) == nil && RankCorrelation.spearman([], []) == nil)
    }
}
