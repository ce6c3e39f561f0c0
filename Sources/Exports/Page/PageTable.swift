import Localization
import Tables

/// A table as a page's template takes it: cells as people read them, and beside those the numbers by which rows are sorted.
struct PageTable {
    private let table: ResultTable
    private let publication: Publication
    /// Positions of the columns that have anything.
    private let shown: [Int]

    init(_ table: ResultTable, _ publication: Publication) {
        let table = table.forPeople()
        (self.table, self.publication) = (table, publication)
        shown = table.columns.indices.filter { column in table.rows.contains { $0[column] != .none } }
    }

    var content: [String: Any] {
        let (set, language) = (publication.set, publication.language)
        let decimals = table.columns.indices.map { set.decimals($0, of: table) }
        let columns = shown.map { position -> [String: Any] in
            let column = table.columns[position]
            let title = language(column.title)
            let text = column.isNumber ? column.unit?.heading(title, language) ?? title : title
            return ["text": PageText.clean(text), "isNumber": column.isNumber]
        }
        let titles = columns.map { $0["text"] as? String ?? "" }
        let rows = table.rows.enumerated().map { number, cells -> [String: Any] in
            let content = zip(shown, titles).enumerated().map { place, column in
                var content = cell(cells[column.0], column.0, decimals[column.0])
                content["column"] = column.1
                content["isFirst"] = place == 0
                return content
            }
            return [
                "isSum": table.sums.contains(number), "isHeading": isHeading(cells), "cells": content,
            ]
        }
        return [
            "isSortable": isSortable, "isWide": shown.count > Self.mostBesideEachOther,
            "title": PageText.clean(language(table.title)), "columns": columns, "rows": rows,
            "notes": PageText.lines(language(table.note)),
        ]
    }

    /// Whether rows may change places: under headings among them they may not.
    private var isSortable: Bool { !table.rows.contains(where: isHeading) }

    /// Whether a row has only a name, under which others stand.
    private func isHeading(_ cells: [ResultCell]) -> Bool {
        shown.count > 1
            && !shown.dropFirst().contains { position in
                switch cells[position] {
                case .none: false
                case .word(let words): words != ""
                default: true
                }
            }
    }

    /// Of more columns the page is not wide enough by itself.
    private static let mostBesideEachOther = 4

    private func cell(_ cell: ResultCell, _ position: Int, _ decimals: Int) -> [String: Any] {
        let (set, column) = (publication.set, table.columns[position])
        let text = TableText.text(cell, column, decimals, set, publication.language)
        var content: [String: Any] = ["text": PageText.clean(text), "isNumber": column.isNumber]
        if let number = set.number(cell) { content["sort"] = "\(number)" }
        return content
    }
}
