import SchoolDomain

extension WorkingYear {
    static var shape: Shape<WorkingYear> {
        .mapping { fields in
            let standard = WorkingYear()
            return WorkingYear(
                daysPerYear: fields.optional(
                    Number.daysPerYear, default: standard.daysPerYear,
                    "Working days a year, 52 weeks of five"),
                holidays: fields.optional(
                    Number.holidays, default: standard.holidays, "Public holidays on working days"),
                leave: fields.optional(Number.leave, default: standard.leave, "Annual leave"),
                sick: fields.optional(Number.sick, default: standard.sick, "Sick leave"),
                training: fields.optional(Number.training, default: standard.training, "Training"))
        }
    }
}

extension PostNorm {
    static var shape: Shape<PostNorm> {
        .mapping { fields in
            PostNorm(
                pupilsPerPost: fields.required(
                    Number.pupilsPerPost,
                    "Pupils of a full post at most"),
                basis: fields.required("basis", .choice(), "What sets it: law or recommendation"),
                grades: fields.optional(
                    "grades", .grades, default: .all, "Grades whose pupils it counts, such as `1-9`"))
        }
    }
}
