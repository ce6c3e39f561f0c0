/// Finds the word that was probably meant.
public enum Spelling {
    /// The candidate nearest to what was typed, or `nil` when none is near.
    ///
    /// Near is at most one slip for every three letters, at least one; ties go to the earlier candidate.
    /// Case does not count.
    public static func closest(to typed: String, among candidates: some Sequence<String>) -> String? {
        let word = Array(typed.lowercased().prefix(80))
        var best: (candidate: String, distance: Int)?
        for candidate in candidates where candidate != typed {
            let other = Array(candidate.lowercased())
            let allowed = max(1, max(word.count, other.count) / 3)
            guard abs(word.count - other.count) <= allowed else { continue }
            let distance = slips(word, other)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// How many letters were added, left out, changed or swapped with a neighbour (Damerau 1964).
    public static func slips(_ left: [Character], _ right: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let same = left[row] == right[column]
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1, previous[column] + (same ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
