import Calibration
import Localization
import SchoolDomain

extension Words {
    /// What is said while a scenario is fitted, and why it cannot be.
    enum Calibrating {
        static let fitting = LocalizedText(fi: "Sovitetaan", sv: "Anpassar", en: "Fitting")

        static func fault(_ fault: FitFault) -> LocalizedText {
            switch fault {
            case .measure(let fault, _): BestFaults.fault(fault)
            case .nothingMeasured(let name, _): nothingMeasured(name)
            case .tooFewRows(let rows, let unknowns): tooFewRows(rows, unknowns: unknowns)
            case .impossible: nothingMeasured("")
            case .nothingNear(let simulations): nothingNear(simulations)
            case .breach(let breach): breach.words
            }
        }

        private static func nothingMeasured(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "skenaariossa ei ole mitattavaa: `\(name)`",
                sv: "scenariot har inget att mäta: `\(name)`",
                en: "the scenario has nothing to measure: `\(name)`")
        }
        private static func tooFewRows(_ rows: Int, unknowns: Int) -> LocalizedText {
            LocalizedText(
                fi: "havaittuja lukuja on \(rows), mutta sovitettavia \(unknowns)",
                sv: "de observerade talen är \(rows), men de som ska anpassas \(unknowns)",
                en: "the observed numbers are \(rows), but those to fit \(unknowns)")
        }
        private static func nothingNear(_ simulations: Int) -> LocalizedText {
            LocalizedText(
                fi:
                    "\(simulations) simuloinnista liian harva onnistui: rajojen sisällä on arvoja, joilla skenaariota ei voi ajaa",
                sv:
                    "för få av \(simulations) simuleringar lyckades: inom gränserna finns värden som scenariot inte kan köras med",
                en:
                    "too few of \(simulations) simulations succeeded: within the bounds are values that the scenario cannot be run with"
            )
        }
        static func cannotWrite(_ path: String) -> LocalizedText {
            LocalizedText(
                fi: "kohtaa `\(path)` ei voi kirjoittaa tiedostoon",
                sv: "`\(path)` kan inte skrivas i en fil",
                en: "`\(path)` cannot be written to a file")
        }
    }
}

extension FitFault {
    /// Where it stands, if anywhere.
    var place: Diagnostic.Place? {
        switch self {
        case .measure(_, let place), .nothingMeasured(_, let place): place
        default: nil
        }
    }
}
