import Exports
import Foundation
import Localization
import Tables
import Testing

/// A budget of three roles by hand: posts × monthly pay × 12, the sum, and the sum with two years' index.
@Suite("EndToEndTests: a workbook goes on calculating")
struct RecalculationTests {
    private static var budget: ResultSet {
        let posts = ResultUnit("posts", LocalizedText(fi: "htv", sv: "årsverken", en: "FTE"))
        let euros = ResultUnit("euros", LocalizedText("€"))
        var pay = ResultTable(
            "pay", title: "Palkat & 'muut' kulut", note: "=1+1 on tekstiä.",
            columns: [
                .key("role", "Role", about: "who"),
                .value("posts", "Posts", posts, decimals: 1, about: "posts"),
                .value("monthlyPay", "Pay", euros, decimals: 2, about: "a month"),
                .value("cost", "Cost", euros, decimals: 0, about: "a year"),
            ])
        for (row, (role, posts, month)) in [
            ("=curator", 1.5, 4000.25), ("nurse", 2, 3500), ("social", 0.1, 1.0 / 3),
        ]
        .enumerated() {
            func cell(_ column: String) -> Formula { .cell(CellPlace("pay", column, row: row)) }
            pay.add([
                .text(role), .number(posts), .number(month),
                .formula(cell("posts") * cell("monthlyPay") * .number(12)),
            ])
        }
        pay.charts = [
            ResultChart(
                title: "Kulut", kind: .columns, category: "role", series: ["cost"], rows: 0..<3)
        ]
        var total = ResultTable(
            "total", title: "Yhteensä",
            columns: [
                .value("sum", "Sum", euros, decimals: 0, about: "all"), .note("what", "What", about: "what"),
            ])
        let sum = Formula.columnSum(table: "pay", column: "cost", rows: 0..<3)
        total.add([.formula(sum), .text("sum")])
        total.add([.formula(sum * .power(.number(1.02), .number(2))), .text("indexed")])
        total.add([.formula((sum - .number(100)) / .number(-3)), .text("odd")])
        return ResultSet(title: "Talousarvio", tables: [pay, total])
    }

    private static func value(_ workbook: String, _ cell: String) throws -> String {
        try Outside.script("change_cell.py", workbook, "Yhteensä", cell).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test(
        "the same totals without calculating, calculated, and with one salary changed the total that follows")
    func recalculates() throws {
        try Outside.inFolder { folder in
            let set = Self.budget
            let path = "\(folder)/budget.xlsx"
            try FileTarget(path, .file, replaces: false).write(
                ExportFormat.xlsx.files(Publication(set, .fi)))
            let changed = "\(folder)/changed.xlsx"
            let change = try Outside.script(
                "change_cell.py", path, "Palkat & 'muut' kulut", "C5", "5000.25", changed)
            #expect(change.status == 0, "\(change.complaint)")
            let calculated = try Outside.recalculated(path, changed, in: folder)
            for row in 0..<3 {
                let ours = set.number(at: CellPlace("total", "sum", row: row))
                for workbook in [path, calculated[0]] {
                    let theirs = try #require(Double(try Self.value(workbook, "A\(row + 5)")))
                    // A workbook holds 16 digits.
                    #expect(
                        abs(theirs - ours) <= 1e-14 * abs(ours),
                        "\(workbook) row \(row): \(theirs), not \(ours)")
                }
            }
            let moved = try #require(Double(try Self.value(calculated[1], "A5")))
            let before = set.number(at: CellPlace("total", "sum", row: 0))
            #expect(abs(moved - (before + 1.5 * 1000 * 12)) < 1e-9)
        }
    }

    private static func address(_ workbook: String, _ sheet: String, _ heading: String, _ labels: String...)
        throws -> String
    {
        let found = try Outside.python(
            ["\(repository)/Tests/EndToEndTests/Python/find_cell.py", workbook, sheet, heading] + labels)
        try #require(found.status == 0, "\(found.complaint)")
        return found.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func number(_ workbook: String, _ sheet: String, _ cell: String) throws -> Double {
        let text = try Outside.script("change_cell.py", workbook, sheet, cell).output
        return try #require(Double(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// 0.6 curators at 1,000 EUR a month more, with 5 % bonus and 22.4 % on-costs, for a year.
    @Test("the exported budget: one salary changed, the year's total and the school's share follow")
    func exportedBudget() throws {
        try Outside.inFolder { folder in
            let book = "\(folder)/budget.xlsx"
            let answer = try Program.run([
                "export", "scenarios/first-run.yaml", "--to", book, "--language", "fi", "-r", "5",
                "--results-only",
            ])
            #expect(answer.status == 0, "\(answer.complaint)")
            let total = try Self.address(book, "Talousarvio", "Euroa", "2026-27", "Yhteensä")
            let school = try Self.address(
                book, "Henkilöstö kouluittain", "Euroa", "Koulukuraattori", "Mallikoulu")
            let pay = try Self.address(book, "Htv-hinnat", "Kuukausipalkka", "Koulukuraattori")
            let before = try Self.number(book, "Talousarvio", total)
            let changed = "\(folder)/changed.xlsx"
            let change = try Outside.script("change_cell.py", book, "Htv-hinnat", pay, "4650", changed)
            #expect(change.status == 0, "\(change.complaint)")
            let calculated = try Outside.recalculated(book, changed, in: folder)
            #expect(abs(try Self.number(calculated[0], "Talousarvio", total) - before) < 1e-5)
            let moved = calculated[1]
            let more = 0.6 * 12_000 * 1.05 * 1.224
            #expect(abs(try Self.number(moved, "Talousarvio", total) - before - more) < 1e-5)
            let share = try Self.number(book, "Henkilöstö kouluittain", school)
            #expect(abs(try Self.number(moved, "Henkilöstö kouluittain", school) - share - more) < 1e-5)
        }
    }

    /// 0.6 and 1.1 curators at 1,000 EUR a month more; then the plan's own pay back at 3,650.
    @Test("a plan's prices follow the first scenario's unless they are changed themselves")
    func plansFollow() throws {
        try Outside.inFolder { folder in
            let book = "\(folder)/plan.xlsx"
            let answer = try Program.run([
                "export", "scenarios/first-run.yaml", "--set-plan", "staff.curator.posts=1.1 htv", "--to",
                book,
                "--language", "fi", "-r", "3", "--results-only",
            ])
            #expect(answer.status == 0, "\(answer.complaint)")
            let pay = try Self.address(book, "Htv-hinnat", "Kuukausipalkka", "Koulukuraattori")
            let row = try #require(Int(pay.drop { $0.isLetter }))
            // The plan's roles stand below those of the first scenario: curator, psychologist, social worker.
            let planned = "\(pay.prefix { $0.isLetter })\(row + 3)"
            #expect(try Self.number(book, "Htv-hinnat", planned) == 3650)
            let (dearer, apart) = ("\(folder)/dearer.xlsx", "\(folder)/apart.xlsx")
            #expect(try Outside.script("change_cell.py", book, "Htv-hinnat", pay, "4650", dearer).status == 0)
            #expect(
                try Outside.script("change_cell.py", dearer, "Htv-hinnat", planned, "3650", apart).status == 0
            )
            let calculated = try Outside.recalculated(dearer, apart, in: folder)
            #expect(try Self.number(calculated[0], "Htv-hinnat", planned) == 4650)
            #expect(try Self.number(calculated[1], "Htv-hinnat", planned) == 3650)
            let sheet = "Suunnitelma − lähtötilanne"
            // First scenario, plan, plan − first.
            let base = try Self.address(book, sheet, "Lähtötilanne", "Koulukuraattori", "Yhteensä")
            let column = try #require(base.unicodeScalars.first.flatMap { UnicodeScalar($0.value + 2) })
            let change = "\(column)\(base.dropFirst())"
            let (year, post) = (12 * 1.05 * 1.224, 1.1 - 0.6)
            for (workbook, expected) in [
                (book, post * 3650 * year), (calculated[0], post * 4650 * year),
                (calculated[1], (1.1 * 3650 - 0.6 * 4650) * year),
            ] {
                #expect(abs(try Self.number(workbook, sheet, change) - expected) < 1e-5)
            }
        }
    }

    @Test("the exported budget for the target: one salary and one planned post changed, the total follows")
    func targetBudget() throws {
        try Outside.inFolder { folder in
            let book = "\(folder)/target.xlsx"
            let answer = try Program.run([
                "export", "scenarios/first-run.yaml", "--to", book, "--language", "fi", "-r", "14",
                "--target",
                "80%",
            ])
            #expect(answer.status == 0, "\(answer.complaint)")
            let sheet = "Tavoitteen mukainen talousarvio"
            func cell(_ heading: String, _ item: String) throws -> String {
                try Self.address(book, sheet, heading, "2026-27", item)
            }
            let total = try cell("Kustannus suunnitelmalla", "Yhteensä")
            let amount = try cell("Suunnitelma", "Koulukuraattori")
            let (before, posts) = (try Self.number(book, sheet, total), try Self.number(book, sheet, amount))
            let staffing = try Self.address(book, "Henkilöstötarve", "Suunnitelma", "Koulukuraattori")
            #expect(try Self.number(book, "Henkilöstötarve", staffing) == posts)
            let pay = try Self.address(book, "Htv-hinnat", "Kuukausipalkka", "Koulukuraattori")
            let (dearer, more) = ("\(folder)/dearer.xlsx", "\(folder)/more.xlsx")
            #expect(try Outside.script("change_cell.py", book, "Htv-hinnat", pay, "4650", dearer).status == 0)
            #expect(try Outside.script("change_cell.py", dearer, sheet, amount, "2", more).status == 0)
            let thousand = 12_000 * 1.05 * 1.224
            let expected = [
                before + posts * thousand, before + 2 * 4.65 * thousand - posts * 3.65 * thousand,
            ]
            for (changed, expected) in zip(try Outside.recalculated(dearer, more, in: folder), expected) {
                let told = try Self.number(changed, sheet, total)
                #expect(abs(told - expected) < 1e-5, "\(told), not \(expected)")
            }
        }
    }
}
