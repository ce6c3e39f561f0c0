import Localization
import SchoolDomain
import Stochastics

extension Intervention {
    static var shape: Shape<Intervention> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name of the intervention")
            return Intervention(
                id: id,
                title: fields.optional(
                    "title", .localizedText, default: LocalizedText(id), "Name of the intervention"),
                trigger: fields.required("trigger", .trigger, "What offers it to a pupil"),
                eligibility: fields.optional(
                    "for", Eligibility.shape, default: Eligibility(), "Whom it is for"),
                from: fields.optional("from", .date, "Nothing happens before this date"),
                rollOut: fields.optional(
                    "rollOut", .list(of: RollOut.shape), default: [],
                    "Which schools begin with it when; none: all of them"),
                coverage: fields.optional(
                    Number.coverage, default: 1,
                    "Share of eligible pupils who are offered it, fully adopted", lever: .coverage),
                adoptionRampDays: fields.optional(
                    Number.adoptionRamp, default: 0, "School days until it is fully adopted"),
                needsTrained: fields.optional(
                    "needsTrained", .reference(to: "role"),
                    "The role of which only the trained offer it: their share scales `coverage`"),
                capacity: fields.optional("capacity", .capacity, default: .unlimited, "Pupils at a time"),
                patienceDays: fields.optional("patience", .patience, "School days a pupil waits for a place"),
                durationDays: fields.optional(
                    "duration", .distribution(.wholeDays),
                    "School days of taking part; none: until the pupil leaves"),
                endsWhen: fields.optional(
                    "endsWhen",
                    .mapping {
                        AbsenceReview.fields($0, amount: "under", "It ends when absence is not over this")
                    },
                    "A look at absence, again and again, that may end it"),
                replaces: fields.optional(
                    "replaces", .list(of: .reference(to: "intervention")), default: [],
                    "Interventions that end when it starts"),
                handOver: fields.optional(
                    "handOver", HandOver.shape, "What happens when the pupil comes to another school's staff"),
                stages: fields.optional("work", .work, default: [], "Work when the pupil starts"),
                priority: fields.optional(Number.priority, default: 5, "Lower is served first"),
                ongoing: fields.optional("ongoing", OngoingSupport.shape, "Work every week of taking part"),
                effect: fields.optional("effect", Effect.shape, "What it does to absence"),
                costPerPupil: fields.optional(
                    Number.costPerPupil, default: 0, "Cost per pupil who starts, besides staff time"))
        }
    }
}

extension Shape where Value == Intervention.Trigger {
    static var trigger: Shape {
        let step = Shape<String>.reference(to: "step")
        return oneOf(
            .trigger,
            [
                Alternative(
                    "stepOpened", step.map({ .stepOpened($0) }, back: { _ in nil }), "The request of a step"),
                Alternative(
                    "stepDone", step.map({ .stepDone($0) }, back: { _ in nil }),
                    "The completed work of a step"),
                Alternative(
                    "seatBegun", .seat { .seatBegun($0) }, "A seat is taken in this class, or in any"),
                Alternative(
                    "seatEnded", .seat { .seatEnded($0) }, "A return from this class, or from any"),
                Alternative(
                    "interventionEnded",
                    Shape<String>.reference(to: "intervention")
                        .map({ .interventionEnded($0) }, back: { _ in nil }),
                    "The end of another intervention"),
                Alternative(
                    "stillOver",
                    .mapping { fields in
                        .stillOver(
                            after: fields.required("after", .event, "What absence is looked at after"),
                            AbsenceReview.fields(
                                fields, amount: "over", "Absence is still much when it is over this"))
                    }, "Absence is still much so many school days after something"),
            ]
        ).or(
            words: [("yearStart", .yearStart), ("plugin", .plugin)],
            examples: ["{stepOpened: meeting}", "{stepDone: meeting}", "{seatEnded: all}"])
    }

    /// A class, or `all`.
    private static func seat(_ trigger: @escaping @Sendable (String?) -> Intervention.Trigger) -> Shape {
        Shape<String>.reference(to: "class").map({ trigger($0 == "all" ? nil : $0) }, back: { _ in nil })
    }
}

extension Shape where Value == Intervention.Capacity {
    static var capacity: Shape {
        let places = Shape<Int>.whole(Value.placesRule)
        let perPost = Shape.mapping { fields in
            .perPost(
                role: fields.required("role", .reference(to: "role"), "The role"),
                pupils: fields.required(
                    "pupils", .number(Value.pupilsRule),
                    "Pupils of a full post"))
        }
        return oneOf(
            .capacity,
            [
                Alternative("places", places.map({ .places($0) }, back: { _ in nil }), "Pupils at a time"),
                Alternative("perPost", perPost, "Pupils at a time per post of a role"),
            ]
        ).or(
            words: [("unlimited", .unlimited)],
            examples: ["{places: 20}", "{perPost: {role: mentor, pupils: 30}}"])
    }
}
