import Foundation
import Localization
import Testing

@testable import Charts

@Suite("Charts say what they show, to whoever sees little of it")
struct ReadingTests {
    @Test("in words that follow from the numbers")
    func forest() {
        #expect(
            Samples.forest.summary(.en) == """
                Mentors: −12.4 (−15.1 … −9.7), differs from the baseline. One more curator: −1.4 (−3.0 … +0.2), no \
                difference is shown. Letters to guardians: −6.2, without an interval. One psychologist less: +4.4 (+2.0 \
                … +7.0), differs from the baseline.
                """)
        #expect(Samples.forest.summary(.fi).hasPrefix("Mentorit: −12,4 (−15,1 … −9,7), eroaa nykytilasta."))
        #expect(
            Samples.forest.summary(.sv).contains(
                "En kurator till: −1,4 (−3,0 … +0,2), ingen skillnad är visad."))
    }

    @Test("of each type")
    func others() {
        #expect(Samples.lines.summary(.en).hasPrefix("50 h: Aug 0 (0 … 0); Sep 103 (93 … 115);"))
        #expect(Samples.lines.summary(.en).contains("Monitoring 15 Nov 227 (204 … 254);"))
        #expect(
            Samples.flow.summary(.en).hasPrefix(
                "50 h: the threshold was passed 928 times, 305 were served. Most were lost by: Exempted, 491."
            ))
        #expect(
            Samples.load.summary(.en)
                == """
                Curator: at most 78.1 (5). Over the limit of 60.0 25 times of 49. Psychologist: at most 49.0 (8). Over the \
                limit of 60.0 0 times of 49.
                """)
        #expect(
            Samples.occupancy.summary(.fi).hasPrefix(
                "Itu 1, Sääksjärvi: varattuja paikkoja 9,3, kaikkiaan 10, odottavia 2,5."))
        #expect(
            Samples.methods.summary(.en).hasPrefix(
                "Curator: least 4.62 (WISN), most 5.75 (Simulation). Law or recommendation: 5.10."))
        #expect(
            Samples.budget.summary(.en).hasPrefix(
                "Lempäälä, Municipality: 597,000 in all, the largest part is Small classes, 585,000."))
        #expect(Samples.tornado.summary(.en).hasPrefix("Level of absence: when low 301, when high 420."))
        #expect(Samples.histogram.summary(.en).hasSuffix("Median (5–95 %): 358 (325 … 391)."))
        #expect(Samples.multiples.summary(.en).hasPrefix("50 h: least 50 (Hollo), most 340 (Hakkari)."))
        #expect(
            Samples.areas.summary(.en)
                == "Highest Kuljun koulu, 5.25; lowest Hakkari, 4.00; difference 1.25.")
        #expect(
            Samples.beforeAfter.summary(.en)
                == "Mentors: before 18.2, after 11.4, without it 12.2; effect −0.8 (−1.2 … −0.4).")
    }

    @Test("in words dark enough to be read, and lines dark enough to be seen")
    func contrast() {
        for words in [Ink.text, Ink.quietText] { #expect(Self.contrast(words, Ink.paper) >= 4.5) }
        for number in 0..<Ink.colours.count {
            #expect(Self.contrast(Ink(number).colour, Ink.paper) >= 3, "\(Ink.colours[number])")
        }
        #expect(Self.contrast("#000000", "#ffffff") == 21)
    }

    @Test("and in black and white")
    func withoutColours() {
        let inks = (0..<Ink.colours.count).map(Ink.init)
        #expect(Set(inks.map(\.dashes)).count == inks.count)
        #expect(Set(inks.map(\.marker)).count == inks.count)
        #expect(Set(inks.map(\.pattern)).count == inks.count)
    }

    /// - Source: WCAG 2.2, relative luminance and contrast ratio.
    private static func contrast(_ a: String, _ b: String) -> Double {
        let lightness = [a, b].map(luminance).sorted()
        return (lightness[1] + 0.05) / (lightness[0] + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double((value >> shift) & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : gamma((part + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// To the power of 2.4.
    private static func gamma(_ value: Double) -> Double { Double(pow(value, 2.4)) }
}
