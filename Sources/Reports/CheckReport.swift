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
                ("htv", .right),
            ] + terms.map { (termName($0, language), .right) }
                + [(language(.init(fi: "Asiakkaat", sv: "Klienter", en: "Caseload")), .right)])
        for pool in diagnosis.pools {
            table.add(
                [poolName(pool, scenario, language), language.number(pool.posts, decimals: 1)]
                    + pool.terms.map { $0.load.map { language.number(100 * $0, decimals: 0) } ?? "∞" }
                    + [pool.caseload.map { language.number(100 * $0, decimals: 0) } ?? ""])
        }
        return table.rendered() + "\n" + verdicts(diagnosis, scenario, language)
    }

    private static func verdicts(_ diagnosis: LoadDiagnosis, _ scenario: Scenario, _ language: Language)
        -> String
    {
        var text = ""
        for pool in diagnosis.pools where pool.isOverloaded {
            let name = poolName(pool, scenario, language)
            if let from = pool.growsFrom {
                text += language(
                    .init(
                        fi:
                            "\(name): jono kasvaa loputta lukuvuoden \(from.year) kouluviikosta \(from.week) alkaen",
                        sv: "\(name): kön växer utan slut från skolvecka \(from.week) läsåret \(from.year)",
                        en:
                            "\(name): the queue grows without end from school week \(from.week) of \(from.year)"
                    ))
                if let extra = pool.extraPosts {
                    let more = language.number(extra, decimals: 1)
                    text += language(
                        .init(
                            fi: "; pienin korjaus on +\(more) htv",
                            sv: "; den minsta åtgärden är +\(more) årsverken",
                            en: "; the smallest change that stabilises it is +\(more) FTE"))
                }
                text += "\n"
            }
            if let caseload = pool.caseload, caseload > 1 {
                let percent = language.number(100 * caseload, decimals: 0)
                text +=
                    language(
                        .init(
                            fi:
                                "\(name): avoimia asiakkuuksia tulisi \(percent) % sallitusta enimmäismäärästä",
                            sv: "\(name): öppna ärenden skulle bli \(percent) % av det tillåtna",
                            en: "\(name): open cases would be \(percent) % of the allowed caseload")) + "\n"
            }
        }
        guard text.isEmpty else { return text }
        return language(
            .init(
                fi: "Mikään jono ei kasva loputta.\n", sv: "Ingen kö växer utan slut.\n",
                en: "No queue grows without end.\n"))
    }

    private static func poolName(_ pool: LoadDiagnosis.PoolLoad, _ scenario: Scenario, _ language: Language)
        -> String
    {
        let title = scenario.roles.first { $0.id == pool.role }?.title ?? .init(pool.role)
        return pool.schools.isEmpty
            ? language(title) : "\(language(title)) (\(pool.schools.joined(separator: ", ")))"
    }

    private static func termName(_ term: LoadDiagnosis.TermLoad, _ language: Language) -> String {
        let season =
            term.term == 0
            ? LocalizedText(fi: "syksy", sv: "höst", en: "autumn")
            : LocalizedText(fi: "kevät", sv: "vår", en: "spring")
        return "\(term.year) \(language(season))"
    }
}
