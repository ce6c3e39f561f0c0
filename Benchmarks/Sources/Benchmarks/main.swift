import Glibc

// Prints tables of the kernel's speed; Benchmarks/README.md says what each shows.
//
//     Benchmarks/.build/release/Benchmarks [--only shared,absence] [scenario.yaml]

func tell(_ refusal: Refusal) -> Never {
    let text = Array((refusal.message + "\n").utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(refusal.status)
}

do {
    let request = try Request(CommandLine.arguments.dropFirst())
    let scenario = try Repository.scenario(request.path)
    for table in request.tables { try table.show(scenario) }
} catch let refusal as Refusal {
    tell(refusal)
} catch {
    tell(Refusal("error: \(error)", status: 1))
}
