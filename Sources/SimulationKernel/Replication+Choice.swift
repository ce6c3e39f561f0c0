extension Replication {
    /// The pupil whose absent lessons of a year pass the highest observed limit by the least, of a run that
    /// recorded spells; `nil` when nobody passed it. Such a pupil has the most to tell.
    public func justOverHighestLimit(year label: String?) -> Int? {
        let limit = model.ladder.observedLimits.last ?? 0
        let year = model.calendar.years.first { $0.label == label } ?? model.calendar.years[0]
        var lessons = [Int](repeating: 0, count: model.slotCount)
        for spell in spellRecords where spell.day >= year.first && spell.day < year.end {
            lessons[spell.pupil] += spell.lessons
        }
        return lessons.indices.filter { lessons[$0] > limit }.min { (lessons[$0], $0) < (lessons[$1], $1) }
    }
}
