extension Words {
    /// What an audit found.
    public enum Audit {
        public static let added = LocalizedText(
            fi: "Mitä lisättiin", sv: "Vad som lades till", en: "What was added")
        public static let observations = LocalizedText(
            fi: "Havainnot", sv: "Observationer", en: "Observations")
        public static let nothing = LocalizedText(
            fi: "ei mitään, sama uudestaan", sv: "inget, samma igen", en: "nothing, the same again")
        public static let onOneThread = LocalizedText(
            fi: "yhdellä säikeellä", sv: "med en tråd", en: "on one thread")
        public static func onThreads(_ count: Int) -> LocalizedText {
            LocalizedText(fi: "\(count) säikeellä", sv: "med \(count) trådar", en: "on \(count) threads")
        }

        public static func idlePlugin(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "toimeton lisäosa: \(name.fi)", sv: "overksamt tillägg: \(name.sv)",
                en: "idle plugin: \(name.en)")
        }

        public static func same(_ futures: Int) -> LocalizedText {
            LocalizedText(
                fi: "samat, \(futures) tulevaisuutta", sv: "desamma, \(futures) framtider",
                en: "the same, \(futures) futures")
        }

        public static func different(_ future: Int) -> LocalizedText {
            LocalizedText(
                fi: "ERI, ensin tulevaisuudessa \(future)", sv: "OLIKA, först i framtid \(future)",
                en: "DIFFERENT, first in future \(future)")
        }

        public static func notTried(_ policy: String) -> LocalizedText {
            LocalizedText(
                fi: "ei kokeiltu: `\(policy)` päättää jo, kuka saa vapaan paikan",
                sv: "inte prövat: `\(policy)` avgör redan vem som får en ledig plats",
                en: "not tried: `\(policy)` already says who gets a free seat")
        }

    }
}
