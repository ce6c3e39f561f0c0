import Localization
import SchoolDomain
import Tables
import Testing

@testable import Reports

@Suite("What a scenario says otherwise than another")
struct InputChangeTests {
    private static func input(_ path: String, _ text: String, line: Int?, words: Bool = false)
        -> ScenarioInput
    {
        ScenarioInput(
            path: path, text: text,
            place: line.map { Diagnostic.Place(file: "a.yaml", line: $0, column: 3) }, isWords: words)
    }

    private static let first = [
        input("name", "One", line: 1, words: true), input("posts", "0.5 htv", line: 4),
        input("same", "3 %", line: 5), input("old", "1 h", line: 6), input("patience", "none", line: nil),
    ]
    private static let second = [
        input("name", "Two", line: 1, words: true), input("posts", "1,0 htv", line: 9),
        input("same", "3 %", line: 11), input("patience", "30 d", line: 12), input("new", "2", line: 13),
    ]

    @Test("is told value by value as files write them, with the line of each, and nothing that is the same")
    func changes() {
        let table = InputChanges(Self.first, Self.second).table(("One", "Two"))
        let standard = ResultCell.named("default", Words.InputChange.standard)
        #expect(
            table.rows == [
                [
                    .text("posts"), .named("changed", Words.InputChange.changed), .text("0.5 htv"),
                    .text("1,0 htv"), .text("a.yaml:4"), .text("a.yaml:9"),
                ],
                [
                    .text("old"), .named("removed", Words.InputChange.removed), .text("1 h"), .none,
                    .text("a.yaml:6"), .none,
                ],
                [
                    .text("patience"), .named("changed", Words.InputChange.changed), .text("none"),
                    .text("30 d"), standard, .text("a.yaml:12"),
                ],
                [
                    .text("new"), .named("added", Words.InputChange.added), .none, .text("2"), .none,
                    .text("a.yaml:13"),
                ],
            ])
        #expect(InputChanges(Self.first, Self.first).changes.isEmpty)
    }

    @Test("is the other way round when the two change places")
    func exchanged() {
        let there = InputChanges(Self.first, Self.second).changes
        let back = InputChanges(Self.second, Self.first).changes
        #expect(Set(there.map(\.path)) == Set(back.map(\.path)) && there.count == 4)
        for change in there {
            let other = back.first { $0.path == change.path }
            #expect(other?.first == change.second && other?.second == change.first)
        }
    }
}
