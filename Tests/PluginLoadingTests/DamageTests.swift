import Foundation
import PluginKit
import Testing

@testable import PluginLoading

@Suite("Damaged libraries")
struct DamageTests {
    private static func isSound(_ bytes: [UInt8]) -> Bool {
        do throws(PluginFileError) {
            try ElfImage(bytes).check()
            return true
        } catch {
            return false
        }
    }

    /// The dynamic loader maps what the headers name and dies of SIGBUS where the file ends before.
    @Test("a library cut short anywhere is refused")
    func cutShort() throws {
        let workshop = try Workshop()
        let whole = try PluginFile(path: try workshop.library(smallPlugin)).bytes
        #expect(Self.isSound(whole))
        let lengths = Array(1..<1200) + Array(stride(from: 1200, to: whole.count, by: 61)) + [whole.count - 1]
        for length in lengths where Self.isSound(Array(whole.prefix(length))) {
            Issue.record("\(length) of \(whole.count) bytes pass for the whole")
        }
        for length in stride(from: 1, to: whole.count, by: 997) {
            let path = try workshop.file("cut.so", Array(whole.prefix(length)))
            #expect(!PluginLoader.load(path).reason.isEmpty, "\(length) bytes")
        }
    }

    /// Something in every part that a library can have: data, zeros, and storage of threads.
    private let storage = """

        int written[3] = {1}, zeros[3];
        __thread int ofThread[2] = {1}, zerosOfThread[5];
        """

    /// Every byte of the headers in turn, changed in five ways: what passes the checks is loaded, called and unharmed.
    @Test("no change to a byte of the headers ends the program")
    func flipped() throws {
        // What is loaded stays open.
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let workshop = try Workshop()
        let whole = try PluginFile(path: try workshop.library(smallPlugin + storage)).bytes
        #expect(Self.isSound(whole))
        let image = try ElfImage(whole)
        let headers = 0..<Int(image.segmentTable) + 56 * image.segments.count
        var refused = 0
        for index in headers {
            for mask: UInt8 in [0x01, 0x02, 0x10, 0x80, 0xff] {
                var bytes = whole
                bytes[index] ^= mask
                guard Self.isSound(bytes) else {
                    refused += 1
                    continue
                }
                let answer = PluginLoader.load(try workshop.file("flipped.so", bytes))
                if case .success(let factory) = answer {
                    #expect(factory.descriptor.id == "small-plugin")
                    let instance = try factory.make(.of(factory.descriptor), .small)
                    guard case .acting(let plugin) = instance else { continue }
                    let days = try FakeHost().call { (draws) throws(PluginFault) in
                        try plugin.actingDays(0, draws: draws)
                    }
                    #expect(days == [0])
                }
            }
        }
        // Addresses, offsets, sizes and kinds are six tenths of the bytes; the rest nobody acts on.
        #expect(refused > headers.count * 5 / 2, "\(refused) of \(headers.count * 5)")
    }
}
