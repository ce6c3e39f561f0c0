/// The schools that name the same area.
public struct SchoolArea: Sendable, Hashable {
    /// As the schools name it.
    public var name: String
    /// Positions in the scenario, in its order; at least one.
    public var schools: [Int]
}

extension Scenario {
    /// The areas that schools name, in the order in which they are first named; none where no school names any.
    public var areas: [SchoolArea] {
        var areas: [SchoolArea] = []
        var places: [String: Int] = [:]
        for (number, school) in schools.enumerated() {
            guard let name = school.area else { continue }
            if let place = places[name] {
                areas[place].schools.append(number)
            } else {
                places[name] = areas.count
                areas.append(SchoolArea(name: name, schools: [number]))
            }
        }
        return areas
    }
}
