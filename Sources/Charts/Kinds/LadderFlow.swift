import Localization

/// How many go on from rung to rung, and by what those are lost who do not.
package struct LadderFlow: Chart {
    /// A rung: who came to it, and what became of them.
    package struct Rung: Sendable, Hashable {
        package var name: LocalizedText
        /// Who passed its threshold.
        package var came: Double
        /// In the order in which they are lost.
        package var losses: [Loss]
        /// Who was helped.
        package var served: Double

        /// What the year took over from the one before, less what it left to the next: with it the bars add up.
        var carried: Double { losses.reduce(served - came) { $0 + $1.count } }

        package init(_ name: LocalizedText, came: Double, losses: [Loss], served: Double) {
            (self.name, self.came, self.losses, self.served) = (name, came, losses, served)
        }
    }

    package struct Loss: Sendable, Hashable {
        package var name: LocalizedText
        package var count: Double

        package init(_ name: LocalizedText, _ count: Double) { (self.name, self.count) = (name, count) }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var rungs: [Rung]

    package init(title: LocalizedText, unit: LocalizedText, rungs: [Rung]) {
        (self.title, self.unit, self.rungs) = (title, unit, rungs)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        rungs.flatMap { rung in
            [(rung.name, rung.came), (rung.name, rung.served), (rung.name, rung.carried)]
                + rung.losses.map { ($0.name, $0.count) }
        }
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return rungs.map { rung in
            let most = rung.losses.max { $0.count < $1.count }
            let loss = most.flatMap { loss -> String? in
                guard loss.count > 0 else { return nil }
                return language(Words.Charts.mostLost(language(loss.name), numbers.text(loss.count)))
            }
            let text = language(
                Words.Charts.rung(language(rung.name), numbers.text(rung.came), numbers.text(rung.served)))
            return [text, loss ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        typealias W = Words.Charts
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        let steps = rungs.flatMap { Self.steps($0, numbers) }
        let carries = steps.contains { $0.ink == Self.carriedInk }
        Legend(
            items: [
                (.bar(nil), language(W.came)), (.bar(Ink(1)), language(W.lost)),
                (.bar(Ink(0)), language(W.served)),
            ] + (carries ? [(.bar(Self.carriedInk), language(W.carried))] : [])
        ).draw(on: &canvas)
        let layout = RowLayout(
            steps.map { step in
                RowLayout.Row(
                    heading: step.heading.map { language($0) }, name: language(step.name),
                    value: numbers.text(step.count))
            }, on: &canvas)
        let scale = layout.axis(steps.flatMap { [$0.from, $0.from + $0.count] }, on: &canvas)
        for (step, centre) in zip(steps, layout.centres) {
            canvas.bar(
                layout.box(centre, scale(step.from), scale(step.from + step.count)), step.ink,
                says: "\(language(step.name)): \(numbers.text(step.count))")
        }
    }

    private struct Step {
        var heading: LocalizedText?
        var name: LocalizedText
        var from: Double
        var count: Double
        var ink: Ink?
    }

    private static let carriedInk = Ink(2)

    /// All who came and what came over from the year before, then what is lost, from the right, and who is helped, from the
    /// left; what is told as nought is left out.
    ///
    /// - Law: what is lost begins where the one before ended, and who is helped ends there.
    private static func steps(_ rung: Rung, _ numbers: ChartNumbers) -> [Step] {
        typealias W = Words.Charts
        func isTold(_ count: Double) -> Bool { numbers.text(abs(count)) != numbers.text(0) }
        var steps = [Step(heading: rung.name, name: W.came, from: 0, count: rung.came)]
        var left = rung.came
        if rung.carried > 0 {
            if isTold(rung.carried) {
                steps.append(Step(name: W.takenOver, from: left, count: rung.carried, ink: carriedInk))
            }
            left += rung.carried
        }
        for loss in rung.losses {
            left -= loss.count
            guard isTold(loss.count) else { continue }
            steps.append(Step(name: loss.name, from: left, count: loss.count, ink: Ink(1)))
        }
        if rung.carried < 0, isTold(rung.carried) {
            steps.append(
                Step(name: W.leftOver, from: left + rung.carried, count: -rung.carried, ink: carriedInk))
        }
        return steps + [Step(name: W.served, from: 0, count: rung.served, ink: Ink(0))]
    }
}
