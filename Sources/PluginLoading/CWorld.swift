import CPorrasPlugin
import PluginKit
import SchoolDomain

/// Texts as C reads them, for as long as this lives.
final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) throws(PluginFault) {
        if let text = texts.first(where: { $0.utf8.contains(0) }) {
            throw PluginFault("the text `\(text)` holds a NUL, which a loaded plugin cannot be given")
        }
        count = texts.count
        pointers = .allocate(capacity: max(count, 1))
        for (index, text) in texts.enumerated() {
            let bytes = Array(text.utf8CString)
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
            copy.initialize(from: bytes, count: bytes.count)
            (pointers + index).initialize(to: UnsafePointer(copy))
        }
    }

    deinit {
        for index in 0..<count { pointers[index]?.deallocate() }
        pointers.deallocate()
    }
}

/// The world as loaded plugins see it, for as long as this lives.
final class CWorld {
    private let days: UnsafeMutablePointer<porras_day>
    private let numbers: UnsafeMutablePointer<Int32>
    private let names: [CStrings]
    private let pointer: UnsafeMutablePointer<porras_world>

    var world: UnsafePointer<porras_world> { UnsafePointer(pointer) }

    init(_ world: PluginWorld) throws(PluginFault) {
        let lessonCount = Grade.count * (world.days.count + 1)
        precondition(
            world.lessonsBefore.count == lessonCount, "\(world.lessonsBefore.count) numbers of \(lessonCount)"
        )
        var names: [CStrings] = []
        let lists = [world.schools, world.steps, world.profiles, world.classes, world.interventions]
        for list in lists { names.append(try CStrings(list)) }
        self.names = names
        days = .allocate(capacity: max(world.days.count, 1))
        for (index, day) in world.days.enumerated() {
            (days + index).initialize(
                to: porras_day(
                    year: Int32(day.year), term: Int32(day.term), week: Int32(day.week),
                    weekday: Int32(day.weekday), date: Int32(day.date)))
        }
        let firsts = world.yearFirst.count
        numbers = .allocate(capacity: firsts + world.lessonsBefore.count)
        for (index, number) in (world.yearFirst + world.lessonsBefore).enumerated() {
            (numbers + index).initialize(to: Int32(number))
        }
        pointer = .allocate(capacity: 1)
        pointer.initialize(
            to: porras_world(
                struct_size: UInt32(MemoryLayout<porras_world>.size), day_count: UInt32(world.days.count),
                year_count: UInt32(world.yearCount), school_count: UInt32(world.schools.count),
                step_count: UInt32(world.steps.count), profile_count: UInt32(world.profiles.count),
                class_count: UInt32(world.classes.count),
                intervention_count: UInt32(world.interventions.count),
                pupil_limit: UInt32(world.pupilLimit), days: days, year_first: numbers,
                lessons_before: numbers + firsts, schools: names[0].pointers, steps: names[1].pointers,
                profiles: names[2].pointers, classes: names[3].pointers, interventions: names[4].pointers))
    }

    deinit {
        pointer.deallocate()
        numbers.deallocate()
        days.deallocate()
    }
}
