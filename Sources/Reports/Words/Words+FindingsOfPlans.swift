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

    static func shortOfSeats(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Pienluokkapaikat eivät riitä tavoitteeseen: \(list.fi).",
            sv: "Platserna i smågrupperna räcker inte för målet: \(list.sv).",
            en: "Too few seats in small classes for the target: \(list.en).")
    }

    /// - Parameters:
    ///   - planned: `nil`: no number that is allowed suffices.
    ///   - metNow: share of simulations.
    static func seatGap(
        _ title: LocalizedText, now: Int, planned: Int?, metNow: LocalizedText?
    ) -> LocalizedText {
        let course = LocalizedText { language in
            let needed = planned.map(String.init) ?? language(noNumberSuffices)
            return "\(language(title)) \(now) → \(needed)"
        }
        guard let metNow else { return course }
        return [course, inNow(metNow)].joined(by: " ")
    }

    private static let noNumberSuffices = LocalizedText(
        fi: "mikään määrä ei riitä", sv: "inget antal räcker", en: "no number suffices")

    private static func inNow(_ share: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "(tavoite täyttyy nyt \(share.fi) simuloinneista)",
            sv: "(målet nås nu i \(share.sv) av simuleringarna)",
            en: "(the target is met now in \(share.en) of the simulations)")
    }

    static func seatsCost(_ cost: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Uudet paikat maksavat vuodessa: \(cost.fi).",
            sv: "De nya platserna kostar per år: \(cost.sv).",
            en: "The new seats cost a year: \(cost.en).")
    }

    static func metTogether(now: LocalizedText, planned: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi:
                "Kaikkien ammattiryhmien tavoitteet täyttyvät yhtä aikaa suunnitelmalla \(planned.fi) simuloinneista, nyt \(now.fi).",
            sv:
                "Alla yrkesgruppers mål nås samtidigt med planen i \(planned.sv) av simuleringarna, nu i \(now.sv).",
            en:
                "The targets of all roles are met at once in \(planned.en) of the simulations as planned, now in \(now.en)."
        )
    }
}
