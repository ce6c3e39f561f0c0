import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

@Suite("markdown and long-csv-fi")
struct ExporterTests {
    private static let table = PluginTable(
        columns: ["measure", "mean", "school; or class", "low"],
        rows: [
            [.init("pupils over 50 h"), .init("12.5", number: 12.5), .init("Sääksjärvi"), .init("")],
            [
                .init("a | b \\ c"), .init("1,250", number: 1250), .init("the \"small\" one"),
                .init("-0.25", number: -0.25),
            ],
            [.init("two\nlines; one cell"), .init("0.1", number: 0.1), .init("*"), .init("none")],
        ])

    private func text(_ plugin: any ExporterPlugin, _ table: PluginTable) throws -> String {
        String(decoding: try plugin.write(table), as: UTF8.self)
    }

    private static let world = Model(Worlds.seats()).plugins.world
    private let markdown: any ExporterPlugin = MarkdownTable(
        .numbers(MarkdownTable.descriptor), world: world)
    private let csv: any ExporterPlugin = LongCSVFi(
        .numbers(LongCSVFi.descriptor), world: world)

    @Test("markdown writes the golden bytes")
    func markdownBytes() throws {
        let expected = #"""
            | measure | mean | school; or class | low |
            | --- | ---: | --- | --- |
            | pupils over 50 h | 12.5 | Sääksjärvi |  |
            | a \| b \\ c | 1,250 | the "small" one | -0.25 |
            | two<br>lines; one cell | 0.1 | * | none |

            """#
        #expect(try markdown.write(Self.table) == Array(expected.utf8))
        #expect(
            try text(markdown, PluginTable(columns: ["a", "b"], rows: [])) == "| a | b |\n| --- | --- |\n")
    }

    @Test("long-csv-fi writes the golden bytes")
    func csvBytes() throws {
        let expected = [
            "measure;mean;\"school; or class\";low",
            "pupils over 50 h;12,5;Sääksjärvi;",
            "a | b \\ c;1250;\"the \"\"small\"\" one\";-0,25",
            "\"two\nlines; one cell\";0,1;*;none",
        ].map { $0 + "\r\n" }.joined()
        #expect(try csv.write(Self.table) == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
        let empty = try csv.write(PluginTable(columns: ["a", "b"], rows: []))
        #expect(empty == [0xEF, 0xBB, 0xBF] + Array("a;b\r\n".utf8))
    }

    @Test("long-csv-fi keeps every digit of a number, and the text where there is none")
    func digits() throws {
        let numbers = [0.1 + 0.2, 1.0 / 3, -2.5e-9, 1e300, 123_456_789.125, -0.0, 0x1p60]
        let table = PluginTable(columns: ["x"], rows: numbers.map { [.init("shown", number: $0)] })
        let lines = try text(csv, table).split(separator: "\r\n").dropFirst()
        let read = lines.map { Double(String($0.map { $0 == "," ? "." : $0 })) }
        #expect(read == numbers)
        let missing = PluginTable(
            columns: ["x"], rows: [[.init("n/a", number: .nan)], [.init("∞", number: .infinity)]])
        #expect(try text(csv, missing) == "\u{FEFF}x\r\nn/a\r\n∞\r\n")
    }
}
