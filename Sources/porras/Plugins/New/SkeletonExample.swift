import PluginKit
import SchoolDomain

/// A scenario that uses the new plugin: the smallest one of the project, and one line for the plugin.
enum SkeletonExample {
    static func text(_ skeleton: Skeleton) -> String {
        let base = "\(skeleton.project)/scenarios/first-run.yaml".singleQuoted(inside: "''")
        let given = given(skeleton.kind, skeleton.language).map { ", \($0)" } ?? ""
        return """
            # The plugin at work in a small municipality. For your own, say in `extends` which.
            extends: \(base)
            name: One school with \(skeleton.name)
            question: What does \(skeleton.name) change?
            \(sections(skeleton.kind, skeleton.language))plugins:
              - {id: \(skeleton.name), from: \(skeleton.product)\(given)}

            """
    }

    /// Parameters that have no default.
    private static func given(_ kind: PluginKind, _ language: Skeleton.Language) -> String? {
        switch (kind, language) {
        case (.escalation, _): "step: consultation"
        case (.allocation, .yaml): "step: meeting"
        case (.intervention, .c), (.intervention, .swift): "intervention: short-talk"
        default: nil
        }
    }

    private static func sections(_ kind: PluginKind, _ language: Skeleton.Language) -> String {
        guard kind == .intervention, language != .yaml else { return "" }
        return """
            interventions: # what is done, by whom and to what effect; the plugin says to whom it is offered, and when
              - id: short-talk
                trigger: plugin
                capacity: {places: 6}
                duration: 40 d
                ongoing: {role: curator, minutesPerWeek: 15 min}
                effect: {multiplier: 0.95, rampIn: 20 d, fadeHalfLife: 90 d}

            """
    }
}
