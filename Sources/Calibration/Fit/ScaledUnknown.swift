import SchoolDomain
import Stochastics

/// An unknown on a scale without bounds, on which a search moves freely: `value = from + (to − from) / (1 + e^{−u})`.
struct ScaledUnknown: Sendable {
    let unknown: FittedUnknown

    private var width: Double { unknown.bounds.upperBound - unknown.bounds.lowerBound }

    /// The value at a place of the scale.
    func value(_ place: Double) -> Double {
        unknown.bounds.lowerBound + width / (1 + Elementary.exp(-min(40, max(-40, place))))
    }

    /// The place of a value; one at a bound is put a thousandth inside.
    func place(_ value: Double) -> Double {
        let share = min(0.999, max(0.001, (value - unknown.bounds.lowerBound) / width))
        return Elementary.log(share / (1 - share))
    }

    /// How far the value lies from what was held of it before, in standard deviations; `nil`: nothing was.
    func priorResidual(_ place: Double) -> Double? {
        unknown.prior.map { (value(place) - $0.mean) / $0.sd }
    }
}
