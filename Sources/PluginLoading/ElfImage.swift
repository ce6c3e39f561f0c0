/// A shared library as the dynamic loader will see it: what is mapped where, from which part of the file.
///
/// Of the ELF specification (System V ABI, chapters 4 and 5) only what must agree for loading to be safe.
struct ElfImage {
    /// A part of the file that the loader maps or reads: a program header.
    struct Segment {
        var kind: UInt32
        var flags: UInt32
        var offset: UInt64
        var address: UInt64
        var fileSize: UInt64
        var memorySize: UInt64
        var alignment: UInt64

        var isReadable: Bool { flags & 4 != 0 }
        var isWritable: Bool { flags & 2 != 0 }
        var isExecutable: Bool { flags & 1 != 0 }
    }

    /// A part of the file as the linker named it. The loader ignores it, so it bears witness for the segments.
    struct Section {
        var name: String
        var kind: UInt32
        var flags: UInt64
        var address: UInt64
        var offset: UInt64
        var size: UInt64

        /// In memory while the library is loaded.
        var isLoaded: Bool { flags & 0x2 != 0 && size > 0 }
        var isWritable: Bool { flags & 0x1 != 0 }
        var isExecutable: Bool { flags & 0x4 != 0 }
        var isThreadLocal: Bool { flags & 0x400 != 0 }
        /// All zeros, and not in the file.
        var isZero: Bool { kind == 8 }
    }

    let machine: UInt16
    let segmentTable: UInt64
    let segments: [Segment]
    let sections: [Section]
    let fileSize: UInt64

    var loads: [Segment] { segments.filter { $0.kind == SegmentKind.load } }

    init(_ bytes: [UInt8]) throws(PluginFileError) {
        let file = ElfBytes(bytes)
        try file.checkIdentity()
        fileSize = UInt64(bytes.count)
        machine = file.u16(18)
        segmentTable = file.u64(32)
        segments = try file.table(
            at: segmentTable, count: file.u16(56), entrySize: file.u16(54), expected: 56, file.segment)
        let sectionOffsets = try file.table(
            at: file.u64(40), count: file.u16(60), entrySize: file.u16(58), expected: 64
        ) { $0 }
        sections = try file.sections(sectionOffsets, names: Int(file.u16(62)))
    }
}

/// The kinds of segments that a dynamic loader acts on.
enum SegmentKind {
    static let load: UInt32 = 1
    static let dynamic: UInt32 = 2
    static let interpreter: UInt32 = 3
    static let note: UInt32 = 4
    static let table: UInt32 = 6
    static let threadLocal: UInt32 = 7
    static let unwinding: UInt32 = 0x6474_e550
    static let stack: UInt32 = 0x6474_e551
    static let readOnlyLater: UInt32 = 0x6474_e552
    static let property: UInt32 = 0x6474_e553
}
