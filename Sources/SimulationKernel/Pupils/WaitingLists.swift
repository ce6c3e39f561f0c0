import SchoolDomain

/// Seats, places and the lists for them.
struct WaitingLists: ~Copyable {
    /// Stages finished today whose consequences are still to come.
    var stageDone: [CaseKey] = []
    /// Open cases by step.
    var openCases: [Int]
    /// Pupils waiting for a seat, in no particular order.
    var seatList: [Int] = []
    /// Occupied seats by class.
    var occupied: [Int]
    /// Pupils waiting for each intervention, in order of coming; pupils taking part.
    var placeLists: [[Int]]
    var active: [Int]
    /// Pupils who take part in any intervention.
    var served = 0

    init(_ model: Model) {
        openCases = [Int](repeating: 0, count: model.stepCount)
        occupied = [Int](repeating: 0, count: model.seats.classes.count)
        placeLists = model.interventions.map { _ in [] }
        active = [Int](repeating: 0, count: model.interventions.count)
    }

    mutating func clear() {
        stageDone.removeAll(keepingCapacity: true)
        seatList.removeAll(keepingCapacity: true)
        for index in openCases.indices { openCases[index] = 0 }
        for index in occupied.indices { occupied[index] = 0 }
        served = 0
        for index in active.indices {
            active[index] = 0
            placeLists[index].removeAll(keepingCapacity: true)
        }
    }
}
