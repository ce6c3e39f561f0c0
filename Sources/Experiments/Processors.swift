import Glibc

/// How many threads can run at the same time.
///
/// A machine may have more processors than a program may use: `taskset` and batch systems bind it to some of them, and a
/// container gives it the time of so many. More threads than that only take turns.
public enum Processors {
    /// Of this program, at least 1.
    public static var usable: Int {
        let bound = max(1, bound(text) ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        return min(bound, max(1, quota(text) ?? bound))
    }

    /// Processors that the program is bound to; `nil` where the system does not say.
    ///
    /// - Parameter read: the text of a file of the system; `nil` where there is none.
    static func bound(_ read: (_ path: String) -> String?) -> Int? {
        let line = read("/proc/self/status")?.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
        // A bit for each, in groups of hexadecimal digits.
        return line?.drop { $0 != ":" }.compactMap(\.hexDigitValue).reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// The time of how many processors the groups of processes give in which this one is, rounded up; `nil`: no limit.
    ///
    /// - Parameter read: the text of a file of the system; `nil` where there is none.
    static func quota(_ read: (_ path: String) -> String?) -> Int? {
        guard let groups = read("/proc/self/cgroup") else { return nil }
        let limits = groups.split(separator: "\n").flatMap { line -> [Double] in
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { return [] }
            let isSecondVersion = parts[0] == "0" && parts[1].isEmpty
            guard isSecondVersion || parts[1].split(separator: ",").contains("cpu") else { return [] }
            return paths(parts[2]).compactMap {
                isSecondVersion
                    ? secondVersion("/sys/fs/cgroup\($0)", read)
                    : firstVersion("/sys/fs/cgroup/cpu\($0)", read)
            }
        }
        return limits.min().map { Int(min($0, 1e6).rounded(.up)) }
    }

    /// A group and all that it is in; a container sees its own as the outermost.
    private static func paths(_ group: Substring) -> [String] {
        let names = group.split(separator: "/")
        return (0...names.count).map { count in names.prefix(count).map { "/\($0)" }.joined() }
    }

    /// `cpu.max`: microseconds of processor time in a period of so many, or `max`.
    private static func secondVersion(_ group: String, _ read: (String) -> String?) -> Double? {
        let words = read("\(group)/cpu.max")?.split(whereSeparator: \.isWhitespace) ?? []
        guard words.count == 2, let time = Double(words[0]), let period = Double(words[1]) else { return nil }
        return time > 0 && period > 0 ? time / period : nil
    }

    private static func firstVersion(_ group: String, _ read: (String) -> String?) -> Double? {
        func number(_ name: String) -> Double? {
            read("\(group)/cpu.cfs_\(name)_us").flatMap { Double($0.filter { !$0.isWhitespace }) }
        }
        guard let time = number("quota"), let period = number("period"), time > 0, period > 0 else {
            return nil
        }
        return time / period
    }

    /// The first few kilobytes of a file.
    private static func text(_ path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = Glibc.read(file, &bytes, bytes.count)
        return count >= 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
