import Localization
import SchoolDomain
import Stochastics

extension CountingRule {
    static var shape: Shape<CountingRule> {
        .mapping { fields in
            let window = fields.optional(
                "window", .window,
                "Over which time absence is summed; none: the school year, or 60 days if all is in %")
            return CountingRule(
                window: window ?? .schoolYear,
                causes: fields.optional(
                    "causes", .causes, default: Set(AbsenceCause.allCases), "Which causes count"),
                hour: fields.optional(
                    "hour", .choice(), default: .lesson, "Whether an hour is a lesson or 60 minutes"),
                from: fields.optional(
                    "from", .choice(), default: .over, "Whether a step is due over its threshold or at it"),
                isWindowSaid: window != nil)
        }
    }
}

extension Shape where Value == CountingWindow {
    static var window: Shape {
        let days = Shape<Int>.whole(Value.rollingDays)
        return oneOf(
            .window,
            [
                Alternative(
                    "rollingDays", days.map({ .rolling(days: $0) }, back: { _ in nil }),
                    "The latest school days")
            ]
        ).or(words: [("schoolYear", .schoolYear), ("term", .term)], examples: ["{rollingDays: 60}"])
    }
}

extension Shape where Value == Set<AbsenceCause> {
    static var causes: Shape {
        let all = Set(AbsenceCause.allCases)
        return Shape<[AbsenceCause]>.allOr(.choice())
            .map({ $0.isEmpty ? all : Set($0) }, back: { $0 == all ? [] : nil })
    }
}

extension LadderStep {
    static var shape: Shape<LadderStep> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name of the step")
            return LadderStep(
                id: id,
                title: fields.optional(
                    "title", .localizedText, default: LocalizedText(id), "Name of the step"),
                threshold: fields.required(
                    "threshold", .absenceAmount, "The step is due when the count is over this",
                    lever: .threshold),
                grades: fields.optional(
                    "grades", .grades, default: .all, "Grades of the pupils whom it is for, such as `7-9`"),
                rollOut: fields.optional(
                    "rollOut", .list(of: RollOut.shape), default: [],
                    "Which schools take the step, and since when; none: all of them always"),
                detection: fields.optional(
                    "detection", .detection, default: .teacherReview(everyDays: 1),
                    "When a crossing is noticed"
                ),
                exemptProbability: fields.optional(
                    Number.exempt, default: 0, "Probability that the absence is known to be in order"),
                takenProbability: fields.optional(
                    Number.taken, default: 1, "Probability that the step is really taken"),
                delayDays: fields.optional(
                    Number.delay, default: 0...0, "School days from notice to the request for help"),
                routes: fields.optional(
                    "routes", .list(of: WorkRoute.shape, by: .id), default: [],
                    "Ways that its work can go, of which each case takes one"),
                stages: fields.optional(
                    "work", .work, default: [], "The work it asks for, stage after stage"),
                priority: fields.optional(Number.priority, default: 5, "Lower is served first"),
                patienceDays: fields.optional(
                    "patience", .patience, "School days after which a waiting case is given up"),
                effect: fields.optional("effect", Effect.shape, "What it does to absence"),
                placementProbability: fields.optional(
                    Number.placement, default: 0, "Probability that it leads to an out-of-home placement"),
                supportProbability: fields.optional(
                    Number.support, default: 0,
                    "Probability that its work ends in a decision on pupil-specific support"))
        }
    }
}

extension Shape where Value == AbsenceAmount {
    /// Hours `50 h`, or a share of the lessons `20 %`.
    static var absenceAmount: Shape {
        let hours = Shape<Double>.number(.absenceHours)
        let share = Shape<Double>.share
        return Shape(
            .anyOf([hours.kind(), share.kind()]), placeholder: .hours(0),
            read: { node, spot in
                guard let quantity = node.text.flatMap(Quantity.init) else {
                    spot.expected(Words.Fault.absenceAmount, not: node)
                    return nil
                }
                // As typed: a hundredth of it times 100 need not be the same number.
                if quantity.unit == "%" {
                    return share.read(node, spot).map { _ in .percent(quantity.value) }
                }
                return hours.read(node, spot).map { .hours($0) }
            })
    }
}

private enum DetectionKey {
    static let (teacherLook, chance, monitoring) = ("teacherLook", "chance", "monitoring")
}

extension Shape where Value == Detection {
    /// Looks of the teacher, monitoring, or both in one place; where a change names only one of the two, it is the only one.
    static var detection: Shape {
        let everyDays = Shape<Int>.whole(Value.everyDays)
        let dates = Shape<[MonthDay]>.inlineList(of: .monthDay)
        func fields(_ fields: Fields) -> Value {
            let days = fields.optional(
                DetectionKey.teacherLook, everyDays.orNone(), default: nil,
                "The teacher looks every so many school days", lever: .lookEvery)
            let chance = fields.optional(
                DetectionKey.chance, .share, default: 1, "Probability that one look notices a crossing",
                lever: .lookChance)
            let found = fields.optional(
                DetectionKey.monitoring, dates, default: [],
                "Looks on these days, which miss nobody; beside `teacherLook`, for whom it has missed")
            return Value(reviewEveryDays: days, chancePerReview: chance, monitoringDates: found)
        }
        let both = Shape.mapping(fields)
        return Shape(
            both.kind(), placeholder: .teacherReview(everyDays: 1),
            read: { node, spot in
                guard let node = settled(node, spot) else { return nil }
                let value = both.read(node, spot)
                let isNamed = [DetectionKey.teacherLook, DetectionKey.monitoring].contains { node[$0] != nil }
                return isNamed ? value : nil
            })
    }

    /// The mapping without what a later layer takes the place of; reports one that says nothing, and a chance of no look.
    private static func settled(_ node: LocatedNode, _ spot: Spot) -> LocatedNode? {
        guard let entries = node.entries else {
            let keys = Words.Fault.choice([DetectionKey.teacherLook, DetectionKey.monitoring])
            spot.expected(Words.Fault.withKey(.detection, keys), not: node)
            return nil
        }
        let ways = entries.filter { [DetectionKey.teacherLook, DetectionKey.monitoring].contains($0.key) }
        // No dates at all, or `none`, name no way: they take one away.
        let named = ways.filter { $0.value.items?.isEmpty != true && $0.value.text != "none" }
        guard let latest = named.map(\.value.latestLayer).max() else {
            guard entries.allSatisfy({ $0.key == DetectionKey.chance }) else { return node }
            spot.fault(
                Words.Fault.namesNo(.detection, in: spot.name), at: node.place,
                remedy: Words.Fault.keysAre(
                    Words.Fault.choice([DetectionKey.teacherLook, DetectionKey.monitoring])))
            return nil
        }
        let kept = named.filter { $0.value.latestLayer == latest }.map(\.key)
        let reviews = kept.contains(DetectionKey.teacherLook)
        if !reviews, let chance = entries.first(where: { $0.key == DetectionKey.chance }),
            chance.value.latestLayer >= latest
        {
            spot.key(DetectionKey.chance).fault(
                Words.Fault.chanceWithoutReview(spot.name), at: chance.keyPlace,
                remedy: Words.Fault.giveTeacherLook)
            return nil
        }
        var settled = node
        settled.content = .mapping(
            entries.filter { entry in
                if entry.key == DetectionKey.chance { return reviews }
                return !ways.contains { $0.key == entry.key } || kept.contains(entry.key)
            })
        return settled
    }
}

extension Shape where Value == Distribution {
    /// School days of patience.
    static var patience: Shape { distribution(.days) }
    /// Minutes of one person.
    static var workMinutes: Shape { distribution(.minutes) }
}

extension Shape where Value == [WorkStage] {
    static var work: Shape { list(of: WorkStage.shape) }
}

extension WorkRoute {
    static var shape: Shape<WorkRoute> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name of the route")
            return WorkRoute(
                id: id,
                title: fields.optional(
                    "title", .localizedText, default: LocalizedText(id), "Name of the route"),
                share: fields.optional(
                    Number.share, default: 1, "Part of the cases that fit, beside the other routes' shares"),
                eligibility: fields.optional(
                    "for", Eligibility.shape, default: Eligibility(), "Whose cases may take it"))
        }
    }
}

extension WorkStage {
    static var shape: Shape<WorkStage> {
        .mapping { fields in
            WorkStage(
                form: fields.optional(
                    "form", .choice(), default: .apart, "All on the same day, or each in the role's own queue"
                ),
                route: fields.optional(
                    "route", .reference(to: "route"),
                    "Only cases that take this route come to it; none: all do"),
                probability: fields.optional(
                    Number.probability, default: 1, "Probability that the stage is needed"),
                consent: fields.optional(
                    Number.consent, default: 1, "Probability that guardians consent to it"),
                isUrgent: fields.optional(
                    "urgent", .flag, default: false, "Whether it is asked for as urgent"),
                items: fields.required("items", .list(of: WorkItem.shape), "Who works, and how long"))
        }
    }
}

extension WorkItem {
    static var shape: Shape<WorkItem> {
        .mapping { fields in
            WorkItem(
                role: fields.required("role", .reference(to: "role"), "The role that works"),
                minutes: fields.required("minutes", .workMinutes, "Time of one person"),
                probability: fields.optional(
                    Number.probability, default: 1, "Probability that the role is needed"),
                consent: fields.optional(
                    Number.consent, default: 1, "Probability that guardians consent to its taking part"))
        }
    }
}

extension Effect {
    static var shape: Shape<Effect> {
        .mapping { fields in
            Effect(
                multiplier: fields.required(
                    "multiplier", .uncertain(.multiplier),
                    "Factor on the hazard of new absence; 1 is no effect"),
                rampInDays: fields.optional(
                    Number.rampIn, default: 0, "School days until it is in full"),
                durationDays: fields.optional(
                    Number.duration, "School days it lasts; none: until what gives it ends"),
                fadeHalfLifeDays: fields.optional(
                    Number.fadeHalfLife,
                    "School days in which it then halves; none: it ends at once"))
        }
    }
}
