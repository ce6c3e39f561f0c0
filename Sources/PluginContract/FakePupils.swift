import PluginKit

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
