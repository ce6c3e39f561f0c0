import StudyTemplates
import Tables

/// A folder to go on studying in: the tables, what they hold and where they come from, a loader and a notebook.
///
/// The loader reads the database, so the CSV may be in either dialect.
enum StudyFolder {
    static func files(_ publication: Publication) -> [ExportFile] {
        let tables: [ExportFormat] = [.sqlite, .csv]
        return tables.flatMap { $0.files(publication) } + [
            ExportFile("porras_study.py", bytes: StudyTemplates.loader),
            ExportFile("study.ipynb", bytes: StudyTemplates.notebook),
        ]
    }
}
