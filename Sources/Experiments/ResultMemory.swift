import Glibc
import PluginKit
import SimulationKernel

/// The memory that the results of many replications take, and how much there is.
public struct ResultMemory: Sendable, Hashable {
    /// Measures of each replication, all of which are kept: quantiles and pairs need them.
    public let measures: Int
    public let replications: Int
    /// Of memory.
    public var bytes: Double { Double(measures) * Double(replications) * 8 }

    /// - Throws: what a plugin does not accept.
    public init(_ bound: BoundScenario, replications: Int) throws(PluginBreach) {
        let model = try Model(bound)
        measures = MeasureCatalog(model).measures.count
        self.replications = replications
    }

    /// Bytes that programs may still take without pushing others out; `nil` where the system does not say.
    public static var available: Double? {
        guard let file = fopen("/proc/meminfo", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            guard text.hasPrefix("MemAvailable:") else { continue }
            return Double(text.filter(\.isNumber)).map { $0 * 1024 }
        }
        return nil
    }
}
