import Localization
import SchoolDomain
import Stochastics

extension Role {
    static var shape: Shape<Role> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name of the role")
            return Role(
                id: id,
                title: fields.optional(
                    "title", .localizedText, default: LocalizedText(id), "Name of the role"),
                employer: fields.optional(
                    "employer", .choice(Role.Employer.self),
                    """
                    Who employs and pays; to be said where there is pay. The county: curators, psychologists, school \
                    health care and social work, since 2023; the municipality: teachers, assistants and youth workers
                    """),
                discipline: fields.optional(
                    "discipline", .choice(), default: .firstCome, "How its work waits"),
                weeklyMinutes: 60
                    * fields.optional(
                        Number.weeklyHours, default: 36.25, "Working time a week of a full post",
                        .verified("collective agreement, office working time")),
                communityShare: fields.optional(
                    Number.community, default: 0, "Share of time for community welfare work"),
                communityEffect: fields.optional(
                    "communityEffect", CommunityEffect.shape,
                    "What more or less of it does to absence; without it nothing"),
                otherWorkShare: fields.optional(
                    Number.otherWork, default: 0,
                    "Share of time for records, travel and other support work"),
                training: fields.optional(
                    "training", Training.shape,
                    "Training that takes time of the posts, and who has had it; without it none besides `away`"
                ),
                awayShare: fields.optional(
                    Number.away, default: 0,
                    "Probability that a post-week is lost to sick leave or training"),
                vacancyShare: fields.optional(
                    Number.vacancy, default: 0, "Probability that a post stands empty for a term"),
                limitDays: fields.optional(
                    Number.limit, default: 7, "School working day by which a request is to be met",
                    .verified(
                        "Pupil and Student Welfare Act: curator and psychologist, 7th school working day")),
                urgentLimitDays: fields.optional(
                    Number.urgentLimit, default: 1, "The same for urgent requests",
                    .verified("Pupil and Student Welfare Act: the same or the next working day")),
                completionLimitDays: fields.optional(
                    Number.completionLimit,
                    "School working day by which the work is to be complete, such as an assessment's 3 months",
                    .verified("Social Welfare Act: a service-need assessment is complete within 3 months")),
                caseload: fields.optional("caseload", Caseload.shape, "A limit on open cases per worker"),
                background: fields.optional(
                    "background", BackgroundDemand.shape, "Requests that have nothing to do with the ladder"),
                monthlyPay: fields.optional(
                    Number.monthlyPay, default: 0,
                    "Pay a month of a full post, before on-costs; with an index that of the first school year"
                ),
                payTerms: PayTerms(fields),
                turnoverShare: fields.optional(
                    Number.turnover, default: 0,
                    "Probability that the holder of a post leaves in a school year"),
                recruitmentDays: fields.optional(
                    "recruitment", .distribution(.days, unitOptional: true),
                    "School days until a post that was left is filled again"),
                leaveDays: fields.optional(
                    Number.leave, default: 0,
                    "School days a year that each post is on leave, in one block"),
                overtime: fields.optional(
                    "overtime", Overtime.shape,
                    "Longer days when a request's last day within the limit has come"),
                norm: fields.optional(
                    "norm", PostNorm.shape, "Pupils per post by law or recommendation"),
                workingYear: fields.optional(
                    "workingTime", WorkingYear.shape, default: WorkingYear(),
                    "The year's working days, for counting posts from workload"),
                individualHours: fields.optional(
                    Number.individualHours, default: 0,
                    "Extra hours a year of single persons, all together, such as a leading curator's"))
        }
    }
}

extension PayTerms {
    /// Keys among those of the role.
    fileprivate init(_ fields: Fields) {
        self.init(
            onCosts: fields.optional(
                Number.onCosts, "Employer's on-costs of this role as a share of pay; else those in `money`"),
            holidayBonus: fields.optional(
                Number.holidayBonus, "Holiday bonus of this role as a share of pay; else that in `money`"),
            indexPerYear: fields.optional(
                Number.index,
                "Growth of this role's pay from one school year to the next, below 0 too; else that in `money`"
            ),
            indexByYear: fields.optional(
                byYear: Number.indexByYear, "The same into single school years: `{2027-28: 3 %}`"),
            payByYear: fields.optional(
                byYear: Number.payByYear,
                "Pay a month in single school years, from which later ones grow: `{2027-28: 3800 EUR}`"))
    }
}

extension Period {
    /// Keys among those of what is there for a time.
    init(_ fields: Fields, from: String, to: String) {
        self.init(
            from: fields.optional("from", .date, from), to: fields.optional("to", .date, to))
    }
}

extension PostChange {
    static var shape: Shape<PostChange> {
        .mapping { fields in
            PostChange(
                posts: fields.required(Number.posts, "Posts more; below 0: fewer"),
                period: Period(
                    fields, from: "First day of the change; without it since before the run",
                    to: "Last day of the change; without it for good"),
                paidShare: fields.optional(
                    Number.paid, default: 0,
                    "Of fewer posts, the share of pay that is paid all the same, as in a paid leave"))
        }
    }
}

extension Training {
    static var shape: Shape<Training> {
        .mapping { fields in
            Training(
                hoursPerYear: fields.optional(
                    Number.hours, default: 0, "Working time a full post spends in training in a school year"),
                trained: fields.optional(
                    "trained", .list(of: TrainedShare.shape), default: [],
                    "Which part of the role is trained, by schools and dates; it scales interventions that need it"
                ))
        }
    }
}

extension TrainedShare {
    static var shape: Shape<TrainedShare> {
        .mapping { fields in
            TrainedShare(
                fields.required(Number.share, "The part of the role that is trained"),
                schools: fields.optional(
                    "schools", .allOr(.reference(to: "school")), default: [], "Where; without it everywhere"),
                from: fields.optional("from", .date, "From when; without it since before the run"))
        }
    }
}

extension Overtime {
    static var shape: Shape<Overtime> {
        .mapping { fields in
            Overtime(
                perDayMinutes: fields.required(
                    Number.perDay, "Time a post may work beyond its day"),
                perYearMinutes: fields.required(
                    Number.perYear, "Time a post may work beyond its days in a school year"),
                payFactor: fields.optional(
                    Number.pay, default: 1.5,
                    "Price of overtime in prices of ordinary time"))
        }
    }
}

extension Caseload {
    static var shape: Shape<Caseload> {
        .mapping { fields in
            Caseload(
                maximumPerPost: fields.required(
                    Number.perPost,
                    "Open cases of a full post at most; 30 in child protection"),
                caseDays: fields.required(
                    "caseDays", .distribution(.days, unitOptional: true),
                    "School days a case stays open"))
        }
    }
}

extension CommunityEffect {
    static var shape: Shape<CommunityEffect> {
        .mapping { fields in
            CommunityEffect(
                perTenPoints: fields.required(
                    Number.perTenPoints, "Factor on absence for ten percentage points more"),
                from: fields.required(Number.from, "The share at which absence is as the scenario says"))
        }
    }
}

extension CallLine {
    static var shape: Shape<CallLine> {
        .mapping { fields in
            CallLine(
                slots: fields.required(
                    "slots", .inlineList(of: .words(Slot.week.map { ($0.typed, $0) })),
                    "When the line is open, such as `monday morning`"),
                calls: fields.optional(
                    "calls", .choice(), default: .sameDay,
                    "Whether calls are made on the same day, or on the next at the earliest"))
        }
    }
}

extension BackgroundDemand {
    static var shape: Shape<BackgroundDemand> {
        .mapping { fields in
            BackgroundDemand(
                perHundredPupilsPerYear: fields.required(
                    Number.perHundredPupilsPerYear,
                    "Requests a year per 100 pupils served"),
                minutes: fields.required("minutes", .workMinutes, "Time that a request takes"),
                urgentShare: fields.optional(Number.urgent, default: 0, "Share that is urgent"),
                caseDays: fields.optional(
                    "caseDays", .distribution(.days, unitOptional: true),
                    "School days that a request keeps a place in a limited caseload"),
                callLine: fields.optional(
                    "callLine", CallLine.shape,
                    "When requests that are not urgent are taken; without it at any time"))
        }
    }
}

extension StaffPool {
    static var shape: Shape<StaffPool> {
        .mapping { fields in
            StaffPool(
                role: fields.required("role", .reference(to: "role"), "The role"),
                schools: fields.optional(
                    "schools", .allOr(.reference(to: "school")), default: [],
                    "The schools that share these posts"),
                posts: fields.required(
                    Number.posts,
                    "Full-time equivalents", lever: .posts),
                step: fields.optional(
                    Number.step, default: 0.1,
                    "By what plans may change the posts"),
                atLeast: fields.optional(
                    Number.atLeast, default: 0,
                    "The fewest posts a plan may give"),
                atMost: fields.optional(
                    Number.atMost,
                    "The most posts a plan may give"),
                also: fields.optional(
                    "also", .list(of: .reference(to: "role")), default: [],
                    "Other roles whose requests the same posts serve, from one queue"),
                travelMinutes: fields.optional(
                    Number.travel, default: 0,
                    "Time lost on the way to another school than that of the day's last work"),
                period: Period(
                    fields, from: "First day of these posts; without it since before the run",
                    to: "Last day of these posts; without it for good"),
                changes: fields.optional(
                    "changes", .list(of: PostChange.shape), default: [],
                    "More or fewer posts for a time: a post from January, one person's long leave"))
        }
    }
}
