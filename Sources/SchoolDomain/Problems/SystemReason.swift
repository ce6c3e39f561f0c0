import Glibc
import Localization

/// What the operating system's error numbers mean to people who read and write files.
public enum SystemReason {
    /// In the system's own English when it is none that files are met with.
    public static func words(_ code: Int32) -> LocalizedText {
        switch code {
        case ENOENT: Words.System.absent
        case EACCES, EPERM: Words.System.noPermission
        case EISDIR: Words.System.isFolder
        case ENOTDIR: Words.System.isNoFolder
        case ELOOP: Words.System.linksInCircle
        case ENAMETOOLONG: Words.System.nameTooLong
        case EEXIST, ENOTEMPTY: Words.System.exists
        case ENOSPC: Words.System.diskFull
        case EDQUOT: Words.System.quotaFull
        case EFBIG: Words.System.fileTooLarge
        case EROFS: Words.System.readOnly
        case EMFILE, ENFILE: Words.System.tooManyOpen
        case EBUSY, ETXTBSY: Words.System.inUse
        case ENOMEM: Words.System.outOfMemory
        case EPIPE: Words.System.nobodyReads
        case EIO: Words.System.faultyDevice
        default: LocalizedText(String(cString: strerror(code)))
        }
    }
}
