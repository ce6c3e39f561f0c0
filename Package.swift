// swift-tools-version: 6.2
// Porras: school absence, escalation and the capacity it needs. GPL-3.0-or-later.
// The floors and the arrows between them are described in Documentation/Architecture.md.
import PackageDescription

let package = Package(
    name: "porras",
    products: [.executable(name: "porras", targets: ["porras"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0
        .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
        .target(name: "Stochastics", dependencies: ["CGSL"]),
        // Floor 1
        .target(name: "SchoolDomain", dependencies: ["Stochastics"]),
    ],
    swiftLanguageModes: [.v6]
)
