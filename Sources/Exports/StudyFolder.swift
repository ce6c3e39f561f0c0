import StudyTemplates
import Tables

/// A folder to go on studying in: the tables, what they hold and where they come from, a loader and a notebook.
///
/// The loader reads the database, so the CSV may be in either dialect.
enum StudyFolder {
    static func files(_ publication: Publication) -> [ExportFile] {
        let tables: [ExportFormat] = [.sqlite, .csv]
        var files = tables.flatMap { $0.files(publication) }
        if publication.set.tables.contains(where: { $0.id == "provenance" }) {
            files.append(ExportFile("provenance.csv", text: CSVText.table("provenance", publication)))
        }
        return files + [
            ExportFile("porras_study.py", bytes: StudyTemplates.loader),
            ExportFile("study.ipynb", bytes: StudyTemplates.notebook),
        ]
    }
}
