import Localization

/// What each payer pays, by what it is paid for.
package struct StackedBudget: Chart {
    package struct Payer: Sendable, Hashable {
        /// Under which it stands, such as a plan; `nil`: under the same as the one before.
        package var heading: LocalizedText?
        package var name: LocalizedText
        /// One for each category; what is gained is less than nought.
        package var amounts: [Double]
        /// What it pays in all, in the digits that are known; `nil`: in those of the largest of all.
        package var told: LocalizedText?

        package init(
            _ name: LocalizedText, _ amounts: [Double], told: LocalizedText? = nil,
            heading: LocalizedText? = nil
        ) {
            (self.name, self.amounts, self.told, self.heading) = (name, amounts, told, heading)
        }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var categories: [LocalizedText]
    package var payers: [Payer]

    package init(
        title: LocalizedText, unit: LocalizedText, categories: [LocalizedText], payers: [Payer]
    ) {
        (self.title, self.unit, self.categories, self.payers) = (title, unit, categories, payers)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        payers.flatMap { payer in payer.amounts.prefix(categories.count).map { (payer.name, $0) } }
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(payers.map(total), language)
        return payers.compactMap { payer in
            let amounts = payer.amounts.prefix(categories.count)
            guard let most = amounts.indices.max(by: { amounts[$0] < amounts[$1] }) else { return nil }
            let name = [payer.heading, payer.name].compactMap { $0 }.map { language($0) }.joined(
                separator: ", ")
            return language(
                Words.Charts.pays(
                    name, text(payer, numbers), language(categories[most]), numbers.text(amounts[most]))
            )
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        let numbers = ChartNumbers(payers.map(total), language)
        Legend(items: categories.enumerated().map { (.bar(Ink($0)), language($1)) }).draw(on: &canvas)
        let layout = RowLayout(
            payers.map { payer in
                RowLayout.Row(
                    heading: payer.heading.map { language($0) }, name: language(payer.name),
                    value: text(payer, numbers))
            }, barHeight: 20, on: &canvas)
        let scale = layout.axis(payers.flatMap(ends), on: &canvas)
        for (payer, centre) in zip(payers, layout.centres) {
            var (below, above) = (0.0, 0.0)
            for (number, amount) in payer.amounts.prefix(categories.count).enumerated() where amount != 0 {
                let from = amount < 0 ? below : above
                if amount < 0 { below += amount } else { above += amount }
                canvas.bar(
                    layout.box(centre, scale(from), scale(from + amount)), Ink(number),
                    says: "\(language(categories[number])): \(numbers.text(amount))")
            }
        }
    }

    private func text(_ payer: Payer, _ numbers: ChartNumbers) -> String {
        payer.told.map { numbers.language($0) } ?? numbers.text(total(payer))
    }

    private func total(_ payer: Payer) -> Double { payer.amounts.prefix(categories.count).reduce(0, +) }

    private func ends(_ payer: Payer) -> [Double] {
        let amounts = payer.amounts.prefix(categories.count)
        return [amounts.filter { $0 < 0 }.reduce(0, +), amounts.filter { $0 > 0 }.reduce(0, +)]
    }
}
