import Localization

extension Words {
    /// What is not known of a scenario, and what was drawn of it.
    enum Unknowns {
        static let unknowns = LocalizedText(
            fi: "Mitä ei tiedetä", sv: "Vad man inte vet", en: "What is not known")
        static let unknownsNote = LocalizedText(
            fi: """
                Luvut, jotka skenaario antaa jakaumina: jokaisessa simuloinnissa arvotaan yksi arvo, ja nimetyllä \
                tuntemattomalla suureella on sama arvo kaikissa paikoissaan. Korrelaatiot ovat Spearmanin \
                järjestyskorrelaatioita.
                """,
            sv: """
                Tal som scenariot anger som fördelningar: i varje simulering dras ett värde, och en namngiven okänd \
                storhet har samma värde överallt där den nämns. Korrelationerna är Spearmans rangkorrelationer.
                """,
            en: """
                Numbers that the scenario gives as distributions: one value is drawn in each simulation, and a named unknown \
                has the same value wherever it is named. Correlations are Spearman's, of ranks.
                """)
        static let unknown = LocalizedText(
            fi: "Tuntematon suure", sv: "Okänd storhet", en: "Unknown")
        static let unknownAbout = LocalizedText(
            fi: "Tuntemattoman suureen nimi, tai jakaumana annetun luvun paikka skenaariossa.",
            sv: "Den okända storhetens namn, eller platsen i scenariot för ett tal som är en fördelning.",
            en: "The name of the unknown, or the place in the scenario of a number that is a distribution.")
        static let meanAbout = LocalizedText(
            fi: "Annetun jakauman keskiarvo.", sv: "Medeltalet av den angivna fördelningen.",
            en: "Mean of the distribution that is given.")
        static let sdAbout = LocalizedText(
            fi: "Annetun jakauman keskihajonta.", sv: "Den angivna fördelningens standardavvikelse.",
            en: "Standard deviation of the distribution that is given.")
        static let q05About = LocalizedText(
            fi: "Arvo on tätä pienempi 5 %:n todennäköisyydellä.",
            sv: "Värdet är mindre än detta med 5 % sannolikhet.",
            en: "The value is below this with a probability of 5 %.")
        static let q95About = LocalizedText(
            fi: "Arvo on tätä pienempi 95 %:n todennäköisyydellä.",
            sv: "Värdet är mindre än detta med 95 % sannolikhet.",
            en: "The value is below this with a probability of 95 %.")
        static let places = LocalizedText(fi: "Missä", sv: "Var", en: "Where")
        static let placesAbout = LocalizedText(
            fi: "Skenaarion paikat, joissa arvo on sama.", sv: "Platserna i scenariot som har samma värde.",
            en: "The places of the scenario that have the same value.")
        static let correlations = LocalizedText(
            fi: "Korrelaatiot", sv: "Korrelationer", en: "Correlations")
        static let correlationsAbout = LocalizedText(
            fi: "Minkä muiden kanssa suure korreloi ja kuinka paljon (Spearman).",
            sv: "Vilka andra storheten är korrelerad med, och hur mycket (Spearman).",
            en: "With which others it is correlated, and how much (Spearman).")
        static let draws = LocalizedText(
            fi: "Simulointien arvotut arvot", sv: "Simuleringarnas dragna värden",
            en: "What each simulation drew")
        static let drawsNote = LocalizedText(
            fi: "Tuntemattomien suureiden arvot jokaisessa simuloinnissa niin kuin malli niitä käytti.",
            sv: "Varje okänd storhets värde i varje simulering, så som modellen använde det.",
            en: "The value of every unknown in every simulation, as the model used it.")
        static let replication = LocalizedText(fi: "Simulointi", sv: "Simulering", en: "Simulation")
        static let replicationAbout = LocalizedText(
            fi: """
                Simuloinnin numero nollasta alkaen; samalla numerolla on samat satunnaisluvut kaikissa skenaarioissa.
                """,
            sv: "Simuleringens nummer från 0; samma nummer har samma slumptal i alla scenarier.",
            en:
                "The simulation's number from 0; the same number has the same random numbers in all scenarios."
        )
        static let value = LocalizedText(fi: "Arvo", sv: "Värde", en: "Value")
        static let valueAbout = LocalizedText(
            fi: "Arvottu arvo.", sv: "Det dragna värdet.", en: "The value that was drawn.")

        // MARK: - Numbers that are uncertain by themselves

        static func effect(of help: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(help.fi): vaikutus poissaoloihin", sv: "\(help.sv): effekt på frånvaron",
                en: "\(help.en): effect on absence")
        }

        static func effectOfTakingPart(in intervention: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(intervention.fi): osallistumisen vaikutus poissaoloihin",
                sv: "\(intervention.sv): effekt på frånvaron av att delta",
                en: "\(intervention.en): effect of taking part on absence")
        }

        static let effectOfContact = LocalizedText(
            fi: "Yhteydenpito paikkaa odotettaessa: vaikutus poissaoloihin",
            sv: "Kontakt under väntan på plats: effekt på frånvaron",
            en: "Contact while waiting for a seat: effect on absence")
        static let addedRisk = LocalizedText(
            fi: "Pelkän perusopetuksen varaan jäämisen lisäriski",
            sv: "Ökad risk att stanna vid enbart grundskola",
            en: "Added risk of staying with basic education only")
        static let lifetimeCost = LocalizedText(
            fi: "Pelkän perusopetuksen varaan jäämisen kustannus elinaikana",
            sv: "Livstidskostnad av att stanna vid enbart grundskola",
            en: "Lifetime cost of staying with basic education only")
    }
}
