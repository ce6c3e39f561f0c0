/// What can become of a crossed threshold.
public enum StepOutcome: Int, Sendable, CaseIterable {
    case crossed
    /// Nothing new: the step's case from before was still under way.
    case alreadyOpen
    /// Nobody looked before the counting period was over.
    case lapsed
    /// The pupil had a seat in a small class, whose own staff follow.
    case inClass
    case exempt
    case notTaken
    case opened
    case served
    /// Given up while waiting.
    case reneged
    /// The pupil left the municipality's schools before it was done.
    case left

    /// One number for each case: the innermost axis of `Block.stepOutcomes`.
    @inlinable public static var count: Int { left.rawValue + 1 }
}

/// What can become of a stage of a case's work when its turn comes.
public enum StageOutcome: Int, Sendable, CaseIterable {
    /// Requested, in whole or in part.
    case requested
    /// Passed over: nothing of it is needed.
    case notNeeded
    /// Something that is needed needs guardians' consent.
    case consentAsked
    /// They do not give it to all of that: it is passed over, or done without those to whom they do not consent.
    case consentRefused
    /// Of those: they give it to nothing of that, and the stage is passed over.
    case consentRefusedWhole

    /// One number for each case: the innermost axis of `Block.stageOutcomes`.
    @inlinable public static var count: Int { consentRefusedWhole.rawValue + 1 }
}

/// By what a crossing was noticed; the look counts where both come on one day and the look does not miss it.
public enum NoticedBy: Int, Sendable, CaseIterable {
    case review, monitoring

    /// One number for each case: the innermost axis of `Block.noticed`.
    @inlinable public static var count: Int { monitoring.rawValue + 1 }
}

/// How a step stands for the pupils on the roll at an observation date.
public enum StepStanding: Int, Sendable, CaseIterable {
    /// Cases opened in the school year so far, whatever has become of them.
    case taken
    /// A case is open, and every part of what is asked for has been begun.
    case inWork
    /// A case is open, and some part of what is asked for has not been begun.
    case waiting

    /// One number for each case: the innermost axis of `Block.stepsOnRoll`.
    @inlinable public static var count: Int { waiting.rawValue + 1 }
}

/// What can become of a pupil offered an intervention.
public enum InterventionOutcome: Int, Sendable, CaseIterable {
    /// Eligible at the trigger, but not reached (coverage, adoption).
    case notReached
    /// Reached, but there was no place and no patience to wait.
    case refused
    case waited
    case gaveUp
    case started
    case ended
    /// Absence was looked at again and was not over the amount, so that it was not offered.
    case notOver

    /// One number for each case: the innermost axis of `Block.interventionOutcomes`.
    @inlinable public static var count: Int { notOver.rawValue + 1 }
}

/// What can happen on the way to, in and out of a small class.
public enum SeatOutcome: Int, Sendable, CaseIterable {
    case placed, stayOver, returnedInAugust, agedOut, finishedSchool, movedAway
    /// Returned after a trial, for the conditions were met; trials begun, and those after which they were not.
    case conditionsMet, trialBegun, trialFailed

    /// Whether the pupil goes on in an ordinary class.
    @inlinable public var isReturn: Bool {
        switch self {
        case .stayOver, .returnedInAugust, .agedOut, .conditionsMet: true
        case .placed, .finishedSchool, .movedAway, .trialBegun, .trialFailed: false
        }
    }

    /// One number for each case: the innermost axis of `Block.seatOutcomes`.
    @inlinable public static var count: Int { trialFailed.rawValue + 1 }
}

/// What becomes of pupils who are accepted for a small class, told by where they come from.
public enum SeatRoute: Int, Sendable, CaseIterable {
    case listed, placed, gaveUp
    /// No class is meant for the pupil, or no longer.
    case unmet

    /// One number for each case: the innermost axis of `Block.seatRoutes`.
    @inlinable public static var count: Int { unmet.rawValue + 1 }
}

/// How a pupil finishes basic education.
public enum FinishOutcome: Int, Sendable, CaseIterable {
    case finished, atRisk

    /// One number for each case: the innermost axis of `Block.finishers`.
    @inlinable public static var count: Int { atRisk.rawValue + 1 }
}

/// Where pupils go after grade 9, and what becomes of a habit of absence then.
public enum GoingOnOutcome: Int, Sendable, CaseIterable {
    case general, vocational, nowhere
    /// Of those who begin in the year: grown worse, left behind.
    case worse, lost

    /// One number for each case: the innermost axis of `Block.goingOn`.
    @inlinable public static var count: Int { lost.rawValue + 1 }
}

/// Why minutes are booked.
public enum WorkPurpose: Int, Sendable, CaseIterable, BitwiseCopyable {
    /// Steps of the ladder.
    case ladder
    /// Interventions and ongoing contacts.
    case intervention
    /// Requests that have nothing to do with absence.
    case background
    /// The way from one school to another.
    case travel

    /// One number for each case: the innermost axis of `Block.bookedMinutes`.
    @inlinable public static var count: Int { travel.rawValue + 1 }
}

/// Which requests a wait belongs to.
public enum RequestGroup: Int, Sendable, CaseIterable {
    case absence, background

    /// One number for each case: an axis of the blocks of waits.
    @inlinable public static var count: Int { background.rawValue + 1 }
}

/// A pupil's year by whole days absent.
public enum DayBand: Int, Sendable, CaseIterable {
    case to5, to10, to15, to30, over30

    /// Days at which the band begins.
    @inlinable public var firstDay: Int {
        switch self {
        case .to5: 0
        case .to10: 6
        case .to15: 11
        case .to30: 16
        case .over30: 31
        }
    }

    /// The band in which so many days fall.
    @inlinable @inline(__always)
    public init(_ days: Int) {
        self =
            days < Self.to10.firstDay
            ? .to5
            : days < Self.to15.firstDay
                ? .to10 : days < Self.to30.firstDay ? .to15 : days < Self.over30.firstDay ? .to30 : .over30
    }

    /// As scopes of measures call it, such as `6-10 d`; the last has no end.
    public var name: String {
        let next = DayBand(rawValue: rawValue + 1).map { "\($0.firstDay - 1)" } ?? ""
        return "\(firstDay)-\(next) d"
    }

    @inlinable public static var count: Int { over30.rawValue + 1 }
}
