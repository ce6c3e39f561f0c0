import GRDB
import Glibc
import Localization
import SchoolDomain

/// Why a store cannot be used. Whatever it is, nothing of the file was overwritten.
public enum StoreFault: Error, Sendable, Hashable {
    /// The system does not let us, in its words: no permission, a read-only disk, a folder that is not there.
    case obstacle(LocalizedText)
    /// There is no such file, where there must be one.
    case absent
    /// A file of something else.
    case foreign
    /// A later version of the program wrote it.
    case newer
    /// It is not as it was written, as SQLite puts it.
    case damaged(String)
    /// Another program writes into it, and went on doing so for as long as we waited.
    case inUse
    /// The file system knows no locks, without which two programs would write over each other.
    case noLocks
    /// The disk is full.
    case full

    /// Whether there can be no store at that place, whatever we do; else the file itself wants attention.
    public var isOfPlace: Bool {
        switch self {
        case .obstacle, .noLocks, .full, .inUse: true
        case .absent, .foreign, .newer, .damaged: false
        }
    }

    /// For people, after the name of the file.
    public var words: LocalizedText {
        switch self {
        case .obstacle(let reason): reason
        case .absent: Words.Store.absent
        case .foreign: Words.Store.foreign
        case .newer: Words.Store.newer
        case .damaged(let detail): Words.Store.damaged(detail)
        case .inUse: Words.Store.inUse
        case .noLocks: Words.Store.noLocks
        case .full: Words.System.diskFull
        }
    }

    /// What SQLite says, as ours.
    init(_ error: any Error) {
        if let fault = error as? StoreFault {
            self = fault
            return
        }
        guard let error = error as? DatabaseError else {
            self = .obstacle(LocalizedText("\(error)"))
            return
        }
        switch (error.resultCode, error.extendedResultCode) {
        case (_, .SQLITE_IOERR_LOCK), (_, .SQLITE_IOERR_RDLOCK), (_, .SQLITE_IOERR_UNLOCK),
            (_, .SQLITE_IOERR_CHECKRESERVEDLOCK), (.SQLITE_NOLFS, _), (.SQLITE_PROTOCOL, _):
            self = .noLocks
        case (.SQLITE_CORRUPT, _), (.SQLITE_NOTADB, _), (_, .SQLITE_IOERR_SHORT_READ):
            self = .damaged(error.message ?? "\(error.resultCode)")
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .inUse
        case (.SQLITE_FULL, _): self = .full
        case (.SQLITE_READONLY, _), (.SQLITE_PERM, _), (.SQLITE_CANTOPEN, _):
            self = .obstacle(errno == EROFS ? SystemReason.words(EROFS) : Words.System.noPermission)
        default: self = .obstacle(LocalizedText(error.message ?? "\(error.extendedResultCode)"))
        }
    }
}
