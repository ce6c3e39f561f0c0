import PackageDescription

// swift-tools-version: 6.2
// Porras: school absence, escalation and the capacity it needs. GPL-3.0-or-later.
// The floors and the arrows between them are described in Documentation/Architecture.md.

/// The folders of the plugins of code, each with its page.
let codePlugins = [
    "absence-inequality", "by-need", "by-wait-bounded", "first-come", "infection-wave", "long-csv-fi",
    "lottery",
    "markdown", "offer-most-absent", "profile-match", "sudden-rise", "sustained-absence", "Template",
]

/// The folders of the plugins that are declared in YAML, each with a file of its own name.
let declaredPlugins = [
    "parent-letters", "mentors", "systematic-mapping", "county-pair-work", "group-support",
    "escorted-transition", "keeping-contact", "hours-per-year", "hours-per-term", "rolling-window",
    "percent-of-lessons", "ordinary-spells", "reinforcement",
]

/// The kernel and the naive replication beside it take too long otherwise; all that a debug build checks is checked.
let optimisedInDebug = SwiftSetting.unsafeFlags(
    ["-O", "-assert-config", "Debug"], .when(configuration: .debug))

let package = Package(
    name: "porras",
    products: [
        .executable(name: "porras", targets: ["porras"]),
        .library(
            name: "SimulationKernel",
            targets: [
                "SimulationKernel", "PluginKit", "CPorrasPlugin", "SchoolDomain", "Localization",
                "Stochastics",
            ]),
        .library(name: "ScenarioFiles", targets: ["ScenarioFiles"]),
        .library(name: "Experiments", targets: ["Experiments"]),
        .library(
            name: "PorrasPluginSDK",
            targets: ["PorrasPluginSDK", "PluginKit", "SchoolDomain", "Localization"]),
        .library(name: "PluginContract", targets: ["PluginContract"]),
        .library(name: "PluginLoading", targets: ["PluginLoading", "PluginKit", "CPorrasPlugin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Floor 0
        .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "Stochastics", dependencies: ["CGSL"]),
        .target(
            name: "StudyTemplates", path: "notebooks-export", exclude: ["README.md"],
            resources: [.embedInCode("porras_study.py"), .embedInCode("study.ipynb")]),
        .target(name: "Localization"),
        .target(name: "TextFormats"),
        .target(
            name: "PluginTemplates",
            resources: ["C", "Code", "Declared", "Swift"].map { .embedInCode($0) }),
        // Floor 1
        .target(name: "SchoolDomain", dependencies: ["Localization", "Stochastics"]),
        // Floor 2
        .target(name: "CPorrasPlugin"),
        .target(name: "CCrashNote"),
        .target(name: "PluginKit", dependencies: ["CPorrasPlugin", "SchoolDomain", "Localization"]),
        .target(name: "Tables", dependencies: ["Localization"]),
        .target(name: "Charts", dependencies: ["Localization"]),
        // Floor 3
        .target(
            name: "SimulationKernel",
            dependencies: ["PluginKit", "CPorrasPlugin", "SchoolDomain", "Stochastics"],
            // Bounds and overflow are checked in debug builds.
            swiftSettings: [
                .unsafeFlags(["-Ounchecked"], .when(configuration: .release)), optimisedInDebug,
            ]),
        .target(
            name: "ScenarioFiles",
            dependencies: [
                "PluginKit", "SchoolDomain", "Localization", "Stochastics", "TextFormats",
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "PluginLoading",
            dependencies: [
                "PluginKit", "CPorrasPlugin", "CCrashNote", "SchoolDomain", "Localization", "CCrypto",
            ]),
        .target(
            name: "StandardPlugins", dependencies: ["PluginKit", "SchoolDomain"], path: "plugins",
            exclude: ["README.md", "examples"] + (codePlugins + declaredPlugins).map { "\($0)/README.md" },
            resources: declaredPlugins.map { .embedInCode("\($0)/\($0).yaml") }),
        .target(name: "PorrasPluginSDK", dependencies: ["PluginKit", "CPorrasPlugin", "SchoolDomain"]),
        .target(
            name: "PluginContract",
            dependencies: ["PluginKit", "CPorrasPlugin", "SchoolDomain", "Stochastics"]),
        // Floor 4
        .target(
            name: "Experiments",
            dependencies: ["PluginKit", "SimulationKernel", "SchoolDomain", "Localization", "Stochastics"]),
        .target(
            name: "NewMunicipality",
            dependencies: ["PluginKit", "ScenarioFiles", "SchoolDomain", "Localization"],
            resources: [.embedInCode("Templates")]),
        // Floor 5
        .target(
            name: "Planning",
            dependencies: [
                "PluginKit", "Experiments", "SimulationKernel", "SchoolDomain", "Localization", "Stochastics",
            ]),
        .target(
            name: "RunStore",
            dependencies: [
                "PluginKit", "PluginLoading", "Experiments", "SimulationKernel", "SchoolDomain",
                "Localization", "CZlib",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(
            name: "Calibration",
            dependencies: [
                "PluginKit", "Experiments", "SimulationKernel", "SchoolDomain", "Stochastics",
            ]),
        // Floor 6
        .target(
            name: "Reports",
            dependencies: [
                "Charts", "Tables", "PluginKit", "Planning", "Calibration", "RunStore", "Experiments",
                "SimulationKernel", "SchoolDomain",
                "Localization",
                "Stochastics",
            ]),
        .target(
            name: "Exports",
            dependencies: [
                "Tables", "SchoolDomain", "Localization", "TextFormats", "CXLSXWriter", "StudyTemplates",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Mustache", package: "swift-mustache"),
            ], resources: [.embedInCode("Page/Template")]),
        // Floor 7
        .target(
            name: "Server",
            dependencies: [
                "Reports", "Exports", "Charts", "Tables", "TextFormats", "Experiments", "ScenarioFiles",
                "PluginKit", "SchoolDomain", "Localization",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "Mustache", package: "swift-mustache"),
            ], resources: [.embedInCode("Page/Template")]),
        // Floor 8
        .executableTarget(
            name: "porras",
            dependencies: [
                "StandardPlugins", "PluginContract", "PluginLoading", "PluginTemplates", "CCrashNote",
                "PluginKit", "Server", "Reports", "Exports", "Charts", "Tables", "TextFormats", "Planning",
                "Calibration", "RunStore",
                "NewMunicipality", "Experiments", "SimulationKernel", "ScenarioFiles", "SchoolDomain",
                "Localization",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "ScenarioFilesTests",
            dependencies: ["ScenarioFiles", "PluginKit", "SchoolDomain", "Localization", "Stochastics"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "SimulationKernelTests",
            dependencies: [
                "AllocationCount", "ShippedScenarios", "SimulationKernel", "ScenarioFiles", "StandardPlugins",
                "PluginKit", "CPorrasPlugin", "SchoolDomain", "Localization", "Stochastics",
            ], exclude: ["Golden/random.digests", "Golden/shipped.digests"],
            swiftSettings: [optimisedInDebug]),
        .testTarget(name: "StochasticsTests", dependencies: ["Stochastics", "CGSL"]),
        .target(
            name: "ShippedScenarios",
            dependencies: ["ScenarioFiles", "StandardPlugins", "SchoolDomain"],
            path: "Tests/ShippedScenarios"),
        .target(name: "AllocationCount", path: "Tests/AllocationCount"),
        // What a plugin in Swift is begun with, compiled as it stands.
        .target(
            name: "SwiftTemplates", dependencies: ["PorrasPluginSDK", "PluginKit", "SchoolDomain"],
            path: "Sources/PluginTemplates/Swift", exclude: ["Package.swift", "build-swift"]),
        .testTarget(
            name: "ExperimentsTests",
            dependencies: [
                "ShippedScenarios", "Experiments", "PluginKit", "SimulationKernel", "SchoolDomain",
                "Localization", "Stochastics",
            ]),
        .testTarget(
            name: "RunStoreTests",
            dependencies: [
                "ShippedScenarios", "RunStore", "Experiments", "PluginKit", "SimulationKernel",
                "SchoolDomain", "Localization",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "PlanningTests",
            dependencies: [
                "ShippedScenarios", "Planning", "Experiments", "SimulationKernel", "PluginKit",
                "SchoolDomain", "Localization",
                "Stochastics",
            ]),
        .testTarget(
            name: "CalibrationTests",
            dependencies: [
                "ShippedScenarios", "Calibration", "Experiments", "SimulationKernel", "ScenarioFiles",
                "PluginKit",
                "SchoolDomain", "Localization", "Stochastics",
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "ShippedScenarios", "Reports", "Exports", "Charts", "Tables", "Planning", "Experiments",
                "SimulationKernel", "ScenarioFiles", "StandardPlugins", "PluginKit", "SchoolDomain",
                "Localization", "Stochastics",
            ]),
        .testTarget(name: "TablesTests", dependencies: ["Tables", "Localization"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "Localization"]),
        .testTarget(
            name: "ExportsTests",
            dependencies: ["Exports", "Tables", "TextFormats", "SchoolDomain", "Localization"]),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "ShippedScenarios", "Server", "Reports", "Exports", "Tables", "Experiments", "ScenarioFiles",
                "StandardPlugins", "PluginKit", "SchoolDomain", "Localization",
            ]),
        .testTarget(
            name: "ArchitectureTests",
            dependencies: [
                "ShippedScenarios", "ScenarioFiles", "SchoolDomain", "Experiments", "SimulationKernel",
            ]),
        .testTarget(
            name: "PluginLoadingTests",
            dependencies: [
                "PluginLoading", "PluginContract", "PluginTemplates", "SwiftTemplates", "PorrasPluginSDK",
                "PluginKit", "CPorrasPlugin", "SchoolDomain", "Localization",
            ]),
        .testTarget(
            name: "StandardPluginsTests",
            dependencies: [
                "StandardPlugins", "PluginContract", "SimulationKernel", "PluginKit", "CPorrasPlugin",
                "SchoolDomain", "Localization",
                "Stochastics",
            ]),
        .testTarget(
            name: "PluginContractTests",
            dependencies: ["PluginContract", "PluginKit", "CPorrasPlugin", "SchoolDomain"]),
        .testTarget(
            name: "DeclaredPluginTests",
            dependencies: [
                "ShippedScenarios", "StandardPlugins", "ScenarioFiles", "PluginKit", "SchoolDomain",
            ]),
        .testTarget(
            name: "NewMunicipalityTests",
            dependencies: [
                "ShippedScenarios", "NewMunicipality", "StandardPlugins", "ScenarioFiles", "PluginKit",
                "SchoolDomain", "Localization",
            ]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Exports", "Tables", "PluginLoading", "Localization"],
            exclude: ["Python"]),
    ],
    swiftLanguageModes: [.v6]
)

// Only the naive replication computes so much that its optimisation in the release build does not take longer than it
// saves.
for target in package.targets where target.isTest && target.name != "SimulationKernelTests" {
    target.swiftSettings = [.unsafeFlags(["-Onone"], .when(configuration: .release))]
}

// `./test` names the tests that it runs in the debug build, too: nothing is built then but those and what they need.
if let tests = Context.environment["PORRAS_ONLY_TESTS"] {
    var needed = Set(tests.split(separator: " ").map(String.init))
    var reached = 0
    while reached < needed.count {
        reached = needed.count
        for target in package.targets where needed.contains(target.name) {
            for case .byNameItem(let name, _) in target.dependencies { needed.insert(name) }
        }
    }
    package.targets.removeAll { !needed.contains($0.name) }
    package.products = []
}
