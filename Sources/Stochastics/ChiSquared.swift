@preconcurrency import CGSL

/// The law of a sum of squares of normal variables.
public enum ChiSquared {
    /// What such a sum does not exceed with a probability.
    ///
    /// - Parameter degreesOfFreedom: over 0, not necessarily whole.
    /// - Source: GSL, `gsl_cdf_chisq_Pinv`.
    public static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
        precondition(probability > 0 && probability < 1 && degreesOfFreedom > 0, "\(probability)")
        return gsl_cdf_chisq_Pinv(probability, degreesOfFreedom)
    }
}
