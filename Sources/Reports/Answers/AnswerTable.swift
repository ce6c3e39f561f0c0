import Experiments
import Localization
import SchoolDomain
import Tables

/// The answer in words: for people before all tables, for programs and files a row for each sentence.
enum AnswerTable {
    private typealias W = Words.Findings

    /// All sentences, in the order in which they are read.
    static func table(_ study: Study) -> ResultTable { table(StudyFindings(study).all, study) }

    /// The same of some findings.
    static func table(_ items: [StudyFindings.Item], _ study: Study) -> ResultTable {
        table(
            items.map { item in
                (
                    item.part.map { part in
                        ResultCell.named(study.parts[part].id, study.parts[part].result.scenario.name)
                    }, item.finding
                )
            })
    }

    /// - Parameter items: each with the scenario that it is of; `nil`: all together.
    static func table(_ items: [(scenario: ResultCell?, finding: Finding)]) -> ResultTable {
        var table = ResultTable(
            "answer", title: W.title, note: W.note,
            columns: [
                StudyTables.scenarioColumn, .key("sentence", W.number, about: W.numberAbout),
                ResultColumn.key("kind", W.kind, about: W.kindAbout).detail(),
                .note("text", W.sentence, about: W.sentenceAbout),
            ])
        for (number, item) in items.enumerated() {
            table.add([
                item.scenario ?? .none, .text("\(number + 1)"), .text(item.finding.kind),
                .word(FindingSentence.text(item.finding)),
            ])
        }
        return table
    }

    /// Sentences about all scenarios together, of an answer that has no findings.
    static func table(sentences: [LocalizedText]) -> ResultTable {
        var table = ResultTable(
            "answer", title: W.title, note: W.note,
            columns: [
                .key("sentence", W.number, about: W.numberAbout),
                .note("text", W.sentence, about: W.sentenceAbout),
            ])
        for (number, sentence) in sentences.enumerated() {
            table.add([.text("\(number + 1)"), .word(sentence)])
        }
        return table
    }

    /// The sentences of one scenario, one after the other.
    static func text(_ findings: [Finding]) -> LocalizedText {
        findings.map(FindingSentence.text).joined(by: " ")
    }

    /// The sentences that people are shown: of several plans each under its name, and not everything of each.
    static func lead(_ study: Study) -> LocalizedText {
        lead(study) { paragraph($0, of: $1, atMost: study.parts.count > 2 ? 3 : 5) }
    }

    /// The same for one page: of many plans only what each changes, costs and is warned of, of very many no costs, which a chart has.
    static func boardLead(_ study: Study) -> LocalizedText {
        let plans = study.parts.count - 1
        guard plans > fewOnBoard else { return lead(study) }
        return lead(study) { items, part in
            let own = items.filter { $0.part == part }.map(\.finding)
            return text(
                own.filter { boardKinds.contains($0.kind) || plans <= manyOnBoard && $0.kind == "price" })
        }
    }

    private static let boardKinds: Set = ["effect", "unlike", "does_less", "below_norm", "growing_queue"]
    private static let fewOnBoard = 3
    private static let manyOnBoard = 7

    /// - Parameter paragraph: what is told of a part.
    private static func lead(
        _ study: Study, _ paragraph: ([StudyFindings.Item], Int) -> LocalizedText
    ) -> LocalizedText {
        let items = StudyFindings(study).all
        let common = items.filter { $0.part == nil }.map { FindingSentence.text($0.finding) }
        guard study.parts.count > 1 else {
            return [paragraph(items, 0), common.joined(by: " ")].joined(by: " ")
        }
        let plans = study.parts.indices.dropFirst().map { part in
            let text = paragraph(items, part)
            let name = study.parts[part].result.scenario.name
            return LocalizedText { "▸ \($0(name)): \($0(text))" }
        }
        return (common.dropLast() + plans + common.suffix(1)).joined(by: "\n")
    }

    /// What is to be told of a scenario in any case, warnings, and the most urgent else, in the order of reading.
    private static func paragraph(
        _ items: [StudyFindings.Item], of part: Int, atMost most: Int
    ) -> LocalizedText {
        let own = items.filter { $0.part == part }.map(\.finding)
        let byUrgency = own.indices.sorted { (own[$0].urgency, $0) < (own[$1].urgency, $1) }
        let told = byUrgency.enumerated().filter { place, index in place < most || own[index].urgency <= 1 }
        return told.map(\.element).sorted().map { FindingSentence.text(own[$0]) }.joined(by: " ")
    }
}
