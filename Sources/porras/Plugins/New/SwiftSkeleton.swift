import PluginKit

/// A plugin in Swift to begin with, in a package of its own, and the script that builds it.
struct SwiftSkeleton {
    let kind: PluginKind
    let name: String
    let project: String

    var files: [Skeleton.File] {
        [
            Skeleton.File(path: "Package.swift", text: manifest),
            Skeleton.File(path: "Sources/\(type)/\(type).swift", text: text),
            Skeleton.File(path: "build", text: script, isProgram: true),
        ]
    }

    /// The type and the module: `BusStrikePlugin`. The ending keeps it apart from the types and modules it uses.
    private var type: String {
        let words = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return (words.first?.isNumber == true ? "_" : "") + words + "Plugin"
    }

    /// What differs by kind.
    struct Parts {
        var claim: String
        var equation: String
        /// `ActingPlugin` and its neighbours.
        var protocolName: String
        /// The description after its summary.
        var description: String
        /// All inside the type but the description.
        var members: String
    }

    private var parts: Parts {
        switch kind {
        case .absence: Self.absence
        case .escalation: Self.escalation
        case .intervention: Self.intervention
        case .allocation: Self.allocation
        case .observer: Self.observer
        case .exporter: Self.exporter
        }
    }

    private var text: String {
        let parts = parts
        return """
            import PluginKit
            import PorrasPluginSDK
            import SchoolDomain

            /// \(parts.claim.prefix(1).uppercased() + parts.claim.dropFirst()).
            ///
            /// `\(parts.equation)`
            ///
            /// - Source: none; every number is an assumption to replace.
            struct \(type): Plugin, \(parts.protocolName) {
                // The version changes when results do. What is not declared cannot be read, and not be drawn.
                static let descriptor = PluginDescriptor(
                    id: "\(name)", kind: .\(kind.name), version: "1.0.0",
                    summary: "\(parts.claim)",
            \(parts.description)

            \(parts.members)
            }

            @c(porras_plugin_entry) public func entry() -> PluginEntry.Table? { PluginEntry.of(\(type).self) }

            """
    }

    private var manifest: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        /// The folder of the porras project.
        let project = Context.environment["PORRAS"] ?? "\(project.escapedForSwift)"

        let package = Package(
            name: "\(name)",
            products: [.library(name: "\(type)", type: .dynamic, targets: ["\(type)"])],
            dependencies: [.package(name: "porras", path: project)],
            targets: [
                .target(
                    name: "\(type)", dependencies: [.product(name: "PorrasPluginSDK", package: "porras")],
                    // The library uses its own copy of PluginKit, even where the program has one of the same name.
                    linkerSettings: [.unsafeFlags(["-Xlinker", "-Bsymbolic"])])
            ],
            swiftLanguageModes: [.v6]
        )

        """
    }

    private var script: String {
        """
        #!/usr/bin/env bash
        # Builds the plugin: ./build [OUTPUT], by default \(name).so beside this script; a few minutes the first time.
        # PORRAS is the folder of the porras project.
        set -eu
        here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
        output=${1:-$here/\(name).so}
        project=\(project.singleQuoted(inside: "'\\''"))
        resolved=${PORRAS:-$project}/Package.resolved

        # When it cannot be built, no older one is left to be taken for it.
        rm -f "$output"
        # The packages that porras itself was built with.
        if [ -f "$resolved" ] && [ ! -f "$here/Package.resolved" ]; then cp "$resolved" "$here"; fi
        swift build --configuration release --package-path "$here"
        # Copied aside and renamed, because a library in use must not change under its program.
        cp "$here/.build/release/lib\(type).so" "$output.new"
        mv "$output.new" "$output"
        echo "$output"

        """
    }
}
