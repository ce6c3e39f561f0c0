import Testing

@Suite("The floors and the arrows between them")
struct ImportTests {
    static let platform: Set<String> = ["Glibc", "Dispatch", "Synchronization"]

    /// What each target may import besides the platform: floors below its own, and libraries.
    static let allowed: [String: Set<String>] = [
        "Localization": [],
        "Stochastics": ["CGSL"],
        "TextFormats": [],
        "SchoolDomain": ["Localization", "Stochastics"],
        "PluginKit": ["CPorrasPlugin", "SchoolDomain", "Localization"],
        "Tables": ["Localization"],
        "Charts": ["Localization"],
        "PluginLoading": [
            "PluginKit", "CPorrasPlugin", "CCrashNote", "SchoolDomain", "Localization", "CCrypto",
        ],
        "StandardPlugins": ["PluginKit", "SchoolDomain"],
        "PorrasPluginSDK": ["PluginKit", "CPorrasPlugin", "SchoolDomain"],
        "PluginContract": ["PluginKit", "CPorrasPlugin", "SchoolDomain", "Stochastics"],
        "SimulationKernel": ["PluginKit", "CPorrasPlugin", "SchoolDomain", "Stochastics"],
        "ScenarioFiles": ["PluginKit", "SchoolDomain", "Localization", "Stochastics", "TextFormats", "Yams"],
        "Experiments": ["PluginKit", "SimulationKernel", "SchoolDomain", "Localization", "Stochastics"],
        "NewMunicipality": ["PluginKit", "ScenarioFiles", "SchoolDomain", "Localization"],
        "Planning": [
            "PluginKit", "Experiments", "SimulationKernel", "SchoolDomain", "Localization", "Stochastics",
        ],
        "RunStore": [
            "PluginKit", "PluginLoading", "Experiments", "SimulationKernel", "SchoolDomain", "Localization",
            "CZlib", "GRDB", "FoundationEssentials",
        ],
        "Calibration": ["PluginKit", "Experiments", "SimulationKernel", "SchoolDomain", "Stochastics"],
        "Reports": [
            "Charts", "Tables", "PluginKit", "Planning", "Calibration", "RunStore", "Experiments",
            "SimulationKernel",
            "SchoolDomain",
            "Localization", "Stochastics",
        ],
        "StudyTemplates": [],
        "PluginTemplates": [],
        "Exports": [
            "Tables", "SchoolDomain", "Localization", "TextFormats", "StudyTemplates", "CXLSXWriter", "GRDB",
            "Mustache",
        ],
        "Server": [
            "Reports", "Exports", "Charts", "Tables", "TextFormats", "Experiments", "ScenarioFiles",
            "PluginKit", "SchoolDomain", "Localization", "FlyingFox", "FlyingSocks", "Mustache", "Foundation",
        ],
        "porras": [
            "Server", "Reports", "Exports", "Charts", "Tables", "Planning", "Calibration", "RunStore",
            "Experiments",
            "SimulationKernel",
            "ScenarioFiles",
            "StandardPlugins", "PluginContract", "PluginLoading", "PluginTemplates", "PluginKit",
            "NewMunicipality", "SchoolDomain", "Localization", "CCrashNote", "TextFormats",
            "ArgumentParser",
        ],
    ]

    /// Code of a target: its folder, the templates beside the page about them, or `plugins`; without the examples and
    /// templates of plugins, which are or become packages of their own.
    static func sources(of target: String) -> [String] {
        let folder =
            switch target {
            case "StudyTemplates": "notebooks-export"
            case "StandardPlugins": "plugins"
            default: "Sources/\(target)"
            }
        return files(under: folder, [".swift"]).filter {
            !$0.hasPrefix("plugins/examples/") && !$0.hasPrefix("Sources/PluginTemplates/Swift/")
        }
    }

    @Test("every import goes down", arguments: allowed.keys.sorted())
    func imports(target: String) {
        let sources = Self.sources(of: target)
        #expect(!sources.isEmpty)
        for source in sources {
            for line in text(source).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
                    words[..<position].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
                else { continue }
                let module = String(words[position + 1])
                let isAllowed =
                    Self.platform.contains(module) || Self.allowed[target]?.contains(module) == true
                #expect(isAllowed, "\(source) imports \(module)")
            }
        }
    }

    @Test("the table knows every target, and the architecture page lists each on its floor")
    func complete() {
        let manifest = text("Package.swift")
        let page = text("Documentation/Architecture.md")
        for target in Self.allowed.keys {
            #expect(manifest.contains("name: \"\(target)\""), "\(target) is no target")
            #expect(page.contains("| `\(target)` |"), "\(target) is not on the page")
        }
        let folders = files(under: "Sources", [".swift", ".modulemap"]).map { $0.split(separator: "/")[1] }
        let inC: Set<String> = ["CGSL", "CCrypto", "CCrashNote", "CPorrasPlugin", "CXLSXWriter", "CZlib"]
        #expect(Set(folders.map(String.init)).subtracting(Self.allowed.keys) == inC)
        // The folders of plugins and of templates, and no others, are targets outside Sources.
        #expect(
            Set(Self.allowed.keys).subtracting(folders.map(String.init)) == [
                "StandardPlugins", "StudyTemplates",
            ])
    }

    /// Names whose use would make results depend on something that has no address.
    @Test("nothing draws, orders or dates by accident")
    func forbidden() {
        let names = [
            "Double.random", "Int.random", ".shuffled(", ".randomElement(", "SystemRandomNumberGenerator",
            "Date()",
            "String(format", "TO" + "DO", "FIX" + "ME", "try!", "as!",
        ]
        for source in files(under: "Sources", [".swift"]) + Self.sources(of: "StandardPlugins") {
            let code = text(source)
            for name in names { #expect(!code.contains(name), "\(source) has \(name)") }
        }
    }
}
