import CPorrasPlugin
import Glibc
import PluginKit

/// Columns in memory of their own, as a plugin gets them.
final class LentPupils {
    private let rows: LentNumbers<Int32>
    private let support: LentNumbers<UInt8>
    private let columns: [(column: PluginColumn, numbers: LentNumbers<Int32>)]

    /// - Parameter lent: The columns that the plugin gets; the others are NULL.
    init(_ pupils: FakePupils, lent: [PluginColumn]) {
        rows = LentNumbers(pupils.batch.map(Int32.init))
        support = LentNumbers(lent.contains(.support) ? pupils[.support].map { UInt8($0) } : [])
        columns = lent.filter { $0 != .support }.map { ($0, LentNumbers(pupils[$0])) }
    }

    /// Whether the plugin left everything as it was.
    var isUntouched: Bool {
        rows.isUntouched && support.isUntouched && columns.allSatisfy(\.numbers.isUntouched)
    }

    func batch(
        day: Int, year: Int, seatClass: Int?, memory: UnsafeMutablePointer<Double>?
    ) -> porras_batch {
        func lent(_ column: PluginColumn) -> UnsafePointer<Int32>? {
            columns.first { $0.column == column }?.numbers.start
        }
        return porras_batch(
            struct_size: UInt32(MemoryLayout<porras_batch>.size), day: Int32(day), year: Int32(year),
            seat_class: Int32(seatClass ?? -1), count: UInt64(rows.count), pupils: rows.start,
            school: lent(.school), grade: lent(.grade), profile: lent(.profile),
            support: support.count > 0 ? support.start : nil, lessons_missed: lent(.lessonsMissed),
            days_missed: lent(.daysMissed), open_cases: lent(.openCases), seat: lent(.seat),
            waiting_since: lent(.waitingSince), memory: memory)
    }
}

/// Numbers in memory of their own, and what they were.
private final class LentNumbers<Number: BitwiseCopyable> {
    private let source: [Number]
    private let buffer: UnsafeMutablePointer<Number>

    init(_ numbers: [Number]) {
        source = numbers
        buffer = .allocate(capacity: max(numbers.count, 1))
        buffer.initialize(from: numbers, count: numbers.count)
    }

    deinit { buffer.deallocate() }

    var count: Int { source.count }
    var start: UnsafePointer<Number> { UnsafePointer(buffer) }
    var isUntouched: Bool { memcmp(buffer, source, count * MemoryLayout<Number>.stride) == 0 }
}
