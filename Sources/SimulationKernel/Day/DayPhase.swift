/// The order of a school day. Read this list and you know when what happens.
///
/// Within a phase pupils are taken in the order of their numbers, staff pools and classes in the order of the
/// scenario. Whatever changes a pupil's hazard on a day acts from the next day on.
public enum DayPhase: String, Sendable, CaseIterable {
    /// A new school year begins: pupils move up and come; who is too old for a small class leaves it.
    case calendar
    /// Pupils who are due today pass through their absences up to and including today; thresholds are
    /// crossed; stays, services and effects that end today end. Absence and escalation plugins act.
    case wake
    /// Teachers review: a crossing is noticed, exempted or acted on; requests for help that are due are made.
    case escalate
    /// Decisions on small classes fall due; interventions are offered at the start of a year, and by plugins.
    case refer
    /// Staff work: ongoing contacts, then joint meetings, then each role's queue, minute by minute.
    case serve
    /// Free seats and places are filled from the waiting lists; those whose patience is over give up.
    case place
    /// Work that was finished today has its consequences: effects begin, next stages and referrals follow.
    case respond
    /// Open cases, seats and lists are counted; observers look.
    case observe
    /// Every pupil touched today is given the next day on which something can happen; on a school year's last
    /// day those who finish school leave.
    case close
}
