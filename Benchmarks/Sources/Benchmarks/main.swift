import Experiments
import Glibc
import PluginKit
import ScenarioFiles
import SchoolDomain
import SimulationKernel

/// Prints a table of the kernel's speed. Timings are noisy: compare ratios within one run, best of several.
///
///     swift run -c release --package-path Benchmarks Benchmarks [scenario.yaml]
let path = CommandLine.arguments.dropFirst().first ?? "scenarios/lempaala.yaml"
let loaded = ScenarioLoader.load(path: path)
guard let scenario = loaded.scenario else {
    for diagnostic in loaded.diagnostics { print(diagnostic.rendered()) }
    exit(2)
}

print("Kernel on one core, best of five\n")
print(Row.header)
let plain = try Row.measure("whole model", BoundScenario(scenario))
print(plain.text)
print(try Row.measure("absence only", BoundScenario(scenario.absenceOnly)).text)

let libraries = IdleLibrary.factory.map { [("of a library in C", Optional($0))] } ?? []
for (way, factory) in [("part of the program", nil)] + libraries {
    print("\nThree plugins that do nothing, \(way), whole model, best of five\n")
    for (label, interval) in [("never called", 0), ("each term", 90), ("each month", 20), ("each week", 5)] {
        let row = try Row.measure(label, IdlePlugins.scenario(scenario, everyDays: interval, factory))
        print(pad(label, 16) + "  " + fixed(row.seconds / plain.seconds, 3) + " of the time without")
    }
    print("\nA call of a plugin, \(way)\n")
    for count in [0, 64, 1024, 16_384] { print(try IdlePlugins.call(pupils: count, factory)) }
}

print("\nGrowth with pupils, one school year, whole model, best of three\n")
print(Row.header)
for size in [1_000, 10_000, 100_000, 1_000_000] {
    let resized = BoundScenario(scenario.resized(to: size))
    print(try Row.measure("\(size) pupils", resized, rounds: 3).text)
}

print("\nThreads, whole experiment with measures, 40 replications\n")
print("threads   seconds  replications/s  against one thread")
var single = 0.0
for threads in [1, 2, 4] {
    let seconds = timed { _ = Experiment.run(scenario, replications: 40, seed: 1, threads: threads) }
    if threads == 1 { single = seconds }
    print(
        pad("\(threads)", 7) + pad(fixed(seconds, 2), 10) + pad(fixed(40 / seconds, 1), 16)
            + pad(fixed(single / seconds, 2), 20))
}
