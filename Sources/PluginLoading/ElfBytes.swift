import Localization

/// Reads the numbers of an ELF file; what lies beyond its end is refused before it is read.
struct ElfBytes {
    static let cutShort = PluginFileError(Words.Library.isCutShort, remedy: Words.Library.buildAgain)

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Precondition: the number lies inside the file.
    func u16(_ offset: UInt64) -> UInt16 { number(offset) }
    func u32(_ offset: UInt64) -> UInt32 { number(offset) }
    func u64(_ offset: UInt64) -> UInt64 { number(offset) }

    private func number<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: UInt64) -> Number {
        let start = Int(offset)
        precondition(start + MemoryLayout<Number>.size <= bytes.count, "byte \(start) of \(bytes.count)")
        return Number(
            littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: Number.self) })
    }

    func contains(_ offset: UInt64, _ size: UInt64) -> Bool {
        size <= UInt64(bytes.count) && offset <= UInt64(bytes.count) - size
    }

    /// That it is a shared library of 64 bits in the order of bytes that this machine has.
    func checkIdentity() throws(PluginFileError) {
        let remedy = Words.Library.nameLibrary
        guard bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else {
            throw PluginFileError(Words.Library.isNoLibrary, remedy: remedy)
        }
        guard bytes.count >= 64 else { throw Self.cutShort }
        guard bytes[4] == 2, bytes[5] == 1, bytes[6] == 1, u32(20) == 1 else {
            throw PluginFileError(
                Words.Library.isOfOtherBits, remedy: Words.Library.buildForThisMachine)
        }
        switch u16(16) {
        case 3: break
        case 1: throw PluginFileError(Words.Library.isObjectFile, remedy: Words.Library.linkAsShared)
        case 2: throw PluginFileError(Words.Library.isProgram, remedy: Words.Library.linkAsShared)
        default: throw PluginFileError(Words.Library.isNoLibrary, remedy: remedy)
        }
    }

    /// The entries of a table, each read at its offset.
    func table<Entry>(
        at offset: UInt64, count: UInt16, entrySize: UInt16, expected: UInt16, _ read: (UInt64) -> Entry
    ) throws(PluginFileError) -> [Entry] {
        guard count > 0, entrySize == expected, contains(offset, UInt64(count) * UInt64(expected)) else {
            throw Self.cutShort
        }
        return (0..<UInt64(count)).map { read(offset + $0 * UInt64(expected)) }
    }

    func segment(_ offset: UInt64) -> ElfImage.Segment {
        ElfImage.Segment(
            kind: u32(offset), flags: u32(offset + 4), offset: u64(offset + 8), address: u64(offset + 16),
            fileSize: u64(offset + 32), memorySize: u64(offset + 40), alignment: u64(offset + 48))
    }

    func sections(_ offsets: [UInt64], names: Int) throws(PluginFileError) -> [ElfImage.Section] {
        guard names < offsets.count else { throw Self.cutShort }
        let namesStart = u64(offsets[names] + 24)
        let namesSize = u64(offsets[names] + 32)
        guard contains(namesStart, namesSize) else { throw Self.cutShort }
        return offsets.map { offset in
            let name = UInt64(u32(offset))
            let letters = name < namesSize ? bytes[Int(namesStart + name)..<Int(namesStart + namesSize)] : []
            return ElfImage.Section(
                name: String(decoding: letters.prefix { $0 != 0 }, as: UTF8.self), kind: u32(offset + 4),
                flags: u64(offset + 8), address: u64(offset + 16), offset: u64(offset + 24),
                size: u64(offset + 32))
        }
    }
}
