import SchoolDomain

extension StaffingWorksheet {
    /// The whole file.
    static var shape: Shape<StaffingWorksheet> {
        .mapping { fields in
            StaffingWorksheet(
                title: fields.required("title", .localizedText, "Who is counted, where and when"),
                workingYear: fields.optional(
                    "workingTime", WorkingYear.shape, default: WorkingYear(), "The year's working days"),
                givenDays: fields.optional(
                    Number.availableDays,
                    "Working days available a year, where they are known; instead of `workingTime`"),
                hoursPerDay: fields.required(
                    Number.hoursPerDay,
                    "Hours of a working day"),
                activities: fields.required(
                    "activities", .list(of: Activity.shape), "Work that is counted, such as visits"),
                categoryAllowances: fields.optional(
                    "categoryAllowances", .list(of: CategoryAllowance.shape), default: [],
                    "Support work of everyone"),
                individualAllowances: fields.optional(
                    "individualAllowances", .list(of: IndividualAllowance.shape), default: [],
                    "Additional work of some"),
                currentPosts: fields.optional(
                    Number.posts, "Posts there are"))
        }
    }
}

extension StaffingWorksheet.Activity {
    static var shape: Shape<Self> {
        .mapping { fields in
            Self(
                name: fields.required("name", .localizedText, "What is done"),
                volumePerYear: fields.required(
                    Number.volume, "How often it is done in a year"),
                unitMinutes: fields.required(
                    Number.unitTime,
                    "What it takes once, done well"))
        }
    }
}

extension StaffingWorksheet.CategoryAllowance {
    static var shape: Shape<Self> {
        .mapping { fields in
            Self(
                name: fields.required("name", .localizedText, "What is done"),
                share: fields.optional(Number.share, default: 0, "Share of everyone's working time"),
                daysPerYear: fields.optional(Number.days, default: 0, "Days a year of each person"),
                hoursPerYear: fields.optional(Number.hours, default: 0, "Hours a year of each person"))
        }
    }
}

extension StaffingWorksheet.IndividualAllowance {
    static var shape: Shape<Self> {
        .mapping { fields in
            Self(
                name: fields.required("name", .localizedText, "What is done"),
                hoursPerYear: fields.required(Number.hours, "Hours a year of one person"),
                people: fields.optional(
                    Number.people, default: 1, "How many persons do it"))
        }
    }
}
