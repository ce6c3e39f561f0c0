import ArgumentParser
import Experiments
import Localization
import Planning
import PluginKit
import SchoolDomain

/// Which values of a scenario are varied, and between which ends.
struct VaryOptions: ParsableArguments {
    @Option(
        name: .customLong("vary"), help: .init(Words.Help.Sweep.vary, Words.Help.Value.range),
        transform: { text in
            do throws(VariedFault) {
                return try VariedPath(text)
            } catch {
                throw ValidationError(Words.Sweeping.fault(error))
            }
        })
    var paths: [VariedPath] = []

    func validate() throws {
        if paths.isEmpty { throw ValidationError(Words.Sweeping.nothingVaried) }
    }

    /// Exit code 2 where a path is no number of the scenario, or its value is refused at both ends.
    func check(
        _ file: String, _ base: BoundScenario, _ options: ScenarioOptions, _ catalog: PluginCatalog
    ) throws {
        for path in paths {
            let own = (base.origin?.inputs ?? []).filter {
                $0.path == path.path || $0.path.hasPrefix(path.path + ".")
            }
            if let first = own.first,
                own.allSatisfy({ $0.isWords || !$0.text.contains(where: \.isNumber) })
            {
                Terminal.log(.error, Words.Sweeping.notNumber(path.path, first.text))
                throw Outcome.couldNotAnswer
            }
            let refusals = path.ends.compactMap { end -> LocalizedText? in
                guard case .failure(let refusal) = options.point(file, further: [end], catalog) else {
                    return nil
                }
                return Words.labelled(LocalizedText("`\(end)`"), refusal.reason)
            }
            guard refusals.count == path.ends.count else { continue }
            for refusal in refusals { Terminal.log(.error, refusal) }
            throw Outcome.couldNotAnswer
        }
    }

    /// What is wrong with a design is said, with exit code 2.
    static func said<Value>(_ make: () throws(VariedFault) -> Value) throws -> Value {
        do throws(VariedFault) {
            return try make()
        } catch {
            Terminal.log(.error, Words.Sweeping.fault(error))
            throw Outcome.couldNotAnswer
        }
    }
}

extension OptionParsers {
    /// A measure by its identifier and what it is of.
    static let measure: Reading<MeasureChoice> = { text in
        do throws(MeasureFault) {
            return try MeasureChoice(text)
        } catch {
            throw ValidationError(Words.BestFaults.fault(error))
        }
    }
}
