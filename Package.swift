// swift-tools-version: 6.2
// Porras: school absence, escalation and the capacity it needs. GPL-3.0-or-later.
// The floors and the arrows between them are described in Documentation/Architecture.md.
import PackageDescription

let package = Package(
    name: "porras",
    products: [
        .executable(name: "porras", targets: ["porras"]),
        .library(name: "SimulationKernel", targets: ["SimulationKernel", "SchoolDomain", "Stochastics"]),
        .library(name: "ScenarioFiles", targets: ["ScenarioFiles"]),
        .library(name: "Experiments", targets: ["Experiments"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0
        .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
        .target(name: "Stochastics", dependencies: ["CGSL"]),
        // Floor 1
        .target(name: "SchoolDomain", dependencies: ["Stochastics"]),
        // Floor 3
        .target(
            name: "SimulationKernel",
            dependencies: [
                "SchoolDomain", "Stochastics", .product(name: "HeapModule", package: "swift-collections"),
            ]),
        .target(
            name: "ScenarioFiles",
            dependencies: ["SchoolDomain", "Stochastics", .product(name: "Yams", package: "Yams")]),
        // Floor 4
        .target(name: "Experiments", dependencies: ["SimulationKernel", "SchoolDomain", "Stochastics"]),
        // Floor 5
        .target(name: "Planning", dependencies: ["Experiments", "SimulationKernel", "SchoolDomain"]),
        // Floor 6
        .target(
            name: "Reports",
            dependencies: ["Planning", "Experiments", "SimulationKernel", "SchoolDomain", "Stochastics"]),
        // Floor 7
        .executableTarget(
            name: "porras",
            dependencies: [
                "Reports", "Planning", "Experiments", "SimulationKernel", "ScenarioFiles", "SchoolDomain",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "SchoolDomain", "Stochastics"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "SimulationKernelTests", dependencies: ["SimulationKernel", "SchoolDomain", "Stochastics"]),
        .testTarget(name: "StochasticsTests", dependencies: ["Stochastics", "CGSL"]),
        .target(
            name: "ShippedScenarios", dependencies: ["ScenarioFiles", "SchoolDomain"],
            path: "Tests/ShippedScenarios"),
        .testTarget(
            name: "ExperimentsTests",
            dependencies: ["ShippedScenarios", "Experiments", "SimulationKernel", "SchoolDomain"]),
        .testTarget(name: "PlanningTests", dependencies: ["ShippedScenarios", "Planning", "SchoolDomain"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "ShippedScenarios", "Reports", "Planning", "Experiments", "SimulationKernel", "SchoolDomain",
            ]),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["ShippedScenarios", "Experiments", "SimulationKernel"]),
        .testTarget(name: "EndToEndTests"),
    ],
    swiftLanguageModes: [.v6]
)
