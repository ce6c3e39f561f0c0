import SchoolDomain
import Stochastics

// Joint meetings: several people at one time, on a day when everyone has it.
extension Replication {
    mutating func holdMeetings() {
        guard desk.meetings.count > 0 else { return }
        sortMeetings()
        var kept = 0
        for position in 0..<desk.meetings.count {
            let meeting = desk.meetings[position]
            let index = help.atCase(meeting.response, meeting.pupil)
            guard help.caseStamp[index] == meeting.stamp else { continue }
            if meeting.day > today || !hold(meeting) {
                desk.meetings[kept] = meeting
                kept += 1
            }
        }
        desk.meetings.cut(to: kept)
    }

    /// Those that were kept are in order already; new ones are few.
    private mutating func sortMeetings() {
        for place in stride(from: 1, to: desk.meetings.count, by: 1) {
            let moved = desk.meetings[place]
            var hole = place
            while hole > 0, moved.precedes(desk.meetings[hole - 1]) {
                desk.meetings[hole] = desk.meetings[hole - 1]
                hole -= 1
            }
            desk.meetings[hole] = moved
        }
    }

    /// Holds a meeting today if every participant has the time and nobody waits who comes before it.
    ///
    /// A post has the time when it has the meeting's minutes left; one whose whole day is shorter than the meeting
    /// gives what it has left and owes the rest, which its next days pay first.
    private mutating func hold(_ meeting: Meeting) -> Bool {
        let stage = model.responses.pointer(meeting.response).pointee.stages.pointer(meeting.stage)
        let items = stage.pointee.items
        let index = help.atCase(meeting.response, meeting.pupil)
        let (school, left) = (help.caseSchool[index], help.caseBegun[index])
        for (number, item) in items.enumerated() where left & (1 << number) == 0 {
            let line = model.staff.line(role: item.role, school: school)
            if someoneComesBefore(meeting, line, urgent: stage.pointee.isUrgent) { return false }
        }
        defer { desk.putBackChosen() }
        for (number, item) in items.enumerated() {
            guard left & (1 << number) == 0 else {
                desk.chosen.append(-1)
                continue
            }
            let pool = model.staff.pool(role: item.role, school: school)
            guard model.staff.pools.pointer(pool).pointee.discipline != .unlimited else {
                desk.chosen.append(-1)
                continue
            }
            let minutes = meetingMinutes(meeting, number, item)
            guard let post = desk.chooseRoomiest(pool, for: minutes, on: today) else { return false }
            desk.chosen.append(post)
        }
        for (number, item) in items.enumerated() where left & (1 << number) == 0 {
            let line = model.staff.line(role: item.role, school: school)
            let minutes = meetingMinutes(meeting, number, item)
            begin(item: number, of: meeting.response, meeting.pupil)
            countWait(
                line, .absence, days: today - meeting.day,
                limit: model.staff.lines.pointer(line).pointee.limitDays(urgent: stage.pointee.isUrgent),
                school)
            let purpose = purpose(pupil: meeting.pupil, response: meeting.response)
            let post = desk.chosen[number]
            let now = post < 0 ? minutes : min(minutes, desk[post].left)
            book(line, now, purpose, school)
            guard post >= 0 else { continue }
            desk[post].lastSchool = school
            desk[post].used += now
            desk[post].owed = minutes - now
            desk[post].owedFor = purpose
            desk[post].owedLine = line
            desk[post].owedSchool = school
        }
        note(meeting.pupil, .meetingHeld(response: meeting.response, waitDays: today - meeting.day))
        lists.stageDone.append(
            CaseKey(response: meeting.response, pupil: meeting.pupil, stamp: meeting.stamp))
        return true
    }

    /// Whether a request of an earlier day stands before the meeting in a role's order of service.
    private mutating func someoneComesBefore(_ meeting: Meeting, _ line: Int, urgent isUrgent: Bool) -> Bool {
        let pool = model.staff.lines.pointer(line).pointee.pool
        let rule = model.staff.pools.pointer(pool)
        guard rule.pointee.discipline != .unlimited else { return false }
        // A full caseload keeps the whole queue waiting; that must not stop meetings.
        if let limit = rule.pointee.schedule.caseLimit(on: today), desk.openCases[pool] >= limit {
            return false
        }
        while let first = desk.queues.first(pool) {
            guard isVoid(desk.queues[first.ticket]) else {
                return first.rank
                    < desk.queues.rank(
                        priority: meeting.priority, day: meeting.day,
                        limitDays: model.staff.lines.pointer(line).pointee.limitDays(urgent: isUrgent), pool)
            }
            if let ticket = desk.queues.takeFirst(pool)?.ticket { desk.queues.release(ticket) }
        }
        return false
    }

    @inline(__always)
    private func meetingMinutes(_ meeting: Meeting, _ number: Int, _ item: CompiledItem) -> Int {
        item.minutes.draw(
            workDraws(meeting.response, meeting.pupil, stage: meeting.stage, item: number).word0)
    }
}
