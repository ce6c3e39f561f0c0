import Glibc

/// `eˣ`, the platform's.
func exponential(_ x: Double) -> Double { exp(x) }

/// The natural logarithm, the platform's.
func logarithm(_ x: Double) -> Double { log(x) }
