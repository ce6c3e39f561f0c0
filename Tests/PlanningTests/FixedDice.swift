import Stochastics

/// Dice that fall the same each time: the words of a key, one after the other.
struct FixedDice: RandomNumberGenerator {
    private var words: KeyedStream

    init(seed: UInt64) { words = KeyedStream(key: seed) }

    mutating func next() -> UInt64 {
        defer { words.skip(1) }
        return words.word(0)
    }
}
