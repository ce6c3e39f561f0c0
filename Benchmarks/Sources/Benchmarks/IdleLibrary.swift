import Foundation
import PluginKit
import PluginLoading

/// The plugin of `idle.c`, built and loaded: what is measured is the way through a shared library.
enum IdleLibrary {
    /// `nil`, after it was said why: there is no compiler, or what it built cannot be used.
    static var factory: PluginFactory? {
        let top = Repository.top
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = folder.appendingPathComponent("idle.so").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "cc", "-std=c99", "-O2", "-fPIC", "-shared", "-I", "\(top)/Sources/CPorrasPlugin/include",
            "\(top)/Benchmarks/idle.c", "-o", library,
        ]
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try process.run()
            process.waitUntilExit()
            // What is loaded is a copy in memory, so the file may go.
            return try PluginLoader.load(library).get()
        } catch {
            print("\nPlugins of libraries are not measured: \(error)")
            return nil
        }
    }
}
