extension Words {
    /// The diagnosis before any run.
    public enum Check {
        /// The title of a diagnosis: the file is sound, whatever the staff.
        public static func noErrors(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(name.fi): tiedosto kunnossa", sv: "\(name.sv): filen i ordning",
                en: "\(name.en): no errors")
        }

        public static func summary(
            schools: LocalizedText, pupils: Int, seats: Int, years: String
        ) -> LocalizedText {
            LocalizedText(
                fi: "\(schools.fi), \(pupils) oppilasta, \(seats) pienluokkapaikkaa, lukuvuodet \(years)",
                sv: "\(schools.sv), \(pupils) elever, \(seats) smågruppsplatser, läsår \(years)",
                en: "\(schools.en), \(pupils) pupils, \(seats) seats in small classes, school years \(years)")
        }

        public static let load = LocalizedText(
            fi: "Kuormitus: pyydetty työ / käytettävissä oleva aika, % lukukausittain",
            sv: "Belastning: begärt arbete / tillgänglig tid, % per termin",
            en: "Load: work asked for / time available, % by term")
        public static let role = LocalizedText(fi: "Ammatti", sv: "Yrke", en: "Role")
        public static let fte = LocalizedText(fi: "htv", sv: "Årsv.", en: "FTE")
        public static let caseload = LocalizedText(fi: "Asiakkaat", sv: "Klienter", en: "Caseload")
        public static let noQueueGrows = LocalizedText(
            fi: "Mikään jono ei kasva loputta.", sv: "Ingen kö växer utan slut.",
            en: "No queue grows without end.")
        public static func growsFrom(_ year: String, week: Int) -> LocalizedText {
            LocalizedText(
                fi: "jono kasvaa loputta lukuvuoden \(year) kouluviikosta \(week) alkaen",
                sv: "kön växer utan slut från skolvecka \(week) läsåret \(year)",
                en: "the queue grows without end from school week \(week) of \(year)")
        }

        public static let noPlaceForCases = LocalizedText(
            fi: "avoimille asiakkuuksille ei ole yhtään paikkaa",
            sv: "det finns ingen plats för öppna ärenden", en: "there is no place for open cases")
        public static func overCaseload(_ percent: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "avoimia asiakkuuksia tulisi \(percent.fi) % sallitusta enimmäismäärästä",
                sv: "öppna ärenden skulle bli \(percent.sv) % av det tillåtna",
                en: "open cases would be \(percent.en) % of the allowed caseload")
        }

        public static let noPostsHelp = LocalizedText(
            fi: "mikään htv-lisäys ei auta", sv: "inget antal nya årsverken hjälper",
            en: "no number of further posts would help")
        public static func smallestChange(_ posts: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "pienin korjaus on +\(posts.fi) htv", sv: "den minsta åtgärden är +\(posts.sv) årsverken",
                en: "the smallest change that stabilises it is +\(posts.en) FTE")
        }

        public static func crowded(
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

        public static let autumn = LocalizedText(fi: "syksy", sv: "höst", en: "autumn")
        public static let spring = LocalizedText(fi: "kevät", sv: "vår", en: "spring")
        public static func term(_ number: Int) -> LocalizedText {
            LocalizedText(fi: "jakso \(number)", sv: "termin \(number)", en: "term \(number)")
        }

    }
}
