import Glibc
import Localization

/// Standard input, output and error as the program needs them.
enum StandardStreams {
    /// Where answers go: standard output as it was when the program began.
    ///
    /// Whatever else writes to standard output, such as a plugin that prints what it does, writes to standard error, so
    /// that an answer holds nothing but the answer.
    static let answer = fcntl(1, F_DUPFD_CLOEXEC, 3)

    /// Opens what is closed on the null device, so that no file that is opened later is taken for it, and keeps standard
    /// output for answers.
    ///
    /// - Returns: what is wrong; `nil`: nothing.
    static func prepare() -> LocalizedText? {
        let isMissing = (0...2).map { fcntl(Int32($0), F_GETFD) < 0 }
        for descriptor in 0...2 where isMissing[descriptor] {
            // The lowest free number is the missing one.
            if open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY) < 0 { break }
        }
        if isMissing[1] { return Words.Messages.noStandardOutput }
        guard answer >= 0 else { return Words.Messages.resultsNotWritten(LocalizedText("dup")) }
        dup2(2, 1)
        return nil
    }
}

/// The words of a command, as the system gives them.
enum CommandWords {
    /// What is wrong with a word that no command has: bytes that are no text would be changed before anybody sees them,
    /// and control characters would be read by the terminal, not by its user.
    static var complaint: LocalizedText? {
        for (number, word) in CommandLine.arguments.enumerated().dropFirst() {
            if let raw = CommandLine.unsafeArgv[number], String(validatingCString: raw) == nil {
                return Words.Messages.isNotUTF8(number, word.onOneLine)
            }
            if word.onOneLine != word, word.withoutControls != word || word.contains(where: \.isNewline) {
                return Words.Messages.hasControls(number, word.onOneLine)
            }
        }
        return nil
    }
}
