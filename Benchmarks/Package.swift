// swift-tools-version: 6.2
// Speed of the kernel, as its own package so that nobody builds it by accident.
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "porras", path: "..")],
    targets: [
        // Without contraction the doubles are the kernel's own, bit for bit.
        .target(name: "CYardstick", cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off"])]),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CYardstick",
                .product(name: "SimulationKernel", package: "porras"),
                .product(name: "ScenarioFiles", package: "porras"),
                .product(name: "Experiments", package: "porras"),
                .product(name: "PluginLoading", package: "porras"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
