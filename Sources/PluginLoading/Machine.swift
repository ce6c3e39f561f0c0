/// The processors that libraries are told apart by.
struct Machine {
    let name: String
    /// Its number in ELF headers.
    let elf: UInt16

    static let known = [Machine(name: "x86-64", elf: 62), Machine(name: "aarch64", elf: 183)]

    #if arch(x86_64)
        static let here = known[0]
    #elseif arch(arm64)
        static let here = known[1]
    #else
        #error("plugins are loaded on x86-64 and aarch64 only")
    #endif

    static func name(ofElf number: UInt16) -> String {
        known.first { $0.elf == number }?.name ?? "another processor (ELF machine \(number))"
    }

    /// What `plugins.lock` calls libraries for this machine.
    static var platform: String { "linux-\(here.name)" }
}
