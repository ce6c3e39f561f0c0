import StudyTemplates

/// A folder to go on studying in: the tables, what they hold and where they come from, a loader and a notebook.
///
/// The loader reads the database, so the CSV may be in either dialect.
extension ExportFormat {
    public static let notebook = ExportFormat("notebook", endings: [], isOneFile: false) { publication in
        [ExportFormat.sqlite, .csv].flatMap { $0.files(publication) } + [
            ExportFile("porras_study.py", bytes: StudyTemplates.loader),
            ExportFile("study.ipynb", bytes: StudyTemplates.notebook),
        ]
    }
}
