import Localization
import SchoolDomain
import SimulationKernel
import Tables

/// What happened to a pupil, in words.
struct EventWords {
    let model: Model

    private func step(_ number: Int) -> LocalizedText { model.scenario.ladder[number].title }
    private func role(_ number: Int) -> LocalizedText { model.scenario.roles[number].title }
    private func seatClass(_ number: Int) -> LocalizedText { model.scenario.classes[number].title }
    private func part(_ number: Int) -> LocalizedText { model.scenario.interventions[number].title }
    private func response(_ number: Int) -> LocalizedText {
        number == model.seats.process
            ? Words.Events.seatDecision
            : number < model.stepCount ? step(number) : part(number - model.stepCount)
    }
    private func date(_ day: Int) -> String {
        model.calendar.days.indices.contains(day) ? model.calendar.days[day].date.description : "–"
    }

    /// Lessons as hours of the scenario's count, to the quarter of an hour that a lesson of 45 minutes may leave.
    private func hours(_ lessons: Int) -> (Language) -> String {
        let hours = model.scenario.counting.hour.hours(ofLessons: lessons)
        let decimals = ResultSet.decimals(of: hours, atMost: 2)
        return { $0.number(hours, decimals: decimals) }
    }

    func words(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .yearBegins, .missedBefore, .leavesSchool, .movesAway, .spell, .effects, .outOfHome,
            .supportDecided, .habit:
            pupilWords(kind)
        case .crosses, .overlooked, .waitsForReview, .noticed, .alreadyOpen, .lapses, .followedInClass,
            .exempted, .notTaken,
            .willRequest:
            stepWords(kind)
        case .caseOpens, .takesRoute, .stageNotNeeded, .consentRefused, .workRequested, .meetingRequested,
            .workBegins, .workEnds, .meetingHeld, .caseServed, .givesUpCase:
            workWords(kind)
        case .notReferred, .decisionPrepared, .referred, .declined, .noClassFits, .waitsForSeat, .givesUpSeat,
            .seated,
            .leavesSeat,
            .relapses:
            seatWords(kind)
        case .notReached, .refusedPlace, .waitsForPlace, .givesUpPlace, .outgrowsIntervention, .notOver,
            .handedOver, .starts, .ends:
            partWords(kind)
        case .byPlugin(let number, let act): pluginWords(model.plugins.acting[number].name, act)
        }
    }

    private func pupilWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .yearBegins(let school, let grade, let level, let severe):
            let name = model.scenario.schools[school].name
            func rounded(_ language: Language) -> String { language.number(level, decimals: 2) }
            return severe
                ? Words.Events.yearBeginsSevere(at: name, grade: grade)
                : Words.Events.yearBegins(at: name, grade: grade, level: rounded)
        case .missedBefore(let lessons): return Words.Events.missedBefore(hours(lessons))
        case .leavesSchool:
            return Words.Events.leavesSchool
        case .movesAway: return Words.Events.movesAway
        case .spell(let type, let days, let lessons):
            let cause = MeasureWords.cause(AbsenceCause.allCases[model.absence.spells[type].cause].rawValue)
            return days > 0
                ? Words.Events.absentDays(days, hours: hours(lessons), cause)
                : Words.Events.absentLessons(Words.Counted.lessons(lessons), cause)
        case .effects(let factor):
            func percent(_ language: Language) -> String { language.number(100 * factor, decimals: 1) }
            return Words.Events.effectOfHelp(percent)
        case .outOfHome(let days):
            return Words.Events.placedOutOfHome(days)
        case .habit(let isWorse):
            return isWorse ? Words.Events.habitWorse : Words.Events.habitLost
        case .supportDecided(let number):
            return Words.labelled(step(number), Words.Events.supportDecided)
        default: preconditionFailure("not about the pupil: \(kind)")
        }
    }

    private func stepWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .crosses(let number, let counted):
            Words.labelled(step(number), Words.Events.crosses(hours(counted)))
        case .waitsForReview(let number, let day):
            Words.labelled(step(number), Words.Events.waitsForReview(on: date(day)))
        case .overlooked(let number): Words.labelled(step(number), Words.Events.overlooked)
        case .noticed(let number, .review): Words.labelled(step(number), Words.Events.noticedByReview)
        case .noticed(let number, .monitoring):
            Words.labelled(step(number), Words.Events.noticedByMonitoring)
        case .alreadyOpen(let number): Words.labelled(step(number), Words.Events.alreadyOpen)
        case .lapses(let number): Words.labelled(step(number), Words.Events.lapses)
        case .followedInClass(let number): Words.labelled(step(number), Words.Events.followedInClass)
        case .exempted(let number): Words.labelled(step(number), Words.Events.exempted)
        case .notTaken(let number): Words.labelled(step(number), Words.Events.notTaken)
        case .willRequest(let number, let day):
            Words.labelled(step(number), Words.Events.willRequest(on: date(day)))
        default: preconditionFailure("not about a step: \(kind)")
        }
    }

    private func workWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .caseOpens(let number): Words.labelled(response(number), Words.Events.caseOpens)
        case .takesRoute(let number, let route):
            Words.labelled(response(number), model.scenario.ladder[number].routes[route].title)
        case .stageNotNeeded(let number, let stage):
            Words.labelled(response(number), Words.Events.stageNotNeeded(stage + 1))
        case .consentRefused(let number, let stage, let whole):
            Words.labelled(response(number), Words.Events.consentRefused(stage + 1, whole: whole))
        case .workRequested(let number, _, let who, let minutes):
            Words.Events.workAsked(response(number), of: role(who), minutes: minutes)
        case .meetingRequested(let number, _): Words.labelled(response(number), Words.Events.meetingAsked)
        case .workBegins(let who, let days):
            Words.labelled(role(who), Words.Events.workBegins(waited: Words.Counted.schoolDays(days)))
        case .workEnds(let who): Words.labelled(role(who), Words.Events.workEnds)
        case .meetingHeld(let number, let days):
            Words.labelled(response(number), Words.Events.meetingHeld(waited: Words.Counted.schoolDays(days)))
        case .caseServed(let number): Words.labelled(response(number), Words.Events.caseServed)
        case .givesUpCase(let number): Words.labelled(response(number), Words.Events.givesUpCase)
        default: preconditionFailure("not about work: \(kind)")
        }
    }

    private func seatWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .notReferred: Words.Events.notReferred
        case .decisionPrepared: Words.Events.decisionPrepared
        case .referred(let day): Words.Events.referred(decision: date(day))
        case .declined: Words.Events.declined
        case .noClassFits: Words.Events.noClassFits
        case .waitsForSeat: Words.Events.waitsForSeat
        case .givesUpSeat: Words.Events.givesUpSeat
        case .seated(let number, let days):
            Words.labelled(seatClass(number), Words.Events.seated(waited: Words.Counted.schoolDays(days)))
        case .leavesSeat(let number, let outcome): Words.labelled(seatClass(number), leaving(outcome))
        case .relapses: Words.Events.relapses
        default: preconditionFailure("not about a seat: \(kind)")
        }
    }

    private func leaving(_ outcome: SeatOutcome) -> LocalizedText {
        switch outcome {
        case .placed: Words.Events.seatBegins
        case .stayOver: Words.Events.stayOver
        case .returnedInAugust: Words.Events.returnsToClass
        case .agedOut: Words.Events.agedOut
        case .finishedSchool: Words.Events.finishesSchool
        case .movedAway: Words.Events.movesAway
        case .conditionsMet: Words.Events.conditionsMet
        case .trialBegun: Words.Events.trialBegins
        case .trialFailed: Words.Events.trialFails
        }
    }

    private func partWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .notReached(let number): Words.labelled(part(number), Words.Events.notReached)
        case .refusedPlace(let number): Words.labelled(part(number), Words.Events.refusedPlace)
        case .waitsForPlace(let number): Words.labelled(part(number), Words.Events.waitsForPlace)
        case .givesUpPlace(let number): Words.labelled(part(number), Words.Events.givesUpPlace)
        case .outgrowsIntervention(let number):
            Words.labelled(part(number), Words.Events.outgrowsIntervention)
        case .notOver(let number): Words.labelled(part(number), notOver(number))
        case .handedOver(let number, let day):
            Words.labelled(part(number), Words.Events.handedOver(on: date(day)))
        case .starts(let number): Words.labelled(part(number), starts(number))
        case .ends(let number): Words.labelled(part(number), Words.Events.ends)
        default: preconditionFailure("not about an intervention: \(kind)")
        }
    }
}

// Absence looked at again, with the amount that counts as much.
extension EventWords {
    private func review(_ number: Int) -> AbsenceReview? {
        guard case .stillOver(_, let review) = model.scenario.interventions[number].trigger else {
            return nil
        }
        return review
    }

    private func amount(_ amount: AbsenceAmount) -> (Language) -> String {
        let (number, unit): (Double, String) =
            switch amount {
            case .hours(let hours): (hours, "h")
            case .percent(let percent): (percent, "%")
            }
        return { $0.number(number, decimals: ResultSet.decimals(of: number, atMost: 2)) + " " + unit }
    }

    private func notOver(_ number: Int) -> LocalizedText {
        review(number).map { Words.Events.notOver($0.days, amount: amount($0.amount)) }
            ?? Words.Events.notOver
    }

    private func starts(_ number: Int) -> LocalizedText {
        review(number).map { Words.Events.starts(over: $0.days, amount: amount($0.amount)) }
            ?? Words.Events.starts
    }
}

extension EventWords {
    /// What a plugin made happen.
    func pluginWords(_ name: String, _ act: PluginAct) -> LocalizedText {
        let what: LocalizedText
        switch act {
        case .factor(let factor):
            func percent(_ language: Language) -> String { language.number(100 * factor, decimals: 1) }
            what = Words.Events.tendency(percent)
        case .absent(let days):
            what = Words.Events.absentDays(days)
        case .due(let step):
            let title = model.scenario.ladder[step].title
            what = Words.Events.reasonFor(title)
        case .offer(let number):
            let title = model.scenario.interventions[number].title
            what = Words.Events.isOffered(title)
        }
        return Words.Events.byPlugin(name, what)
    }
}
