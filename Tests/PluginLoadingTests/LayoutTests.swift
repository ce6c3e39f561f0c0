import CPorrasPlugin
import Testing

/// What lies in arrays has no `struct_size`: a plugin built with an older header steps through it by the size it knew.
@Suite struct LayoutTests {
    /// The numbers are those of version 1.0 of the header and change with the major version only.
    @Test func `the structs of arrays are laid out as in version 1.0`() {
        #expect(PORRAS_ABI_MAJOR == 1)
        #expect(MemoryLayout<porras_parameter>.stride == 88)
        #expect(MemoryLayout<porras_parameter>.offset(of: \.lower) == 32)
        #expect(MemoryLayout<porras_parameter>.offset(of: \.choices) == 64)
        #expect(MemoryLayout<porras_parameter>.offset(of: \.mark) == 80)
        #expect(MemoryLayout<porras_output>.stride == 24)
        #expect(MemoryLayout<porras_output>.offset(of: \.unit) == 16)
        #expect(MemoryLayout<porras_day>.stride == 20)
        #expect(MemoryLayout<porras_day>.offset(of: \.date) == 16)
        #expect(MemoryLayout<porras_value>.stride == 16)
        #expect(MemoryLayout<porras_value>.offset(of: \.text) == 8)
        #expect(MemoryLayout<porras_effect>.stride == 24)
        #expect(MemoryLayout<porras_effect>.offset(of: \.value) == 16)
    }
}
