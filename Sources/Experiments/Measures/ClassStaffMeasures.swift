import SchoolDomain
import SimulationKernel

/// The posts of small classes.
extension MeasureKind {
    /// Posts of a small class, by role or row and class, by role or row, or in all: those of its groups, on average over the
    /// days from August to July.
    public static let classPosts = MeasureKind(
        "classPosts", .posts, better: .neither, headline: .init(.seats, 8),
        fi: "Pienluokkien henkilöstö, htv", sv: "Smågruppernas personal, årsverken",
        en: "Staff of small classes, FTE")
    /// Of the working time of such posts, the part that the pupils who sit there take: their days times `minutesPerPupil`,
    /// over the posts' minutes on the same school days; more than 100 is more than they have.
    public static let classStaffBound = MeasureKind(
        "classStaffBound", .percent, better: .neither, possible: 0...Double.infinity,
        headline: .init(.seats, 9), fi: "Henkilöstön ajasta oppilaisiin sidottu",
        sv: "Del av personalens tid som eleverna binder", en: "Staff time bound by pupils")
    /// What such posts cost, by role or row and class, by payer or in all; part of `costSeats`.
    public static let costClassStaff = MeasureKind(
        "costClassStaff", .euros, better: .lower, fi: "Pienluokkien henkilöstö", sv: "Smågruppernas personal",
        en: "Staff of small classes")
}

/// A row of a class's staff, and where it stands.
private struct ClassRow {
    let number: Int
    let small: SmallClass
    let row: ClassPosts

    var scope: Scope { Scope([(.role, row.id), (.class, small.id)]) }

    static func all(_ scenario: Scenario) -> [ClassRow] {
        scenario.classes.enumerated().flatMap { number, small in
            small.staff.map { ClassRow(number: number, small: small, row: $0) }
        }
    }
}

extension MeasureCatalog {
    /// Posts, and what of their time is bound; nothing where no class names its staff.
    mutating func addClassStaff() {
        let (scenario, rows) = (model.scenario, ClassRow.all(model.scenario))
        guard !rows.isEmpty else { return }
        func posts(_ rows: [ClassRow]) -> [Double] {
            scenario.years.map { year in rows.reduce(0) { $0 + $1.small.posts($1.row, in: year) } }
        }
        func add(_ rows: [ClassRow], _ scope: Scope) {
            let posts = posts(rows)
            self.add(.classPosts, scope) { _, years in
                years.reduce(0) { $0 + posts[$1] } / Double(years.count)
            }
        }
        for row in rows { add([row], row.scope) }
        let ids = rows.map(\.row.id)
        for (number, id) in ids.enumerated() where ids.firstIndex(of: id) == number {
            add(rows.filter { $0.row.id == id }, Scope([(.role, id)]))
        }
        add(rows, Scope())
        for row in rows { addBound(row) }
    }

    private mutating func addBound(_ entry: ClassRow) {
        guard let minutes = entry.row.minutesPerPupil, entry.row.posts > 0 else { return }
        let (small, days) = (entry.small, model.calendar.days)
        let ofPost = entry.row.posts * model.scenario.dayMinutes(of: entry.row)
        let worked = model.calendar.countedYears.map { year in
            days[year.first..<year.end].reduce(0.0) {
                $0 + Double(small.groups(seats: small.seats(on: $1.date))) * ofPost
            }
        }
        let number = entry.number
        add(.classStaffBound, entry.scope) { o, years in
            let all = years.reduce(0) { $0 + worked[$1] }
            let bound = years.reduce(0) { $0 + o.sum(.occupiedDays, $1, [number]) }
            return all > 0 ? 100 * minutes * Double(bound) / all : .nan
        }
    }

    /// - Parameter bills: first that of all together.
    mutating func addClassStaffCosts(_ bills: [Bill]) {
        let (scenario, rows) = (model.scenario, ClassRow.all(model.scenario))
        guard !rows.isEmpty else { return }
        func costs(_ rows: [ClassRow]) -> [Double] {
            scenario.years.indices.map { year in
                rows.reduce(0) { $0 + scenario.cost(of: $1.row, in: $1.small, year: year) }
            }
        }
        func add(_ kind: MeasureKind, _ scope: Scope, _ costs: [Double]) {
            self.add(kind, scope) { _, years in years.reduce(0) { $0 + costs[$1] } / Double(years.count) }
        }
        for row in rows { add(.costClassStaff, row.scope, costs([row])) }
        for bill in bills {
            let own = rows.filter {
                bill.payer == nil || scenario.expense(of: $0.row).payer == bill.payer
            }
            add(.costClassStaff, .paid(by: bill.payer), costs(own))
            if bill.payer != nil { add(.costSeats, .paid(by: bill.payer), bill.seats) }
        }
    }
}
