import Experiments
import Localization
import SchoolDomain

/// One number that decides between plans: a measure, or measures of a kind added up.
struct Figure: Sendable {
    /// What the number is about; in this order people read them.
    enum Group: String, Sendable, CaseIterable {
        case absence, children, service, seats, money
    }

    /// Among the figures of a study; the same in every language.
    let id: String
    let group: Group
    /// Under the heading of its group.
    let label: LocalizedText
    /// By itself, in a sentence.
    let name: LocalizedText
    let unit: MeasureUnit
    let better: Preference
    let possible: ClosedRange<Double>
    /// By replication; `nil`: the scenario has nothing of the kind.
    let series: @Sendable (ExperimentResult) -> [Double]?

    /// A measure of one scope.
    init(
        _ group: Group, _ kind: MeasureKind, _ scope: Scope = Scope(), label: LocalizedText,
        name: LocalizedText? = nil
    ) {
        self.init(group, kind, [scope], label: label, name: name)
    }

    /// The sum of measures of a kind; scopes that a scenario has not count as nought where it has others.
    init(
        _ group: Group, _ kind: MeasureKind, _ scopes: [Scope], label: LocalizedText,
        name: LocalizedText? = nil
    ) {
        let parts = scopes.map { scope in
            ([kind.id] + scope.entries.map(\.value)).joined(separator: " ")
        }
        id = parts.joined(separator: "+")
        (self.group, self.label, self.name) = (group, label, name ?? label)
        (unit, better, possible) = (kind.unit, kind.better, kind.possible)
        series = { result in
            let parts = scopes.compactMap { result.series(kind, $0) }
            guard var sum = parts.first else { return nil }
            for part in parts.dropFirst() {
                for index in sum.indices { sum[index] += part[index] }
            }
            return sum
        }
    }

    /// A measure of all small classes; of a single one, which is all, there is no other.
    init(_ group: Group, ofAllClasses kind: MeasureKind, label: LocalizedText, name: LocalizedText) {
        id = kind.id
        (self.group, self.label, self.name) = (group, label, name)
        (unit, better, possible) = (kind.unit, kind.better, kind.possible)
        series = { result in
            let classes = result.scenario.classes
            let own = classes.count == 1 ? Scope([(.class, classes[0].id)]) : Scope()
            return result.series(kind, own)
        }
    }

    func estimate(_ result: ExperimentResult) -> Estimate? {
        series(result).map { Estimate($0, within: possible) }
    }
}
