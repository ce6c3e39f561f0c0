import Localization

/// The dynamic loader trusts a library: a header that points beyond the file ends the program (SIGBUS), a wrong
/// address or protection does too (SIGSEGV). So everything it acts on is checked before it is asked.
///
/// Damage elsewhere, in code or data, cannot be seen from the headers; the digest in `plugins.lock` tells.
extension ElfImage {
    /// No library of 64 bits that a plugin needs is larger in memory.
    private static let memoryMax: UInt64 = 1 << 30

    func check() throws(PluginFileError) {
        guard machine == Machine.here.elf else {
            throw PluginFileError(
                Words.Library.isFor(Machine.name(ofElf: machine), here: Machine.here.name),
                remedy: Words.Library.buildFor(Machine.here.name))
        }
        guard !segments.contains(where: { $0.kind == SegmentKind.interpreter }) else {
            throw PluginFileError(Words.Library.isProgram, remedy: Words.Library.linkAsShared)
        }
        guard let stack = segments.first(where: { $0.kind == SegmentKind.stack }), !stack.isExecutable else {
            throw PluginFileError(Words.Library.wantsExecutableStack, remedy: Words.Library.linkWithoutStack)
        }
        let isSound =
            loadsAreSound && sections.allSatisfy(isCovered) && segments.allSatisfy(isPlaced)
            && isDynamicSound && isThreadLocalSound
        guard isSound else { throw ElfBytes.cutShort }
    }

    /// Loaded parts lie in the file, follow each other in memory and are never both writable and executable.
    private var loadsAreSound: Bool {
        var end: UInt64 = 0
        for load in loads {
            let page = load.alignment
            guard isInFile(load.offset, load.fileSize), load.fileSize <= load.memorySize,
                page >= 4096, page <= Self.memoryMax, page & (page - 1) == 0,
                load.address % page == load.offset % page,
                load.address <= Self.memoryMax, load.memorySize <= Self.memoryMax,
                load.address / 4096 * 4096 >= end,
                load.flags <= 7, load.isReadable, !(load.isWritable && load.isExecutable)
            else { return false }
            end = load.address + load.memorySize
        }
        return loads.contains(where: \.isExecutable)
    }

    private func isInFile(_ offset: UInt64, _ size: UInt64) -> Bool {
        size <= fileSize && offset <= fileSize - size
    }

    /// The loaded part that holds these bytes of the file at this address.
    private func load(address: UInt64, offset: UInt64, size: UInt64) -> Segment? {
        loads.first {
            address >= $0.address && address - $0.address <= $0.fileSize
                && size <= $0.fileSize - (address - $0.address)
                && offset >= $0.offset && offset - $0.offset == address - $0.address
        }
    }

    /// What the loader reads through an address lies there, and is the part of the file that it says.
    private func isPlaced(_ segment: Segment) -> Bool {
        switch segment.kind {
        case SegmentKind.table where segment.offset != segmentTable: return false
        case SegmentKind.dynamic, SegmentKind.note, SegmentKind.table, SegmentKind.unwinding,
            SegmentKind.property:
            return segment.memorySize == segment.fileSize
                && load(address: segment.address, offset: segment.offset, size: segment.fileSize) != nil
        case SegmentKind.readOnlyLater: return isReadOnlyLaterSound(segment)
        default: return true
        }
    }

    /// What becomes read only after loading is writable before, and holds nothing that changes later.
    private func isReadOnlyLaterSound(_ segment: Segment) -> Bool {
        guard segment.memorySize <= Self.memoryMax,
            let load = load(address: segment.address, offset: segment.offset, size: segment.fileSize),
            load.isWritable
        else { return false }
        let end = segment.address + segment.memorySize
        // The last page is protected only when it is reached to its end.
        let protectedEnd = end / 4096 * 4096
        return end <= (load.address + load.memorySize + load.alignment - 1) / load.alignment * load.alignment
            && !sections.contains {
                $0.isLoaded && [".data", ".bss"].contains($0.name) && $0.address < protectedEnd
                    && $0.address + $0.size > segment.address
            }
    }

    /// Every section that is in memory lies in a loaded part, at the place that follows from its offset, and may be
    /// written and executed there when it must be.
    private func isCovered(_ section: Section) -> Bool {
        guard section.isLoaded else { return true }
        guard section.size <= Self.memoryMax, section.address <= Self.memoryMax else { return false }
        if section.isZero && section.isThreadLocal { return true }
        let place =
            section.isZero
            ? loads.first {
                section.address >= $0.address + $0.fileSize
                    && section.address + section.size <= $0.address + $0.memorySize
            } : load(address: section.address, offset: section.offset, size: section.size)
        guard let place else { return false }
        return (place.isWritable || !section.isWritable) && (place.isExecutable || !section.isExecutable)
    }

    /// The loader's own table is where its section is, and can be written to.
    private var isDynamicSound: Bool {
        let tables = segments.filter { $0.kind == SegmentKind.dynamic }
        guard tables.count == 1, let section = sections.first(where: { $0.kind == 6 }),
            tables[0].address == section.address, tables[0].memorySize == section.size
        else { return false }
        return load(address: section.address, offset: section.offset, size: section.size)?.isWritable == true
    }

    /// Storage of threads is as large as its sections, or rounded up to its alignment.
    private var isThreadLocalSound: Bool {
        let storage = segments.filter { $0.kind == SegmentKind.threadLocal }
        let parts = sections.filter { $0.isLoaded && $0.isThreadLocal }
        guard let block = storage.first else { return parts.isEmpty }
        let ends = parts.map { $0.address + $0.size }
        let filled = parts.filter { !$0.isZero }.map { $0.address + $0.size }
        guard storage.count == 1, let start = parts.map(\.address).min(), let end = ends.max(),
            block.address == start, block.alignment <= 4096, block.alignment & (block.alignment &- 1) == 0,
            block.memorySize >= end - start, block.memorySize - (end - start) < max(block.alignment, 1)
        else { return false }
        return block.fileSize == (filled.max() ?? start) - start
    }
}
