import Localization
import Tables

/// Small sets of tables to write.
enum Sets {
    static let euros = ResultUnit("euros", LocalizedText("€"))
    static let posts = ResultUnit("posts", LocalizedText(fi: "htv", sv: "årsverken", en: "FTE"))

    /// Pay of three roles, the middle one without posts: cost = posts × pay, and their sum in another table.
    static var pay: ResultSet {
        var pay = ResultTable(
            "pay", title: LocalizedText(fi: "Palkat", sv: "Löner", en: "Pay"),
            note: LocalizedText(fi: "Työ ja hinta.", sv: "Arbete och pris.", en: "Work and price."),
            columns: [
                .key("role", LocalizedText(fi: "Tehtävä", sv: "Uppgift", en: "Role"), about: "who"),
                .value(
                    "posts", LocalizedText(fi: "Virat", sv: "Tjänster", en: "Posts"), posts, decimals: 1,
                    about: "p"),
                .value("monthlyPay", "Pay", euros, decimals: 0, about: "m"),
                .value(
                    "cost", LocalizedText(fi: "Kulut", sv: "Kostnad", en: "Cost"), euros, decimals: 0,
                    about: "c"),
                .note("remark", "Remark", about: "text"),
            ])
        for (row, role) in ["curator", "psychologist", "nurse"].enumerated() {
            func cell(_ column: String) -> Formula { .cell(CellPlace("pay", column, row: row)) }
            pay.add([
                .named(role, LocalizedText(fi: "Tehtävä \(row)", sv: "Uppgift \(row)", en: "Role \(row)")),
                row == 1 ? .none : .number(1.5 + Double(row)), .number(4000.25),
                .formula(cell("posts") * cell("monthlyPay") * .number(12)), .text("=1+1"),
            ])
        }
        pay.charts = [
            ResultChart(
                title: LocalizedText(fi: "Kulut tehtävittäin", sv: "Kostnader", en: "Cost by role"),
                kind: .columns, category: "role", series: ["cost"], rows: 0..<3)
        ]
        var total = ResultTable(
            "total", title: LocalizedText(fi: "Yhteensä", sv: "Totalt", en: "Total"),
            columns: [
                .key("item", "Item", about: "what"),
                .value("sum", "Sum", euros, decimals: 0, about: "all pay"),
                .note("isWhole", "Whole", about: "whether all are in"),
            ])
        let sum = Formula.columnSum(table: "pay", column: "cost", rows: 0..<3)
        total.add([.text("all"), .formula(sum), .truth(true)])
        total.add([.text("with tax"), .formula(.power(.number(1.02), .number(2)) * sum), .truth(false)])
        return ResultSet(
            title: LocalizedText(fi: "Palkat & kulut", sv: "Löner", en: "Pay"), tables: [pay, total])
    }
}
