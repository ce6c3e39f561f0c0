import Reports
import SchoolDomain
import Tables
import Testing

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
            TableText.rendered(Self.set, .fi) == """
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

    @Test("can be asked for by name")
    func named() {
        #expect(TableText.rendered(Self.set, .en, tables: []) == "Set\n")
        #expect(TableText.rendered(Self.set, .en, tables: ["register"]).contains("12,345"))
    }
}
