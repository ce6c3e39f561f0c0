import SchoolDomain

/// A tree as inputs are listed: what counts, in one line where it can be.
extension LocatedNode {
    /// The texts of a list of single values, quoted where they must be; `nil`: it is not such a list.
    var plainTexts: [String]? {
        guard let items else { return nil }
        let texts = items.compactMap(\.text)
        guard texts.count == items.count else { return nil }
        return texts.map { text in
            text.isEmpty || text.contains { ",[]{}\"#".contains($0) } ? "\"\(text)\"" : text
        }
    }

    /// The place of what was said last in it.
    var saidLast: Diagnostic.Place {
        let parts = items ?? entries?.map(\.value) ?? []
        var last = self
        for part in parts where part.latestLayer > last.layer { last = part }
        return last.place
    }

    /// The entries without those of other alternatives, which what was said last has put out of force.
    func chosen(among alternatives: [FieldDeclaration]) -> [Entry] {
        func isAlternative(_ entry: Entry) -> Bool { alternatives.contains { $0.key == entry.key } }
        let entries = entries ?? []
        let latest = entries.filter(isAlternative).map(\.value.latestLayer).max()
        return entries.filter { !isAlternative($0) || $0.value.latestLayer == latest }
    }

    /// A mapping of grades with ranges that do not overlap, in their order: of two entries for a grade the one that
    /// was said later counts.
    var gradesInForce: [Entry] {
        let entries = entries ?? []
        let winners = Grade.all.map { grade in
            entries.indices.filter { gradeRange(entries[$0].key)?.contains(grade) == true }
                .max { entries[$0].value.layer < entries[$1].value.layer }
        }
        var result: [Entry] = []
        var first = 0
        for grade in 1...Grade.count where grade == Grade.count || winners[grade] != winners[first] {
            if let winner = winners[first] {
                var entry = entries[winner]
                entry.key = first == grade - 1 ? "\(first)" : "\(first)-\(grade - 1)"
                result.append(entry)
            }
            first = grade
        }
        return result
    }
}
