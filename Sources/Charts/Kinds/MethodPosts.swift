import Localization

/// The posts of each role as each method counts them, with intervals where there are any, beside what the law asks.
package struct MethodPosts: Chart {
    package struct Role: Sendable, Hashable {
        package var name: LocalizedText
        package var methods: [Method]
        /// What the law or a recommendation asks; `nil`: nothing.
        package var norm: Double?

        package init(_ name: LocalizedText, _ methods: [Method], norm: Double?) {
            (self.name, self.methods, self.norm) = (name, methods, norm)
        }
    }

    package struct Method: Sendable, Hashable {
        package var name: LocalizedText
        package var posts: ChartValue

        package init(_ name: LocalizedText, _ posts: ChartValue) { (self.name, self.posts) = (name, posts) }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var roles: [Role]

    package init(title: LocalizedText, unit: LocalizedText, roles: [Role]) {
        (self.title, self.unit, self.roles) = (title, unit, roles)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        roles.flatMap { role in
            (role.methods.flatMap(\.posts.numbers) + (role.norm.map { [$0] } ?? [])).map { (role.name, $0) }
        }
    }

    package func summary(_ language: Language) -> String {
        typealias W = Words.Charts
        func posts(_ value: Double) -> String { language.number(value, decimals: 2) }
        return roles.compactMap { role in
            guard let least = role.methods.min(by: { $0.posts.mean < $1.posts.mean }),
                let most = role.methods.max(by: { $0.posts.mean < $1.posts.mean })
            else { return nil }
            let text = language(
                W.posts(
                    language(role.name), posts(least.posts.mean), language(least.name),
                    posts(most.posts.mean), language(most.name)))
            return [text, role.norm.map { language(W.norm(posts($0))) } ?? ""].filter { !$0.isEmpty }
                .joined(separator: " ")
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        func posts(_ value: Double) -> String { language.number(value, decimals: 2) }
        if roles.contains(where: { $0.norm != nil }) {
            Legend(items: [(.limit, language(Words.Charts.normName))]).draw(on: &canvas)
        }
        let rows = roles.flatMap { role in role.methods.map { (role: role, method: $0) } }
        let layout = RowLayout(
            rows.map { row in
                RowLayout.Row(
                    heading: row.method == row.role.methods[0] ? language(row.role.name) : nil,
                    name: language(row.method.name), value: posts(row.method.posts.mean))
            }, on: &canvas)
        let scale = layout.axis(numbers.map(\.value), on: &canvas)
        for (row, centre) in zip(rows, layout.centres) {
            let value = row.method.posts
            let ink = Ink(row.role.methods.firstIndex(of: row.method) ?? 0)
            if let norm = row.role.norm { layout.limit(scale(norm), centre, on: &canvas) }
            if let ends = value.ends {
                canvas.whisker(from: scale(ends.lowerBound), to: scale(ends.upperBound), y: centre)
            }
            canvas.marker(
                x: scale(value.mean), y: centre, ink,
                says: "\(language(row.method.name)): \(posts(value.mean))")
        }
    }
}
