// A plugin to copy. In a folder of the plugin's own:
//  1. rename the type and the file; say what the plugin claims, to a planner, in the first line above the type; then
//     the equation in the words of the parameters, and what applies of units, laws and sources. A number without a
//     source is an assumption: say so;
//  2. describe it: identifier, kind, parameters, columns that it reads, decisions that it draws;
//  3. write what it does, for the protocol of its kind;
//  4. name its folder in Package.swift and its type in StandardPlugins.swift; this template stands in the former only;
//  5. test its claim, as Tests/StandardPluginsTests does for this one.
import PluginKit
import SchoolDomain

/// From each August on some pupils are absent more often for a year.
///
/// `factor(pupil, year) = factor` for a pupil of the grades with probability `share`, else 1
///
/// - Units: the factor multiplies the hazard of every spell.
/// - Source: none; it is a template.
struct Template: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        // Lower case with hyphens; it is what scenarios write after `use:`. The version changes when results do.
        id: "template", kind: .absence, version: "1.0.0",
        summary: "some pupils are absent more often for a year",
        parameters: [
            // Unit, range and default: scenarios are read, checked and explained by these.
            PluginParameter(
                "factor", .number(NumberRule(.none, from: 0, to: 100), default: 1.5),
                "what the hazard is multiplied by", .assumed()),
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1), default: 0.1),
                "probability that a pupil is one of them", .assumed()),
            PluginParameter("grades", .grades(default: .all), "grades of these pupils"),
        ],
        // What is not declared here cannot be read, and not be drawn.
        columns: [.grade], decisions: ["chosen"])

    /// Positions among the decisions.
    private enum Decision { static let chosen = 0 }

    private let world: PluginWorld
    private let factor, share: Double
    private let grades: GradeSet

    /// Takes the values, which are within their ranges already; refuses what only the plugin can know to be wrong.
    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
        self.world = world
        factor = values.number("factor")
        share = values.number("share")
        grades = GradeSet(bits: UInt16(values.whole("grades")))
        if grades.isEmpty { throw PluginFault("there are no `grades`") }
    }

    /// The days on which `act` is called. A day that is not named costs nothing.
    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] {
        [world.days(ofYear: year).lowerBound]
    }

    /// What follows for these pupils, from the next school day on.
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault) {
        for number in batch.pupils {
            let pupil = Int(number)
            // The address of the draw: the decision, the pupil, the year. The same address gives the same number.
            let isChosen =
                grades.contains(batch.grade[pupil]) && draws.unit(Decision.chosen, pupil, batch.year) < share
            effects.factor(pupil, isChosen ? factor : 1)
        }
    }
}
