import PluginKit

extension StandardPlugins {
    /// The plugins that are declared in YAML, one folder each; a new one needs a line here and its name in
    /// `Package.swift`.
    public static let declared: [DeclaredSource] = [
        DeclaredSource(
            path: "plugins/parent-letters/parent-letters.yaml", contents: PackageResources.parent_letters_yaml
        ),
        DeclaredSource(path: "plugins/mentors/mentors.yaml", contents: PackageResources.mentors_yaml),
        DeclaredSource(
            path: "plugins/systematic-mapping/systematic-mapping.yaml",
            contents: PackageResources.systematic_mapping_yaml),
        DeclaredSource(
            path: "plugins/county-pair-work/county-pair-work.yaml",
            contents: PackageResources.county_pair_work_yaml),
        DeclaredSource(
            path: "plugins/group-support/group-support.yaml", contents: PackageResources.group_support_yaml),
        DeclaredSource(
            path: "plugins/escorted-transition/escorted-transition.yaml",
            contents: PackageResources.escorted_transition_yaml),
        DeclaredSource(
            path: "plugins/keeping-contact/keeping-contact.yaml",
            contents: PackageResources.keeping_contact_yaml),
        DeclaredSource(
            path: "plugins/hours-per-year/hours-per-year.yaml", contents: PackageResources.hours_per_year_yaml
        ),
        DeclaredSource(
            path: "plugins/hours-per-term/hours-per-term.yaml", contents: PackageResources.hours_per_term_yaml
        ),
        DeclaredSource(
            path: "plugins/rolling-window/rolling-window.yaml", contents: PackageResources.rolling_window_yaml
        ),
        DeclaredSource(
            path: "plugins/percent-of-lessons/percent-of-lessons.yaml",
            contents: PackageResources.percent_of_lessons_yaml),
        DeclaredSource(
            path: "plugins/ordinary-spells/ordinary-spells.yaml",
            contents: PackageResources.ordinary_spells_yaml),
        DeclaredSource(
            path: "plugins/reinforcement/reinforcement.yaml", contents: PackageResources.reinforcement_yaml),
    ]
}
