/// Every word that people read, by theme: one file of this folder each.
public enum Words {}

extension Words {
    /// A table that is not shown in a terminal.
    public static func longTable(_ title: String, _ rows: Int) -> LocalizedText {
        LocalizedText(
            fi:
                "\(title): \(rows) riviä; ne ovat muissa muodoissa (--format csv, --format json, porras export).",
            sv:
                "\(title): \(rows) rader; de finns i andra format (--format csv, --format json, porras export).",
            en:
                "\(title): \(rows) rows; the other formats have them (--format csv, --format json, porras export)."
        )
    }
}
