import SchoolDomain
import SimulationKernel

/// How the work of cases goes: by which route, what of it turns out to be needed, and to what guardians consent. More of any of
/// these is neither better nor worse.
extension MeasureKind {
    /// Cases opened in the year, by step and the route that their work takes.
    public static let casesByRoute = MeasureKind(
        "casesByRoute", .cases, better: .neither, headline: .init(.steps, 7),
        fi: "Tapauksia reiteittäin", sv: "Ärenden per väg", en: "Cases by route")
    /// Cases in which a stage of the work was asked for, in whole or in part.
    public static let stagesRequested = MeasureKind(
        "stagesRequested", .cases, better: .neither, headline: .init(.steps, 8),
        fi: "Työn vaihe pyydettiin", sv: "Skedet begärdes", en: "Stage requested")
    /// Cases in which nothing of a stage was needed.
    public static let stagesNotNeeded = MeasureKind(
        "stagesNotNeeded", .cases, better: .neither,
        fi: "Työn vaihetta ei tarvittu", sv: "Skedet behövdes inte", en: "Stage not needed")
    /// Cases in which guardians were asked for their consent to a stage, or to some of those who take part in it.
    public static let consentAsked = MeasureKind(
        "consentAsked", .cases, better: .neither,
        fi: "Suostumusta pyydettiin", sv: "Samtycke begärdes", en: "Consent asked for")
    /// Cases in which they did not consent to all of it.
    public static let consentRefused = MeasureKind(
        "consentRefused", .cases, better: .neither, headline: .init(.steps, 9),
        fi: "Suostumusta ei saatu kaikkeen", sv: "Samtycke gavs inte till allt",
        en: "Consent refused to some or all")
    /// Of those: cases in which they consented to nothing of it.
    public static let consentRefusedWhole = MeasureKind(
        "consentRefusedWhole", .cases, better: .neither,
        fi: "Suostumusta ei saatu mihinkään", sv: "Samtycke gavs inte till något",
        en: "Consent refused to all")
}

extension MeasureCatalog {
    /// Adds what is told of routes, and of stages that are not asked for in every case.
    mutating func addStages() {
        for (number, step) in model.scenario.ladder.enumerated() {
            let scope = Scope([(.step, step.id)])
            addRoutes(of: step, model.responses[number], scope)
            addStages(of: model.responses[number], scope)
        }
        for (number, intervention) in model.scenario.interventions.enumerated() {
            addStages(
                of: model.responses[model.stepCount + number], Scope([(.intervention, intervention.id)]))
        }
    }

    private mutating func addRoutes(of step: LadderStep, _ response: CompiledResponse, _ scope: Scope) {
        for (number, route) in step.routes.enumerated() {
            let place = response.firstRoute + number
            addCount(.casesByRoute, scope.with(.route, route.id)) { o, year in
                o[.routeCases, o.shape.routeCases(year, place)]
            }
        }
    }

    private mutating func addStages(of response: CompiledResponse, _ scope: Scope) {
        for (number, stage) in response.stages.enumerated() where !stage.isCertain {
            let place = response.firstStage + number
            let outcomes: [(MeasureKind, StageOutcome)] =
                [(.stagesRequested, .requested), (.stagesNotNeeded, .notNeeded)]
                + (stage.needsConsent
                    ? [
                        (.consentAsked, .consentAsked), (.consentRefused, .consentRefused),
                        (.consentRefusedWhole, .consentRefusedWhole),
                    ] : [])
            for (kind, outcome) in outcomes {
                addCount(kind, scope.with(.stage, "\(number + 1)")) { o, year in
                    o[.stageOutcomes, o.shape.stage(year, place, outcome)]
                }
            }
        }
    }
}
