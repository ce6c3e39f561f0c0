// swift-tools-version: 6.2
import PackageDescription

/// The folder of the porras project.
let project = Context.environment["PORRAS"] ?? "../../.."

let package = Package(
    name: "new-plugin",
    products: [.library(name: "NewPlugin", type: .dynamic, targets: ["NewPlugin"])],
    dependencies: [.package(name: "porras", path: project)],
    targets: [
        .target(
            name: "NewPlugin", dependencies: [.product(name: "PorrasPluginSDK", package: "porras")],
            // The library uses its own copy of PluginKit, even where the program has one of the same name.
            linkerSettings: [.unsafeFlags(["-Xlinker", "-Bsymbolic"])])
    ],
    swiftLanguageModes: [.v6]
)
