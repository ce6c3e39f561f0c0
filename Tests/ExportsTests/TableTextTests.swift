import Localization
import Tables
import Testing

@testable import Exports

@Suite("Typed tables for the terminal")
struct TableTextTests {
    private static var set: ResultSet {
        let pupils = ResultUnit("pupils", LocalizedText(fi: "oppilasta", sv: "elever", en: "pupils"))
        var table = ResultTable(
            "register", title: LocalizedText(fi: "Rekisteri", sv: "Register", en: "Register"), note: "Note.",
            columns: [
                .key("school", LocalizedText(fi: "Koulu", sv: "Skola", en: "School"), about: "where"),
                ResultColumn.key("id", "Id", about: "id").detail(),
                ResultColumn.value("n", "N", pupils, decimals: 0, about: "counted").observed(),
                .value("mean", "M", pupils, decimals: 2, about: "mean"),
                .note("isOpen", "Open", about: "open"),
            ])
        table.add([.text("A"), .text("a"), .number(12345), .number(1234.5), .truth(true)])
        table.add([.text("B"), .text("b"), .number(3), .none, .truth(false)])
        table.add([.text("C"), .text("c"), .number(20), .number(-0.5), .none])
        return ResultSet(title: "Set", tables: [table])
    }

    @Test("speak the reader's language, round as the columns say and hide what is about few")
    func finnish() {
        #expect(
            TableText.text(Publication(Self.set, .fi)) == """
                Set

                Rekisteri, oppilasta

                Koulu       N        M  Open
                ─────  ──────  ───────  ─────
                A      12\u{A0}345  1234,50  kyllä
                B          ..        –  ei
                C          ..    −0,50

                Note.

                """)
    }

    @Test("say under the title what they are of")
    func about() {
        let set = ResultSet(title: "Set", about: "School year 2026-27; 60 futures, seed 1")
        #expect(TableText.text(Publication(set, .en)) == "Set\nSchool year 2026-27; 60 futures, seed 1\n")
    }

    @Test("say at the end what a reader is to know, in lines that a terminal can show")
    func closing() {
        let closing = LocalizedText(
            Array(repeating: "twelve chars", count: 9).joined(separator: " ") + "\nnext")
        let text = TableText.text(Publication(ResultSet(title: "Set", closing: closing), .en))
        let first = Array(repeating: "twelve chars", count: 6).joined(separator: " ") + "\n"
        let second = Array(repeating: "twelve chars", count: 3).joined(separator: " ") + "\n"
        #expect(text == "Set\n\n\(first)\(second)next\n")
    }

    @Test(
        "begin, where they are long, and say how many rows more there are; what is for readers alone is whole"
    )
    func long() {
        func text(_ count: Int, _ audience: ResultTable.Audience) -> String {
            var table = ResultTable("t", title: "T", columns: [.key("k", "K", about: "k")])
            for row in 1...count { table.add([.text("row \(row);")]) }
            table.audience = audience
            return TableText.text(Publication(ResultSet(title: "T", tables: [table]), .en))
        }
        #expect(text(80, .all).contains("row 80;") && !text(80, .all).contains("more row"))
        let long = text(81, .all)
        #expect(long.contains("row 20;") && !long.contains("row 21;"))
        #expect(long.contains("… and 61 more rows; the other formats have them."))
        #expect(text(200, .readers).contains("row 200;"))
        let empty = ResultTable("e", title: "Nothing", columns: [.key("k", "K", about: "k")])
        let nothing = Publication(ResultSet(title: "T", tables: [empty]), .en)
        #expect(!TableText.text(nothing).contains("Nothing"))
    }

    @Test("tell with equally many decimals what their rows are about")
    func keyDecimals() {
        var table = ResultTable(
            "margins", title: "Margins", columns: [.key("posts", "Posts", about: "posts")])
        for posts in [0.1 + 0.5, 1, 1.6] { table.add([.number(posts)]) }
        #expect(
            TableText.text(Publication(ResultSet(title: "Set", tables: [table]), .fi))
                == "Set\n\nMargins\n\nPosts\n─────\n0,6\n1,0\n1,6\n")
    }

    private static let days = ResultUnit(
        "school days", LocalizedText(fi: "koulupäivää", sv: "skoldagar", en: "school days"))

    @Test("say a unit once, also inflected, and none that is no word")
    func units() {
        let fte = ResultUnit("htv", LocalizedText(fi: "htv", sv: "årsverken", en: "FTE"))
        let seats = ResultUnit("seats", LocalizedText(fi: "paikkaa", sv: "platser", en: "seats"))
        let euros = ResultUnit("euros", LocalizedText("€"))
        let none = ResultUnit("number", LocalizedText(""))
        let said = [
            (fte, "Htv", "Htv"), (fte, "Tarve htv:nä", "Tarve htv:nä"), (seats, "Paikkoja", "Paikkoja"),
            (euros, "Euroa", "Euroa"), (none, "Hintaindeksi", "Hintaindeksi"), (euros, "Hinta", "Hinta, €"),
            (euros, "€/kpl", "€/kpl"),
            (Self.days, "Koulujen odotus", "Koulujen odotus, koulupäivää"), (fte, "Tarve", "Tarve, htv"),
        ]
        for (unit, title, heading) in said { #expect(unit.heading(title, .fi) == heading) }
        #expect(Self.days.heading("School", .en) == "School, school days")
        #expect(Self.days.heading("School days of waiting", .en) == "School days of waiting")
    }

    @Test("have a unit in their title that three quarters of their numbers share", arguments: [1, 2, 3])
    func unitOfTitle(others: Int) {
        let euros = ResultUnit("euros", LocalizedText("€"))
        func column(_ id: String, _ unit: ResultUnit) -> ResultColumn {
            .value(id, LocalizedText(id), unit, decimals: 0, about: "")
        }
        let waits = (1...3).map { column("wait\($0)", Self.days) }
        let prices = (1...others).map { column("price\($0)", euros) }
        var table = ResultTable("waits", title: "T", columns: waits + prices)
        table.add(table.columns.map { _ in .number(1) })
        let text = TableText.text(Publication(ResultSet(title: "Set", tables: [table]), .en))
        #expect(text.contains("T, school days\n") == (others == 1), "\(text)")
    }
}
