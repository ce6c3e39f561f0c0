extension Replication {
    /// Cases opened for each pupil in the latest run, of all steps and interventions.
    public var casesOpened: [Int] {
        (0..<model.slotCount).map { pupil in
            // The stamp rises at each opening and at each closing.
            (0..<help.responseCount).reduce(0) { $0 + (help.caseStamp[help.atCase($1, pupil)] + 1) / 2 }
        }
    }
}
