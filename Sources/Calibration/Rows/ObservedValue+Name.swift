import SchoolDomain

extension ObservedValue {
    /// What it is of, as people name measures; of a count that schools make, where it stands.
    public var name: String {
        switch subject {
        case .measure(let text): text
        case .monitoring(let count):
            "overOnRoll:year=\(count.year),school=\(count.school),grades=\(count.grades.lowerBound)-\(count.grades.upperBound),threshold=\(count.limit),date=\(count.date)"
        }
    }
}
