import Localization
import PluginKit
import SchoolDomain
import Tables

extension PluginAnswers {
    private typealias W = Words.Plugins

    /// All that is declared of one plugin.
    public static func description(_ sheet: PluginSheet) -> ResultSet {
        ResultSet(
            title: LocalizedText("\(sheet.id) \(sheet.version): \(sheet.summary)"),
            closing: sheet.parameters.isEmpty ? W.noParameters : "",
            tables: [items(sheet), plugin(sheet), uses(sheet), outputs(sheet)]
                + (sheet.parameters.isEmpty ? [] : [parameters(sheet)]))
    }

    // MARK: - For readers

    private static func items(_ sheet: PluginSheet) -> ResultTable {
        var table = ResultTable.forReaders(
            "items", "", [.words("item", Words.item), .words("content", Words.content)])
        for (title, content) in itemWords(sheet) { table.add([.word(title), .word(content)]) }
        return table
    }

    private static func itemWords(_ sheet: PluginSheet) -> [(LocalizedText, LocalizedText)] {
        func joined(_ names: [String]) -> LocalizedText {
            names.isEmpty ? "–" : LocalizedText(names.joined(separator: ", "))
        }
        var items = [(W.kind, LocalizedText { "\($0(words(sheet.kind))) (\($0(words(sheet.way))))" })]
        if let path = sheet.path { items.append((W.file, LocalizedText(path))) }
        if let digest = sheet.digest { items.append((Words.digest, LocalizedText(digest))) }
        if sheet.way != .declared {
            if let phase = sheet.kind.phase { items.append((W.phase, LocalizedText(phase))) }
            let effects = sheet.kind.effects.map(\.name)
            if !effects.isEmpty { items.append((W.mayBringAbout, joined(effects))) }
            items.append((W.reads, joined(sheet.columns.map { "\($0)" })))
            items.append((W.draws, joined(sheet.decisions)))
            if sheet.memory > 0 { items.append((W.keeps, LocalizedText("\(sheet.memory)"))) }
        }
        return items
            + sheet.outputs.map { (W.records, LocalizedText("\($0.name) (\($0.unit)): \($0.summary)")) }
    }

    // MARK: - For programs

    private static func plugin(_ sheet: PluginSheet) -> ResultTable {
        var table = ResultTable(
            "plugin", title: W.plugin,
            columns: [.key("plugin", W.plugin, about: W.pluginAbout)] + aboutPlugin + [
                .note("phase", W.phase, about: W.phaseAbout),
                .value(
                    "memory", W.keeps, .number, decimals: 0, statistic: "count", about: W.memoryAbout),
            ])
        let phase = sheet.way == .declared ? nil : sheet.kind.phase
        table.add(
            [.text(sheet.id)] + aboutPlugin(sheet)
                + [phase.map { .text($0) } ?? .none, .number(Double(sheet.memory))])
        return table.forPrograms()
    }

    /// What a plugin of code may bring about, reads and draws: a row each.
    private static func uses(_ sheet: PluginSheet) -> ResultTable {
        var table = ResultTable(
            "uses", title: W.declares,
            columns: [
                .key("use", W.use, about: W.useAbout), .key("name", W.name, about: W.usedNameAbout),
            ])
        let effects = sheet.way == .declared ? [] : sheet.kind.effects.map(\.name)
        let uses = [
            (ResultCell.named("effects", W.mayBringAbout), effects),
            (.named("columns", W.reads), sheet.columns.map { "\($0)" }),
            (.named("draws", W.draws), sheet.decisions),
        ]
        for (use, names) in uses { for name in names { table.add([use, .text(name)]) } }
        return table.forPrograms()
    }

    private static func outputs(_ sheet: PluginSheet) -> ResultTable {
        var table = ResultTable(
            "outputs", title: W.records,
            columns: [
                .key("name", W.name, about: W.outputAbout), .note("unit", Words.unit, about: Words.unitAbout),
                .note("meaning", W.meaning, about: W.meaningAbout),
            ])
        for output in sheet.outputs {
            table.add([.text(output.name), .text("\(output.unit)"), .text(output.summary)])
        }
        return table.forPrograms()
    }

    // MARK: - For both

    private static func parameters(_ sheet: PluginSheet) -> ResultTable {
        var table = ResultTable(
            "parameters", title: W.parameters,
            columns: [
                .key("name", W.name, about: W.nameAbout), .note("default", W.initial, about: W.initialAbout),
                .note("allowed", W.allowed, about: W.allowedAbout),
                .note("meaning", W.meaning, about: W.meaningAbout),
                .note("mark", W.mark, about: W.markAbout), .note("source", W.source, about: W.sourceAbout),
            ])
        for each in sheet.parameters {
            table.add([
                .text(each.name), each.initial.map { .text($0) } ?? .word(W.mustBeGiven),
                each.range.map { .word($0) } ?? .none, .text(each.summary),
                each.source.map { .text($0.mark.rawValue) } ?? .none,
                each.source.map { .text($0.text) } ?? .none,
            ])
        }
        return table
    }
}
