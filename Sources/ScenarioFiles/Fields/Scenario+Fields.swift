import Localization
import SchoolDomain

extension Scenario {
    /// The whole file, with uses of the plugins of a library.
    static func shape(_ library: PluginLibrary) -> Shape<Scenario> { .mapping { read($0, library) } }

    private static func read(_ fields: Fields, _ library: PluginLibrary) -> Scenario {
        let name = fields.required("name", .localizedText, "What the scenario is called")
        let question = fields.optional(
            "question", .localizedText, default: "", "The question it answers, for people")
        let years = fields.required(
            "years", .list(of: SchoolYear.shape), "The school years that are simulated")
        let schools = fields.required(
            "schools", .table(School.shape, by: .id), "The schools: a CSV file or a list")
        let population = fields.optional(
            "population", Population.shape, default: .standard, "Who the pupils are and how they come and go")
        let weeklyLessons = fields.optional(
            byGrade: Scenario.Number.weeklyLessons, default: LegalMinimum.weeklyLessons, "Lessons a week",
            .verified("Basic Education Act: minimum lessons of grades 1-9; pre-primary 700 h a year"))
        let absence = fields.required(
            "absence", AbsenceProcess.shape, "How absence arises before anyone acts")
        let counting = fields.optional(
            "counting", CountingRule.shape, default: CountingRule(isWindowSaid: false),
            "What counts toward the thresholds")
        let ladder = fields.optional(
            "ladder", .list(of: LadderStep.shape, by: .id), default: [], "The steps of the step model")
        return Scenario(
            name: name, question: question, years: years, schools: schools, population: population,
            weeklyLessons: weeklyLessons, absence: absence, counting: counting.settled(for: ladder),
            ladder: ladder,
            roles: fields.optional("roles", .list(of: Role.shape, by: .id), default: [], "The professions"),
            staff: fields.optional(
                "staff", .table(StaffPool.shape, by: .role), default: [], "The posts: a CSV file or a list"),
            classes: fields.optional(
                "classes", .list(of: SmallClass.shape, by: .id), default: [], "The small classes"),
            seatAllocation: fields.optional(
                "seatAllocation", SeatAllocation.shape, default: SeatAllocation(),
                "How pupils come to a small class"),
            interventions: fields.optional(
                "interventions", .list(of: Intervention.shape, by: .id), default: [],
                "What the municipality may do besides the ladder"),
            money: fields.optional("money", Money.shape, default: Money(), "Prices"),
            unknowns: fields.optional(
                "unknowns", .list(of: Unknown.shape, by: .id), default: [],
                "What is not known and bears on several numbers; drawn once per replication"),
            correlations: fields.optional(
                "correlations", .list(of: UnknownCorrelation.shape), default: [],
                "Which unknowns go together"),
            observation: fields.optional(
                "observation", ObservationPlan.shape, default: ObservationPlan(),
                "What is measured of every pupil"),
            plugins: fields.optional(
                "plugins", .list(of: PluginUse.shape(library), by: .id), default: [], "The plugins at work"),
            firstDay: fields.optional(
                "firstDay", FirstDay.shape, default: FirstDay(),
                "What is known of the first day, besides the seats of classes"),
            run: fields.optional("run", RunDefaults.shape, default: RunDefaults(), "How the scenario is run"))
    }
}

/// Numbers that the law sets.
enum LegalMinimum {
    static let weeklyLessons = [19, 20, 20, 22, 24, 25, 25, 30, 29, 30]
}

extension Money {
    static var shape: Shape<Money> {
        .mapping { fields in
            Money(
                onCosts: fields.optional(
                    Number.onCosts, default: 0, "Employer's on-costs as a share of pay; 22.4 % in 2024"),
                holidayBonus: fields.optional(
                    Number.holidayBonus, default: 0, "Holiday bonus as a share of pay"),
                indexPerYear: fields.optional(
                    Number.index, default: 0,
                    "Growth of prices from one school year to the next, below 0 too"),
                indexByYear: fields.optional(
                    byYear: Number.indexByYear, "The same into single school years: `{2027-28: 1.5 %}`"),
                ordinaryPupilYear: fields.optional(
                    Number.ordinaryPupilYear, default: 0,
                    "Cost of an ordinary pupil's year, for net costs of a seat"),
                placementDay: fields.optional(
                    Number.placementDay, default: 0, "Cost of a day of an out-of-home placement"),
                placementDays: fields.optional(
                    "placementDays", .distribution(.calendarDays, unitOptional: true),
                    default: .fixed(180), "Calendar days of an out-of-home placement", .assumed()),
                lifetime: fields.optional(
                    "lifetime", LifetimeCost.shape,
                    "Extra lifetime cost of staying with basic education only, a line of its own"))
        }
    }
}

extension LifetimeCost {
    static var shape: Shape<LifetimeCost> {
        .mapping { fields in
            LifetimeCost(
                overHours: fields.required(
                    Number.over,
                    "Hours of absence in grade 9, one of the thresholds observed, over which there is a risk"),
                addedRisk: fields.required(
                    "addedRisk", .uncertain(.share),
                    "Added probability of staying with basic education only"),
                cost: fields.required(
                    "cost", .uncertain(.euros),
                    "Euros over a lifetime, undiscounted; 230,000-370,000 in register studies"),
                discount: fields.optional(
                    Number.discount, default: 0.03,
                    "Discount rate a year", .assumed()),
                spreadYears: fields.optional(
                    Number.spreadYears, default: 40,
                    "Years over which the cost is spread evenly", .assumed()))
        }
    }
}

extension ObservationPlan {
    static var shape: Shape<ObservationPlan> {
        .mapping { fields in
            ObservationPlan(
                thresholdHours: fields.optional(
                    Number.thresholds.rawValue, .inlineList(of: .number(Number.thresholds.rule)),
                    default: [50, 70, 90], "Hours of absence over which pupils are counted",
                    .verified("the step model in force in Lempäälä since 1 November 2020")),
                dates: fields.optional(
                    "dates", .inlineList(of: .monthDay), default: [],
                    "Days of the school year at which they are counted, besides its end"),
                comparisonDays: fields.optional(
                    Number.comparisonDays, default: 40,
                    "School days before and after an intervention that the naive comparison uses", .assumed()),
                finishing: fields.optional(
                    "finishing", Finishing.shape, "Who is at risk of not finishing basic education"))
        }
    }
}

extension RunDefaults {
    static var shape: Shape<RunDefaults> {
        .mapping { fields in
            RunDefaults(
                replications: fields.optional(
                    Number.replications,
                    default: 100, "How often the years are played out"),
                seed: fields.optional("seed", .seed, default: 1, "Where the random numbers start"),
                warmUpYears: fields.optional(
                    Number.warmUp, default: 1,
                    "School years lived through before the first and not counted; 0: queues begin empty"))
        }
    }
}
