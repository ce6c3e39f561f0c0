/// Names in a database: `snake_case`, whatever the identifier was.
enum SQLName {
    /// `seatYearCost` → `seat_year_cost`, `by-need` → `by_need`; a name that begins with a digit gets `_` before it.
    static func name(_ id: String) -> String {
        var name = ""
        var wasSmall = false
        for character in id {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            if character.isUppercase && wasSmall || !isPlain && name.last != "_" { name += "_" }
            if isPlain { name += character.lowercased() }
            wasSmall = isPlain && !character.isUppercase
        }
        return name.first?.isNumber ?? true ? "_" + name : name
    }

    /// The names of several, those met before with a number after them.
    static func unique(_ ids: [String]) -> [String] {
        var names: [String] = []
        for id in ids {
            let plain = name(id)
            var (candidate, number) = (plain, 2)
            while names.contains(candidate) {
                candidate = "\(plain)_\(number)"
                number += 1
            }
            names.append(candidate)
        }
        return names
    }
}
