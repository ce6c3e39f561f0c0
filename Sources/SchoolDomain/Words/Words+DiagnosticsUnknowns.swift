import Localization

// What is wrong with unknowns and with how they are correlated.
extension Words.Fault {
    /// - Parameters:
    ///   - unit: what the unknown is, such as a share.
    ///   - needed: what the place takes.
    static func unknownOfUnit(
        _ id: String, _ unit: LocalizedText, at name: String, takes needed: LocalizedText
    ) -> LocalizedText {
        .init(
            fi: "tuntematon suure `\(id)` on \(unit.fi), mutta kohtaan `\(name)` kuuluu \(needed.fi)",
            sv: "den okända storheten `\(id)` är \(unit.sv), men `\(name)` ska vara \(needed.sv)",
            en: "the unknown `\(id)` is \(unit.en), but `\(name)` takes \(needed.en)")
    }
    /// - Parameter bounds: keys such as `min:`.
    package static func narrowUnknown(_ id: String, _ bounds: [String]) -> LocalizedText {
        func both(_ and: String) -> String {
            bounds.map { "`\($0)`" }.joined(separator: " \(and) ")
        }
        return .init(
            fi: "kavenna tuntematonta suuretta `\(id)` tai lisää sille \(both("ja"))",
            sv: "gör den okända storheten `\(id)` smalare, eller lägg till \(both("och"))",
            en: "narrow the unknown `\(id)`, or add \(both("and")) to it")
    }
    static func notDrawnPlace(_ path: String) -> LocalizedText {
        .init(
            fi: "`\(path)` ei ole poissaoloprosessin luku, jonka tuntematon suure voi antaa",
            sv: "`\(path)` är inget tal i frånvaroprocessen som en okänd storhet kan ge",
            en: "`\(path)` is no number of the absence process that an unknown can set")
    }
    static func setTwice(_ path: String) -> LocalizedText {
        .init(
            fi: "kohdan `\(path)` antaa jo toinen tuntematon suure",
            sv: "`\(path)` ges redan av en annan okänd storhet",
            en: "`\(path)` is set by another unknown already")
    }
    static func unusedUnknown(_ id: String) -> LocalizedText {
        .init(
            fi: "tuntematonta suuretta `\(id)` ei käytetä missään",
            sv: "den okända storheten `\(id)` används ingenstans", en: "the unknown `\(id)` is used nowhere")
    }
    static func nameUnknown(_ id: String) -> LocalizedText {
        .init(
            fi: "luvun paikalle kirjoitetaan `{unknown: \(id)}`",
            sv: "skriv `{unknown: \(id)}` i stället för ett tal",
            en: "write `{unknown: \(id)}` in place of a number")
    }
    static func correlationOfTwo(_ name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` on oltava kaksi eri tuntematonta suuretta",
            sv: "`\(name)` ska vara två olika okända storheter",
            en: "`\(name)` must be two different unknowns")
    }
    static func correlatedTwice(_ pair: LocalizedText) -> LocalizedText {
        .init(
            fi: "parin \(pair.fi) korrelaatio annetaan kahdesti",
            sv: "korrelationen mellan \(pair.sv) anges två gånger",
            en: "the correlation of \(pair.en) is given twice")
    }
    /// - Parameter pairs: each with its correlation.
    static func contradictoryCorrelations(_ pairs: String) -> LocalizedText {
        .init(
            fi: "mitkään suureet eivät voi korreloida näin: \(pairs)",
            sv: "inga storheter kan vara korrelerade så här: \(pairs)",
            en: "no quantities can be correlated so: \(pairs)")
    }
    static let nameEveryPair = LocalizedText(
        fi: "nimeämättömän parin korrelaatio on 0: nimeä sekin tai pienennä muita",
        sv: "ett par som inte nämns har korrelationen 0: nämn det också, eller gör de andra mindre",
        en: "a pair that is not named has the correlation 0: name it, too, or make the others smaller")
}
