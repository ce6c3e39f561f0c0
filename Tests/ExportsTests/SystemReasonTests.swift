import Glibc
import Localization
import SchoolDomain
import Testing

@Suite("What the operating system says of files is said in the user's language")
struct SystemReasonTests {
    @Test(
        "each that users meet, in words of our own",
        arguments: [
            ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, ELOOP, ENAMETOOLONG, EEXIST, ENOTEMPTY, ENOSPC, EDQUOT,
            EFBIG, EROFS, EMFILE, ENFILE, EBUSY, ETXTBSY, ENOMEM, EPIPE, EIO,
        ])
    func known(code: Int32) {
        let words = SystemReason.words(code)
        let system = String(cString: strerror(code))
        #expect(Set([words.fi, words.sv, words.en, system]).count == 4, "\(words)")
    }

    @Test("any other as the system says it")
    func unknown() {
        #expect(SystemReason.words(EDOM) == LocalizedText(String(cString: strerror(EDOM))))
    }
}
