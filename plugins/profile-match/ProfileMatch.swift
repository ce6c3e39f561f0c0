import PluginKit
import SchoolDomain

/// A free seat goes to who fits the class, unless somebody else has waited much longer.
///
/// `score = wait + worth × [the pupil's needs profile is the one that the class prefers]`
///
/// - Units: school days; a match is worth as much as so many days of waiting.
/// - Law: without any preference it is first come, first served.
struct ProfileMatch: Plugin, AllocationPlugin {
    /// The parameters that name a class's preferred profile, in the order of the classes.
    static let classNames = ["class1", "class2", "class3", "class4", "class5", "class6"]

    static let descriptor = PluginDescriptor(
        id: "profile-match", kind: .allocation, version: "1.0.0",
        summary: "a free seat goes by time waited, with a lead for pupils whose needs fit the class",
        parameters: [
            PluginParameter(
                "worth", .number(NumberRule(.schoolDays, from: 0, to: 2000), default: 60),
                "school days of waiting that a match makes up for", .assumed())
        ]
            + classNames.enumerated().map { number, name in
                PluginParameter(
                    name, .number(NumberRule(.none, from: 0, to: 50, isWhole: true), default: 0),
                    "position, among the needs profiles of the scenario, of the one that small class "
                        + "\(number + 1) prefers; 0: none")
            }, columns: [.profile, .waitingSince])

    private let worth: Double
    /// By class: the profile that it prefers; -1: none.
    private let preferred: [Int]

    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
        worth = values.number("worth")
        preferred = Self.classNames.map { values.whole($0) - 1 }
        for (number, profile) in preferred.enumerated() where profile >= 0 {
            guard number < world.classes.count else {
                throw PluginFault(
                    "`\(Self.classNames[number])` is given, but there are \(world.classes.count) small classes"
                )
            }
            guard profile < world.profiles.count else {
                throw PluginFault(
                    "`\(Self.classNames[number])` is \(profile + 1), but there are \(world.profiles.count) "
                        + "needs profiles")
            }
        }
    }

    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
        let wanted = batch.seatClass.flatMap { $0 < preferred.count ? preferred[$0] : nil } ?? -1
        for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
            let wait = Double(batch.day - batch.waitingSince[pupil])
            scores[index] = batch.profile[pupil] == wanted ? wait + worth : wait
        }
    }
}
