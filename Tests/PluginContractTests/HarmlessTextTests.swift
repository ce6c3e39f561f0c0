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

    @Test("is told with its place in each language when it stops a run")
    func breaches() {
        let refusal = PluginBreach(plugin: "p", phase: PluginBreach.preparation, message: "no grades")
        #expect(refusal.words.fi == "lisäosa `p` ei hyväksy sille annettuja arvoja: no grades")
        let breach = PluginBreach(
            plugin: "p", phase: "wake", date: 20_270_203, pupil: 12, message: "no", replication: 4)
        #expect(
            breach.description
                == "plugin `p` broke off in phase wake of 2027-02-03 (replication 4), pupil 12: no")
        #expect(
            breach.words.fi
                == "lisäosa `p` keskeytyi vaiheessa wake päivänä 2027-02-03 (simulointi 4), oppilas 12: no")
        #expect(
            breach.words.sv
                == "tillägget `p` avbröts i fasen wake den 2027-02-03 (simulering 4), elev 12: no")
    }

    @Test("keeps its lines where it may have several")
    func lines() { #expect("a\n\tb\u{1B}c\r\n".withoutControls == "a\n\tbc\r\n") }
}
