import Charts
import Experiments
import Localization
import SchoolDomain

/// What each payer pays in each scenario.
extension StudyCharts {
    private typealias W = Words.Pictures

    /// Small classes and interventions are paid by the municipality, placements by the county, as `costTotal` has it.
    var budget: (any Chart)? {
        let categories: [(kind: MeasureKind, payer: Role.Employer?)] = [
            (.costStaff, nil), (.costOvertime, nil), (.costSeats, .municipality),
            (.costPlacements, .county), (.costInterventions, .municipality),
        ]
        let drawn = categories.filter { category in
            study.parts.contains { part in
                Role.Employer.allCases.contains {
                    cost(category.kind, category.payer, of: part.id, to: $0) != 0
                }
            }
        }
        guard !drawn.isEmpty else { return nil }
        let payers = study.parts.flatMap { part in
            Role.Employer.allCases.enumerated().map { number, payer in
                StackedBudget.Payer(
                    MeasureWords.employer(payer.rawValue),
                    drawn.map { cost($0.kind, $0.payer, of: part.id, to: payer) },
                    told: total(of: part.id, to: payer),
                    heading: number == 0 && study.parts.count > 1 ? part.result.scenario.name : nil)
            }
        }
        return StackedBudget(
            title: W.budget, unit: W.eurosYear, categories: drawn.map(\.kind.name), payers: payers)
    }

    /// What a payer pays in all, in the digits that its interval supports.
    private func total(of scenario: String, to payer: Role.Employer) -> LocalizedText? {
        let row = measures.rows(.costTotal, [.employer: payer.rawValue], of: scenario).first
        guard let total = row?.value("mean", "low95", "high95") else { return nil }
        let half = total.low.flatMap { low in total.high.map { ($0 - low) / 2 } }
        return LocalizedText { SupportedDigits(total.mean, halfWidth: half).whole.text(total.mean, $0) }
    }

    /// - Parameter own: who pays all of it; `nil`: each its part.
    private func cost(
        _ kind: MeasureKind, _ own: Role.Employer?, of scenario: String, to payer: Role.Employer
    ) -> Double {
        guard let own else {
            return measures.rows(kind, [.employer: payer.rawValue], of: scenario).first?("mean") ?? 0
        }
        guard own == payer else { return 0 }
        let all = measures.rows(kind, of: scenario).first?("mean")
        // Of a single class there is no sum besides.
        return all ?? measures.rows(kind, by: [.class], of: scenario).compactMap { $0("mean") }.reduce(0, +)
    }
}
