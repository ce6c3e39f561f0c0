import CPorrasPlugin
import SchoolDomain

/// What a plugin may make happen.
public enum PluginEffectKind: UInt32, Sendable, Hashable, CaseIterable {
    case factor = 1
    case absent
    case due
    case offer
    case record

    /// The effect as pages and messages call it.
    public var name: String {
        switch self {
        case .factor: "factor"
        case .absent: "absent"
        case .due: "due"
        case .offer: "offer"
        case .record: "record"
        }
    }
}

/// Where an acting plugin puts what follows. Effects act from the next school day on.
public struct PluginEffects {
    @usableFromInline let raw: UnsafeMutablePointer<porras_effects>

    public init(_ raw: UnsafeMutablePointer<porras_effects>) { self.raw = raw }

    /// The buffer as loaded plugins see it.
    public var cEffects: UnsafeMutablePointer<porras_effects> { raw }

    /// The pupil's hazard of a new spell is multiplied by this (0-100) until the plugin sets it anew.
    @inlinable public mutating func factor(_ pupil: Int, _ value: Double) {
        add(pupil, .factor, number: 0, days: 0, value)
    }

    /// Absent for whole school days; who is absent on the next day already stays as he is.
    @inlinable public mutating func absent(_ pupil: Int, days: Int, _ cause: AbsenceCause) {
        let number = AbsenceCause.allCases.firstIndex(of: cause) ?? 0
        add(pupil, .absent, number: number, days: days, 0)
    }

    /// A step of the ladder is due, as if its threshold were crossed.
    @inlinable public mutating func due(_ pupil: Int, step: Int) {
        add(pupil, .due, number: step, days: 0, 0)
    }

    /// A declared intervention of the scenario is offered.
    @inlinable public mutating func offer(_ pupil: Int, intervention: Int) {
        add(pupil, .offer, number: intervention, days: 0, 0)
    }

    /// Added to an output of the school year.
    @inlinable public mutating func record(_ output: Int, _ value: Double) {
        add(-1, .record, number: output, days: 0, value)
    }

    /// Beyond the capacity only the count rises, so that the host sees the breach.
    @inlinable mutating func add(
        _ pupil: Int, _ kind: PluginEffectKind, number: Int, days: Int, _ value: Double
    ) {
        let index = raw.pointee.count
        raw.pointee.count = index + 1
        guard index < raw.pointee.capacity else { return }
        raw.pointee.items[Int(index)] = porras_effect(
            pupil: Int32(truncatingIfNeeded: pupil), kind: kind.rawValue,
            number: Int32(truncatingIfNeeded: number), days: Int32(truncatingIfNeeded: days), value: value)
    }
}

/// Where an allocation policy puts its scores, one for each pupil of the batch, in its order.
public struct PluginScores {
    @usableFromInline let base: UnsafeMutablePointer<Double>
    @usableFromInline let count: Int

    public init(_ base: UnsafeMutablePointer<Double>, count: Int) {
        self.base = base
        self.count = count
    }

    /// The buffer as loaded plugins see it.
    public var cScores: UnsafeMutablePointer<Double> { base }

    /// The score of the pupil at this position in the batch, not of that number; never `nan`.
    @inlinable public subscript(index: Int) -> Double {
        get { base[index] }
        nonmutating set {
            precondition(index >= 0 && index < count, "score \(index) of \(count)")
            base[index] = newValue
        }
    }
}

/// Results for an exporter: text and, where the cell is a number, the number.
public struct PluginTable: Sendable, Hashable {
    /// One cell: always text, and a number besides where there is one.
    public struct Cell: Sendable, Hashable {
        /// As it would stand in a CSV file, with a decimal point; empty where there is no number to tell.
        public var text: String
        /// Finite; `nil` where the cell holds words or nothing.
        public var number: Double?

        public init(_ text: String, number: Double? = nil) {
            self.text = text
            self.number = number
        }
    }

    /// Names in English, such as `measure` or `value`, from left to right.
    public var columns: [String]
    /// From top to bottom; each has one cell per column.
    public var rows: [[Cell]]

    public init(columns: [String], rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }
}
