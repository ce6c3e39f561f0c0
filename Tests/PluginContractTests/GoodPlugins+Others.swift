import PluginKit

// Those that do not change what pupils do.
extension Good {
    /// Seats by lot and need.
    struct Lottery: Plugin, AllocationPlugin {
        static let descriptor = PluginDescriptor(
            id: "good-lottery", kind: .allocation, version: "1", summary: "seats by lot and need",
            columns: [.lessonsMissed, .waitingSince], decisions: ["lot"])
        init(_ values: PluginValues, world: PluginWorld) {}

        func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {
            for (index, pupil) in batch.pupils.map(Int.init).enumerated() {
                let waited = batch.day - batch.waitingSince[pupil]
                scores[index] =
                    Double(batch.lessonsMissed[pupil]) + Double(waited)
                    + draws.unit(0, pupil, batch.seatClass ?? 0)
            }
        }
    }

    /// The mean and the number of pupils; the mean's rounding depends on the order of the rows, as it may.
    struct Watch: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "good-watch", kind: .observer, version: "1", summary: "mean absence at the year's end",
            columns: [.lessonsMissed],
            outputs: [
                PluginOutput("mean", unit: "h", "mean of lessons missed"),
                PluginOutput("pupils", unit: "1", "pupils"),
            ])
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.yearFirst[year + 1] - 1] }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            let sum = batch.pupils.reduce(0.0) { $0 + Double(batch.lessonsMissed[Int($1)]) / 7 }
            if batch.count > 0 { effects.record(0, sum / Double(batch.count)) }
            effects.record(1, Double(batch.count))
        }
    }

    /// Lines of cells between quotes.
    struct Lines: Plugin, ExporterPlugin {
        static let descriptor = PluginDescriptor(
            id: "good-lines", kind: .exporter, version: "1", summary: "lines of quoted cells",
            parameters: [PluginParameter("sign", .word([";", ","], default: ";"), "between cells")])
        let sign: String
        init(_ values: PluginValues, world: PluginWorld) { sign = values.text("sign") }

        func write(_ table: PluginTable) -> [UInt8] {
            let lines = ([table.columns] + table.rows.map { $0.map(\.text) }).map { cells in
                cells.map(quoted).joined(separator: sign)
            }
            return Array((lines.joined(separator: "\n") + "\n").utf8)
        }

        /// Quotes are doubled, and line breaks become one kind, as they may.
        private func quoted(_ text: String) -> String {
            let signs = text.map { $0 == "\"" ? "\"\"" : $0 == "\r\n" ? "\n" : String($0) }
            return "\"" + signs.joined() + "\""
        }
    }
}
