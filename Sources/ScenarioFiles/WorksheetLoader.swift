import Localization
import SchoolDomain

/// Loads a staffing worksheet from its YAML file.
public enum WorksheetLoader {
    /// A worksheet, or every reason why there is none.
    ///
    /// Law: `worksheet` is `nil` exactly when `diagnostics` holds an error.
    public struct Answer: Sendable {
        public let worksheet: StaffingWorksheet?
        public let diagnostics: [Diagnostic]
        /// The file as it was read; `nil`: it could not be.
        public let source: SourceFile?
    }

    /// - Errors: All at once, in the answer; this never throws and never stops the program.
    public static func load(path: String) -> Answer {
        let (session, reader) = (ReadingSession(), SourceReader())
        var sheet = root(path, session, reader).flatMap { root in
            let read = StaffingWorksheet.shape.read(
                root, Spot(session: session, path: [], name: "", whole: .worksheet))
            if let read { validate(read, ScenarioDocument(root: root), session) }
            return read
        }
        let diagnostics = session.diagnostics.sorted {
            ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { sheet = nil }
        return Answer(worksheet: sheet, diagnostics: diagnostics, source: reader.sources.first)
    }

    private static func root(_ path: String, _ session: ReadingSession, _ reader: SourceReader)
        -> LocatedNode?
    {
        let limit = SourceReader.yamlBytesMax
        let help = Words.Fault.worksheetIsShort
        let path = SourceReader.located(path)
        switch reader.text(of: path, bytesMax: limit, help: help, askedAt: nil) {
        case .failure(let fault):
            session.report(fault)
            return nil
        case .success(let source):
            let (root, faults) = YAMLText.parse(
                source, layer: Layer.file(0),
                contents: Words.Fault.worksheetContents)
            for fault in faults { session.report(fault) }
            guard let root, root.entries == nil else { return root }
            let remedy = Words.Fault.worksheetIsMapping
            let place = Diagnostic.Place(file: path, line: root.place.line, column: root.place.column)
            let found = root.text == nil ? root.description : Words.Fault.text
            session.report(Fault(Words.Fault.noWorksheet(path, found), at: place, remedy: remedy))
            return nil
        }
    }

    /// Adds what is wrong with the meaning of what could be read.
    private static func validate(
        _ sheet: StaffingWorksheet, _ document: ScenarioDocument, _ session: ReadingSession
    ) {
        if sheet.givenDays != nil, let year = document.root.entry("workingTime") {
            session.report(
                Fault(
                    Words.Fault.daysTwice, at: year.keyPlace,
                    remedy: Words.Fault.keepOne))
        }
        if let activities = document.root.entry("activities"), activities.value.items?.isEmpty == true {
            session.report(Fault(Words.Fault.noActivity, at: activities.keyPlace))
        }
        for problem in sheet.problems(besides: session.faultyPaths) {
            session.report(
                Diagnostic(
                    problem.severity, problem.message, at: document.place(of: problem.path),
                    remedy: problem.remedy))
        }
    }
}
