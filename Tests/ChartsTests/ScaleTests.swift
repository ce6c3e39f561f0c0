import Localization
import Testing

@testable import Charts

@Suite("Scales have round ends and ticks")
struct ScaleTests {
    private static func texts(
        _ numbers: [Double], most: Int, hasZero: Bool = true, _ language: Language = .en
    ) -> [String] {
        let scale = Scale(numbers, most: most, hasZero: hasZero)
        return scale.ticks.map { scale.text($0, language) }
    }

    @Test("at 1, 2 or 5 times a power of ten")
    func steps() {
        #expect(Self.texts([928], most: 6) == ["0", "200", "400", "600", "800", "1,000"])
        #expect(Self.texts([0.7], most: 5) == ["0.0", "0.2", "0.4", "0.6", "0.8"])
        #expect(Self.texts([0.034], most: 4) == ["0.00", "0.01", "0.02", "0.03", "0.04"])
        #expect(Self.texts([-12.4, 7], most: 5) == ["−15", "−10", "−5", "0", "5", "10"])
        #expect(Self.texts([301, 420], most: 4, hasZero: false) == ["300", "350", "400", "450"])
    }

    @Test("written as each language writes numbers")
    func languages() {
        let amount = [1_398_536.0]
        #expect(Self.texts(amount, most: 3, .en) == ["0", "500,000", "1,000,000", "1,500,000"])
        #expect(Self.texts(amount, most: 3, .fi).last == "1\u{A0}500\u{A0}000")
        #expect(Self.texts([0.5], most: 2, .sv) == ["0,0", "0,5"])
    }

    @Test("also of none, of nought, of one number and of equal ones")
    func few() {
        #expect(Self.texts([], most: 4) == ["0.0", "0.5", "1.0"])
        #expect(Self.texts([0, 0], most: 2) == ["0.0", "0.5", "1.0"])
        #expect(Self.texts([8, 8, 8], most: 4, hasZero: false) == ["4", "6", "8", "10", "12"])
        #expect(Self.texts([-3], most: 3) == ["−3", "−2", "−1", "0"])
    }

    @Test("that hold all numbers in no more steps than asked for, whatever their size")
    func law() {
        for power in stride(from: -9, through: 11, by: 1) {
            let size = (0..<abs(power)).reduce(1.0) { value, _ in power < 0 ? value / 10 : value * 10 }
            for factor in [1.0, 1.3, 2.7, 4.99, 5.01, 9.999] {
                for most in 1...9 {
                    let numbers = [factor * size, -0.4 * size]
                    let scale = Scale(numbers, most: most)
                    #expect(scale.low <= numbers[1] + 1e-9 * size && scale.high >= numbers[0] - 1e-9 * size)
                    #expect(scale.ticks.count - 1 <= most || most == 1, "\(numbers) \(most)")
                }
            }
        }
    }

    @Test("and columns of a histogram hold each value once")
    func histogram() {
        let bins = Scale([0, 10], most: 5)
        #expect(Histogram.counts([0, 1.9, 2, 9.99, 10], bins) == [2, 1, 0, 0, 2])
    }
}
