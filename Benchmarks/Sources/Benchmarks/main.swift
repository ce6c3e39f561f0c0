import Experiments
import Glibc
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
print(Row.measure("whole model", scenario).text)
print(Row.measure("absence only", scenario.absenceOnly).text)

print("\nGrowth with pupils, one school year, whole model, best of three\n")
print(Row.header)
for size in [1_000, 10_000, 100_000, 1_000_000] {
    print(Row.measure("\(size) pupils", scenario.resized(to: size), rounds: 3).text)
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
