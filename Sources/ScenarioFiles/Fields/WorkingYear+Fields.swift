import SchoolDomain

extension WorkingYear {
    static var shape: Shape<WorkingYear> {
        .mapping { fields in
            let standard = WorkingYear()
            return WorkingYear(
                daysPerYear: fields.optional(
                    "daysPerYear", .workDays, default: standard.daysPerYear,
                    "Working days a year, 52 weeks of five"),
                holidays: fields.optional(
                    "holidays", .workDays, default: standard.holidays, "Public holidays on working days"),
                leave: fields.optional("leave", .workDays, default: standard.leave, "Annual leave"),
                sick: fields.optional("sick", .workDays, default: standard.sick, "Sick leave"),
                training: fields.optional("training", .workDays, default: standard.training, "Training"))
        }
    }
}

extension PostNorm {
    static var shape: Shape<PostNorm> {
        .mapping { fields in
            PostNorm(
                pupilsPerPost: fields.required(
                    "pupilsPerPost", .number(NumberRule(.none, from: 0, to: 100_000, excludesLower: true)),
                    "Pupils of a full post at most"),
                basis: fields.required("basis", .choice(), "What sets it: law or recommendation"))
        }
    }
}

extension Shape where Value == Double {
    /// Working days a year, written `36 d`.
    static var workDays: Shape { number(NumberRule(.workDays, from: 0, to: 366)) }
    /// Hours of work, written `7.25 h`.
    static var workHours: Shape { number(NumberRule(.workHours, from: 0, to: 1_000_000)) }
}
