import Localization
import SchoolDomain
import Stochastics

extension AbsenceProcess {
    static var shape: Shape<AbsenceProcess> {
        .mapping { fields in
            AbsenceProcess(
                spells: fields.required(
                    "spells", .list(of: SpellType.shape, by: .id), "The kinds of absence spell"),
                season: fields.optional(
                    "season", Season.shape, default: Season(), "How absence varies over the year"),
                frailty: fields.optional(
                    "frailty", Frailty.shape, default: .standard, "How unequal pupils are", .assumed()),
                severe: fields.optional(
                    "severe", SevereClass.shape, default: .standard,
                    "The few pupils who hardly come to school"),
                reinforcement: fields.optional(
                    "reinforcement", Reinforcement.shape, default: Reinforcement(), "Absence begets absence"),
                level: fields.optional(
                    Number.level, default: 1,
                    "Factor on all absence, that of the few severe pupils too: `1.15` is some 15 % more",
                    lever: .level))
        }
    }
}

extension SpellType {
    static var shape: Shape<SpellType> {
        .mapping { fields in
            SpellType(
                id: fields.required("id", .identifier, "Short name of the kind of spell"),
                cause: fields.required("cause", .choice(), "The cause as the register knows it"),
                perYearByGrade: fields.required(
                    byGrade: Number.perYear,
                    "Spells a year of an average pupil"),
                length: fields.required("length", .spellLength, "How long a spell lasts"),
                afterBreak: fields.optional(
                    Number.afterBreak, default: 1, "Relative hazard just after a break"),
                beforeBreak: fields.optional(
                    Number.beforeBreak, default: 1, "Relative hazard just before a break")
            )
        }
    }
}

extension Shape where Value == SpellLength {
    static var spellLength: Shape {
        let days = Shape<Distribution>.distribution(.wholeDays, unitOptional: true)
        let lessons = Shape<Distribution>.distribution(.lessons)
        return oneOf(
            .length,
            [
                Alternative(
                    "days", days.map({ .days($0) }, back: { _ in nil }), "Whole school days, at least 1"),
                Alternative(
                    "lessons", lessons.map({ .lessons($0) }, back: { _ in nil }),
                    "Lessons of one day, at least 1"),
            ])
    }
}

extension Season {
    static var shape: Shape<Season> {
        .mapping { fields in
            Season(
                drift: fields.optional(
                    Number.drift.rawValue, .numbers(3, Number.drift.rule), default: [1, 1, 1],
                    "Relative hazard in autumn, from January to Easter, and after Easter"),
                weekdays: fields.optional(
                    Number.weekdays.rawValue, .numbers(7, Number.weekdays.rule),
                    default: [1, 1, 1, 1, 1, 1, 1],
                    "Relative hazard Monday to Sunday"))
        }
    }
}

extension Shape where Value == [Double] {
    /// Exactly so many numbers; 1 stands in for those that could not be read.
    static func numbers(_ count: Int, _ rule: NumberRule) -> Shape {
        let list = inlineList(of: .number(rule))
        return Shape(
            list.kind(), placeholder: Array(repeating: 1, count: count), typed: list.typed,
            read: { node, spot in
                guard let values = list.read(node, spot) else { return nil }
                guard values.count == count else {
                    spot.fault(
                        Words.Fault.numbers(values.count, mustBe: count, in: spot.name), at: node.place)
                    return nil
                }
                return values
            })
    }
}

extension Frailty {
    static let standard = Frailty(
        sigmaByGrade: Array(repeating: 0.8, count: 10), rankCorrelationBetweenYears: 0.55)

    static var shape: Shape<Frailty> {
        .mapping { fields in
            Frailty(
                sigmaByGrade: fields.optional(
                    byGrade: Number.sigma, default: standard.sigmaByGrade,
                    "Standard deviation of the logarithm of a pupil's level", .assumed()),
                rankCorrelationBetweenYears: fields.optional(
                    Number.rankCorrelation, default: 0.55,
                    "Rank correlation of a pupil's level from one year to the next",
                    .assumed("plausible 0.4-0.7")))
        }
    }
}

extension SevereClass {
    static let standard = SevereClass(
        shareByGrade: [0.003, 0.003, 0.003, 0.003, 0.003, 0.003, 0.003, 0.008, 0.012, 0.018],
        persistence: 0.5,
        absentShare: .beta(alpha: 1.85, beta: 2.26), spellDays: .logNormal(mean: 15, sd: 15))

    static var shape: Shape<SevereClass> {
        .mapping { fields in
            SevereClass(
                shareByGrade: fields.optional(
                    byGrade: Number.share, default: standard.shareByGrade,
                    "Share of pupils who hardly come to school",
                    .derived("set after England 2015/16 by year group")),
                persistence: fields.optional(
                    Number.persistence, default: standard.persistence,
                    "Probability of still being one the next year", .assumed()),
                absentShare: fields.optional(
                    "absentShare", .distribution(.share),
                    default: standard.absentShare,
                    "Share of the year they are absent", .derived("set after England 2015/16 by year group")),
                spellDays: fields.optional(
                    "spellDays", .distribution(.wholeDays, unitOptional: true),
                    default: standard.spellDays, "Length of their spells", .assumed("mean about 15 days")),
                cause: fields.optional(
                    "cause", .choice(), default: .unauthorised, "The cause as the register knows it",
                    .assumed()))
        }
    }
}

extension Reinforcement {
    static var shape: Shape<Reinforcement> {
        .mapping { fields in
            Reinforcement(
                growthPerLesson: fields.optional(
                    Number.growthPerLesson, default: 0,
                    "Growth of the hazard with each unauthorised lesson"),
                maximum: fields.optional(
                    Number.maximum, default: 3, "Largest factor", .assumed()),
                recoveryPerTerm: fields.optional(
                    Number.recoveryPerTerm, default: 0.5, "Share of it forgotten at each new term",
                    .assumed()))
        }
    }
}
