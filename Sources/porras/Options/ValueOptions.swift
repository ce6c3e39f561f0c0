import ArgumentParser
import Experiments
import Localization
import PluginKit
import Reports
import SchoolDomain
import SimulationKernel

/// Which measures are told.
struct MeasureOption: ParsableArguments {
    @Option(
        help: .init(Words.Help.Values.measures, Words.Help.Value.measure),
        transform: { text in
            do throws(MeasureFault) {
                return try MeasureChoice(text)
            } catch {
                throw ValidationError(Words.BestFaults.fault(error))
            }
        })
    var measures: [MeasureChoice] = []
}

/// Which measures are told in full, and whether simulation by simulation.
struct ValueOptions: ParsableArguments {
    @Flag(name: .customLong("per-replication"), help: .init(Words.Help.Values.each))
    var perReplication = false

    @OptionGroup var choice: MeasureOption
    var measures: [MeasureChoice] { choice.measures }

    /// More values in all take more memory than they are worth; measures are then to be chosen.
    private static let most = 2_000_000

    /// One of these options that was given; `nil`: none was.
    var given: String? { perReplication ? "--per-replication" : measures.isEmpty ? nil : "--measures" }

    /// The study with what is told of it.
    func told(_ study: Study) -> Study {
        var study = study
        (study.choices, study.tellsReplications) = (measures, perReplication)
        return study
    }

    /// Sees to it before anything is run that there are such measures and not too many values; exit code 2 otherwise.
    func require(_ scenarios: [BoundScenario], replications: Int) throws {
        guard given != nil else { return }
        let whole = scenarios.map(\.scenario).commonGrades
        let all = try scenarios.map { MeasureCatalog(try Model($0)).measures }
        do throws(MeasureFault) {
            for choice in measures { try choice.requireAny(in: all.flatMap(\.self), whole: whole) }
        } catch {
            Terminal.log(.error, Words.BestFaults.fault(error))
            throw Outcome.couldNotAnswer
        }
        guard perReplication else { return }
        let told = all.joined().count { measure in
            measures.isEmpty || measures.contains { $0.isMeant(measure, whole: whole) }
        }
        guard told * replications > Self.most else { return }
        Terminal.log(.error, Words.Messages.tooManyValues(told * replications, most: Self.most))
        throw Outcome.couldNotAnswer
    }
}
