import SchoolDomain

extension GoingOn {
    static var shape: Shape<GoingOn> {
        .mapping { fields in
            GoingOn(
                places: fields.required(
                    "to", .list(of: Place.shape), "The schools to which pupils go on, with their shares"),
                general: fields.optional(
                    "general", NewStart.shape, default: NewStart(),
                    "What the first year of general upper secondary education does to absence"),
                vocational: fields.optional(
                    "vocational", NewStart.shape, default: NewStart(),
                    "What the first year of vocational education does to absence"))
        }
    }
}

extension GoingOn.Place {
    static var shape: Shape<GoingOn.Place> {
        .mapping { fields in
            GoingOn.Place(
                school: fields.required(
                    "school", .reference(to: "school"), "A school of the second degree"),
                share: fields.required(Number.share, "Share of the pupils of grade 9 who go on to it"),
                from: fields.optional(
                    "from", .allOr(.reference(to: "school")), default: [], "Schools from which they come"))
        }
    }
}

extension NewStart {
    static var shape: Shape<NewStart> {
        .mapping { fields in
            NewStart(
                worsens: fields.optional(
                    Number.worsens, default: 0, "Probability that a habit of absence grows worse"),
                lost: fields.optional(
                    Number.lost, default: 0, "Probability that a habit of absence is left behind"),
                rise: fields.optional(Number.rise, default: 1, "Factor on the absence of the first year"))
        }
    }
}
