import PluginKit

/// A free seat goes by lot.
///
/// `score = the pupil's lot for the class`, even between 0 and 1
///
/// - Chance: one lot for each pupil and class, kept for as long as the run lasts.
/// - Law: of those who wait at one time each is as likely to be first.
struct Lottery: Plugin, AllocationPlugin {
    static let descriptor = PluginDescriptor(
        id: "lottery", kind: .allocation, version: "1.0.0", summary: "a free seat goes by lot",
        decisions: ["lot"])

    init(_ values: PluginValues, world: PluginWorld) {}

    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) throws(PluginFault) {
        guard let seatClass = batch.seatClass else { throw PluginFault("there is no class to draw lots for") }
        for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
            scores[index] = draws.unit(0, pupil, seatClass)
        }
    }
}
