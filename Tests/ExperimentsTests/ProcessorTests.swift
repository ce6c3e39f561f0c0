import Testing

@testable import Experiments

@Suite("The processors that a program may use")
struct ProcessorTests {
    private static func quota(_ files: [String: String]) -> Int? { Processors.quota { files[$0] } }

    @Test("a group's time is that of whole processors, rounded up, and the narrowest of all groups counts")
    func secondVersion() {
        let own = "/sys/fs/cgroup/a/b/cpu.max"
        func quota(_ text: String, above: String = "max 100000\n") -> Int? {
            Self.quota([
                "/proc/self/cgroup": "0::/a/b\n", own: text, "/sys/fs/cgroup/a/cpu.max": above,
            ])
        }
        #expect(quota("max 100000\n") == nil && quota("") == nil && quota("0 0\n") == nil)
        #expect(
            quota("200000 100000\n") == 2 && quota("150000 100000\n") == 2 && quota("50000 100000\n") == 1)
        #expect(quota("800000 100000\n", above: "300000 100000\n") == 3)
        // In a container the path is that of the host, and its own group lies at the top.
        #expect(Self.quota(["/proc/self/cgroup": "0::/x\n", "/sys/fs/cgroup/cpu.max": "250000 100000"]) == 3)
        #expect(Self.quota([:]) == nil)
    }

    @Test("the older kind of groups has two files")
    func firstVersion() {
        func quota(_ time: String) -> Int? {
            Self.quota([
                "/proc/self/cgroup": "4:memory:/a\n3:cpu,cpuacct:/a\n0::/\n",
                "/sys/fs/cgroup/cpu/a/cpu.cfs_quota_us": time,
                "/sys/fs/cgroup/cpu/a/cpu.cfs_period_us": "100000\n",
            ])
        }
        #expect(quota("-1\n") == nil && quota("400000\n") == 4)
    }

    @Test("those that it is bound to are the bits of a mask")
    func bound() {
        let text = "Name:\tporras\nCpus_allowed:\tf,00000003\nCpus_allowed_list:\t0-1,32-35\n"
        #expect(Processors.bound { $0 == "/proc/self/status" ? text : nil } == 6)
        #expect(Processors.bound { _ in nil } == nil && Processors.bound { _ in "Name:\tx\n" } == nil)
    }

    @Test("there is always one") func usable() { #expect(Processors.usable >= 1) }
}
