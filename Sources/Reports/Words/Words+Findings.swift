import Localization
import SchoolDomain

extension Words {
    /// What the numbers say, in sentences; each is said by a rule that has seen the interval.
    enum Findings {
        static let title = LocalizedText(fi: "Vastaus", sv: "Svaret", en: "The answer")
        static let note = LocalizedText(
            fi:
                "Virkkeet on johdettu luvuista säännöillä; erosta puhutaan vain, kun sen väli ei sisällä nollaa.",
            sv:
                "Meningarna följer av talen enligt regler; om skillnader talas bara när intervallet utesluter 0.",
            en:
                "The sentences follow from the numbers by rule; differences are told only where the interval excludes 0."
        )
        static let number = LocalizedText(fi: "Nro", sv: "Nr", en: "No.")
        static let numberAbout = LocalizedText(
            fi: "Missä järjestyksessä virkkeet luetaan.", sv: "I vilken ordning meningarna läses.",
            en: "In which order the sentences are read.")
        static let kind = LocalizedText(fi: "Mistä", sv: "Om vad", en: "About")
        static let kindAbout = LocalizedText(
            fi: "Mikä sääntö virkkeen tuotti.", sv: "Vilken regel som gav meningen.",
            en: "Which rule the sentence comes of.")
        static let sentence = LocalizedText(fi: "Virke", sv: "Mening", en: "Sentence")
        static let sentenceAbout = LocalizedText(
            fi: "Mitä luvuista seuraa.", sv: "Vad som följer av talen.", en: "What follows from the numbers.")

        // MARK: - Plans beside each other

        static func best(_ what: LocalizedText, _ plan: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(what.fi): vähiten vaihtoehdossa ”\(plan.fi)”.",
                sv: "\(what.sv): färst med ”\(plan.sv)”.",
                en: "\(what.en): fewest with “\(plan.en)”.")
        }

        static func bestAhead(
            _ what: LocalizedText, _ plan: LocalizedText, of next: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    \(what.fi): vähiten vaihtoehdossa ”\(plan.fi)”; ero seuraavaan (”\(next.fi)”) on osoitettu.
                    """,
                sv: "\(what.sv): färst med ”\(plan.sv)”; skillnaden till nästa (”\(next.sv)”) är påvisad.",
                en: """
                    \(what.en): fewest with “\(plan.en)”; the difference from the next, “\(next.en)”, is shown.
                    """)
        }

        static func bestNotAhead(
            _ what: LocalizedText, _ plan: LocalizedText, of next: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    \(what.fi): vähiten vaihtoehdossa ”\(plan.fi)”, mutta eroa seuraavaan (”\(next.fi)”) ei ole \
                    osoitettu.
                    """,
                sv: """
                    \(what.sv): färst med ”\(plan.sv)”, men ingen skillnad till nästa (”\(next.sv)”) är påvisad.
                    """,
                en: """
                    \(what.en): fewest with “\(plan.en)”, but no difference from the next, “\(next.en)”, is shown.
                    """)
        }

        static func noneAhead(_ what: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "Minkään vaihtoehdon ei ole osoitettu vähentävän tätä: \(what.fi).",
                sv: "Inget alternativ är påvisat att minska detta: \(what.sv).",
                en: "No plan is shown to lower this: \(what.en).")
        }

        // MARK: - One plan

        /// `360 → 357 a year (−3.6 ±0.4)`.
        static func effect(
            _ what: LocalizedText, _ course: LocalizedText, mostly: LocalizedText?
        ) -> LocalizedText {
            let grades = mostly.map { grades in
                LocalizedText(
                    fi: ", enimmäkseen \(grades.fi)", sv: ", mest i \(grades.sv)",
                    en: ", mostly in \(grades.en)")
            }
            let end = grades ?? ""
            return LocalizedText(
                fi: "\(what.fi) vuodessa \(course.fi)\(end.fi).",
                sv: "\(what.sv) per år \(course.sv)\(end.sv).",
                en: "\(what.en) a year \(course.en)\(end.en).")
        }

        static func noEffect(_ what: LocalizedText, _ level: LocalizedText, _ within: LocalizedText)
            -> LocalizedText
        {
            LocalizedText(
                fi: "\(what.fi) vuodessa \(level.fi): eroa ei ole osoitettu (\(within.fi)).",
                sv: "\(what.sv) per år \(level.sv): ingen skillnad är påvisad (\(within.sv)).",
                en: "\(what.en) a year \(level.en): no difference is shown (\(within.en)).")
        }

        static let sameInAll = LocalizedText(
            fi: "sama kaikissa simuloinneissa", sv: "lika i alla simuleringar",
            en: "the same in all simulations")
        static let tooFew = LocalizedText(
            fi: "simulointeja on liian vähän", sv: "simuleringarna är för få",
            en: "too few simulations to tell")

        static let tooRare = LocalizedText(
            fi: "eroaa liian harvoin", sv: "skiljer sig för sällan", en: "differs too rarely to tell")
        static let notCounted = LocalizedText(
            fi: "vaihtoehto ei laske tätä rajaa", sv: "alternativet räknar inte den gränsen",
            en: "the plan does not count this threshold")

        static func gains(_ list: LocalizedText) -> LocalizedText {
            LocalizedText(fi: "Paranee: \(list.fi).", sv: "Bättre: \(list.sv).", en: "Better: \(list.en).")
        }

        static func losses(_ list: LocalizedText) -> LocalizedText {
            LocalizedText(fi: "Huononee: \(list.fi).", sv: "Sämre: \(list.sv).", en: "Worse: \(list.en).")
        }

        static func further(_ count: Int) -> LocalizedText {
            LocalizedText(fi: "ja \(count) muuta", sv: "och \(count) till", en: "and \(count) more")
        }

        static func doesLess(
            needed: LocalizedText, found: LocalizedText, served: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Apua annetaan vähemmän, vaikka tarve ei vähene yhtä paljon: tarve \(needed.fi); \(found.fi); \
                    \(served.fi). Lyhyempiä odotusaikoja ja pienempiä kustannuksia on luettava tätä vasten.
                    """,
                sv: """
                    Mindre hjälp ges fast behovet inte minskar lika mycket: behov \(needed.sv); \(found.sv); \
                    \(served.sv). Kortare väntetider och lägre kostnader ska läsas mot detta.
                    """,
                en: """
                    Less help is given though the need does not fall as much: need \(needed.en); \(found.en); \
                    \(served.en). Shorter waits and lower costs are to be read beside this.
                    """)
        }

        /// - Parameter equal: in how many as many are; `nil`: in none.
        static func sure(_ share: LocalizedText, isMore: Bool, equal: LocalizedText?) -> LocalizedText {
            let ties =
                equal.map { equal in
                    LocalizedText(
                        fi: ", yhtä monta \(equal.fi):ssa", sv: ", lika många i \(equal.sv)",
                        en: ", as many in \(equal.en)")
                } ?? ""
            return isMore
                ? LocalizedText(
                    fi: "Yli rajan on enemmän oppilaita \(share.fi) simuloinneista\(ties.fi).",
                    sv: "Fler elever är över gränsen i \(share.sv) av simuleringarna\(ties.sv).",
                    en: "More pupils are over the threshold in \(share.en) of the simulations\(ties.en).")
                : LocalizedText(
                    fi: "Yli rajan on vähemmän oppilaita \(share.fi) simuloinneista\(ties.fi).",
                    sv: "Färre elever är över gränsen i \(share.sv) av simuleringarna\(ties.sv).",
                    en: "Fewer pupils are over the threshold in \(share.en) of the simulations\(ties.en).")
        }

        static func hangsOn(_ unknown: LocalizedText, _ correlation: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi:
                    "Vaikutus riippuu eniten siitä, mikä on ”\(unknown.fi)” (järjestyskorrelaatio \(correlation.fi)).",
                sv: "Effekten beror mest på ”\(unknown.sv)” (rangkorrelation \(correlation.sv)).",
                en: "The effect hangs most on “\(unknown.en)” (rank correlation \(correlation.en)).")
        }

        // MARK: - Limits

        static func limits(_ outcomes: LocalizedText, lastYear: String) -> LocalizedText {
            LocalizedText(
                fi: """
                    Luottamusvälit kertovat vain sattuman vaikutuksen (\(outcomes.fi)); toiset avun vaikutukset kuin oletetut muuttaisivat \
                    vastausta, eikä lukuvuoden \(lastYear) jälkeisestä sanota mitään.
                    """,
                sv: """
                    Intervallen gäller bara slumpen (\(outcomes.sv)); andra effekter av hjälpen än de antagna skulle \
                    ändra svaret, och om tiden efter läsåret \(lastYear) sägs inget.
                    """,
                en: """
                    The intervals are of chance only (\(outcomes.en)); other effects of help than those assumed would \
                    change the answer, and nothing is said of what follows \(lastYear).
                    """)
        }

        static func limitsWithUnknowns(
            _ outcomes: LocalizedText, uncertain: Int, lastYear: String
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Välit ovat sattumaa ja epävarmoja vaikutuksia (\(uncertain); \(outcomes.fi)), eivät muita \
                    oletuksia, eikä lukuvuoden \(lastYear) jälkeisestä sanota mitään.
                    """,
                sv: """
                    Intervallen gäller slumpen och de osäkra effekterna (\(uncertain); \(outcomes.sv)), inte övriga \
                    antaganden, och om tiden efter läsåret \(lastYear) sägs inget.
                    """,
                en: """
                    The intervals are of chance and of the uncertain effects (\(uncertain); \(outcomes.en)), not of \
                    other assumptions, and nothing is said of what follows \(lastYear).
                    """)
        }
    }
}
