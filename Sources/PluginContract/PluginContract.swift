import PluginKit

/// Whether a plugin keeps the contract: the check that any author can run on any plugin of code.
///
/// ```swift
/// @Test func `the wave keeps the contract`() {
///     #expect(PluginContract.check(PluginFactory(InfectionWave.self)) == [])
/// }
/// ```
///
/// Instances are made from the defaults, from the ends of all ranges and from mixtures, in two made-up
/// municipalities. Each goes through a course of a few days with fuzzed pupils, and through the same course again in
/// ways that must make no difference. What is asked of a plugin is `ContractRule`; some is more than the kernel needs
/// today, some of it is asked of few kinds only:
///
/// - *Order.* The kernel gives rows in the order of pupils' numbers. Rows in another order must get the same answer,
///   so that nobody is preferred for his place in a list. An observer's sums may round otherwise.
/// - *Company.* Asked of escalation rules only: a step is due for what a pupil did. Infection spreads among those who
///   are present, places are shared among them, and a policy may rank them.
/// - *Tables.* An exporter must lose nothing that tells results apart, except what kind of line break a text has.
///
/// A rule is broken when an answer shows it. A plugin that reads an undeclared column without using it is not seen
/// here; in Swift it stops, because the column is not there.
public enum PluginContract {
    /// The rules, each with one line for people.
    public static var rules: [(rule: ContractRule, summary: String)] {
        ContractRule.allCases.map { ($0, $0.summary) }
    }

    /// The first breach of each rule, in the order of the rules; none when the plugin conforms.
    ///
    /// - Parameter seed: Of pupils, days, values and draws; the same seed checks the same.
    public static func check(_ factory: PluginFactory, seed: UInt64 = 1) -> [ContractBreach] {
        var findings = ContractFindings()
        for fault in factory.descriptor.faults {
            findings.note(.description, fault, again: "the description alone")
        }
        guard !findings.has(.description) else { return findings.breaches }
        var check = FactoryCheck(factory, seed: seed)
        for world in ContractWorld.all { check.inWorld(world, &findings) }
        check.conclude(&findings)
        return findings.breaches
    }
}
