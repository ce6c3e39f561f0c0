import CPorrasPlugin
import PluginKit
import SchoolDomain

/// Writes the description of a Swift plugin as C reads it. Nothing of it is ever freed: it must stay as long as the
/// library, and libraries stay.
enum DescriptionWriter {
    static func table(_ plugin: PluginDescriptor) -> UnsafePointer<porras_plugin> {
        var table = porras_plugin()
        table.magic = PORRAS_MAGIC
        table.struct_size = UInt32(MemoryLayout<porras_plugin>.size)
        table.abi_major = UInt16(PORRAS_ABI_MAJOR)
        table.abi_minor = UInt16(PORRAS_ABI_MINOR)
        table.kind = plugin.kind.rawValue
        table.id = text(plugin.id)
        table.version = text(plugin.version)
        table.summary = text(plugin.summary)
        table.parameter_count = UInt32(plugin.parameters.count)
        table.decision_count = UInt32(plugin.decisions.count)
        table.output_count = UInt32(plugin.outputs.count)
        table.columns = plugin.columns.reduce(0) { $0 | $1.rawValue }
        // A number that C cannot hold is one that the loader refuses.
        table.memory = UInt32(exactly: plugin.memory) ?? .max
        table.parameters = list(plugin.parameters.map(parameter))
        table.decisions = list(plugin.decisions.map { Optional(text($0)) })
        table.outputs = list(
            plugin.outputs.map {
                porras_output(name: text($0.name), summary: text($0.summary), unit: text($0.unit))
            })
        table.create = createInstance
        table.destroy = destroyInstance
        table.days = actingDays
        table.act = act
        table.score = score
        table.write = write
        return list([table])
    }

    private static func list<Item>(_ items: [Item]) -> UnsafePointer<Item> {
        let copy = UnsafeMutablePointer<Item>.allocate(capacity: max(items.count, 1))
        copy.initialize(from: items, count: items.count)
        return UnsafePointer(copy)
    }

    private static func text(_ text: String) -> UnsafePointer<CChar> { list(Array(text.utf8CString)) }

    private static func parameter(_ one: PluginParameter) -> porras_parameter {
        var written = porras_parameter()
        written.name = text(one.name)
        written.summary = text(one.summary)
        written.unit = text("")
        written.lower = -.infinity
        written.upper = .infinity
        written.initial = .nan
        written.source = one.source.map { text($0.text) }
        written.mark = one.source?.mark.rawValue.utf8.first.map { CChar(bitPattern: $0) } ?? 0
        fill(&written, one.form)
        return written
    }

    private static func fill(_ written: inout porras_parameter, _ form: PluginParameter.Form) {
        switch form {
        case .number(let rule, let initial):
            written.type = PORRAS_NUMBER
            written.unit = text(unit(rule.unit))
            // In numbers of 64 bits, more than the lower end is the next number or more.
            written.lower = rule.lower.map { rule.excludesLower ? $0.nextUp : $0 } ?? -.infinity
            written.upper = rule.upper ?? .infinity
            written.is_whole = rule.isWhole ? 1 : 0
            written.initial = initial ?? .nan
        case .flag(let initial):
            written.type = PORRAS_FLAG
            written.initial = initial ? 1 : 0
        case .word(let words, let initial):
            written.type = PORRAS_WORD
            written.choices = list(words.map { Optional(text($0)) } + [nil])
            written.initial_text = initial.map { text($0) }
        case .date(let initial):
            written.type = PORRAS_DATE
            written.initial_text = initial.map { text($0.description) }
        case .grades(let initial):
            written.type = PORRAS_GRADES
            written.initial_text = text(initial.grades.map { String($0) }.joined(separator: ","))
        case .school: written.type = PORRAS_SCHOOL
        case .step: written.type = PORRAS_STEP
        case .declared: written.type = PORRAS_DECLARED
        }
    }

    /// The unit as the header writes it. Some have no place there; the loader refuses them by these names.
    private static func unit(_ unit: ParameterUnit) -> String {
        switch unit {
        case .calendarDays: "calendar days"
        case .weeklyHours: "hours a week"
        case .workDays: "working days"
        case .workHours: "hours of work"
        case .none, .minutes, .hours, .schoolDays, .share, .posts, .euros: unit.spellings.first?.text ?? ""
        }
    }
}
