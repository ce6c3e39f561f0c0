import CPorrasPlugin
import Glibc
import PluginKit
import SchoolDomain

// Parameters, one by one, and texts.
extension DescriptionReader {
    /// A text of the description, which must be there and be UTF-8; what could harm a terminal is left out.
    func text(_ pointer: UnsafePointer<CChar>?, _ what: String) throws(PluginFileError) -> String {
        guard let pointer else { throw described("its \(what) is NULL") }
        let count = strnlen(pointer, Self.textBytesMax + 1)
        guard count <= Self.textBytesMax else {
            throw described("its \(what) is longer than \(Self.textBytesMax) bytes")
        }
        let bytes = UnsafeRawBufferPointer(start: pointer, count: count)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw described("its \(what) is not UTF-8")
        }
        return text.onOneLine
    }

    func parameter(_ one: porras_parameter) throws(PluginFileError) -> PluginParameter {
        let name = try text(one.name, "parameter's name")
        return PluginParameter(
            name, try form(of: one, name), try text(one.summary, "summary of `\(name)`"),
            try source(of: one, name))
    }

    private func form(of one: porras_parameter, _ name: String) throws(PluginFileError)
        -> PluginParameter.Form
    {
        let initial =
            one.initial_text == nil ? nil : try text(one.initial_text, "default of `\(name)`")
        func wrong(_ reason: String) -> PluginFileError { described("its parameter `\(name)` \(reason)") }
        switch one.type {
        case PORRAS_NUMBER:
            return .number(try rule(of: one, name), default: one.initial.isNaN ? nil : one.initial)
        case PORRAS_FLAG:
            guard one.initial == 0 || one.initial == 1 else {
                throw wrong("is a flag; its default must be 0 or 1")
            }
            return .flag(default: one.initial == 1)
        case PORRAS_WORD: return .word(try words(of: one, name), default: initial)
        case PORRAS_DATE:
            guard let initial else { return .date(default: nil) }
            guard let date = CalendarDate(initial) else {
                throw wrong("has the default `\(initial)`, which is no date such as 2027-02-03")
            }
            return .date(default: date)
        case PORRAS_GRADES:
            guard let grades = initial.flatMap(GradeSet.init(typed:)) else {
                throw wrong("needs a default such as `all`, `7-9` or `1, 7-9`")
            }
            return .grades(default: grades)
        case PORRAS_SCHOOL:
            guard initial == nil || initial == "all" else { throw wrong("is a school; its default is `all`") }
            return .school
        case PORRAS_STEP, PORRAS_DECLARED:
            guard initial == nil else { throw wrong("names a part of a scenario, so it can have no default") }
            return one.type == PORRAS_STEP ? .step : .declared
        default: throw wrong("is of type \(one.type); there are types 1 to 8")
        }
    }

    private func rule(of one: porras_parameter, _ name: String) throws(PluginFileError) -> NumberRule {
        let unit = try text(one.unit, "unit of `\(name)`")
        guard let measured = ParameterUnit(plugin: unit) else {
            throw described(
                "its parameter `\(name)` has the unit `\(unit)`, which is none of min, h, d, %, htv, EUR")
        }
        guard !one.lower.isNaN, !one.upper.isNaN else {
            throw described("its parameter `\(name)` has a range that ends at no number")
        }
        return NumberRule(
            measured, from: one.lower == -.infinity ? nil : one.lower,
            to: one.upper == .infinity ? nil : one.upper, isWhole: one.is_whole != 0)
    }

    private func words(of one: porras_parameter, _ name: String) throws(PluginFileError) -> [String] {
        guard let choices = one.choices else {
            throw described("its parameter `\(name)` has no words to choose from")
        }
        var words: [String] = []
        while let word = choices[words.count] {
            guard words.count < Self.countMax else {
                throw described("the words of its parameter `\(name)` do not end with NULL")
            }
            words.append(try text(word, "word of `\(name)`"))
        }
        return words
    }

    private func source(of one: porras_parameter, _ name: String) throws(PluginFileError) -> ParameterSource?
    {
        guard one.source != nil else { return nil }
        let letter = String(UnicodeScalar(UInt8(bitPattern: one.mark)))
        guard let mark = ParameterSource.Mark(rawValue: letter) else {
            throw described("the source of its parameter `\(name)` is marked neither 'V', 'D' nor 'A'")
        }
        return ParameterSource(mark: mark, text: try text(one.source, "source of `\(name)`"))
    }
}

extension ParameterUnit {
    /// The unit that `porras_plugin.h` writes so.
    fileprivate init?(plugin text: String) {
        let units: [ParameterUnit] = [.none, .minutes, .hours, .schoolDays, .share, .posts, .euros]
        guard let unit = units.first(where: { ($0.spellings.first?.text ?? "") == text }) else { return nil }
        self = unit
    }
}

extension GradeSet {
    /// Grades as typed: `all`, `7-9` or `1, 7-9`; `nil` when the text is none of these.
    fileprivate init?(typed text: String) {
        if text == "all" {
            self = .all
            return
        }
        var grades: [Int] = []
        for part in text.filter({ $0 != " " }).split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
                first <= last, Grade.all.contains(first), Grade.all.contains(last)
            else { return nil }
            grades += first...last
        }
        self.init(grades)
    }
}
