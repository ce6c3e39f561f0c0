import PluginKit

/// The check of an exporter: tables of results with all that text may hold.
struct TableCheck {
    let exporter: any ExporterPlugin
    /// Another instance, made from the same values.
    let other: PluginInstance
    let again: String

    func run(_ findings: inout ContractFindings) {
        var written: [Written] = []
        for (name, table) in Self.tables {
            let again = again + "; \(name)"
            do throws(PluginFault) {
                let bytes = try exporter.write(table)
                written.append(Written(name: name, table: table, bytes: bytes))
                if case .exporter(let other) = other {
                    let later = [try exporter.write(table), try other.write(table)]
                    if later.contains(where: { $0 != bytes }) {
                        findings.note(.repetition, "other bytes for the same table", again: again)
                    }
                }
            } catch {
                findings.note(.tables, CallCheck.brokeOff(error.message), again: again)
            }
        }
        guard !findings.has(.tables, .repetition) else { return }
        areDifferent(written, &findings)
        answersThreads(written.map(\.bytes), &findings)
    }

    private struct Written {
        let name: String
        let table: PluginTable
        let bytes: [UInt8]
    }

    /// Tables that differ only in their kind of line break may become the same bytes.
    private func areDifferent(_ written: [Written], _ findings: inout ContractFindings) {
        for (index, one) in written.enumerated() {
            for other in written[..<index]
            where one.bytes == other.bytes && one.table.withOneLineBreak != other.table.withOneLineBreak {
                findings.note(
                    .tables, "the same bytes for \(other.name) and \(one.name)",
                    again: again + "; \(one.name)")
            }
        }
    }

    private func answersThreads(_ alone: [[UInt8]], _ findings: inout ContractFindings) {
        let exporter = exporter
        let together = AtOnce.map(4) { _ in
            Self.tables.map { _, table -> [UInt8] in
                do throws(PluginFault) { return try exporter.write(table) } catch {
                    return Array(error.message.utf8)
                }
            }
        }
        for bytes in together where bytes != alone {
            findings.note(.threads, "other bytes with four threads", again: again)
        }
    }
}

extension TableCheck {
    /// Each with what it is called; all are different tables.
    ///
    /// Pairs of them become the same bytes when a sign in a cell can be taken for the border of the cell.
    static let tables: [(name: String, table: PluginTable)] =
        [
            ("no rows", table([])),
            ("one empty row", table([("", "", nil)])),
            ("two empty rows", table([("", "", nil), ("", "", nil)])),
            ("plain words", table([("pupils", "north", 12)])),
            ("plain words, another number", table([("pupils", "north", 13)])),
            ("a fraction", table([("pupils", "north", 0.1)])),
            ("far numbers", table([("pupils", "north", -1.5e300)])),
            ("a thousand rows", table((0..<1000).map { ("row \($0)", "itä", Double($0) / 7) })),
            ("999 rows", table((0..<999).map { ("row \($0)", "itä", Double($0) / 7) })),
        ]
        + ["ä", "ö", "a", "?", "€", "👩‍🏫", "\"", "\"\"", "'", "\\", "=1+1"].map { text in
            ("the text \(text)", table([(text, "north", 1)]))
        }
        + [";", ",", "\t", "|", "\n", "\r\n", "\";\"", "\",\""].flatMap { sign in
            [
                ("\(shown(sign)) in the first cell", table([("a\(sign)b", "c", 1)])),
                ("\(shown(sign)) in the second cell", table([("a", "b\(sign)c", 1)])),
            ]
        }

    /// Rows of two texts and a number.
    private static func table(_ rows: [(String, String, Double?)]) -> PluginTable {
        PluginTable(
            columns: ["measure", "school", "value"],
            rows: rows.map { first, second, number in
                let text = number.map { "\($0)" } ?? ""
                return [
                    PluginTable.Cell(first), PluginTable.Cell(second), PluginTable.Cell(text, number: number),
                ]
            })
    }

    private static func shown(_ sign: String) -> String {
        sign.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }
}

extension PluginTable {
    /// The same with one kind of line break in its cells.
    fileprivate var withOneLineBreak: PluginTable {
        var table = self
        table.rows = rows.map { row in
            row.map { cell in Cell(String(cell.text.map { $0 == "\r\n" ? "\n" : $0 }), number: cell.number) }
        }
        return table
    }
}
