import PluginContract
import PluginKit
import Testing

@Suite("The host for tests of single plugins")
struct FakeHostTests {
    static let descriptor = Bad.description(
        .absence, columns: [.grade, .support], decisions: ["luck", "length"], memory: 1)
    let world = PluginContract.world

    private func acting(_ act: @escaping Bad.Act) -> Bad.Acting {
        Bad.Acting(world: world, days: Bad.everyTenthDay, body: act)
    }

    @Test("answers a draw by its address, whoever asks and when") func addresses() throws {
        let addresses = (0..<200).map { ($0 % 2, $0 / 2 % 10, $0 / 20) }
        let bits = try FakeHost(Self.descriptor, seed: 5).call { (draws) throws(PluginFault) in
            addresses.map { draws.bits($0, $1, $2) }
        }
        let reversed = try FakeHost(Self.descriptor, seed: 5).call { (draws) throws(PluginFault) in
            addresses.reversed().map { draws.bits($0, $1, $2) }
        }
        #expect(bits == reversed.reversed())
        #expect(Set(bits).count == addresses.count)
        let second = try FakeHost(Self.descriptor, seed: 5, replication: 1).call {
            (draws) throws(PluginFault) in
            addresses.map { draws.bits($0, $1, $2) }
        }
        #expect(Set(bits).isDisjoint(with: second))
    }

    @Test("remembers what was drawn, and answers undeclared draws with 0") func draws() throws {
        let host = FakeHost(Self.descriptor) { UInt64($0.subject) << 12 }
        let bits = try host.call { (draws) throws(PluginFault) in [draws.bits(1, 7, 3), draws.bits(2, 8)] }
        #expect(bits == [7 << 12, 0])
        #expect(host.draws.map(\.decision) == [1, 2])
        #expect(host.draws[0].subject == 7 && host.draws[0].ordinal == 3)
        #expect(host.undeclared == [host.draws[1]])
    }

    @Test("gives the words of a plugin that says through the host why it fails") func words() {
        let host = FakeHost(Self.descriptor)
        #expect(throws: PluginFault("no places")) {
            try host.call { (draws) throws(PluginFault) in
                draws.cHost.pointee.fail(draws.cHost.pointee.context, "no places")
                throw PluginFault("")
            }
        }
        #expect(host.said == "no places")
    }

    @Test("calls with the pupils of a test and gives the effects in the plugin's order") func effects() throws
    {
        var pupils = FakePupils(count: 4)
        pupils[.grade] = [1, 9, 9, 2]
        pupils[.support] = [0, 0, 1, 0]
        pupils.batch = [0, 1, 2]
        let memory = FakeMemory(Self.descriptor, pupilLimit: 4)
        let plugin = acting { (batch, draws, effects) throws(PluginFault) in
            for pupil in batch.pupils.map(Int.init).reversed() where batch.grade[pupil] == 9 {
                batch.remember(batch.memory(pupil) + draws.unit(0, pupil), pupil)
                if batch.hasSupport(pupil) { effects.absent(pupil, days: 2, .leave) }
                effects.factor(pupil, Double(batch.day))
            }
        }
        let host = FakeHost(Self.descriptor) { _ in 1 << 63 }
        for _ in 0..<2 {
            let effects = try host.act(plugin, on: 3, in: world, pupils, memory: memory)
            #expect(
                effects.map(\.description) == [
                    "absent 2 days with cause 1 on pupil 2", "factor 3.0 on pupil 2", "factor 3.0 on pupil 1",
                ])
        }
        #expect((0..<4).map { (memory[$0] * 2).rounded() } == [0, 2, 2, 0])
    }

    @Test("asks a policy for scores about a class, among those who wait") func scores() throws {
        var pupils = FakePupils(count: 3)
        pupils[.waitingSince] = [5, .max, 2]
        pupils.batch = [0, 2]
        let policy = Bad.Policy { (batch, _, scores) throws(PluginFault) in
            for (index, pupil) in batch.pupils.enumerated() {
                let waited = batch.day - batch.waitingSince[Int(pupil)]
                scores[index] = Double(waited * 10 + (batch.seatClass ?? -1))
            }
        }
        let host = FakeHost(Bad.description(.allocation, columns: [.waitingSince]))
        #expect(try host.scores(policy, on: 12, seatClass: 1, in: world, pupils) == [71, 101])
    }

    @Test("takes values as a scenario would give them") func values() throws {
        let descriptor = Good.Wave.descriptor
        let values = PluginContract.values(
            of: descriptor, changing: ["peak": .number(4), "firstDay": .date(20_261_003, world)])
        #expect(values.names == ["peak", "share", "firstDay", "grades"])
        #expect(values.number("peak") == 4)
        #expect(values.grades("grades", contain: 0))
        // 3 October 2026 is a Saturday.
        #expect(values.text("firstDay") == "2026-10-03")
        #expect(world.days[values.whole("firstDay")].date == 20_261_019)
        #expect(world.days[values.whole("firstDay") - 1].date == 20_261_002)
    }
}
