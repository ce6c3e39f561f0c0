import CPorrasPlugin
import PluginKit
import SchoolDomain

// What the host tells, copied into Swift once for each instance or table.

extension PluginValues {
    init(_ parameters: [PluginParameter], _ values: UnsafePointer<porras_value>?) {
        let given = UnsafeBufferPointer(start: values, count: parameters.count)
        self.init(
            names: parameters.map(\.name),
            values: given.map { Value(number: $0.number, text: string($0.text)) })
    }
}

extension PluginWorld {
    convenience init(_ world: porras_world) {
        func names(_ base: UnsafePointer<UnsafePointer<CChar>?>?, _ count: UInt32) -> [String] {
            UnsafeBufferPointer(start: base, count: Int(count)).map(string)
        }
        func numbers(_ base: UnsafePointer<Int32>?, _ count: Int) -> [Int] {
            UnsafeBufferPointer(start: base, count: count).map(Int.init)
        }
        let dayCount = Int(world.day_count)
        self.init(
            days: UnsafeBufferPointer(start: world.days, count: dayCount).map {
                PluginDay(
                    year: Int($0.year), term: Int($0.term), week: Int($0.week), weekday: Int($0.weekday),
                    date: Int($0.date))
            },
            yearFirst: numbers(world.year_first, Int(world.year_count) + 1),
            lessonsBefore: numbers(world.lessons_before, Grade.count * (dayCount + 1)),
            schools: names(world.schools, world.school_count), steps: names(world.steps, world.step_count),
            profiles: names(world.profiles, world.profile_count),
            classes: names(world.classes, world.class_count),
            interventions: names(world.interventions, world.intervention_count),
            pupilLimit: Int(world.pupil_limit))
    }
}

extension PluginTable {
    init(_ table: porras_table) {
        let width = Int(table.column_count)
        let rows = (0..<Int(table.row_count)).map { row in
            (row * width..<(row + 1) * width).map { index in
                let number = table.numbers[index]
                return Cell(string(table.cells[index]), number: number.isNaN ? nil : number)
            }
        }
        self.init(columns: (0..<width).map { string(table.columns[$0]) }, rows: rows)
    }
}

private func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
