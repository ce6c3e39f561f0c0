import PluginKit

/// A free seat goes to who has waited longest.
///
/// `score = school days waited`; equal ones by number.
struct FirstCome: Plugin, AllocationPlugin {
    static let descriptor = PluginDescriptor(
        id: "first-come", kind: .allocation, version: "1.0.0",
        summary: "a free seat goes to the pupil who has waited longest", columns: [.waitingSince])

    init(_ values: PluginValues, world: PluginWorld) {}

    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
        for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
            scores[index] = Double(batch.day - batch.waitingSince[pupil])
        }
    }
}
