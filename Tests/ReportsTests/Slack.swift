import Tables

extension ResultNumber {
    /// How far apart two ways to the same euros may be: each number told is rounded to its twelfth digit, and some tens of
    /// them, none over some millions, are added up.
    static let slack = 1e-5
}
