import SchoolDomain

extension RollOut {
    static var shape: Shape<RollOut> {
        .mapping { fields in
            RollOut(
                schools: fields.required(
                    "schools", .list(of: .reference(to: "school")), "Schools that begin"),
                from: fields.optional("from", .date, "The first date on which they do it"))
        }
    }
}

extension AbsenceReview {
    /// - Parameters:
    ///   - amount: the key of the amount, `over` or `under`.
    ///   - summary: what it means there.
    static func fields(_ fields: Fields, amount: String, _ summary: String) -> AbsenceReview {
        AbsenceReview(
            days: fields.required("days", .whole(daysRule), "School days that are looked at"),
            amount: fields.required(amount, .absenceAmount, summary))
    }
}

extension HandOver {
    static var shape: Shape<HandOver> {
        .mapping { fields in
            HandOver(
                days: fields.required("days", .whole(daysRule), "School days that passing it on takes"),
                isEscorted: fields.optional(
                    "escorted", .flag, default: false, "Whether who had it stays until then"))
        }
    }
}

extension Shape where Value == Intervention.Event {
    static var event: Shape {
        oneOf(
            .trigger,
            [
                Alternative(
                    "stepDone",
                    Shape<String>.reference(to: "step").map({ .stepDone($0) }, back: { _ in nil }),
                    "The completed work of a step"),
                Alternative(
                    "started",
                    Shape<String>.reference(to: "intervention").map({ .started($0) }, back: { _ in nil }),
                    "The start of another intervention"),
            ])
    }
}
