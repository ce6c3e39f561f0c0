import SchoolDomain

extension FirstDay {
    static var shape: Shape<FirstDay> {
        .mapping { fields in
            FirstDay(
                requests: fields.optional(
                    "requests", .table(OpenRequests.shape, by: .index), default: [],
                    "Requests besides absence that wait: a CSV file or a list"),
                cases: fields.optional(
                    "cases", .table(OpenCases.shape, by: .index), default: [],
                    "Open cases of steps: a CSV file or a list"),
                participants: fields.optional(
                    "participants", .list(of: Participants.shape), default: [],
                    "How many take part in interventions"),
                hours: fields.optional(
                    "hours", .table(HoursSoFar.shape, by: .index), default: [],
                    "Hours of absence so far, for a run that begins in the midst of a school year: a CSV file or a list"
                ))
        }
    }
}

extension OpenRequests {
    static var shape: Shape<OpenRequests> {
        .mapping { fields in
            OpenRequests(
                role: fields.required("role", .reference(to: "role"), "The role"),
                school: fields.required("school", .reference(to: "school"), "The school"),
                since: fields.required("since", .date, "The day on which they were made"),
                isUrgent: fields.optional("urgent", .flag, default: false, "Whether they are urgent"),
                count: fields.optional(Number.count, default: 1, "How many"))
        }
    }
}

extension OpenCases {
    static var shape: Shape<OpenCases> {
        .mapping { fields in
            OpenCases(
                step: fields.required("step", .reference(to: "step"), "The step"),
                school: fields.optional(
                    "school", .reference(to: "school"), "The school whose pupils they are of; without it any"),
                since: fields.required("since", .date, "The day on which their work was asked for"),
                count: fields.optional(Number.count, default: 1, "How many; 0: none is open"))
        }
    }
}

extension Participants {
    static var shape: Shape<Participants> {
        .mapping { fields in
            Participants(
                intervention: fields.required(
                    "intervention", .reference(to: "intervention"), "The intervention"),
                count: fields.required(Number.count, "How many take part"))
        }
    }
}

extension HoursSoFar {
    static var shape: Shape<HoursSoFar> {
        .mapping { fields in
            HoursSoFar(
                school: fields.optional(
                    "school", .reference(to: "school"), "The school whose pupils they are; without it any"),
                grades: fields.optional("grades", .grades, default: .all, "Their grades, such as `7-9`"),
                hours: fields.required(Number.hours, "Hours of absence of each pupil"),
                count: fields.optional(Number.count, default: 1, "How many pupils"))
        }
    }
}
