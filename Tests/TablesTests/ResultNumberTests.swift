import Tables
import Testing

@Suite("Numbers as results tell them")
struct ResultNumberTests {
    @Test("are rid of the noise of arithmetic, and of nothing that a reader could mean")
    func told() {
        let cases: [(Double, Double)] = [
            (0.1 + 0.2, 0.3), (0.20000000000000007, 0.2), (1.0 / 3, 0.333333333333), (2e-16, 0), (-2e-16, 0),
            (1_234_567.895, 1_234_567.895), (-79.21000000000001, -79.21), (3, 3), (0, 0),
            (123_456_789_012.34, 123_456_789_012), (1e300, 1e300), (999_999_999_999.9, 1_000_000_000_000),
            (5e-13, 1e-12),
        ]
        for (number, told) in cases { #expect(ResultNumber.rounded(number) == told, "\(number)") }
        #expect(ResultNumber.rounded(.infinity) == .infinity && ResultNumber.rounded(.nan).isNaN)
    }

    @Test("stay as they are once told, and are written with at most twelve digits")
    func idempotent() {
        var number = 1e-14
        while number < 1e14 {
            for sign in [-1.0, 1] {
                let told = ResultNumber.rounded(sign * number)
                #expect(ResultNumber.rounded(told) == told)
                #expect(abs(told - sign * number) <= max(0.5e-12, 0.5e-11 * number))
                guard number < 1e11 else { continue }
                let digits = "\(told)".split(separator: "e")[0].filter(\.isNumber).drop { $0 == "0" }
                #expect(digits.count <= 12, "\(told)")
            }
            number *= 1.37
        }
    }

    @Test("are rounded where they enter a table, so that formulas reckon with what is told")
    func entering() {
        var table = ResultTable(
            "t", title: "T", columns: [.value("a", "A", ResultUnit("x", "x"), decimals: 0, about: "a")])
        table.add([.number(0.1 + 0.2)])
        let set = ResultSet(title: "S", tables: [table])
        #expect(set.number(set.table("t").rows[0][0]) == 0.3)
        #expect(set.number(.formula(.cell(CellPlace("t", "a", row: 0)) * .number(10))) == 3)
    }
}
