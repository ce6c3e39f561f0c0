import PluginContract
import PluginKit
import Testing

@Suite("The check of the contract catches")
struct BadTests {
    static let all = Bad.making + Bad.keeping + Bad.asking + Bad.answering + Bad.writing

    @Test("each mistake by its rule, and by no other", arguments: all) func caught(bad: Bad) {
        #expect(PluginContract.check(bad.factory).map(\.rule) == [bad.rule])
    }

    @Test("at least one mistake for every rule") func everyRule() {
        #expect(Set(Self.all.map(\.rule)) == Set(ContractRule.allCases))
        #expect(PluginContract.rules.map(\.rule) == ContractRule.allCases)
    }

    @Test("effects of every kind in every other's hands", arguments: PluginKind.allCases.filter(\.acts))
    func kinds(kind: PluginKind) {
        for effect in PluginEffectKind.allCases where !kind.effects.contains(effect) {
            let bad = Bad.acting(Bad.description(kind)) { (batch, _, effects) throws(PluginFault) in
                guard let pupil = batch.pupils.min().map(Int.init) else { return }
                switch effect {
                case .factor: effects.factor(pupil, 2)
                case .absent: effects.absent(pupil, days: 1, .other)
                case .due: effects.due(pupil, step: 0)
                case .offer: effects.offer(pupil, intervention: 0)
                case .record: effects.record(0, 1)
                }
            }
            let first = PluginContract.check(bad).first
            #expect(first?.rule == .effects)
            #expect(first?.seen.contains("which no \(kind.name) plugin may give") == true)
        }
    }

    @Test("and says what was seen, where, and how to see it again") func words() {
        let bad = Bad.each(Bad.description(.absence)) { $1.factor($0, 250) }
        let breach = PluginContract.check(bad, seed: 7)[0]
        #expect(breach.seen.hasPrefix("an effect: factor 250.0 on pupil "))
        #expect(breach.again.hasPrefix("check with seed 7; world wide, course 0; day "))
        #expect(breach.description.contains(ContractRule.effects.summary))
        #expect(PluginContract.check(bad, seed: 7) == [breach])
    }
}
