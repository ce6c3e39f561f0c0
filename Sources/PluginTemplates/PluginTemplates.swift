/// What `porras plugins new` begins a plugin with: the files in the folders beside this one, built into the program.
///
/// Each is valid as it stands: the tests compile those in C and Swift, load those in YAML, and see to it that they keep
/// the contract. How one becomes a file of a new plugin: `PluginNames`.
public enum PluginTemplates {
    /// The bytes of each template, by the name of its file.
    public static let files: [String: [UInt8]] = [
        // In YAML
        "README-declared.md": PackageResources.README_declared_md,
        "new-absence-example.yaml": PackageResources.new_absence_example_yaml,
        "new-absence.yaml": PackageResources.new_absence_yaml,
        "new-allocation-example.yaml": PackageResources.new_allocation_example_yaml,
        "new-allocation.yaml": PackageResources.new_allocation_yaml,
        "new-escalation-example.yaml": PackageResources.new_escalation_example_yaml,
        "new-escalation.yaml": PackageResources.new_escalation_yaml,
        "new-intervention-example.yaml": PackageResources.new_intervention_example_yaml,
        "new-intervention.yaml": PackageResources.new_intervention_yaml,
        "new-observer-example.yaml": PackageResources.new_observer_example_yaml,
        "new-observer.yaml": PackageResources.new_observer_yaml,
        // In C
        "build-c": PackageResources.build_c,
        "new_absence.c": PackageResources.new_absence_c,
        "new_allocation.c": PackageResources.new_allocation_c,
        "new_escalation.c": PackageResources.new_escalation_c,
        "new_exporter.c": PackageResources.new_exporter_c,
        "new_intervention.c": PackageResources.new_intervention_c,
        "new_observer.c": PackageResources.new_observer_c,
        // In Swift
        "NewAbsence.swift": PackageResources.NewAbsence_swift,
        "NewAllocation.swift": PackageResources.NewAllocation_swift,
        "NewEscalation.swift": PackageResources.NewEscalation_swift,
        "NewExporter.swift": PackageResources.NewExporter_swift,
        "NewIntervention.swift": PackageResources.NewIntervention_swift,
        "NewObserver.swift": PackageResources.NewObserver_swift,
        "Package.swift": PackageResources.Package_swift,
        "build-swift": PackageResources.build_swift,
        // What those in C and in Swift have in common
        "README-code.md": PackageResources.README_code_md,
        "new-absence-code-example.yaml": PackageResources.new_absence_code_example_yaml,
        "new-allocation-code-example.yaml": PackageResources.new_allocation_code_example_yaml,
        "new-escalation-code-example.yaml": PackageResources.new_escalation_code_example_yaml,
        "new-exporter-code-example.yaml": PackageResources.new_exporter_code_example_yaml,
        "new-intervention-code-example.yaml": PackageResources.new_intervention_code_example_yaml,
        "new-observer-code-example.yaml": PackageResources.new_observer_code_example_yaml,
    ]
}
