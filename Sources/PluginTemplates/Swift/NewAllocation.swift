import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// A free seat goes by time waited, with a lead for pupils who have a decision on support.
///
/// `score = school days waited + lead * (1 with a decision on pupil-specific support, else 0)`
///
/// - Source: none; every number is an assumption to replace.
struct NewAllocation: Plugin, AllocationPlugin {
    // The version changes when results do. What is not declared cannot be read, and not be drawn.
    static let descriptor = PluginDescriptor(
        id: "new-allocation", kind: .allocation, version: "1.0.0",
        summary: "a free seat goes by time waited, with a lead for pupils who have a decision on support",
        parameters: [
            PluginParameter(
                "lead", .number(NumberRule(.schoolDays, from: 0, to: 1000), default: 30),
                "school days of waiting that a decision on support is worth", .assumed())
        ], columns: [.waitingSince, .support])

    private let lead: Double

    init(_ values: PluginValues, world: PluginWorld) { lead = values.number("lead") }

    /// One score for each pupil of the batch, in its order; the highest gets the seat.
    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
        for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
            let waited = Double(batch.day - batch.waitingSince[pupil])
            scores[index] = batch.hasSupport(pupil) ? waited + lead : waited
        }
    }
}

@c(allocation) public func allocation() -> PluginEntry.Table? { PluginEntry.of(NewAllocation.self) }
