import CPorrasPlugin
import PluginKit
import SchoolDomain

/// Pupils made up for a call: who is in the batch, and a column of each kind for everybody.
///
/// ```swift
/// var pupils = FakePupils(count: 3)
/// pupils[.lessonsMissed] = [0, 40, 400]
/// pupils.batch = [0, 2]
/// ```
public struct FakePupils: Sendable, Hashable {
    /// The numbers of the pupils to act on.
    public var batch: [Int]
    /// How many there are, in the batch or not.
    public let count: Int
    private var columns: [[Int32]]

    /// Pupils in grade 0 of the first school who never missed anything, have no seat and wait for none; all of them
    /// are in the batch.
    public init(count: Int) {
        self.count = count
        batch = Array(0..<count)
        columns = PluginColumn.allCases.map { column in
            let value: Int32
            switch column {
            case .seat: value = -1
            case .waitingSince: value = .max
            case .school, .grade, .profile, .support, .lessonsMissed, .daysMissed, .openCases: value = 0
            }
            return [Int32](repeating: value, count: count)
        }
    }

    /// A column by pupil number; `support` is 0 or 1.
    public subscript(column: PluginColumn) -> [Int32] {
        get { columns[column.position] }
        set {
            precondition(newValue.count == count, "\(newValue.count) numbers for \(count) pupils")
            columns[column.position] = newValue
        }
    }
}

extension PluginColumn {
    /// Its place among all columns.
    fileprivate var position: Int { rawValue.trailingZeroBitCount }
}

/// Columns in memory of their own, as a plugin gets them.
final class LentPupils {
    private let source: FakePupils
    private let rows: UnsafeMutableBufferPointer<Int32>
    private var columns: [(PluginColumn, UnsafeMutableBufferPointer<Int32>)] = []
    private let support: UnsafeMutableBufferPointer<UInt8>

    /// - Parameter lent: The columns that the plugin gets; the others are NULL.
    init(_ pupils: FakePupils, lent: [PluginColumn]) {
        source = pupils
        rows = Self.filled(pupils.batch.map(Int32.init))
        support = Self.filled(pupils[.support].map { UInt8($0) })
        for column in lent { columns.append((column, Self.filled(pupils[column]))) }
    }

    deinit {
        rows.deallocate()
        support.deallocate()
        for (_, column) in columns { column.deallocate() }
    }

    private static func filled<Number>(_ numbers: [Number]) -> UnsafeMutableBufferPointer<Number> {
        let buffer = UnsafeMutableBufferPointer<Number>.allocate(capacity: max(numbers.count, 1))
        _ = buffer.initialize(from: numbers)
        return UnsafeMutableBufferPointer(rebasing: buffer[..<numbers.count])
    }

    /// Whether the plugin left everything as it was.
    var isUntouched: Bool {
        rows.elementsEqual(source.batch.map(Int32.init))
            && support.elementsEqual(source[.support].map { UInt8($0) })
            && columns.allSatisfy { column, lent in lent.elementsEqual(source[column]) }
    }

    func batch(
        day: Int, year: Int, seatClass: Int?, memory: UnsafeMutablePointer<Double>?
    ) -> porras_batch {
        func lent(_ column: PluginColumn) -> UnsafePointer<Int32>? {
            UnsafePointer(columns.first { $0.0 == column }?.1.baseAddress)
        }
        let isSupportLent = columns.contains { $0.0 == .support }
        return porras_batch(
            struct_size: UInt32(MemoryLayout<porras_batch>.size), day: Int32(day), year: Int32(year),
            seat_class: Int32(seatClass ?? -1), count: UInt64(rows.count),
            pupils: UnsafePointer(rows.baseAddress), school: lent(.school), grade: lent(.grade),
            profile: lent(.profile), support: isSupportLent ? UnsafePointer(support.baseAddress) : nil,
            lessons_missed: lent(.lessonsMissed), days_missed: lent(.daysMissed),
            open_cases: lent(.openCases), seat: lent(.seat), waiting_since: lent(.waitingSince),
            memory: memory)
    }
}
