import Localization

extension Words {
    /// The diagnosis before any run.
    enum Check {
        static let pupilChanges = LocalizedText(
            fi: "Yhdessä tulevat ja lähtevät oppilaat", sv: "Elever som kommer och går tillsammans",
            en: "Pupils who come or leave together")
        /// The title of a diagnosis: the file is sound, whatever the staff.
        static func noErrors(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(name.fi): tiedosto kunnossa", sv: "\(name.sv): filen i ordning",
                en: "\(name.en): no errors")
        }

        /// The same where the staff do not suffice.
        static func noErrorsButOverload(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(name.fi): tiedosto kunnossa; henkilöstö ei riitä",
                sv: "\(name.sv): filen i ordning; personalen räcker inte",
                en: "\(name.en): no errors; staff cannot keep up")
        }

        static func summary(
            schools: LocalizedText, pupils: Int, seats: Int, years: LocalizedText, schoolDays: [Int]
        ) -> LocalizedText {
            let days = schoolDays.map(String.init).joined(separator: ", ")
            return LocalizedText(
                fi: """
                    \(schools.fi), \(pupils) oppilasta, \(seats) pienluokkapaikkaa, \(years.fi), koulupäiviä \
                    \(days)
                    """,
                sv: """
                    \(schools.sv), \(pupils) elever, \(seats) smågruppsplatser, \(years.sv), skoldagar \(days)
                    """,
                en: """
                    \(schools.en), \(pupils) pupils, \(seats) seats in small classes, \(years.en), school \
                    days \(days)
                    """)
        }

        static let load = LocalizedText(
            fi: "Kuormitus: pyydetty työ / käytettävissä oleva aika, % lukukausittain",
            sv: "Belastning: begärt arbete / tillgänglig tid, % per termin",
            en: "Load: work asked for / time available, % by term")
        static let role = LocalizedText(fi: "Ammattiryhmä", sv: "Yrkesgrupp", en: "Role")
        static let fte = LocalizedText(fi: "htv", sv: "Årsv.", en: "FTE")
        static let caseload = LocalizedText(fi: "Asiakasmäärä", sv: "Klienter", en: "Caseload")
        static let caseloadOfMost = LocalizedText(
            fi: "Asiakasmäärä, % enimmäismäärästä", sv: "Klienter, % av högsta antalet",
            en: "Caseload, % of the most")
        static let noQueueGrows = LocalizedText(
            fi: "Mikään jono ei kasva loputta.", sv: "Ingen kö växer utan slut.",
            en: "No queue grows without end.")
        /// - Parameter week: as calendars number it, such as `1/2027`.
        static func growsFrom(_ week: String) -> LocalizedText {
            LocalizedText(
                fi: "jono kasvaa loputta viikosta \(week) alkaen",
                sv: "kön växer utan slut från vecka \(week)",
                en: "the queue grows without end from week \(week)")
        }

        static let noPlaceForCases = LocalizedText(
            fi: "avoimille asiakkuuksille ei ole yhtään paikkaa",
            sv: "det finns ingen plats för öppna ärenden", en: "there is no place for open cases")
        static func overCaseload(_ percent: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "avoimia asiakkuuksia tulisi \(percent.fi) % sallitusta enimmäismäärästä",
                sv: "öppna ärenden skulle bli \(percent.sv) % av det tillåtna",
                en: "open cases would be \(percent.en) % of the allowed caseload")
        }

        static let noPostsHelp = LocalizedText(
            fi: "mikään htv-lisäys ei auta", sv: "inget antal nya årsverken hjälper",
            en: "no number of further posts would help")
        static func smallestChange(_ posts: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi:
                    "pienin korjaus, jolla jono pysyy kurissa, on +\(posts.fi) htv; määräajat vaativat enemmän (`staff`)",
                sv:
                    "den minsta åtgärden som håller kön i schack är +\(posts.sv) årsverken; tidsfristerna kräver mer (`staff`)",
                en:
                    "the smallest change that stabilises it is +\(posts.en) FTE; the limits ask for more (`staff`)"
            )
        }

        static func crowded(
            _ terms: LocalizedText, worst: LocalizedText, load: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    \(terms.fi) pyydetään enemmän kuin ehditään (eniten \(worst.fi), \(load.fi)); jono kasvaa silloin
                    """,
                sv: """
                    under \(terms.sv) begärs mer än man hinner (mest \(worst.sv), \(load.sv)); då växer kön
                    """,
                en: """
                    in \(terms.en) more is asked than there is time for (most in \(worst.en), \(load.en)); the queue \
                    grows then
                    """)
        }

        static let autumn = LocalizedText(fi: "syksy", sv: "höst", en: "autumn")
        static let spring = LocalizedText(fi: "kevät", sv: "vår", en: "spring")
    }
}

extension Words {
    /// What an audit found.
    enum Audit {
        static let added = LocalizedText(
            fi: "Mitä lisättiin", sv: "Vad som lades till", en: "What was added")
        static let observations = LocalizedText(
            fi: "Havainnot", sv: "Observationer", en: "Observations")
        static let nothing = LocalizedText(
            fi: "ei mitään, sama uudestaan", sv: "inget, samma igen", en: "nothing, the same again")
        static let onOneThread = LocalizedText(
            fi: "yhdellä säikeellä", sv: "med en tråd", en: "on one thread")
        static func onThreads(_ count: Int) -> LocalizedText {
            LocalizedText(fi: "\(count) säikeellä", sv: "med \(count) trådar", en: "on \(count) threads")
        }

        static func idlePlugin(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "toimeton lisäosa: \(name.fi)", sv: "overksamt tillägg: \(name.sv)",
                en: "idle plugin: \(name.en)")
        }

        static func same(_ replications: Int) -> LocalizedText {
            let counted = Words.counted(
                replications, one: .init(fi: "simulointi", sv: "simulering", en: "simulation"),
                many: .init(fi: "simulointia", sv: "simuleringar", en: "simulations"))
            return LocalizedText(
                fi: "samat, \(counted.fi)", sv: "desamma, \(counted.sv)", en: "the same, \(counted.en)")
        }

        static func different(_ replication: Int) -> LocalizedText {
            LocalizedText(
                fi: "ERI, ensin simuloinnissa \(replication)", sv: "OLIKA, först i simulering \(replication)",
                en: "DIFFERENT, first in simulation \(replication)")
        }

        static func notTried(_ policy: String) -> LocalizedText {
            LocalizedText(
                fi: "ei kokeiltu: `\(policy)` päättää jo, kuka saa vapaan paikan",
                sv: "inte prövat: `\(policy)` avgör redan vem som får en ledig plats",
                en: "not tried: `\(policy)` already says who gets a free seat")
        }
    }
}
