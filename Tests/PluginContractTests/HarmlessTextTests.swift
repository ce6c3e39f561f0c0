import PluginKit
import Testing

@Suite("Text from plugins")
struct HarmlessTextTests {
    @Test("comes onto one line without control characters and turns of direction")
    func oneLine() {
        #expect("\u{1B}[31mred\u{7}\u{9B}2J\n next\ttab\u{202E}x\u{2066}".onOneLine == "[31mred2J  next tabx")
        #expect("a\r\nb".onOneLine == "a  b")
        let plain = "Sääksjärvi – 👩‍🏫 `x` 95 %"
        #expect(plain.onOneLine == plain)
        #expect(PluginFault("a\u{1B}b\nc").message == "ab c")
        #expect(PluginBreach(plugin: "p", phase: "wake", message: "a\u{1B}b").message == "ab")
    }

    @Test("keeps its lines where it may have several")
    func lines() { #expect("a\n\tb\u{1B}c\r\n".withoutControls == "a\n\tbc\r\n") }
}
