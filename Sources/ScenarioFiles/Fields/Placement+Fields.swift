import Localization
import SchoolDomain
import Stochastics

extension SmallClass {
    static var shape: Shape<SmallClass> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name of the class")
            return SmallClass(
                id: id,
                title: fields.optional(
                    "title", .localizedText, default: LocalizedText(id), "Name of the class"),
                hostSchool: fields.required("hostSchool", .reference(to: "school"), "The school where it is"),
                seats: fields.required(Number.seats, "Seats, at most 10 by law", lever: .seats),
                eligibility: fields.required("for", Eligibility.shape, "Whom the class is for"),
                intake: fields.optional("intake", .choice(), default: .anyDay, "When free seats are filled"),
                stayDays: fields.required(
                    "stay", .distribution(.wholeDays),
                    "School days from entry to return"),
                yearlyReturnProbability: fields.optional(
                    Number.yearlyReturn, default: 0,
                    "Probability, each August, of returning to an ordinary class"),
                relapseProbability: fields.optional(
                    Number.relapse, default: 0, "Probability that the effect is lost at once on return"),
                effect: fields.optional(
                    "effect", Effect.shape, default: Effect(multiplier: .fixed(1)),
                    "What a seat does to absence"),
                gradualReturn: fields.optional(
                    "gradualReturn", GradualReturn.shape, "How pupils return when conditions are met"),
                requests: fields.optional(
                    "requests", .list(of: SeatRequests.shape), default: [],
                    "What is asked of the host school's staff about those who sit there"),
                initiallyOccupied: fields.optional(
                    Number.occupied,
                    "Seats taken on the first day; without it as many as the warm-up brings"),
                waitingList: fields.optional(
                    "waitingList", .waitingList, default: [],
                    "Who waits on the first day: a CSV file or a list of dates; if empty, those whom the warm-up brings"
                ),
                staff: fields.optional(
                    "staff", .list(of: ClassPosts.shape, by: .post), default: [],
                    "Posts of each group of the class; without them their cost stands in `yearCost`"),
                groupYearCost: fields.optional(
                    Number.yearCost, default: 0,
                    """
                    Cost of the class a year, however many seats it has; none when it has no seat. All included, or \
                    what comes besides `staff`: see `costCovers`
                    """),
                costCovers: fields.optional(
                    "costCovers", .choice(SmallClass.CostCovers.self),
                    """
                    What `yearCost` holds: `all`, the posts under `staff` too, or the `rest`, such as rooms and \
                    transport; without it `rest` where there is `staff`
                    """),
                seatYearCost: fields.optional(
                    Number.seatCost, default: 0,
                    "Cost of each seat a year besides, for what is bought by the seat"),
                cap: fields.optional(
                    Number.cap, default: 10,
                    "Pupils the law allows in a class of this kind: 10, or 8 or 6 for the heaviest needs",
                    .verified("Decree 852/1998, section 2")),
                period: Period(
                    fields, from: "First day of the class; without it since before the run",
                    to: "Last day of the class; without it for good"),
                changes: fields.optional(
                    "changes", .list(of: SeatChange.shape), default: [], "More or fewer seats for a time"))
        }
    }
}

extension ClassPosts {
    static var shape: Shape<ClassPosts> {
        .mapping { fields in
            ClassPosts(
                id: fields.optional("id", .identifier, "Short name of the row; without it that of the role"),
                role: fields.optional(
                    "role", .reference(to: "role"), "The role whose pay, hours and employer the posts have"),
                title: fields.optional(
                    "title", .localizedText, "Name of the posts; without it that of the role"),
                posts: fields.required(
                    Number.posts, "Full-time equivalents in each group of the class", lever: .posts),
                payer: fields.optional(
                    "payer", .choice(Role.Employer.self),
                    "Who pays; without it the role's employer, or the municipality, which pays the class"),
                postYearCost: fields.optional(
                    Number.postCost,
                    "Cost of a full post a year, all included, in the first school year; without it from the role's pay"
                ),
                minutesPerPupil: fields.optional(
                    Number.minutesPerPupil, "Working time that each pupil in the class takes on a school day")
            )
        }
    }
}

extension GradualReturn {
    static var shape: Shape<GradualReturn> {
        .mapping { fields in
            GradualReturn(
                when: fields.required(
                    "when",
                    .mapping {
                        AbsenceReview.fields(
                            $0, amount: "under", "Conditions are met when absence is not over this")
                    }, "A look at absence, again and again"),
                earliestDays: fields.optional(
                    Number.earliest, default: 0, "School days of the stay before the first look"),
                trialDays: fields.required(Number.trial, "School days of a trial"),
                share: fields.required(
                    Number.share, "Part of the lessons that is in an ordinary class during a trial"))
        }
    }
}

extension SeatRequests {
    static var shape: Shape<SeatRequests> {
        .mapping { fields in
            SeatRequests(
                role: fields.required("role", .reference(to: "role"), "The role that is asked"),
                perSeatPerYear: fields.required(
                    Number.perSeatPerYear, "Requests a school year about each who sits there"),
                minutes: fields.required("minutes", .workMinutes, "Time that a request takes"))
        }
    }
}

extension Finishing {
    static var shape: Shape<Finishing> {
        .mapping { fields in
            Finishing(
                atRiskOver: fields.required(
                    "atRiskOver", .absenceAmount, "Who misses more than this of the last year is at risk"),
                observed: fields.optional(
                    "observed",
                    .mapping { fields in
                        Observed(
                            finished: fields.required("finished", .whole(Self.finishedRule), "Who finished"),
                            of: fields.required("of", .whole(Self.ofRule), "Of how many"))
                    }, "Who finished of those who left school from a small class, as counted"))
        }
    }
}

extension SeatChange {
    static var shape: Shape<SeatChange> {
        .mapping { fields in
            SeatChange(
                seats: fields.required(Number.seats, "Seats more; below 0: fewer"),
                period: Period(
                    fields, from: "First day of the change; without it since before the run",
                    to: "Last day of the change; without it for good"))
        }
    }
}

extension Shape where Value == [WaitingRow] {
    static var waitingList: Shape {
        Shape<[CalendarDate]>.table(.date, by: .index).map(
            { $0.map(WaitingRow.init) }, back: { $0.map(\.since) })
    }
}

extension Eligibility {
    static var shape: Shape<Eligibility> {
        .mapping { fields in
            Eligibility(
                grades: fields.optional("grades", .grades, default: .all, "Grades, such as `7-9`"),
                schools: fields.optional("schools", .allOr(.reference(to: "school")), default: [], "Schools"),
                profiles: fields.optional(
                    "profiles", .allOr(.reference(to: "profile")), default: [], "Needs profiles"),
                supportOnly: fields.optional(
                    "supportOnly", .flag, default: false,
                    "Only pupils with a decision on pupil-specific support"))
        }
    }
}

extension SeatAllocation {
    static var shape: Shape<SeatAllocation> {
        .mapping { fields in
            SeatAllocation(
                referralStep: fields.optional(
                    "referralStep", .reference(to: "step"),
                    "The step after whose work a pupil may be referred"),
                referralProbability: fields.optional(
                    Number.referral, default: 0, "Probability of being referred then"),
                decisionDays: fields.optional(
                    Number.decision, default: 0...0, "School days that the decision takes"),
                stages: fields.optional(
                    "work", .work, default: [], "Work of the decision, before its days begin"),
                acceptProbability: fields.optional(Number.accept, default: 1, "Probability of a yes"),
                givesSupport: fields.optional(
                    "givesSupport", .flag, default: false,
                    "Whether a yes is also a decision on pupil-specific support"),
                patienceDays: fields.optional(
                    "patience", .patience, "School days after which a waiting pupil gives up"),
                whileWaiting: fields.optional(
                    "whileWaiting", OngoingSupport.shape, "Contact kept while waiting"))
        }
    }
}

extension OngoingSupport {
    static var shape: Shape<OngoingSupport> {
        .mapping { fields in
            OngoingSupport(
                role: fields.required("role", .reference(to: "role"), "The role that works"),
                minutesPerWeek: fields.required(
                    Number.minutesPerWeek, "Work a week with one pupil"),
                effect: fields.optional("effect", Effect.shape, "What it does to absence"))
        }
    }
}
