/// What a study folder begins with: the notebook and its loader, as they stand in this folder.
public enum StudyTemplates {
    public static var loader: [UInt8] { PackageResources.porras_study_py }
    public static var notebook: [UInt8] { PackageResources.study_ipynb }
}
