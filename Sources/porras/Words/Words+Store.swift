import Localization

/// The store of runs.
extension Words.Messages {
    static func storeBegun(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "simuloinnit säilytetään tiedostossa `\(path)`; --no-store ei säilytä niitä",
            sv: "simuleringarna sparas i `\(path)`; --no-store sparar dem inte",
            en: "simulations are kept in `\(path)`; --no-store keeps none")
    }

    static func notKept(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "simulointeja ei säilytetä tiedostossa `\(path)`: \(reason.fi)",
            sv: "simuleringarna sparas inte i `\(path)`: \(reason.sv)",
            en: "simulations are not kept in `\(path)`: \(reason.en)")
    }

    /// - Parameter run: its number in the store.
    static func found(
        _ count: Int, of all: Int, _ name: LocalizedText, _ path: String, run: String
    ) -> LocalizedText {
        LocalizedText(
            fi:
                "`\(name.fi)`: \(count)/\(all) simulointia otettiin tiedostosta `\(path)` (ajo \(run)); --fresh simuloi "
                + "uudelleen",
            sv:
                "`\(name.sv)`: \(count)/\(all) simuleringar hämtades ur `\(path)` (körning \(run)); --fresh simulerar "
                + "på nytt",
            en:
                "`\(name.en)`: \(count)/\(all) simulations were taken from `\(path)` (run \(run)); --fresh simulates "
                + "anew")
    }

    static func damagedInStore(_ count: Int, _ path: String) -> LocalizedText {
        LocalizedText(
            fi:
                "tiedostossa `\(path)` on simulointeja (\(count)), jotka eivät ole sellaisina kuin ne kirjoitettiin; ne "
                + "simuloitiin uudelleen",
            sv: "`\(path)` har simuleringar (\(count)) som inte är som de skrevs; de simulerades på nytt",
            en:
                "`\(path)` has simulations (\(count)) that are not as they were written; they were simulated anew"
        )
    }

    static func lost(_ count: Int, _ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "\(count) simulointia ei saatu säilytettyä tiedostoon `\(path)`: \(reason.fi)",
            sv: "\(count) simuleringar kunde inte sparas i `\(path)`: \(reason.sv)",
            en: "\(count) simulations could not be kept in `\(path)`: \(reason.en)")
    }

    static func otherStore(_ path: String) -> LocalizedText {
        LocalizedText(
            fi:
                "siirrä se talteen toiselle nimelle, esim. `mv \(path) \(path).vanha`, nimeä toinen valitsimella --store, "
                + "tai jatka ilman valitsimella --no-store",
            sv:
                "spara det under ett annat namn, t.ex. `mv \(path) \(path).gammal`, nämn ett annat med --store, eller "
                + "fortsätt utan med --no-store",
            en:
                "keep it under another name, such as `mv \(path) \(path).old`, name another with --store, or go on "
                + "without one with --no-store")
    }

    static func noSuchRun(_ name: String, _ path: String) -> LocalizedText {
        LocalizedText(
            fi: "tiedostossa `\(path)` ei ole ajoa `\(name)`; `porras runs list` luettelee ne",
            sv: "i `\(path)` finns ingen körning `\(name)`; `porras runs list` listar dem",
            en: "`\(path)` has no run `\(name)`; `porras runs list` lists them")
    }
}

extension Words.Help {
    enum Store {
        static let place = LocalizedText(
            fi: "Ajovarasto; oletuksena PORRAS_STORE tai työkansion porras-runs.sqlite.",
            sv: "Körningsarkivet; i annat fall PORRAS_STORE eller arbetsmappens porras-runs.sqlite.",
            en: "The run store; by default PORRAS_STORE, or porras-runs.sqlite in the working folder.")
        static let kept = LocalizedText(
            fi:
                "Tiedosto, johon jokainen valmis simulointi säilytetään ja josta se löytyy; oletuksena PORRAS_STORE tai "
                + "työkansion porras-runs.sqlite.",
            sv:
                "Filen där varje färdig simulering sparas och återfinns; i annat fall PORRAS_STORE eller arbetsmappens "
                + "porras-runs.sqlite.",
            en:
                "The file in which every finished simulation is kept and found again; by default PORRAS_STORE, or "
                + "porras-runs.sqlite in the working folder.")
        static let none = LocalizedText(
            fi: "Ei säilytä simulointeja eikä etsi niitä.", sv: "Sparar inga simuleringar och söker inga.",
            en: "Keep no simulations, and look for none.")
        static let fresh = LocalizedText(
            fi: "Simuloi uudelleen nekin, jotka on säilytetty.",
            sv: "Simulerar också dem på nytt som är sparade.", en: "Simulate anew also those that are kept.")
    }
}
