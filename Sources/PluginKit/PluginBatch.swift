import CPorrasPlugin

/// One column of pupils, read only, by pupil number.
public struct ColumnView {
    @usableFromInline let base: UnsafePointer<Int32>?
    @usableFromInline let name: StaticString

    @inlinable init(_ base: UnsafePointer<Int32>?, _ name: StaticString) {
        self.base = base
        self.name = name
    }

    /// What the column holds of the pupil of that number, which stands in `PluginBatch.pupils`.
    ///
    /// - Precondition: the plugin declares the column.
    @inlinable public subscript(pupil: Int) -> Int {
        guard let base else { preconditionFailure("the plugin reads `\(name)`, which it does not declare") }
        return Int(base[pupil])
    }
}

/// The pupils to act on and what may be known of them; valid during the call only.
///
/// The columns are the kernel's own, without a copy: a call costs the same for 10 pupils as for 10,000.
public struct PluginBatch {
    /// Nobody waits since, and nothing ends on, such a day.
    public static let never = Int(Int32.max)

    @usableFromInline let raw: UnsafePointer<porras_batch>
    @usableFromInline let memoryCount: Int

    public init(_ raw: UnsafePointer<porras_batch>, memoryCount: Int) {
        self.raw = raw
        self.memoryCount = memoryCount
    }

    /// The batch as loaded plugins see it.
    public var cBatch: UnsafePointer<porras_batch> { raw }

    /// The school day of the run, from 0; what belongs to it is in `PluginWorld.days`.
    @inlinable public var day: Int { Int(raw.pointee.day) }
    /// The school year of the run, from 0.
    @inlinable public var year: Int { Int(raw.pointee.year) }
    /// The class with the free seat, for an allocation policy; else -1 in C and `nil` here.
    @inlinable public var seatClass: Int? { raw.pointee.seat_class < 0 ? nil : Int(raw.pointee.seat_class) }
    /// Pupils of this batch, not of the municipality.
    @inlinable public var count: Int { Int(raw.pointee.count) }

    /// The numbers of the pupils, in increasing order.
    @inlinable public var pupils: UnsafeBufferPointer<Int32> {
        UnsafeBufferPointer(start: raw.pointee.pupils, count: count)
    }

    /// Position of the school, in the order of `PluginWorld.schools`.
    @inlinable public var school: ColumnView { ColumnView(raw.pointee.school, "school") }
    /// 0-15; 0 is pre-primary, 10-12 are the years of general upper secondary and 13-15 of vocational education.
    @inlinable public var grade: ColumnView { ColumnView(raw.pointee.grade, "grade") }
    /// Position of the needs profile, in the order of `PluginWorld.profiles`.
    @inlinable public var profile: ColumnView { ColumnView(raw.pointee.profile, "profile") }
    /// This school year; spells in progress count to their end.
    @inlinable public var lessonsMissed: ColumnView {
        ColumnView(raw.pointee.lessons_missed, "lessonsMissed")
    }
    /// Whole school days missed this school year; spells in progress count to their end.
    @inlinable public var daysMissed: ColumnView { ColumnView(raw.pointee.days_missed, "daysMissed") }
    /// Cases and waiting lists the pupil is on.
    @inlinable public var openCases: ColumnView { ColumnView(raw.pointee.open_cases, "openCases") }
    /// Position of the small class; -1: none.
    @inlinable public var seat: ColumnView { ColumnView(raw.pointee.seat, "seat") }
    /// School day since which the pupil waits for a seat; `never`: does not.
    @inlinable public var waitingSince: ColumnView { ColumnView(raw.pointee.waiting_since, "waitingSince") }

    /// Whether the pupil has a decision on pupil-specific support.
    @inlinable public func hasSupport(_ pupil: Int) -> Bool {
        guard let support = raw.pointee.support else {
            preconditionFailure("the plugin reads `support`, which it does not declare")
        }
        return support[pupil] != 0
    }

    /// A number that the plugin keeps of a pupil.
    @inlinable public func memory(_ pupil: Int, _ index: Int = 0) -> Double {
        precondition(index < memoryCount, "the plugin keeps \(memoryCount) numbers of each pupil")
        return raw.pointee.memory[pupil * memoryCount + index]
    }

    /// Keeps a number of a pupil until it is replaced: through all years of the run, but not into the next run.
    ///
    /// - Precondition: the index is below the `memory` that the plugin declares.
    @inlinable public func remember(_ value: Double, _ pupil: Int, _ index: Int = 0) {
        precondition(index < memoryCount, "the plugin keeps \(memoryCount) numbers of each pupil")
        raw.pointee.memory[pupil * memoryCount + index] = value
    }
}

/// A plugin's own chance, by address; valid during the call only.
public struct PluginDraws {
    @usableFromInline let host: UnsafePointer<porras_host>

    public init(_ host: UnsafePointer<porras_host>) { self.host = host }

    /// The host as loaded plugins see it.
    public var cHost: UnsafePointer<porras_host> { host }

    /// 64 random bits of a declared decision (its position) about a subject, such as a pupil, a school or a week.
    @inlinable public func bits(_ decision: Int, _ subject: Int, _ ordinal: Int = 0) -> UInt64 {
        host.pointee.bits(
            host.pointee.context, UInt32(truncatingIfNeeded: decision), UInt32(truncatingIfNeeded: subject),
            UInt32(truncatingIfNeeded: ordinal))
    }

    /// A number strictly between 0 and 1.
    @inlinable public func unit(_ decision: Int, _ subject: Int, _ ordinal: Int = 0) -> Double {
        (Double(bits(decision, subject, ordinal) >> 12) + 0.5) * 0x1p-52
    }
}
