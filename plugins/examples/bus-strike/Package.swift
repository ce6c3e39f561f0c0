// swift-tools-version: 6.2
// A plugin for Porras in a package of its own. GPL-3.0-or-later.
import PackageDescription

let package = Package(
    name: "bus-strike",
    products: [.library(name: "BusStrike", type: .dynamic, targets: ["BusStrike"])],
    dependencies: [.package(name: "porras", path: "../../..")],
    targets: [
        .target(
            name: "BusStrike", dependencies: [.product(name: "PorrasPluginSDK", package: "porras")],
            // The library uses its own copy of PluginKit, even where the program has one of the same name.
            linkerSettings: [.unsafeFlags(["-Xlinker", "-Bsymbolic"])])
    ],
    swiftLanguageModes: [.v6]
)
