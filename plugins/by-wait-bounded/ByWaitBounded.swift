import PluginKit
import SchoolDomain

/// A free seat goes to the neediest, unless somebody has waited too long: then to who has waited longest.
///
/// `score = 10⁶ + wait` where `wait ≥ days`, else `lessons missed this year`
///
/// - Units: school days; lessons, of which a year has far fewer than 10⁶.
/// - Law: as long as anybody has waited `days` or more, the order is first come, first served.
struct ByWaitBounded: Plugin, AllocationPlugin {
    static let descriptor = PluginDescriptor(
        id: "by-wait-bounded", kind: .allocation, version: "1.0.0",
        summary: "a free seat goes by lessons missed, but first to those who have waited too long",
        parameters: [
            PluginParameter(
                "days", .number(NumberRule(.schoolDays, from: 0, to: 2000, isWhole: true), default: 60),
                "school days of waiting after which a pupil comes first",
                .assumed("about the three months in which an assessment must be complete"))
        ], columns: [.lessonsMissed, .waitingSince])

    /// More than any number of lessons in a school year.
    private static let first = 1e6

    private let days: Int

    init(_ values: PluginValues, world: PluginWorld) { days = values.whole("days") }

    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
        for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
            let wait = batch.day - batch.waitingSince[pupil]
            scores[index] = wait >= days ? Self.first + Double(wait) : Double(batch.lessonsMissed[pupil])
        }
    }
}
