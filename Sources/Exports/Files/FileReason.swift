import Glibc
import SchoolDomain

/// What the system's error numbers mean to someone who writes a file.
enum FileReason {
    static func words(_ code: Int32) -> LocalizedText {
        switch code {
        case ENOSPC, EDQUOT: Words.diskFull
        case EFBIG: Words.fileTooLarge
        case EACCES, EPERM: Words.noPermission
        case EROFS: Words.readOnly
        case ENAMETOOLONG: Words.nameTooLong
        default: LocalizedText(String(cString: strerror(code)))
        }
    }
}
