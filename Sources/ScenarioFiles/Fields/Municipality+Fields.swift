import Localization
import SchoolDomain

extension SchoolYear {
    static var shape: Shape<SchoolYear> {
        .mapping { fields in
            SchoolYear(
                label: fields.required("label", .yearLabel, "Such as `2026-27`"),
                terms: fields.required("terms", .list(of: .dateSpan), "First and last day of each term"),
                breaks: fields.optional(
                    "breaks", .list(of: .dateSpan), default: [],
                    "Breaks inside terms"),
                holidays: fields.optional(
                    "holidays", .inlineList(of: .date), default: [], "Single days off, such as 6 December"),
                extraDays: fields.optional(
                    "extraDays", .inlineList(of: .date), default: [], "Saturdays on which there is school"))
        }
    }
}

extension School {
    static var shape: Shape<School> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name used elsewhere in the scenario")
            return School(
                id: id, name: fields.optional("name", .text, default: id, "Name of the school"),
                pupilsByGrade: fields.required(
                    Number.pupilsByGrade.rawValue,
                    .byGrade(.whole(Number.pupilsByGrade.rule), missing: 0, afterBasic: .nobody),
                    "Pupils at the start of the first year"),
                continuesTo: fields.optional(
                    "continuesTo", .reference(to: "school"),
                    "Where pupils go on when this school has no next grade"),
                absenceLevel: fields.optional(
                    Number.absenceLevel, default: 1,
                    "Factor on the absence of this school's pupils, beside `absence.level`"),
                area: fields.optional(
                    "area", .text, "The area to which the school belongs; schools that name the same are one")
            )
        }
    }
}

extension Population {
    static let standard = Population(profiles: [NeedsProfile(id: "any", share: 1)])

    static var shape: Shape<Population> {
        .mapping { fields in
            Population(
                supportShareByGrade: fields.optional(
                    byGrade: Number.supportShare, default: Array(repeating: 0, count: Grade.basicCount),
                    "Pupils with a decision on pupil-specific support, of all grades or by grade"),
                profiles: fields.optional(
                    "profiles", .profiles, default: standard.profiles,
                    "Kinds of need that decide which small class fits, with their shares", .assumed()),
                inMigrationPerYear: fields.optional(
                    Number.inMigration, default: 0, "Pupils moving in during a year, of those at its start"
                ),
                outMigrationPerYear: fields.optional(
                    Number.outMigration, default: 0, "Probability that a pupil moves away during a year"),
                intakeGrowth: 1
                    + fields.optional(
                        Number.intakeGrowth, default: 0, "Growth of the number of beginners from year to year"
                    ),
                changes: fields.optional(
                    "changes", .list(of: PupilChange.shape), default: [],
                    "Pupils who come or leave together at the start of a school year, such as to new houses"),
                goingOn: fields.optional(
                    "goingOn", GoingOn.shape, "Where pupils go after grade 9; none: everyone leaves"),
                countedOn: fields.optional(
                    "countedOn", .monthDay,
                    "Day whose pupils the schools' numbers are, such as 09-20; none: the first school day"))
        }
    }
}

extension PupilChange {
    static var shape: Shape<PupilChange> {
        .mapping { fields in
            PupilChange(
                year: fields.required("year", .text, "The school year at whose start they come or leave"),
                school: fields.required("school", .reference(to: "school"), "The school"),
                grades: fields.required("grades", .grades, "Their grades in that year, all alike"),
                pupils: fields.required(Number.pupils, "Pupils more in all; below 0: they leave"))
        }
    }
}

extension Shape where Value == [NeedsProfile] {
    /// A mapping of profile names to shares, or to shares and titles.
    static var profiles: Shape {
        let byName = Shape<[(name: String, value: TitledShare)]>.byName(.titledShare)
        return byName.map(
            { entries in
                entries.map { NeedsProfile(id: $0.name, share: $0.value.share, title: $0.value.title) }
            },
            back: { profiles in profiles.map { ($0.id, TitledShare(share: $0.share, title: nil)) } })
    }
}

/// A needs profile without its name.
private struct TitledShare {
    var share: Double
    var title: LocalizedText?
}

extension Shape where Value == TitledShare {
    /// `50 %`, or `{share: 50 %, title: …}`.
    fileprivate static var titledShare: Shape {
        let plain = Shape<Double>.share
        let titled = Shape.mapping { fields in
            TitledShare(
                share: fields.required("share", .share, "Share of pupils with this need"),
                title: fields.optional(
                    "title", Shape<LocalizedText>.localizedText.orNone(), default: nil, "Name of the need"))
        }
        return Shape(
            .anyOf([plain.kind(), titled.kind()]), placeholder: titled.placeholder(),
            typed: { plain.typed($0.share) },
            read: { node, spot in
                guard node.entries == nil else { return titled.read(node, spot) }
                return plain.read(node, spot).map { TitledShare(share: $0, title: nil) }
            })
    }
}
