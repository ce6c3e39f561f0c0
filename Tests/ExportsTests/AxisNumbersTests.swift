import Testing

@testable import Exports

@Suite("Numbers along an axis")
struct AxisNumbersTests {
    @Test("have the decimals that the largest needs, and none that may be left out")
    func formats() {
        let cases: [([Double], String)] = [
            ([], "0"), ([0, 0], "0"), ([10, 2.5], "#,##0"), ([-12_000], "#,##0"), ([1, 2, 3], "0"),
            ([9.99, 1], "0.0"), ([0.5, 0.25], "0.00"), ([0.03], "0.000"),
        ]
        for (numbers, format) in cases {
            #expect(AxisNumbers.format(numbers) == format, "\(numbers)")
            #expect(!AxisNumbers.format(numbers).contains(".#"))
        }
    }
}
