import Localization

/// What a target takes, of posts and of money.
extension Words.Findings {
    static func communityWithoutEffect(_ roles: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: """
                Yhteisöllisen työn osuus muuttuu (\(roles.fi)), mutta sen vaikutusta poissaoloon ei ole annettu: vain jonot \
                ja kustannukset muuttuvat.
                """,
            sv: """
                Andelen gemensamt inriktat arbete ändras (\(roles.sv)), men dess effekt på frånvaron är inte angiven: bara \
                köer och kostnader ändras.
                """,
            en: """
                The share of community work changes (\(roles.en)), but no effect of it on absence is given: only queues and \
                costs move.
                """)
    }

    static func shortOf(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Htv:t eivät riitä tavoitteeseen: \(list.fi).",
            sv: "Årsverkena räcker inte för målet: \(list.sv).",
            en: "Too few posts for the target: \(list.en).")
    }

    static func postGap(
        _ role: LocalizedText, _ now: LocalizedText, _ planned: LocalizedText, needed: LocalizedText?
    ) -> LocalizedText {
        let course = LocalizedText(
            fi: "\(role.fi) \(now.fi) → \(planned.fi) htv",
            sv: "\(role.sv) \(now.sv) → \(planned.sv) årsverken",
            en: "\(role.en) \(now.en) → \(planned.en) FTE")
        guard let needed else { return course }
        return LocalizedText(
            fi: "\(course.fi) (tarve keskimäärin \(needed.fi))",
            sv: "\(course.sv) (behovet i medeltal \(needed.sv))",
            en: "\(course.en) (\(needed.en) needed on average)")
    }

    static let enoughPosts = LocalizedText(
        fi: "Nykyiset htv:t riittävät tavoitteeseen.", sv: "De nuvarande årsverkena räcker för målet.",
        en: "The posts there are suffice for the target.")

    static func outOfReach(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Tavoite jää saavuttamatta suurimmillakin sallituilla htv:illä: \(list.fi).",
            sv: "Målet nås inte ens med de flesta årsverken som tillåts: \(list.sv).",
            en: "Even the most posts allowed miss the target: \(list.en).")
    }

    static func shortCost(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Puuttuvat htv:t maksavat vuodessa: \(list.fi).",
            sv: "Årsverkena som fattas kostar per år: \(list.sv).",
            en: "The posts that are missing cost a year: \(list.en).")
    }

    static func lawAsksMore(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Laki edellyttää enemmän kuin tavoite: \(list.fi).",
            sv: "Lagen kräver fler än målet: \(list.sv).",
            en: "The law asks for more than the target takes: \(list.en).")
    }

    static func metTogether(now: LocalizedText, planned: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi:
                "Kaikki tavoitteet täyttyvät yhtä aikaa suunnitelmalla \(planned.fi) simuloinneista, nyt \(now.fi).",
            sv: "Alla mål nås samtidigt med planen i \(planned.sv) av simuleringarna, nu i \(now.sv).",
            en:
                "All targets are met at once in \(planned.en) of the simulations as planned, now in \(now.en)."
        )
    }
}
