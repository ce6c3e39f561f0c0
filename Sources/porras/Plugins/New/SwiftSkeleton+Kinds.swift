// The claims and numbers are those of CSkeleton.
extension SwiftSkeleton {
    static let absence = Parts(
        claim: CSkeleton.absence.claim, equation: CSkeleton.absence.equation, protocolName: "ActingPlugin",
        description: """
                    parameters: [
                        PluginParameter(
                            "factor", .number(NumberRule(.none, from: 0, to: 100), default: 1.5),
                            "what the hazard of a new spell is multiplied by", .assumed()),
                        PluginParameter(
                            "share", .number(NumberRule(.share, from: 0, to: 1), default: 0.1),
                            "probability that a pupil is one of them", .assumed()),
                    ], decisions: ["chosen"])
            """,
        members: """
                /// Positions among the decisions, whose names address the draws.
                private enum Decision { static let chosen = 0 }

                private let world: PluginWorld
                private let factor, share: Double

                init(_ values: PluginValues, world: PluginWorld) {
                    self.world = world
                    factor = values.number("factor")
                    share = values.number("share")
                }

                /// The first school day of each year. A day that is not named costs nothing.
                func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.days(ofYear: year).lowerBound] }

                /// Effects act from the next school day on.
                func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
                    for pupil in batch.pupils.map(Int.init) {
                        // The address of the draw: the decision, the pupil, the year. The same address, the same number.
                        let isChosen = draws.unit(Decision.chosen, pupil, batch.year) < share
                        effects.factor(pupil, isChosen ? factor : 1)
                    }
                }
            """)

    static let escalation = Parts(
        claim: CSkeleton.escalation.claim, equation: CSkeleton.escalation.equation,
        protocolName: "ActingPlugin",
        description: """
                    parameters: [
                        PluginParameter("step", .step, "step of the ladder that becomes due"),
                        PluginParameter(
                            "lessons", .number(NumberRule(.none, from: 0, to: 2000, isWhole: true), default: 60),
                            "lessons that may be missed in a school year", .assumed()),
                        PluginParameter(
                            "every", .number(NumberRule(.schoolDays, from: 1, to: 190, isWhole: true), default: 5),
                            "school days from one look to the next", .assumed("once a week")),
                    ], columns: [.lessonsMissed], memory: 1)
            """,
        members: """
                private let world: PluginWorld
                private let step, lessons, every: Int

                init(_ values: PluginValues, world: PluginWorld) {
                    self.world = world
                    step = values.whole("step")
                    lessons = values.whole("lessons")
                    every = values.whole("every")
                }

                /// Every so many school days, from the year's first. A day that is not named costs nothing.
                func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
                    let days = world.days(ofYear: year)
                    return Array(stride(from: days.lowerBound, to: days.upperBound, by: every))
                }

                /// What is kept of each pupil is the year in which the step was due, from 1; 0: in none.
                func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
                    let year = Double(batch.year + 1)
                    for pupil in batch.pupils.map(Int.init)
                    where batch.memory(pupil) != year && batch.lessonsMissed[pupil] > lessons {
                        batch.remember(year, pupil)
                        effects.due(pupil, step: step)
                    }
                }
            """)

    static let intervention = Parts(
        claim: CSkeleton.intervention.claim, equation: CSkeleton.intervention.equation,
        protocolName: "ActingPlugin",
        description: """
                    // What is done, by whom and at what cost is declared in YAML.
                    parameters: [
                        PluginParameter("intervention", .declared, "declared intervention that is offered"),
                        PluginParameter(
                            "day", .number(NumberRule(.schoolDays, from: 1, to: 180, isWhole: true), default: 40),
                            "school day of the year on which it is offered", .assumed("early October")),
                        PluginParameter(
                            "lessons", .number(NumberRule(.none, from: 0, to: 2000, isWhole: true), default: 20),
                            "lessons missed this year from which it is offered", .assumed()),
                    ], columns: [.lessonsMissed])
            """,
        members: """
                private let world: PluginWorld
                private let intervention, day, lessons: Int

                init(_ values: PluginValues, world: PluginWorld) {
                    self.world = world
                    intervention = values.whole("intervention")
                    day = values.whole("day")
                    lessons = values.whole("lessons")
                }

                /// One day of each year that is long enough. A day that is not named costs nothing.
                func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
                    let days = world.days(ofYear: year)
                    return day <= days.count ? [days.lowerBound + day - 1] : []
                }

                /// Effects act from the next school day on.
                func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
                    for pupil in batch.pupils.map(Int.init) where batch.lessonsMissed[pupil] >= lessons {
                        effects.offer(pupil, intervention: intervention)
                    }
                }
            """)

    static let observer = Parts(
        claim: CSkeleton.observer.claim, equation: CSkeleton.observer.equation, protocolName: "ActingPlugin",
        description: """
                    parameters: [
                        PluginParameter(
                            "lessons", .number(NumberRule(.none, from: 0, to: 2000, isWhole: true), default: 100),
                            "lessons missed this year from which a pupil counts", .assumed())
                    ], columns: [.lessonsMissed],
                    outputs: [
                        PluginOutput("pupils", unit: "pupils", "pupils who have missed much at the year's end")
                    ])
            """,
        members: """
                private let world: PluginWorld
                private let lessons: Int

                init(_ values: PluginValues, world: PluginWorld) {
                    self.world = world
                    lessons = values.whole("lessons")
                }

                /// The last school day of each year. A day that is not named costs nothing.
                func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.days(ofYear: year).upperBound - 1] }

                func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
                    let pupils = batch.pupils.count { batch.lessonsMissed[Int($0)] >= lessons }
                    effects.record(0, Double(pupils))
                }
            """)

    static let allocation = Parts(
        claim: CSkeleton.allocation.claim, equation: CSkeleton.allocation.equation,
        protocolName: "AllocationPlugin",
        description: """
                    parameters: [
                        PluginParameter(
                            "lead", .number(NumberRule(.schoolDays, from: 0, to: 1000), default: 30),
                            "school days of waiting that a decision on support is worth", .assumed())
                    ], columns: [.waitingSince, .support])
            """,
        members: """
                private let lead: Double

                init(_ values: PluginValues, world: PluginWorld) { lead = values.number("lead") }

                /// One score for each pupil of the batch, in its order; the highest gets the seat.
                func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
                    for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
                        let waited = Double(batch.day - batch.waitingSince[pupil])
                        scores[index] = batch.hasSupport(pupil) ? waited + lead : waited
                    }
                }
            """)

    static let exporter = Parts(
        claim: CSkeleton.exporter.claim, equation: CSkeleton.exporter.equation,
        protocolName: "ExporterPlugin",
        description: """
                    parameters: [
                        PluginParameter(
                            "separator", .word(["tab", "semicolon"], default: "tab"),
                            "what stands between two cells", .assumed())
                    ])
            """,
        members: #"""
                private let separator: Unicode.Scalar

                init(_ values: PluginValues, world: PluginWorld) {
                    separator = values.text("separator") == "tab" ? "\t" : ";"
                }

                /// The names of the columns, then the rows.
                func write(_ table: PluginTable) -> [UInt8] {
                    let lines = [table.columns] + table.rows.map { $0.map(\.text) }
                    return lines.flatMap { cells in
                        Array((cells.map(escaped).joined(separator: String(separator)) + "\n").utf8)
                    }
                }

                private func escaped(_ cell: String) -> String {
                    var text = ""
                    for sign in cell.unicodeScalars {
                        if [separator, "\\", "\n", "\r"].contains(sign) { text += "\\" }
                        text.unicodeScalars.append(sign == "\n" ? "n" : sign == "\r" ? "r" : sign)
                    }
                    return text
                }
            """#)
}
