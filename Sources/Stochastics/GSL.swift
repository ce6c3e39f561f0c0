@preconcurrency import CGSL
import Glibc

/// Why a number could not be computed.
public enum NumericsError: Error, Sendable, Hashable {
    /// An argument outside the function's domain, in words.
    case domain(String)
    /// What the GNU Scientific Library reported.
    case gsl(code: Int32, reason: String)
}

/// The GNU Scientific Library with Swift errors.
///
/// GSL by default ends the program on an error. Here its handler is replaced once by one that remembers the
/// error of the calling thread, and `call` turns what was remembered into a thrown error.
enum GSL {
    /// Replaces the handler; the static's initialiser runs once per process.
    private static let isReady: Bool = {
        gsl_set_error_handler { reason, _, _, code in
            GSL.remember(code, reason.map { String(cString: $0) } ?? "")
        }
        return true
    }()

    /// Thread-local record: an allocated pair, freed when the thread ends.
    private final class Record {
        var code: Int32 = 0
        var reason = ""
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let status = pthread_key_create(&key) { pointer in
            guard let pointer else { return }
            Unmanaged<Record>.fromOpaque(pointer).release()
        }
        precondition(status == 0, "no thread-local storage: error \(status)")
        return key
    }()

    private static var record: Record {
        if let pointer = pthread_getspecific(key) {
            return Unmanaged<Record>.fromOpaque(pointer).takeUnretainedValue()
        }
        let record = Record()
        pthread_setspecific(key, Unmanaged.passRetained(record).toOpaque())
        return record
    }

    private static func remember(_ code: Int32, _ reason: String) {
        record.code = code
        record.reason = reason
    }

    /// Calls into GSL; throws what it reported, or a domain error when the answer is not a number.
    static func call(_ what: @autoclosure () -> String, _ body: () -> Double) throws(NumericsError) -> Double
    {
        _ = isReady
        record.code = 0
        let value = body()
        let (code, reason) = (record.code, record.reason)
        guard code == 0 else { throw .gsl(code: code, reason: reason) }
        // Some inverses answer NaN without reporting anything.
        guard !value.isNaN else { throw .domain("\(what()) is not defined there") }
        return value
    }

    /// Calls into GSL where arguments are known to be in the domain.
    static func known(_ body: () -> Double) -> Double {
        _ = isReady
        return body()
    }

    /// The status that GSL answers with, 0 for success; searches tell by it that they can go no further.
    static func status(_ body: () -> Int32) -> Int32 {
        _ = isReady
        return body()
    }

    /// A probability strictly between 0 and 1.
    static func check(probability: Double) throws(NumericsError) {
        guard probability > 0, probability < 1 else {
            throw .domain("a quantile needs a probability between 0 and 1, not \(probability)")
        }
    }

    /// A confidence level strictly between 0 and 1.
    static func check(level: Double) throws(NumericsError) {
        guard level > 0, level < 1 else {
            throw .domain("an interval needs a level between 0 and 1, not \(level)")
        }
    }
}
