import Localization

/// What charts say, in sentences for those who do not see them.
extension Words.Charts {
    static func rung(_ name: String, _ came: String, _ served: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): raja ylittyi \(came) kertaa, loppuun käsiteltiin \(served).",
            sv: "\(name): gränsen passerades \(came) gånger, \(served) slutfördes.",
            en: "\(name): the threshold was passed \(came) times, \(served) were served.")
    }

    static func mostLost(_ name: String, _ count: String) -> LocalizedText {
        LocalizedText(
            fi: "Eniten jäi pois: \(name), \(count).", sv: "Störst bortfall: \(name), \(count).",
            en: "Most were lost by: \(name), \(count).")
    }

    static func mostAt(_ name: String, _ value: String, _ moment: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): eniten \(value) (\(moment)).", sv: "\(name): som mest \(value) (\(moment)).",
            en: "\(name): at most \(value) (\(moment)).")
    }

    static func overLimit(_ limit: String, _ count: Int, of all: Int) -> LocalizedText {
        LocalizedText(
            fi: "Rajan \(limit) yli \(count)/\(all) ajankohtana.",
            sv: "Över gränsen \(limit) \(count) gånger av \(all).",
            en: "Over the limit of \(limit) \(count) times of \(all).")
    }

    static func seats(_ name: String, _ taken: String, _ seats: String, _ waiting: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): varattuja paikkoja \(taken), kaikkiaan \(seats), odottavia \(waiting).",
            sv: "\(name): \(taken) platser upptagna av \(seats), \(waiting) väntar.",
            en: "\(name): \(taken) seats taken of \(seats), \(waiting) waiting.")
    }

    static func differenceAlone(_ name: String, _ value: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): \(value), luottamusväliä ei ole.",
            sv: "\(name): \(value), utan konfidensintervall.",
            en: "\(name): \(value), without an interval.")
    }

    static func differenceShown(_ name: String, _ value: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): \(value), eroaa nykytilasta.",
            sv: "\(name): \(value), skiljer sig från nuläget.",
            en: "\(name): \(value), differs from the baseline.")
    }

    static func differenceNotShown(_ name: String, _ value: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): \(value), ero ei ole osoitettu.", sv: "\(name): \(value), ingen skillnad är visad.",
            en: "\(name): \(value), no difference is shown.")
    }

    static func posts(
        _ role: String, _ least: String, _ leastBy: String, _ most: String, _ mostBy: String
    ) -> LocalizedText {
        LocalizedText(
            fi: "\(role): vähiten \(least) (\(leastBy)), eniten \(most) (\(mostBy)).",
            sv: "\(role): minst \(least) (\(leastBy)), mest \(most) (\(mostBy)).",
            en: "\(role): least \(least) (\(leastBy)), most \(most) (\(mostBy)).")
    }

    static func norm(_ posts: String) -> LocalizedText {
        LocalizedText(
            fi: "Laki tai suositus: \(posts).", sv: "Lag eller rekommendation: \(posts).",
            en: "Law or recommendation: \(posts).")
    }

    static func pays(_ payer: String, _ total: String, _ category: String, _ part: String) -> LocalizedText {
        LocalizedText(
            fi: "\(payer): yhteensä \(total), suurin erä \(category), \(part).",
            sv: "\(payer): sammanlagt \(total), störst är \(category), \(part).",
            en: "\(payer): \(total) in all, the largest part is \(category), \(part).")
    }

    static func reaches(_ name: String, _ low: String, _ high: String) -> LocalizedText {
        LocalizedText(
            fi: "\(name): pienenä \(low), suurena \(high).",
            sv: "\(name): som lågt \(low), som högt \(high).",
            en: "\(name): when low \(low), when high \(high).")
    }

    static func spread(_ count: Int, _ least: String, _ most: String) -> LocalizedText {
        LocalizedText(
            fi: "Simulointeja \(count), tulos pienimmillään \(least) ja suurimmillaan \(most).",
            sv: "\(count) simuleringar, resultatet minst \(least) och högst \(most).",
            en: "\(count) simulations, the result at least \(least) and at most \(most).")
    }

    static func median(_ value: String) -> LocalizedText {
        LocalizedText(
            fi: "Mediaani (5–95 %): \(value)", sv: "Median (5–95 %): \(value)",
            en: "Median (5–95 %): \(value)")
    }

    static func fromTo(
        _ category: String, _ least: String, _ leastOf: String, _ most: String, _ mostOf: String
    ) -> LocalizedText {
        LocalizedText(
            fi: "\(category): vähiten \(least) (\(leastOf)), eniten \(most) (\(mostOf)).",
            sv: "\(category): minst \(least) (\(leastOf)), mest \(most) (\(mostOf)).",
            en: "\(category): least \(least) (\(leastOf)), most \(most) (\(mostOf)).")
    }

    static func range(
        _ high: String, _ most: String, _ low: String, _ least: String, _ range: String
    ) -> LocalizedText {
        LocalizedText(
            fi: "Korkein \(high), \(most); matalin \(low), \(least); ero \(range).",
            sv: "Högst \(high), \(most); lägst \(low), \(least); skillnad \(range).",
            en: "Highest \(high), \(most); lowest \(low), \(least); difference \(range).")
    }

    static func effect(_ value: String) -> LocalizedText {
        LocalizedText(fi: "vaikutus \(value)", sv: "effekt \(value)", en: "effect \(value)")
    }

    static func beforeAfter(
        _ name: String, _ before: String, _ after: String, _ without: String, _ effect: String
    ) -> LocalizedText {
        LocalizedText(
            fi:
                "\(name): ennen \(before), jälkeen \(after), ilman toimenpidettä \(without); vaikutus \(effect).",
            sv: "\(name): före \(before), efter \(after), utan insatsen \(without); effekt \(effect).",
            en: "\(name): before \(before), after \(after), without it \(without); effect \(effect).")
    }
}
