import Planning
import SchoolDomain

/// The diagnosis of a scenario before any run.
public enum CheckReport {
    public static func rendered(_ diagnosis: LoadDiagnosis, _ scenario: Scenario, _ language: Language)
        -> String
    {
        let terms = diagnosis.pools.first?.terms ?? []
        var table = TextTable(
            title: language(
                .init(
                    fi: "Kuormitus: pyydetty työ / käytettävissä oleva aika, % lukukausittain",
                    sv: "Belastning: begärt arbete / tillgänglig tid, % per termin",
                    en: "Load: work asked for / time available, % by term")),
            columns: [
                (language(.init(fi: "Ammatti", sv: "Yrke", en: "Role")), .left),
                (language(.init(fi: "htv", sv: "Årsv.", en: "FTE")), .right),
            ] + terms.map { (termName($0, of: diagnosis.pools[0], language), .right) }
                + [(language(.init(fi: "Asiakkaat", sv: "Klienter", en: "Caseload")), .right)])
        for pool in diagnosis.pools {
            table.add(
                [
                    poolName(pool, scenario, language),
                    language.number(pool.posts, decimals: pool.posts < 1 ? 2 : 1),
                ]
                    + pool.terms.map { $0.load.map { language.number(100 * $0, decimals: 0) } ?? "∞" }
                    + [pool.caseload.map { percent($0, language) } ?? ""])
        }
        return table.rendered() + "\n" + verdicts(diagnosis, scenario, language)
    }

    private static func verdicts(_ diagnosis: LoadDiagnosis, _ scenario: Scenario, _ language: Language)
        -> String
    {
        var text = ""
        for pool in diagnosis.pools {
            let name = poolName(pool, scenario, language)
            for sentence in overloads(pool, language) + crowding(pool, language) {
                text += "\(name): \(language(sentence))\n"
            }
        }
        if diagnosis.canKeepUp {
            text += language(
                .init(
                    fi: "Mikään jono ei kasva loputta.\n", sv: "Ingen kö växer utan slut.\n",
                    en: "No queue grows without end.\n"))
        }
        return text
    }

    /// What a role cannot keep up with, and what would help.
    private static func overloads(_ pool: LoadDiagnosis.PoolLoad, _ language: Language) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        if let from = pool.growsFrom {
            sentences.append(
                .init(
                    fi: "jono kasvaa loputta lukuvuoden \(from.year) kouluviikosta \(from.week) alkaen",
                    sv: "kön växer utan slut från skolvecka \(from.week) läsåret \(from.year)",
                    en: "the queue grows without end from school week \(from.week) of \(from.year)"))
        }
        if let caseload = pool.caseload, caseload > 1 {
            let percent = percent(caseload, language)
            sentences.append(
                caseload == .infinity
                    ? .init(
                        fi: "avoimille asiakkuuksille ei ole yhtään paikkaa",
                        sv: "det finns ingen plats för öppna ärenden", en: "there is no place for open cases")
                    : .init(
                        fi: "avoimia asiakkuuksia tulisi \(percent) % sallitusta enimmäismäärästä",
                        sv: "öppna ärenden skulle bli \(percent) % av det tillåtna",
                        en: "open cases would be \(percent) % of the allowed caseload"))
        }
        if pool.isOverloaded && pool.extraPosts == nil {
            sentences.append(
                .init(
                    fi: "mikään htv-lisäys ei auta", sv: "inget antal nya årsverken hjälper",
                    en: "no number of further posts would help"))
        }
        if pool.isOverloaded, let extra = pool.extraPosts {
            let more = language.number(extra, decimals: 1)
            sentences.append(
                .init(
                    fi: "pienin korjaus on +\(more) htv", sv: "den minsta åtgärden är +\(more) årsverken",
                    en: "the smallest change that stabilises it is +\(more) FTE"))
        }
        return sentences
    }

    /// Terms in which more is asked than there is time for, though it is worked off later.
    private static func crowding(_ pool: LoadDiagnosis.PoolLoad, _ language: Language) -> [LocalizedText] {
        guard let worst = pool.crowdedTerms.max(by: { ($0.load ?? 2) < ($1.load ?? 2) }) else { return [] }
        let terms = Counted.terms(pool.crowdedTerms.count)
        let load = worst.load.map { language.number(100 * $0, decimals: 0) + " %" } ?? "∞"
        let when = termName(worst, of: pool, language)
        return [
            .init(
                fi:
                    "\(terms.fi) pyydetään enemmän kuin ehditään (eniten \(when), \(load)); jono kasvaa silloin",
                sv: "under \(terms.sv) begärs mer än man hinner (mest \(when), \(load)); då växer kön",
                en:
                    "in \(terms.en) more is asked than there is time for (most in \(when), \(load)); the queue grows then"
            )
        ]
    }

    private static func percent(_ share: Double, _ language: Language) -> String {
        share.isFinite ? language.number(100 * share, decimals: 0) : "∞"
    }

    private static func poolName(_ pool: LoadDiagnosis.PoolLoad, _ scenario: Scenario, _ language: Language)
        -> String
    {
        let title = scenario.roles.first { $0.id == pool.role }?.title ?? .init(pool.role)
        return pool.schools.isEmpty
            ? language(title) : "\(language(title)) (\(pool.schools.joined(separator: ", ")))"
    }

    private static func termName(
        _ term: LoadDiagnosis.TermLoad, of pool: LoadDiagnosis.PoolLoad, _ language: Language
    ) -> String {
        let ofYear = pool.terms.count { $0.year == term.year }
        let season: LocalizedText =
            switch (term.term, ofYear) {
            case (0, ...2): .init(fi: "syksy", sv: "höst", en: "autumn")
            case (1, 2): .init(fi: "kevät", sv: "vår", en: "spring")
            default:
                .init(
                    fi: "jakso \(term.term + 1)", sv: "termin \(term.term + 1)", en: "term \(term.term + 1)")
            }
        return "\(term.year) \(language(season))"
    }
}
