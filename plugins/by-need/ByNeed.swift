import PluginKit

/// A free seat goes to the pupil who has missed most lessons this year.
///
/// `score = lessons missed this year`; equal ones by time waited, then by number.
struct ByNeed: Plugin, AllocationPlugin {
    static let descriptor = PluginDescriptor(
        id: "by-need", kind: .allocation, version: "1.0.0",
        summary: "a free seat goes to the pupil who has missed most lessons this year",
        columns: [.lessonsMissed])

    init(_ values: PluginValues, world: PluginWorld) {}

    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
        for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
            scores[index] = Double(batch.lessonsMissed[pupil])
        }
    }
}
