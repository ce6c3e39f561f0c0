import Glibc
import Localization
import SchoolDomain

/// What is known of a municipality so far; the rest can be asked.
public struct MunicipalityFacts: Sendable, Hashable {
    public var name: String?
    public var schools: String?
    public var years: SchoolYearRange?
    public var firstDay: CalendarDate?
    public var autumnWeek: Int?
    public var winterWeek: Int?
    public var hasSmallClass: Bool?

    public init(
        name: String? = nil, schools: String? = nil, years: SchoolYearRange? = nil,
        firstDay: CalendarDate? = nil, autumnWeek: Int? = nil, winterWeek: Int? = nil,
        hasSmallClass: Bool? = nil
    ) {
        self.name = name
        self.schools = schools
        self.years = years
        self.firstDay = firstDay
        self.autumnWeek = autumnWeek
        self.winterWeek = winterWeek
        self.hasSmallClass = hasSmallClass
    }

    /// All that is needed, with what is usual in place of the rest; `nil` while name, schools or years are missing.
    public var answers: MunicipalityAnswers? {
        guard let name, let schools, let years else { return nil }
        var answers = MunicipalityAnswers(name: name, schools: schools, years: years, firstDay: firstDay)
        answers.autumnWeek = autumnWeek ?? answers.autumnWeek
        answers.winterWeek = winterWeek ?? answers.winterWeek
        answers.hasSmallClass = hasSmallClass ?? answers.hasSmallClass
        return answers
    }
}

/// Asks for what is not known yet, a question at a time; what is not accepted is asked again.
public struct Interview {
    private let language: Language
    private let today: CalendarDate?
    private let table: String?
    private let ask: (_ prompt: String) -> String?
    private let say: (_ line: String) -> Void

    /// - Parameters:
    ///   - today: from which the years that are offered follow; `nil`: none are offered.
    ///   - table: the path of a table that is offered; `nil`: none is.
    ///   - ask: shows a prompt and gives the line that is typed; `nil` at the end of the input.
    ///   - say: shows a line.
    public init(
        in language: Language, today: CalendarDate?, table: String?,
        ask: @escaping (_ prompt: String) -> String?, say: @escaping (_ line: String) -> Void
    ) {
        self.language = language
        self.today = today
        self.table = table
        self.ask = ask
        self.say = say
    }

    /// The facts with what was asked; `nil` when the input ended before.
    public func complete(_ facts: MunicipalityFacts) -> MunicipalityAnswers? {
        var facts = facts
        func ask<Value>(
            _ fact: WritableKeyPath<MunicipalityFacts, Value?>, _ question: LocalizedText,
            _ usual: String? = nil, _ read: (String) throws(AnswerComplaint) -> Value
        ) -> Bool {
            facts[keyPath: fact] = facts[keyPath: fact] ?? answer(question, usual, read)
            return facts[keyPath: fact] != nil
        }
        typealias W = Words.Beginning
        let years = today.flatMap { SchoolYearRange.coming($0) }?.description
        guard ask(\.name, W.whatName, nil, AnswerReading.name),
            ask(\.schools, W.whichTable, table, Self.table),
            ask(\.years, W.whichYears, years, AnswerReading.years),
            ask(\.winterWeek, W.whichWinterWeek, "9", AnswerReading.winterWeek),
            ask(\.hasSmallClass, W.isThereClass, language(W.no), AnswerReading.isYes)
        else { return nil }
        return facts.answers
    }

    /// An answer that is accepted; an empty one is what is usual, where something is.
    private func answer<Value>(
        _ question: LocalizedText, _ usual: String?,
        _ read: (String) throws(AnswerComplaint) -> Value
    ) -> Value? {
        let prompt = language(question) + (usual.map { " [\($0)]" } ?? "") + ": "
        while let line = ask(prompt) {
            let text = AnswerReading.trimmed(line)
            do {
                return try read(text.isEmpty ? usual ?? text : text)
            } catch {
                say("  " + language(error.words))
            }
        }
        return nil
    }

    /// The path of a file that is there; a terminal puts quotes around one that is dragged into it.
    private static func table(_ text: String) throws(AnswerComplaint) -> String {
        var path = text
        if let quote = path.first, "'\"".contains(quote), path.count > 2, path.last == quote {
            path = String(path.dropFirst().dropLast())
        }
        guard !path.isEmpty else { throw AnswerComplaint(words: Words.Beginning.tableIs) }
        guard access(path, R_OK) == 0 else {
            throw AnswerComplaint(words: Words.Beginning.noTable(path))
        }
        return path
    }
}
