/// Ends the program where one of our own assumptions does not hold, in every build.
///
/// `precondition` would not do: without overflow checks (`-Ounchecked`) the compiler takes it for true, and what is
/// beyond a record or a table would be written all the same.
@inline(__always)
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
}
