import CPorrasPlugin
import Localization
import PluginKit

/// Reads what a loaded plugin says of itself, and believes nothing that can be checked.
struct DescriptionReader {
    /// More parameters, decisions, outputs or words than this are a mistake.
    static let countMax: UInt32 = 256
    static let textBytesMax = 4096

    let table: UnsafePointer<porras_plugin>

    /// - Errors: the first thing that is wrong; all of them when only names, ranges and defaults are.
    func descriptor() throws(PluginFileError) -> PluginDescriptor {
        try checkInterface()
        let plugin = table.pointee
        guard let kind = PluginKind(rawValue: plugin.kind) else {
            throw described("it is of kind \(plugin.kind); there are kinds 1 to \(PluginKind.allCases.count)")
        }
        try checkFunctions(kind)
        let descriptor = PluginDescriptor(
            id: try text(plugin.id, "identifier"), kind: kind, version: try text(plugin.version, "version"),
            summary: try text(plugin.summary, "summary"), parameters: try parameters(),
            columns: try columns(), decisions: try decisions(), outputs: try outputs(),
            memory: Int(plugin.memory))
        var faults = descriptor.faults
        if kind == .exporter && !descriptor.decisions.isEmpty {
            faults.append("it has decisions, but an exporter draws nothing")
        }
        guard faults.isEmpty else { throw described(faults.joined(separator: "; ")) }
        return descriptor
    }

    func described(_ reason: String) -> PluginFileError {
        PluginFileError(
            Words.Library.describesItselfWrongly(reason), remedy: Words.Library.tellAuthorOfHeader)
    }

    /// That this program and the plugin mean the same by every byte. Read one by one, because of a table that is
    /// not one nothing may be believed.
    private func checkInterface() throws(PluginFileError) {
        let raw = UnsafeRawPointer(table)
        guard raw.load(as: UInt32.self) == PORRAS_MAGIC else {
            throw described("it does not begin with PORRAS_MAGIC")
        }
        let major = raw.load(fromByteOffset: 8, as: UInt16.self)
        let minor = raw.load(fromByteOffset: 10, as: UInt16.self)
        guard Int32(major) == PORRAS_ABI_MAJOR, Int32(minor) <= PORRAS_ABI_MINOR else {
            let isNewer = Int32(major) >= PORRAS_ABI_MAJOR
            throw PluginFileError(
                Words.Library.isForVersion(
                    "\(major).\(minor)", here: "\(PORRAS_ABI_MAJOR).\(PORRAS_ABI_MINOR)"),
                remedy: isNewer ? Words.Library.useNewer : Words.Library.buildWithThisHeader)
        }
        let size = raw.load(fromByteOffset: 4, as: UInt32.self)
        guard size == MemoryLayout<porras_plugin>.size else {
            throw described("its table has \(size) bytes; \(MemoryLayout<porras_plugin>.size) are expected")
        }
    }

    private func checkFunctions(_ kind: PluginKind) throws(PluginFileError) {
        let plugin = table.pointee
        var missing: [String] = []
        if plugin.create == nil { missing.append("create") }
        if plugin.destroy == nil { missing.append("destroy") }
        if kind.acts && plugin.days == nil { missing.append("days") }
        if kind.acts && plugin.act == nil { missing.append("act") }
        if kind == .allocation && plugin.score == nil { missing.append("score") }
        if kind == .exporter && plugin.write == nil { missing.append("write") }
        guard missing.isEmpty else {
            let names = missing.map { "`\($0)`" }.joined(separator: ", ")
            throw described("as a plugin of kind \(kind.name) it needs the function \(names)")
        }
    }

    private func columns() throws(PluginFileError) -> [PluginColumn] {
        let bits = table.pointee.columns
        let known = PluginColumn.allCases.filter { bits & $0.rawValue != 0 }
        let unknown = bits & ~known.reduce(0) { $0 | $1.rawValue }
        guard unknown == 0 else {
            throw described("it reads columns 0x\(String(unknown, radix: 16)), which do not exist")
        }
        return known
    }

    private func decisions() throws(PluginFileError) -> [String] {
        let plugin = table.pointee
        return try list(plugin.decisions, plugin.decision_count, "decision") {
            (name) throws(PluginFileError) in
            try text(name, "decision")
        }
    }

    private func outputs() throws(PluginFileError) -> [PluginOutput] {
        let plugin = table.pointee
        return try list(plugin.outputs, plugin.output_count, "output") { (output) throws(PluginFileError) in
            PluginOutput(
                try text(output.name, "output"), unit: try text(output.unit, "unit of an output"),
                try text(output.summary, "summary of an output"))
        }
    }

    private func parameters() throws(PluginFileError) -> [PluginParameter] {
        let plugin = table.pointee
        return try list(plugin.parameters, plugin.parameter_count, "parameter") {
            (one) throws(PluginFileError) in
            try parameter(one)
        }
    }

    private func list<Item, Result>(
        _ base: UnsafePointer<Item>?, _ count: UInt32, _ what: String,
        _ read: (Item) throws(PluginFileError) -> Result
    ) throws(PluginFileError) -> [Result] {
        guard count <= Self.countMax else {
            throw described("it has \(count) \(what)s; at most \(Self.countMax) are read")
        }
        guard let base else {
            guard count == 0 else { throw described("its list of \(what)s is NULL, but has \(count)") }
            return []
        }
        var results: [Result] = []
        for index in 0..<Int(count) { results.append(try read(base[index])) }
        return results
    }
}
